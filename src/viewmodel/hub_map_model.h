// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "geo/base_map.h"
#include "viewmodel/hub_directory.h"
#include "viewmodel/marker_shape.h"
#include "viewmodel/row_list_model.h"

#include <QRectF>

#include <memory>

namespace hubscreen::viewmodel {

/// A hub as the map is told of it.
struct MapHub {
    QString id;
    QString name;
    QString label; ///< short name
    int style = HubStyleEnum::Other;
    int crowd = CrowdLevelEnum::Unknown;
    int inside = -1; ///< people; -1: withdrawn
    Position position;
    friend bool operator==(const MapHub &, const MapHub &) = default;
};

struct HubMapRow {
    QString id;
    MapHub hub;
    double radius = 0; ///< px
    QPointF place; ///< where it belongs on the canvas
    QPointF at; ///< where its marker stands
    bool isHere = false;
    friend bool operator==(const HubMapRow &, const HubMapRow &) = default;

    MarkerShape shape() const { return {hub.style, radius}; }
    geo::Footprint footprint() const { return shape().footprint(place, isHere); }
    bool hasLeader() const { return geo::needsLeader(footprint(), at); }
    bool hasChip() const { return hub.crowd == CrowdLevelEnum::Busy; }
};

/// The hubs as markers on the schematic: warped with it onto a canvas (px), pushed apart, sized by people. The page says where
/// on its canvas the district is drawn and how far markers may go; nothing is placed before it did.
class HubMapModel : public RowListModel<HubMapRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")
    Q_PROPERTY(QString hereId READ hereId NOTIFY hereChanged)
    Q_PROPERTY(QString hereName READ hereName NOTIFY hereChanged) ///< full name
    Q_PROPERTY(int count READ rowCountNow NOTIFY countChanged)

public:
    enum Role {
        HubIdRole = Qt::UserRole + 1,
        NameRole,
        LabelRole, ///< short name
        StyleRole, ///< HubStyle
        CrowdRole, ///< CrowdLevel
        InsideRole, ///< people; -1: withdrawn
        XRole, ///< the marker's middle on the canvas
        YRole,
        PlaceXRole, ///< where it belongs
        PlaceYRole,
        RadiusRole,
        LeaderRole, ///< stands so far from its place that a line leads back
        IsHereRole,
        ChipRole, ///< has a chip: the hub is busy
    };
    Q_ENUM(Role)

    HubMapModel() = default;
    /// Follows the directory's hubs, figures and language, on the built-in map, which is read beside the interface thread.
    explicit HubMapModel(const HubDirectory &directory);

    void setBaseMap(std::shared_ptr<const geo::BaseMap> map);
    std::shared_ptr<const geo::BaseMap> baseMap() const { return m_baseMap; }
    /// The base map that is built in. Any thread.
    static std::shared_ptr<const geo::BaseMap> builtInMap();

    /// All hubs, in order; what did not change stays as it is.
    void setHubs(std::vector<MapHub> hubs);
    void setHere(const QString &hubId);

    /// Where on its canvas the page draws the outline, how far markers may go from it, and their radii (marker_shape.h). All px.
    Q_INVOKABLE void place(const QRectF &district, const QRectF &room, double smallestRadius, double radiusGrowth);

    /// Canvas and base map are known: there is something to draw.
    bool isPlaced() const { return m_baseMap && m_district.isValid(); }
    const geo::Schematic &schematic() const { return m_schematic; }

    QString hereId() const { return m_hereId; }
    QString hereName() const { return m_hereName; }
    int rowCountNow() const { return rowCount(); }

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    /// Land and markers lie elsewhere now.
    void schematicChanged();
    void hereChanged();
    void countChanged();

private:
    void placeAfresh();
    void merge(bool afresh);
    void nameHere();
    std::vector<HubMapRow> unplacedRows() const;
    std::vector<QPointF> standing(const std::vector<HubMapRow> &rows) const;

    std::shared_ptr<const geo::BaseMap> m_baseMap;
    std::vector<MapHub> m_hubs;
    geo::Schematic m_schematic;
    QRectF m_district;
    QRectF m_room;
    double m_smallestRadius = 7;
    double m_radiusGrowth = 17.5;
    QString m_hereId;
    QString m_hereName;
};

/// The directory's lines in the language spoken now.
std::vector<MapHub> mapHubsOf(const HubDirectory &directory);

} // namespace hubscreen::viewmodel
