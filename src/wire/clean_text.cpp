// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/clean_text.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace hubscreen::wire {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMarks = 4; // what a letter of a living script carries, and one more
constexpr char32_t nonJoiner = 0x200C;
constexpr char32_t joiner = 0x200D;
constexpr char32_t vowelSeparator = 0x180E; // of Mongolian: it shapes what stands around it
constexpr char32_t blackFlag = 0x1F3F4; // of a part of a country, whose letters follow as tags
constexpr QChar isolate(0x2068);
constexpr QChar endOfIsolate(0x2069);

struct Range {
    char32_t first;
    char32_t last;
    constexpr bool holds(char32_t c) const { return c >= first && c <= last; }
};

// Shown by no font: default ignorable code points other than variation selectors, annotations, the place of an object.
constexpr std::array unseen{
    Range{0x00AD, 0x00AD},   Range{0x034F, 0x034F},   Range{0x061C, 0x061C},   Range{0x115F, 0x1160},
    Range{0x17B4, 0x17B5},   Range{0x200B, 0x200F},   Range{0x202A, 0x202E},   Range{0x2060, 0x206F},
    Range{0x3164, 0x3164},   Range{0xFEFF, 0xFEFF},   Range{0xFFA0, 0xFFA0},   Range{0xFFF0, 0xFFFC},
    Range{0x1BCA0, 0x1BCA3}, Range{0x1D173, 0x1D17A}, Range{0xE0000, 0xE00FF}, Range{0xE01F0, 0xE0FFF}};

bool isBreak(char32_t c)
{
    return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool isBlank(char32_t c)
{
    return c == '\t' || c == 0x2800 || QChar::category(c) == QChar::Separator_Space;
}

bool isTag(char32_t c)
{
    return c >= 0xE0020 && c <= 0xE007F;
}

bool isDropped(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Surrogate || QChar::isNonCharacter(c)
        || std::ranges::any_of(unseen, [c](const Range &range) { return range.holds(c); });
}

bool joinsLetters(char32_t c)
{
    const auto type = QChar::joiningType(c);
    return type == QChar::Joining_Dual || type == QChar::Joining_Right || type == QChar::Joining_Causing;
}

bool isVirama(char32_t c)
{
    return QChar::combiningClass(c) == 9;
}

bool isPicture(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Symbol_Other || category == QChar::Symbol_Modifier || category == QChar::Symbol_Math;
}

bool runsFromRight(char32_t c)
{
    const auto direction = QChar::direction(c);
    return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN;
}

/// What nearly every text consists of, and nothing that must be looked at closer.
bool isPlain(const QString &text)
{
    QChar last = u' ';
    for (const QChar c : text) {
        const auto u = c.unicode();
        const bool plain = (u > 0x20 && u < 0x7F) || (u == 0x20 && last != u' ') || (u >= 0x4E00 && u <= 0x9FFF)
            || (u >= 0x3001 && u <= 0x3029) || (u >= 0xFF01 && u <= 0xFF5E) || (u >= 0x2010 && u <= 0x2027)
            || u == 0xB7;
        if (!plain)
            return false;
        last = c;
    }
    return last != u' ';
}

/// One pass over the characters, each seen with what stands before it.
class Cleaner
{
public:
    explicit Cleaner(Lines lines) : m_lines(lines) { }

    QString cleaned(const QString &text)
    {
        m_text.reserve(text.size());
        for (const char32_t c : text.toUcs4())
            take(c);
        return std::move(m_text);
    }

private:
    void take(char32_t c)
    {
        const char32_t before = std::exchange(m_before, c);
        if (isBreak(c))
            gap(m_lines == Lines::Several && !(before == '\r' && c == '\n') ? 1 : 0);
        else if (isBlank(c))
            gap(0);
        else if (c == joiner || c == nonJoiner || c == vowelSeparator)
            m_joiner = c;
        else if (isTag(c) && m_base == blackFlag && m_marks < 8)
            follow(c);
        else if (isDropped(c))
            return;
        else if (QChar::isMark(c))
            mark(c);
        else
            base(c);
    }

    void gap(int breaks)
    {
        m_blank = m_blank || !m_text.isEmpty();
        m_breaks += breaks;
        m_base = m_last = m_joiner = 0;
    }

    void base(char32_t c)
    {
        if (std::exchange(m_blank, false))
            m_text += m_breaks == 0 ? u" "_s : QString(std::min(m_breaks, 2), u'\n');
        m_breaks = 0;
        put(c);
        m_base = c;
        m_marks = 0;
    }

    void mark(char32_t c)
    {
        if (m_base != 0 && m_marks < mostMarks)
            follow(c);
    }

    void follow(char32_t c)
    {
        put(c);
        ++m_marks;
    }

    void put(char32_t c)
    {
        const char32_t joining = std::exchange(m_joiner, 0);
        if (joining != 0 && isJoin(joining, c))
            m_text += QChar(char16_t(joining));
        m_text += QStringView(QChar::fromUcs4(c));
        m_last = c;
    }

    // Beside a virama, between letters that join, between the parts of one picture.
    bool isJoin(char32_t joining, char32_t next) const
    {
        if (isVirama(m_last) || isVirama(next))
            return true;
        if (joinsLetters(m_base))
            return joinsLetters(next);
        return joining == joiner && isPicture(m_base) && isPicture(next);
    }

    Lines m_lines;
    QString m_text;
    char32_t m_base = 0; // on which marks may stand; 0 after a blank
    char32_t m_last = 0; // the base, or its last mark
    char32_t m_joiner = 0; // read, and not yet known whether it joins
    char32_t m_before = 0;
    int m_marks = 0;
    int m_breaks = 0;
    bool m_blank = false;
};

QString isolated(const QString &line)
{
    if (std::ranges::none_of(line.toUcs4(), runsFromRight))
        return line;
    return isolate + line + endOfIsolate;
}

} // namespace

QString cleanText(const QString &text, Lines lines)
{
    if (isPlain(text))
        return text;
    auto cleaned = Cleaner(lines).cleaned(text);
    // What is taken apart when it is composed may have more marks than before.
    if (auto composed = cleaned.normalized(QString::NormalizationForm_C); composed != cleaned)
        cleaned = Cleaner(lines).cleaned(composed);
    if (!cleaned.contains(u'\n'))
        return isolated(cleaned);
    auto each = cleaned.split(u'\n');
    std::ranges::transform(each, each.begin(), isolated);
    return each.join(u'\n');
}

QString withoutIsolates(QString text)
{
    return text.removeIf([](QChar c) { return c == isolate || c == endOfIsolate; });
}

} // namespace hubscreen::wire
