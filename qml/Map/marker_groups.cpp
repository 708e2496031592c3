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
constexpr double mostGrowth = (geo::markerGap - 2) / 2; // of one marker: two that grow so much still stand 2 px apart
constexpr double mostShrinking = 4;

/// A marker that grew or shrank by so little that it may stay with those that it is with.
bool isAlike(const geo::Footprint &now, const geo::Footprint &gathered)
{
    const double growth = now.radius + now.halfLength - gathered.radius - gathered.halfLength;
    return now.place == gathered.place && now.fixed == gathered.fixed && growth <= mostGrowth
        && growth >= -mostShrinking;
}

void tell(MarkerGroup &group, const Rows &rows)
{
    group.matching = 0;
    group.busy = false;
    for (const std::size_t i : group.rows) {
        group.matching += rows[i].matches ? 1 : 0;
        group.busy = group.busy || rows[i].hasChip();
    }
}

} // namespace

bool isNearView(QPointF inLayer, const MarkerView &view)
{
    return QRectF(QPointF(), view.size).adjusted(-margin, -margin, margin, margin).contains(inLayer);
}

void MarkerGroups::gather(const Rows &rows, double zoom, const QString &chosen)
{
    const bool sameZoom = std::exchange(m_zoom, zoom) == zoom;
    if (!std::exchange(m_touched, false) && sameZoom)
        return;
    std::vector<geo::Footprint> footprints;
    footprints.reserve(rows.size());
    for (const HubMapRow &row : rows)
        footprints.push_back(row.shape().footprint(row.place * zoom, row.isHere || row.id == chosen));
    if (!sameZoom || !std::ranges::equal(footprints, m_footprints, isAlike)) {
        m_footprints = std::move(footprints);
        m_groups.clear();
        for (geo::Gathering &gathered : geo::gather(m_footprints))
            m_groups.push_back(
                {.place = gathered.at / zoom, .radius = gathered.radius, .rows = std::move(gathered.members)});
    }
    for (MarkerGroup &group : m_groups)
        tell(group, rows);
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
            found.push_back(rows[group.rows.front()]);
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

std::vector<Mark> MarkerGroups::marks(const Rows &alone, const MarkerView &view) const
{
    std::vector<Mark> marks;
    for (const MarkerGroup &group : m_groups)
        if (const QPointF at = view.toLayer(group.place); group.isCircle() && isNearView(at, view))
            marks.push_back({at.x(), at.y(), group.radius, -1 - group.matching, group.busy});
    for (const HubMapRow &row : alone) {
        const QPointF at = view.toLayer(row.at);
        const auto footprint = row.footprint();
        const int look = row.style * 16 + row.crowd + 1;
        marks.push_back({at.x(), at.y(), footprint.radius + footprint.halfLength, look, row.matches});
    }
    std::ranges::sort(marks);
    return marks;
}

QRectF differenceOf(const std::vector<Mark> &before, const std::vector<Mark> &now)
{
    std::vector<Mark> differing;
    std::ranges::set_symmetric_difference(before, now, std::back_inserter(differing));
    QRectF box;
    for (const Mark &mark : differing)
        box |= mark.box();
    return box;
}

} // namespace hubscreen::map
