// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QPainter;
class QRectF;
class QSizeF;

namespace hubscreen::map {

/// The pill that names a busy hub: name, glyph, word. 42 px high.
QSizeF chipSize(const QString &name, const QString &word);
void paintChip(QPainter &painter, const QRectF &box, const QString &name, const QString &word, int crowd);

} // namespace hubscreen::map
