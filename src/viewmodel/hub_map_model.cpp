// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/hub_map_model.h"

#include <QFile>
#include <QtConcurrentRun>

#include <tuple>

namespace hubscreen::viewmodel {

namespace {

// Placed afresh, markers are given more than the least gap: then one that grows at a tick does not push a whole quarter.
constexpr double roomyGap = geo::markerGap + 3;

bool anyCounted(const std::vector<MapHub> &hubs)
{
    return std::ranges::any_of(hubs, [](const MapHub &hub) { return hub.inside >= 0; });
}

/// Other hubs or others' places: the warp and every marker start anew.
bool sameGround(const std::vector<MapHub> &a, const std::vector<MapHub> &b)
{
    return std::ranges::equal(
        a, b, [](const MapHub &x, const MapHub &y) { return x.id == y.id && x.position == y.position; });
}

} // namespace

HubMapModel::HubMapModel(const HubDirectory &directory)
{
    QtConcurrent::run(&HubMapModel::builtInMap).then(this, [this](std::shared_ptr<const geo::BaseMap> map) {
        setBaseMap(std::move(map));
    });
    connect(&directory, &HubDirectory::changed, this, [this, &directory] { setHubs(mapHubsOf(directory)); });
    setHubs(mapHubsOf(directory));
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
        std::ranges::transform(m_hubs, std::back_inserter(positions), &MapHub::position);
        m_schematic = geo::Schematic(positions, m_baseMap->bounds, m_district);
    }
    merge(true);
    Q_EMIT schematicChanged();
}

std::vector<HubMapRow> HubMapModel::unplacedRows() const
{
    std::vector<HubMapRow> rows;
    rows.reserve(m_hubs.size());
    for (const MapHub &hub : m_hubs) {
        const double radius = markerRadius(hub.inside, m_smallestRadius, m_radiusGrowth);
        const QPointF place = isPlaced() ? m_schematic.toPanel(hub.position) : QPointF();
        rows.push_back({hub.id, hub, radius, place, place, hub.id == m_hereId});
    }
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
    if (isPlaced()) {
        std::vector<geo::Footprint> footprints;
        std::ranges::transform(next, std::back_inserter(footprints), &HubMapRow::footprint);
        const auto at = geo::displace(footprints, m_room, afresh ? std::vector<QPointF>() : standing(next),
                                      afresh ? roomyGap : geo::markerGap);
        for (std::size_t i = 0; i < next.size(); ++i)
            next[i].at = at[i];
    }
    mergeRows(std::move(next), &HubMapRow::id);
}

QVariant HubMapModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HubMapRow &row = rows()[std::size_t(index.row())];
    switch (role) {
    case HubIdRole:
        return row.id;
    case Qt::DisplayRole:
    case NameRole:
        return row.hub.name;
    case LabelRole:
        return row.hub.label;
    case StyleRole:
        return row.hub.style;
    case CrowdRole:
        return row.hub.crowd;
    case InsideRole:
        return row.hub.inside;
    case XRole:
        return row.at.x();
    case YRole:
        return row.at.y();
    case PlaceXRole:
        return row.place.x();
    case PlaceYRole:
        return row.place.y();
    case RadiusRole:
        return row.radius;
    case LeaderRole:
        return row.hasLeader();
    case IsHereRole:
        return row.isHere;
    case ChipRole:
        return row.hasChip();
    default:
        return {};
    }
}

QHash<int, QByteArray> HubMapModel::roleNames() const
{
    return {{HubIdRole, "hubId"},   {NameRole, "name"},     {LabelRole, "label"},   {StyleRole, "style"},
            {CrowdRole, "crowd"},   {InsideRole, "inside"}, {XRole, "markerX"},     {YRole, "markerY"},
            {PlaceXRole, "placeX"}, {PlaceYRole, "placeY"}, {RadiusRole, "radius"}, {LeaderRole, "leader"},
            {IsHereRole, "isHere"}, {ChipRole, "chip"}};
}

std::vector<MapHub> mapHubsOf(const HubDirectory &directory)
{
    const auto &language = directory.context().language;
    std::vector<MapHub> hubs;
    hubs.reserve(directory.lines().size());
    for (const HubLine &line : directory.lines()) {
        const auto &summary = line.summary;
        hubs.push_back({line.id, language.textOf(summary.name), language.textOf(summary.label), int(summary.style),
                        line.crowd, line.inside.isWithdrawn() ? -1 : line.inside.value, summary.position});
    }
    return hubs;
}

} // namespace hubscreen::viewmodel
