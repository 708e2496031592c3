// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graphemes.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace hubscreen {

namespace {

enum class Side { Start, End };

qsizetype boundary(const QString &text, qsizetype place, Side side)
{
    place = std::clamp<qsizetype>(place, 0, text.size());
    if (place == 0 || place == text.size())
        return place;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(place);
    if (!finder.isAtBoundary())
        place = side == Side::Start ? finder.toPreviousBoundary() : finder.toNextBoundary();
    return place;
}

} // namespace

qsizetype graphemeStart(const QString &text, qsizetype place)
{
    return boundary(text, place, Side::Start);
}

qsizetype graphemeEnd(const QString &text, qsizetype place)
{
    return boundary(text, place, Side::End);
}

QString shortened(const QString &text, qsizetype most)
{
    return text.size() <= most ? text : text.first(graphemeStart(text, most));
}

QString withoutLast(const QString &text)
{
    return shortened(text, text.size() - 1);
}

} // namespace hubscreen
