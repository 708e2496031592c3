// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/base/glyphs.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <utility>

namespace hubscreen::viewmodel {

namespace {

/// What Latin and Chinese text consists of, which any font for Chinese has.
bool isUsual(QChar c)
{
    const auto u = c.unicode();
    return u < 0x7F || (u >= 0x4E00 && u <= 0x9FA5) || (u >= 0x3000 && u <= 0x3029) || (u >= 0xFF01 && u <= 0xFF5E)
        || (u >= 0x2010 && u <= 0x2027) || u == 0xB7;
}

/// Blanks, breaks, and what only says how its neighbours are drawn: joiners, isolates, selectors of a form.
bool isUnseen(char32_t c)
{
    return c == 0x20 || QChar::isSpace(c) || QChar::category(c) == QChar::Other_Format || (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0xE0100 && c <= 0xE01EF);
}

} // namespace

Glyphs Glyphs::ofFonts()
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return {};
    return Glyphs([](char32_t character) { return QFontMetrics(QFont()).inFontUcs4(character); });
}

bool Glyphs::canDraw(char32_t character) const
{
    const auto known = m_known.constFind(character);
    return known != m_known.cend() ? *known : *m_known.insert(character, m_canDraw(character));
}

// A picture that is joined of several may lack one of them, a letter its mark; a mark without its letter is nothing.
QString Glyphs::drawableCharacter(const QString &grapheme) const
{
    QString drawn;
    QString unseen;
    bool isLess = false;
    for (const char32_t c : grapheme.toUcs4()) {
        const auto units = QStringView(QChar::fromUcs4(c)).toString();
        if (isUnseen(c)) {
            if (!isLess || !drawn.isEmpty()) // nothing is joined to what is gone
                unseen += units;
        } else if (!canDraw(c)) {
            isLess = true;
            unseen.clear();
        } else if (!QChar::isMark(c) || !drawn.isEmpty()) {
            drawn += std::exchange(unseen, {}) + units;
        }
    }
    return drawn.isEmpty() && !std::ranges::all_of(grapheme.toUcs4(), isUnseen) ? QString() : drawn + unseen;
}

QString Glyphs::drawable(const QString &text) const
{
    if (!m_canDraw || std::ranges::all_of(text, isUsual))
        return text;
    QString drawn;
    bool isLess = false;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype from = 0; from < text.size();) {
        const auto to = finder.toNextBoundary();
        const auto grapheme = text.sliced(from, to - from);
        const auto character = drawableCharacter(grapheme);
        isLess = isLess || character.isEmpty();
        if (!(isLess && character == u" " && (drawn.isEmpty() || drawn.back() == u' ')))
            drawn += character;
        from = to;
    }
    return drawn;
}

} // namespace hubscreen::viewmodel
