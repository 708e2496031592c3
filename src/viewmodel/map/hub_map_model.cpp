// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/map/hub_map_model.h"

#include "geo/datum.h"

#include <QFile>
#include <QLineF>
#include <QtConcurrentRun>

#include <cmath>
#include <tuple>

namespace hubscreen::viewmodel {

namespace {

// Placed afresh, markers are given more than the least gap: then one that grows at a tick does not push a whole
// quarter.
constexpr double roomyGap = geo::markerGap + 3;

bool anyCounted(const std::vector<MapHub> &hubs)
{
    return std::ranges::any_of(hubs, [](const MapHub &hub) { return hub.inside >= 0; });
}

Position onDatum(Position wgs84, Datum datum)
{
    return datum == Datum::Gcj02 ? geo::toGcj02(wgs84) : wgs84;
}

/// Other hubs or others' places: the warp and every marker start anew.
bool sameGround(const std::vector<MapHub> &a, const std::vector<MapHub> &b)
{
    return std::ranges::equal(
        a, b, [](const MapHub &x, const MapHub &y) { return x.id == y.id && x.position == y.position; });
}

} // namespace

HubMapModel::HubMapModel()
{
    connect(&m_layers, &MapLayers::changed, this, [this] {
        merge(false);
        countMatches();
    });
}

HubMapModel::HubMapModel(const HubDirectory &directory) : HubMapModel()
{
    QtConcurrent::run(&HubMapModel::builtInMap).then(this, [this](std::shared_ptr<const geo::BaseMap> map) {
        setBaseMap(std::move(map));
    });
    const auto follow = [this, &directory] {
        setLanguage(Language(directory.context().language.current()));
        setHubs(mapHubsOf(directory));
    };
    connect(&directory, &HubDirectory::changed, this, follow);
    follow();
}

std::shared_ptr<const geo::BaseMap> HubMapModel::builtInMap()
{
    QFile file(QStringLiteral(":/hubscreen/map/xihu.geojson"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The schematic map is not built in");
    auto map = geo::readBaseMap(file.readAll(), file.fileName());
    if (!map)
        qFatal("%s", qUtf8Printable(map.error().toString()));
    return std::make_shared<const geo::BaseMap>(std::move(*map));
}

void HubMapModel::setBaseMap(std::shared_ptr<const geo::BaseMap> map)
{
    m_baseMap = std::move(map);
    placeAfresh();
    Q_EMIT attributionChanged();
}

void HubMapModel::setHubs(std::vector<MapHub> hubs)
{
    const bool known = sameGround(hubs, m_hubs);
    const bool firstFigures = anyCounted(hubs) && !anyCounted(m_hubs);
    const int before = rowCount();
    m_hubs = std::move(hubs);
    if (known)
        merge(firstFigures);
    else
        placeAfresh();
    if (rowCount() != before)
        Q_EMIT countChanged();
    nameHere();
    countMatches();
}

void HubMapModel::setHere(const QString &hubId)
{
    if (hubId == m_hereId)
        return;
    m_hereId = hubId;
    merge(true);
    Q_EMIT hereChanged();
    nameHere();
}

void HubMapModel::nameHere()
{
    const auto here = std::ranges::find(m_hubs, m_hereId, &MapHub::id);
    const QString name = here == m_hubs.end() ? QString() : here->name;
    if (std::exchange(m_hereName, name) != name)
        Q_EMIT hereChanged();
}

void HubMapModel::place(const QRectF &district, const QRectF &room, double smallestRadius, double radiusGrowth)
{
    const auto now = std::tuple(district, room, smallestRadius, radiusGrowth);
    if (now == std::tuple(m_district, m_room, m_smallestRadius, m_radiusGrowth))
        return;
    std::tie(m_district, m_room, m_smallestRadius, m_radiusGrowth) = now;
    placeAfresh();
}

void HubMapModel::placeAfresh()
{
    if (isPlaced()) {
        std::vector<Position> positions;
        for (const MapHub &hub : m_hubs)
            positions.push_back(isTiles() ? onDatum(hub.position, m_source.datum) : hub.position);
        if (isTiles())
            m_tiles = geo::TilePanel(geo::boundsOf(positions), m_district.adjusted(24, 24, -24, -24));
        else
            m_schematic = geo::Schematic(positions, m_baseMap->bounds, m_district);
    }
    m_places.clear();
    for (const MapHub &hub : m_hubs)
        m_places.push_back(toCanvas(hub.position));
    merge(true);
    placeHouses();
    Q_EMIT schematicChanged();
}

QPointF HubMapModel::toCanvas(Position wgs84) const
{
    if (!isPlaced())
        return {};
    return isTiles() ? m_tiles.toPanel(onDatum(wgs84, m_source.datum)) : m_schematic.toPanel(wgs84);
}

HubMapRow HubMapModel::unplacedRow(const MapHub &hub, QPointF place) const
{
    const double radius = markerRadius(m_layers.crowd() ? hub.inside : -1, m_smallestRadius, m_radiusGrowth);
    return {.id = hub.id,
            .hub = hub,
            .radius = radius,
            .place = place,
            .at = place,
            .isHere = hub.id == m_hereId,
            .style = m_layers.style() ? hub.style : int(HubStyleEnum::Other),
            .crowd = m_layers.crowd() ? hub.crowd : HubMapRow::plainCrowd,
            .matches = isMatch(hub)};
}

std::vector<HubMapRow> HubMapModel::unplacedRows() const
{
    std::vector<HubMapRow> rows;
    rows.reserve(m_hubs.size());
    for (std::size_t i = 0; i < m_hubs.size(); ++i)
        rows.push_back(unplacedRow(m_hubs[i], i < m_places.size() ? m_places[i] : QPointF()));
    return rows;
}

/// Where the markers stand now, in the new rows' order; empty when they aren't the same.
std::vector<QPointF> HubMapModel::standing(const std::vector<HubMapRow> &next) const
{
    std::vector<QPointF> at;
    if (std::ranges::equal(next, rows(), {}, &HubMapRow::id, &HubMapRow::id))
        std::ranges::transform(rows(), std::back_inserter(at), &HubMapRow::at);
    return at;
}

void HubMapModel::merge(bool afresh)
{
    std::vector<HubMapRow> next = unplacedRows();
    if (isPlaced() && !isTiles() && next.size() <= mostApart) {
        std::vector<geo::Footprint> footprints;
        std::ranges::transform(next, std::back_inserter(footprints), &HubMapRow::footprint);
        const auto at = geo::displace(footprints, m_room, afresh ? std::vector<QPointF>() : standing(next),
                                      afresh ? roomyGap : geo::markerGap);
        for (std::size_t i = 0; i < next.size(); ++i)
            next[i].at = at[i];
    }
    mergeRows(std::move(next), &HubMapRow::id);
}

double HubMapModel::closest() const
{
    return isTiles() ? std::max(4.0, std::exp2(m_source.closestLevel - m_tiles.level())) : 4;
}

void HubMapModel::setSource(MapSource source)
{
    if (source == m_source)
        return;
    m_source = std::move(source);
    placeAfresh();
    Q_EMIT sourceChanged();
    Q_EMIT attributionChanged();
}

void HubMapModel::setLanguage(Language language)
{
    if (std::exchange(m_language, language) != language)
        Q_EMIT attributionChanged();
}

QString HubMapModel::attribution() const
{
    if (isTiles())
        return m_source.attribution.in(m_language);
    return m_baseMap ? m_baseMap->attribution.in(m_language) : QString();
}

QString HubMapModel::approvalNumber() const
{
    if (isTiles())
        return m_source.approvalNumber;
    return m_baseMap ? m_baseMap->approvalNumber : QString();
}

bool HubMapModel::isMatch(const MapHub &hub) const
{
    return (m_layers.venueKind() < 0 || hub.venueKinds.test(std::size_t(m_layers.venueKind())))
        && (!m_layers.isAccessible() || hub.accessibleEntrance == true);
}

void HubMapModel::countMatches()
{
    const int matching = int(std::ranges::count_if(m_hubs, [this](const MapHub &hub) { return isMatch(hub); }));
    const auto isUnknown = [this](const MapHub &hub) { return m_layers.isAccessible() && !hub.accessibleEntrance; };
    const int unknown = int(std::ranges::count_if(m_hubs, isUnknown));
    const bool same = matching == m_matching && unknown == m_unknown;
    m_matching = matching;
    m_unknown = unknown;
    if (!same)
        Q_EMIT matchingChanged();
}

void HubMapModel::setHouses(const QString &hubId, std::vector<MapHouse> houses)
{
    m_housesHub = hubId;
    for (MapHouse &house : houses)
        house.place = toCanvas(house.position);
    if (std::exchange(m_houses, houses) != houses)
        Q_EMIT housesChanged();
}

void HubMapModel::placeHouses()
{
    setHouses(m_housesHub, m_houses);
}

double HubMapModel::housesReach() const
{
    const auto hub = std::ranges::find(m_hubs, m_housesHub, &MapHub::id);
    double reach = 0;
    if (hub != m_hubs.end())
        for (const MapHouse &house : m_houses)
            reach = std::max(reach, QLineF(toCanvas(hub->position), house.place).length());
    return reach;
}

std::vector<MapHub> mapHubsOf(const HubDirectory &directory)
{
    const auto &language = directory.context().language;
    std::vector<MapHub> hubs;
    hubs.reserve(directory.lines().size());
    for (const HubLine &line : directory.lines()) {
        const auto &summary = line.summary;
        hubs.push_back({line.id, language.textOf(summary.name), language.textOf(summary.label), int(summary.style),
                        line.crowd, line.inside.isWithdrawn() ? -1 : line.inside.value, summary.position,
                        summary.accessibleEntrance, summary.venueKinds, line.opening});
    }
    return hubs;
}

} // namespace hubscreen::viewmodel
