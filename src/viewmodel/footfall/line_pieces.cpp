// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/footfall/line_pieces.h"

namespace hubscreen::viewmodel {

namespace {

bool isGap(const QPointF &point)
{
    return point.y() < 0;
}

} // namespace

void addPiece(Line &line, const Line &piece)
{
    if (!line.isEmpty() && !piece.isEmpty())
        line << QPointF((line.back().x() + piece.front().x()) / 2, -1);
    line << piece;
}

QList<Line> piecesOf(const Line &line)
{
    QList<Line> pieces;
    bool begins = true;
    for (const auto &point : line) {
        if (isGap(point)) {
            begins = true;
            continue;
        }
        if (std::exchange(begins, false))
            pieces << Line();
        pieces.back() << point;
    }
    return pieces;
}

Line grounded(const QList<Line> &pieces)
{
    Line line;
    for (const auto &piece : pieces) {
        if (!line.isEmpty())
            line << QPointF(line.back().x(), 0) << QPointF(piece.front().x(), 0);
        line << piece;
    }
    return line;
}

} // namespace hubscreen::viewmodel
