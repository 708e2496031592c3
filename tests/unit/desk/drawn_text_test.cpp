// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/base/glyphs.h"
#include "viewmodel/base/screen_font.h"
#include "wire/clean_text.h"

#include <QFont>
#include <QGlyphRun>
#include <QRawFont>
#include <QTextLayout>

#include <catch2/catch_test_macros.hpp>

// What the feed may send, as it is drawn with the machine's fonts.
using namespace hubscreen;
using namespace Qt::StringLiterals;

namespace {

class Drawn
{
public:
    explicit Drawn(const QString &text) : m_layout(text, viewmodel::screenFont())
    {
        m_layout.beginLayout();
        while (true) {
            auto line = m_layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(10'000);
            line.setPosition({0, m_height});
            m_height += line.height();
        }
        m_layout.endLayout();
    }

    int lines() const { return m_layout.lineCount(); }
    qreal width() const { return m_layout.lineAt(0).naturalTextWidth(); }
    qreal height() const { return m_height; }
    std::string families() const
    {
        QStringList families;
        for (const auto &run : m_layout.glyphRuns())
            families << run.rawFont().familyName();
        families.removeDuplicates();
        families.sort(); // the runs come in no order of their own
        return families.join(u", "_s).toStdString();
    }
    qreal xOf(qsizetype place) const { return m_layout.lineAt(0).cursorToX(int(place)); }

private:
    QTextLayout m_layout;
    qreal m_height = 0;
};

/// Whether the characters of `part` stand from left to right, all of them to the right of what comes before.
bool isInOrder(const QString &text, const QString &part)
{
    const Drawn drawn(text);
    const auto from = text.lastIndexOf(part);
    REQUIRE(from > 0);
    for (auto i = from; i < from + part.size(); ++i) {
        if (drawn.xOf(i + 1) <= drawn.xOf(i))
            return false;
    }
    return drawn.xOf(from) >= drawn.xOf(0);
}

QString cleaned(const QString &text)
{
    return wire::cleanText(text, wire::Lines::One);
}

} // namespace

TEST_CASE("a time beside a text from right to left is not mirrored", "[text]")
{
    for (const auto &title :
         {u"免费书法\u202e"_s, u"ئۇيغۇرچە دەرس"_s, u"שלום 3"_s, u"\u2067书法"_s, u"书法\u200f"_s, u"٣"_s}) {
        INFO(title.toStdString());
        CHECK(isInOrder(cleaned(title) + u" 14:00–15:00"_s, u"14:00–15:00"_s));
        CHECK(isInOrder(u"三墩 "_s + cleaned(title) + u" · 3 席"_s, u"3 席"_s));
    }
    CHECK_FALSE(isInOrder(u"免费书法\u202e 03:41"_s, u"03:41"_s)); // as it came
    CHECK_FALSE(isInOrder(u"ئۇيغۇرچە 14:00–15:00"_s, u"14:00–15:00"_s)); // without being set apart
}

TEST_CASE("a title is one line high, whatever is in it", "[text]")
{
    const Drawn usual(u"书法入门"_s);
    for (const auto &title : {u"书法\n入门"_s, u"书法\u2028入门"_s, u"书法\u0085入门"_s, u"书法\r\n\v\f入门"_s,
                              u"书法"_s + QString(40, QChar(0x0335)) + u"入门"_s}) {
        const Drawn drawn(cleaned(title));
        CHECK(drawn.lines() == 1);
        CHECK(drawn.height() < usual.height() * 1.5);
        CHECK(drawn.width() < usual.width() * 1.5);
        CHECK(drawn.width() >= usual.width());
    }
}

TEST_CASE("the needed packages have fonts for rare Han characters and for emoji", "[text][glyphs]")
{
    const auto glyphs = viewmodel::Glyphs::ofFonts();
    CHECK(glyphs.drawable(u"阿𫰠的店 𱖎 👩🏽‍⚕️ 🎉 🇨🇳"_s)
          == u"阿𫰠的店 𱖎 👩🏽‍⚕️ 🎉 🇨🇳");
}

TEST_CASE("emoji are all of one font, whatever other fonts have them too, and rare characters of theirs",
          "[text][glyphs]")
{
    CHECK(Drawn(u"🎉🎨😀🧵🏸🚌🧑‍🍳"_s).families() == "Noto Color Emoji");
    CHECK(Drawn(u"📞"_s).families() == "Noto Color Emoji");
    CHECK(Drawn(u"阿𫰠的店"_s).families() == "BabelStone Han, Noto Sans CJK SC");
}

TEST_CASE("what no font has is not drawn as a box", "[text][glyphs]")
{
    const auto glyphs = viewmodel::Glyphs::ofFonts();
    CHECK(glyphs.drawable(u"书法\ue123入\U0004A000门"_s) == u"书法入门");
    CHECK(glyphs.drawable(u"三墩 é 안녕 ئۇيغۇرچە שלום ☎"_s) == u"三墩 é 안녕 ئۇيغۇرچە שלום ☎");
}
