// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Controls/style_shape.h"

#include <QPainter>
#include <QPolygonF>

#include <cmath>
#include <numbers>

namespace hubscreen::controls {

namespace HubStyleEnum = viewmodel::HubStyleEnum;

void StyleShape::draw(QPainter &painter) const
{
    painter.setPen(roundPen(m_color, 3));
    painter.setBrush(m_interior);
    switch (m_style) {
    case HubStyleEnum::Flagship:
        return drawRing(painter);
    case HubStyleEnum::StarMoon:
        return drawStar(painter);
    case HubStyleEnum::Linked:
        return drawBeads(painter);
    default:
        painter.drawEllipse(QPointF(24, 24), 14, 14);
    }
}

void StyleShape::drawRing(QPainter &painter) const
{
    painter.drawEllipse(QPointF(24, 24), 21.5, 21.5);
    painter.drawEllipse(QPointF(24, 24), 14, 14);
}

void StyleShape::drawStar(QPainter &painter) const
{
    QPolygonF star;
    for (int i = 0; i < 10; ++i) {
        const double angle = std::numbers::pi * (i / 5.0 - 0.5);
        const double radius = i % 2 == 0 ? 19.5 : 9.0;
        star << QPointF(24 + radius * std::cos(angle), 25 + radius * std::sin(angle));
    }
    painter.drawPolygon(star);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_color);
    painter.drawEllipse(QPointF(42, 9), 4, 4);
    painter.drawEllipse(QPointF(5.5, 37), 4, 4);
}

void StyleShape::drawBeads(QPainter &painter) const
{
    for (const auto &centre : {QPointF(9.5, 27.5), QPointF(24, 24), QPointF(38.5, 20.5)})
        painter.drawEllipse(centre, 7.4, 7.4);
}

} // namespace hubscreen::controls
