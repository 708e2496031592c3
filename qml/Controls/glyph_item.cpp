// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Controls/glyph_item.h"

#include <QPainter>

namespace hubscreen::controls {

GlyphItem::GlyphItem(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setMipmap(true); // the canvas may be shown smaller than it is
    setImplicitSize(grid, grid);
}

void GlyphItem::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->scale(width() / grid, height() / grid);
    draw(*painter);
}

QPen roundPen(const QColor &colour, double width)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

} // namespace hubscreen::controls
