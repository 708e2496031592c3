// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Controls/vessel_shape.h"

#include <QPainter>
#include <QPainterPath>

namespace hubscreen::controls {

void VesselShape::draw(QPainter &painter) const
{
    constexpr double width = 5;
    constexpr double radius = (grid - width) / 2 - 1;
    constexpr QPointF centre(grid / 2, grid / 2);
    QPainterPath vessel;
    vessel.addEllipse(centre, radius, radius);
    painter.fillPath(vessel, m_interior);
    if (m_water > 0) {
        painter.save();
        painter.setClipRect(QRectF(0, centre.y() + radius - 2 * radius * m_water, grid, grid));
        painter.fillPath(vessel, m_fill);
        painter.restore();
    }
    auto pen = roundPen(m_edge, width);
    if (m_dashed) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({1.5, 1.15});
    }
    painter.setPen(pen);
    painter.drawPath(vessel);
}

} // namespace hubscreen::controls
