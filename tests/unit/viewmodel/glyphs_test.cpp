// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/base/language_setting.h"

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace hubscreen::viewmodel;
using namespace Qt::StringLiterals;

namespace {

/// A machine without emoji and Thai.
bool canDraw(char32_t c)
{
    return c != U'😀' && c != U'👩' && !(c >= 0x0E00 && c <= 0x0E7F);
}

} // namespace

TEST_CASE("what cannot be drawn is left out, with the blank that it would double", "[glyphs]")
{
    const Glyphs glyphs(canDraw);
    CHECK(glyphs.drawable(u"书法 😀 入门"_s) == u"书法 入门");
    CHECK(glyphs.drawable(u"😀书法"_s) == u"书法");
    CHECK(glyphs.drawable(u"😀 书法"_s) == u"书法");
    CHECK(glyphs.drawable(u"书法 ก\u0e31"_s) == u"书法 ");
    CHECK(glyphs.drawable(u"义诊👩\u200d⚕\ufe0f"_s) == u"义诊⚕\ufe0f"); // what is left of it
    CHECK(glyphs.drawable(u"阿𫰠 ❤\ufe0f \u2068שלום\u2069\ncafé"_s) == u"阿𫰠 ❤\ufe0f \u2068שלום\u2069\ncafé");
    CHECK(glyphs.drawable(u"书法  入门"_s) == u"书法  入门");
    CHECK(Glyphs().drawable(u"😀"_s) == u"😀");
}

TEST_CASE("the fonts are asked once for a character, and for usual ones never", "[glyphs]")
{
    int asked = 0;
    const Glyphs glyphs([&asked](char32_t) {
        ++asked;
        return true;
    });
    const auto usual = u"三墩镇：Table Tennis（A）14:00–15:00"_s;
    CHECK(glyphs.drawable(usual) == usual);
    CHECK(asked == 0);
    for (int i = 0; i < 3; ++i)
        CHECK(glyphs.drawable(u"𫰠𫰠é"_s) == u"𫰠𫰠é");
    CHECK(asked == 2);
}

TEST_CASE("a text of which nothing can be drawn is shown in the other language, or as a dash", "[glyphs]")
{
    const LanguageSetting chinese(Language::Chinese, Glyphs(canDraw));
    const LanguageSetting english(Language::English, Glyphs(canDraw));
    CHECK(chinese.textOf({u"😀"_s, u"Smile"_s}) == u"Smile");
    CHECK(english.textOf({u"笑"_s, u"😀"_s}) == u"笑");
    CHECK(chinese.textOf({u"😀"_s, {}}) == u"—");
    CHECK(chinese.textOf({}).isEmpty());
    CHECK(english.textOf({u"笑"_s, {}}) == u"笑");
}
