// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Footfall/week_cells.h"

#include "viewmodel/base/enums.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace hubscreen::footfall {

namespace {

namespace Crowd = viewmodel::CrowdLevelEnum;

constexpr int rows = 7;
constexpr double radius = 7;
constexpr double frameWidth = 4;

double waterOf(int level)
{
    return level == Crowd::Busy ? 1 : level == Crowd::Moderate ? 0.5 : 0;
}

/// An empty vessel is small, a full one fills its cell.
QRectF vesselIn(const QRectF &cell, double share)
{
    const double width = cell.width() * (0.42 + 0.4 * share);
    const double height = std::min(cell.height() * (0.42 + 0.36 * share), width * 0.7);
    return {cell.center().x() - width / 2, cell.center().y() - height / 2, width, height};
}

} // namespace

WeekCells::WeekCells(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &WeekCells::looksChanged, this, [this] { update(); });
}

void WeekCells::paintCell(QPainter &painter, const QRectF &cell, int level, double share) const
{
    const bool known = level == Crowd::Quiet || level == Crowd::Moderate || level == Crowd::Busy;
    const auto box = vesselIn(cell, known ? share : 0);
    QPainterPath vessel;
    vessel.addRoundedRect(box, radius, radius);
    if (level == Crowd::Closed) { // a house that is closed has no vessel
        painter.fillRect(QRectF(box.center() - QPointF(6, 1), QSizeF(12, 2)), m_edges.value(level));
        return;
    }
    painter.fillPath(vessel, m_interior);
    if (const double water = waterOf(level); water > 0) {
        painter.save();
        painter.setClipRect(box.adjusted(0, box.height() * (1 - water), 0, 0));
        painter.fillPath(vessel, m_waters.value(level));
        painter.restore();
    }
    painter.setPen(QPen(m_edges.value(level), 2.4, known ? Qt::SolidLine : Qt::DotLine));
    painter.drawPath(vessel);
}

void WeekCells::paint(QPainter *painter)
{
    if (m_columns <= 0)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    const QSizeF size(width() / m_columns, height() / rows);
    for (qsizetype i = 0; i < std::min<qsizetype>(m_levels.size(), rows * m_columns); ++i) {
        const auto row = i / m_columns;
        const QPointF corner(double(i % m_columns) * size.width(), double(row) * size.height());
        paintCell(*painter, {corner, size}, m_levels[i], m_shares.value(i));
    }
    if (m_nowColumn < 0 || m_nowColumn >= m_columns || m_nowRow < 0)
        return;
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_frame, frameWidth));
    const QPointF centre((m_nowColumn + 0.5) * size.width(), (m_nowRow + 0.5) * size.height());
    const QSizeF frame(size.width() - 6, std::min(size.height() - 4, size.width() * 0.8));
    const QPointF corner = centre - QPointF(frame.width(), frame.height()) / 2;
    painter->drawRoundedRect(QRectF(corner, frame), radius + 3, radius + 3);
}

} // namespace hubscreen::footfall
