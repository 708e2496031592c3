// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QColor;
class QPainter;
class QPointF;
class QRectF;
class QSizeF;

namespace hubscreen::map {

/// The pill that names a busy hub: name, glyph, word. 42 px high.
QSizeF chipSize(const QString &name, const QString &word);
void paintChip(QPainter &painter, const QRectF &box, const QString &name, const QString &word, int crowd);

/// A chip with a name alone, and its size.
QSizeF nameChipSize(const QString &name);
void paintNameChip(QPainter &painter, const QRectF &box, const QString &name);

/// A line with a white edge, as from a chip to its marker.
void paintLeader(QPainter &painter, QPointF from, QPointF to, const QColor &colour, double width);

} // namespace hubscreen::map
