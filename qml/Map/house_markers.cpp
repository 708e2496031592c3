// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Map/house_markers.h"

#include "Map/chip_painter.h"
#include "Map/map_palette.h"
#include "geo/displacement.h"
#include "geo/label_placement.h"

#include <QPainter>

#include <algorithm>

namespace hubscreen::map {

using viewmodel::HubMapRow;
using viewmodel::MapHouse;

namespace {

constexpr double gap = 14; // so that a name has an edge to stand at
constexpr double pointerHeight = 34; // below the chosen marker

} // namespace

void HouseMarkers::place(const std::vector<MapHouse> &houses, const HubMapRow *hub, const MarkerView &view)
{
    m_houses.clear();
    if (!hub || houses.empty())
        return;
    const QPointF middle = view.toLayer(hub->at);
    std::vector<geo::Footprint> footprints{hub->shape().footprint(middle, true)};
    for (const MapHouse &house : houses)
        footprints.push_back({view.toLayer(house.place), dot, 0, false});
    const QRectF room = QRectF(QPointF(), view.size).adjusted(8, 8, -8, -8);
    const auto at = geo::displace(footprints, room, {}, gap);

    std::vector<geo::LabelRequest> requests;
    std::vector<QRectF> dots;
    for (std::size_t i = 0; i < houses.size(); ++i) {
        requests.push_back({at[i + 1], dot, nameChipSize(houses[i].name)});
        dots.emplace_back(at[i + 1] - QPointF(dot, dot), QSizeF(2 * dot, 2 * dot));
    }
    QRectF marker = markerBox(*hub, view);
    marker.setBottom(marker.bottom() + pointerHeight);
    std::vector<QRectF> taken = view.reserved;
    taken.push_back(marker);
    const auto labels = geo::placeLabels(requests, {dots, taken, room});
    for (std::size_t i = 0; i < houses.size(); ++i)
        m_houses.push_back({houses[i].id, houses[i].name, at[i + 1] - middle,
                            labels[i].isNull() ? QRectF() : labels[i].translated(-middle)});
}

void HouseMarkers::paint(QPainter &painter, QPointF marker) const
{
    for (const House &house : m_houses) {
        const QPointF at = marker + house.at;
        paintLeader(painter, marker, at, QColor(palette::label), 2.4);
        if (!house.label.isNull())
            paintLeader(painter, at, geo::leaderEnd(house.label.translated(marker), at), QColor(palette::label), 1.8);
    }
    for (const House &house : m_houses) {
        painter.setPen({QColor(palette::sheet), 3});
        painter.setBrush(QColor(palette::label));
        painter.drawEllipse(marker + house.at, dot, dot);
        if (!house.label.isNull())
            paintNameChip(painter, house.label.translated(marker), house.name);
    }
}

QPointF HouseMarkers::offset(const QString &houseId) const
{
    const auto found = std::ranges::find(m_houses, houseId, &House::id);
    return found == m_houses.end() ? QPointF() : found->at;
}

} // namespace hubscreen::map
