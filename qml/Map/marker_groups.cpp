// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Map/marker_groups.h"

#include "geo/clustering.h"

#include <QLineF>

#include <algorithm>

namespace hubscreen::map {

using viewmodel::HubMapRow;
using viewmodel::CrowdLevelEnum::Busy;
using Rows = std::vector<HubMapRow>;

namespace {

constexpr double circleTouch = 8; // beyond its edge
constexpr double margin = 400;

MarkerGroup groupOf(const geo::Gathering &gathered, const Rows &rows, double zoom)
{
    MarkerGroup group{.place = gathered.at / zoom, .radius = gathered.radius, .rows = {}};
    for (const std::size_t i : gathered.members) {
        group.rows.push_back(int(i));
        group.matching += rows[i].matches ? 1 : 0;
        group.busy = group.busy || rows[i].hasChip();
    }
    return group;
}

} // namespace

bool isNearView(QPointF inLayer, const MarkerView &view)
{
    return QRectF(QPointF(), view.size).adjusted(-margin, -margin, margin, margin).contains(inLayer);
}

void MarkerGroups::gather(const Rows &rows, double zoom, const QString &chosen)
{
    if (std::exchange(m_zoom, zoom) == zoom)
        return;
    std::vector<geo::Footprint> footprints;
    footprints.reserve(rows.size());
    for (const HubMapRow &row : rows) {
        auto footprint = row.shape().footprint(row.place * zoom, row.isHere || row.id == chosen);
        footprints.push_back(footprint);
    }
    m_groups.clear();
    for (const geo::Gathering &gathered : geo::gather(footprints))
        m_groups.push_back(groupOf(gathered, rows, zoom));
}

const MarkerGroup *MarkerGroups::circleAt(QPointF point, const MarkerView &view) const
{
    const auto found = std::ranges::find_if(m_groups, [&](const MarkerGroup &group) {
        return group.isCircle() && QLineF(view.toLayer(group.place), point).length() <= group.radius + circleTouch;
    });
    return found == m_groups.end() ? nullptr : &*found;
}

Rows MarkerGroups::alone(const Rows &rows, const MarkerView &view) const
{
    Rows found;
    for (const MarkerGroup &group : m_groups)
        if (!group.isCircle() && isNearView(view.toLayer(group.place), view))
            found.push_back(rows[std::size_t(group.rows.front())]);
    return found;
}

std::vector<QRectF> MarkerGroups::circles(const MarkerView &view) const
{
    std::vector<QRectF> boxes;
    for (const MarkerGroup &group : m_groups) {
        const QPointF reach = QPointF(group.radius, group.radius) / view.zoom;
        if (group.isCircle() && isNearView(view.toLayer(group.place), view))
            boxes.emplace_back(group.place - reach, group.place + reach);
    }
    return boxes;
}

} // namespace hubscreen::map
