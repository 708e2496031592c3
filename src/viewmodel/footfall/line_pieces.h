// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPointF>

// A line of people over time that is not known throughout: between two pieces stands a point below zero, where no
// people are.
namespace hubscreen::viewmodel {

using Line = QList<QPointF>;

/// Adds a piece; an empty one adds nothing.
void addPiece(Line &line, const Line &piece);

/// Each without a gap.
QList<Line> piecesOf(const Line &line);

/// One line through all pieces that lies on the ground between them, as the edge of a filled band does.
Line grounded(const QList<Line> &pieces);

} // namespace hubscreen::viewmodel
