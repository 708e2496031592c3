// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graphemes.h"

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace Qt::StringLiterals;

TEST_CASE("a text is not cut within a character", "[core]")
{
    CHECK(shortened(u"八段锦"_s, 3) == u"八段锦");
    CHECK(shortened(u"八段锦"_s, 2) == u"八段");
    CHECK(shortened(u"𫰠𱖎"_s, 3) == u"𫰠");
    CHECK(shortened(u"好👩🏽‍⚕️"_s, 5) == u"好");
    CHECK(shortened(u"a\u0335\u0335"_s, 2).isEmpty());
    CHECK(shortened(u"八"_s, 0).isEmpty());
}

TEST_CASE("the last character goes as a whole", "[core]")
{
    CHECK(withoutLast(u"八段"_s) == u"八");
    CHECK(withoutLast(u"八𫰠"_s) == u"八");
    CHECK(withoutLast(u"ab\u0301"_s) == u"a");
    CHECK(withoutLast(u"好👩🏽‍⚕️"_s) == u"好");
    CHECK(withoutLast({}).isEmpty());
}

TEST_CASE("a character has its start and its end", "[core]")
{
    const auto text = u"八𫰠段"_s;
    CHECK(graphemeStart(text, 1) == 1);
    CHECK(graphemeStart(text, 2) == 1);
    CHECK(graphemeEnd(text, 2) == 3);
    CHECK(graphemeEnd(text, 3) == 3);
    CHECK(graphemeEnd(text, 9) == 4);
}
