// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/map_source.h"
#include "geo/base_map.h"
#include "geo/mercator.h"
#include "viewmodel/base/hub_directory.h"
#include "viewmodel/base/row_list_model.h"
#include "viewmodel/map/map_layers.h"
#include "viewmodel/map/map_tiles.h"
#include "viewmodel/map/marker_shape.h"

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
    qint64 inside = -1; ///< people; -1: withdrawn
    Position position;
    std::optional<bool> accessibleEntrance = {}; ///< empty: nobody said
    VenueKinds venueKinds = {};
    OpeningNow opening = {};
    friend bool operator==(const MapHub &, const MapHub &) = default;
};

struct HubMapRow {
    Q_GADGET
    Q_PROPERTY(QString hubId MEMBER id)
    Q_PROPERTY(QString name READ name)
    Q_PROPERTY(QString label READ label) ///< short name
    Q_PROPERTY(int style READ hubStyle) ///< HubStyle
    Q_PROPERTY(int crowd READ hubCrowd) ///< CrowdLevel
    Q_PROPERTY(qint64 inside READ inside) ///< people; -1: withdrawn
    Q_PROPERTY(double markerX READ markerX) ///< the marker's middle on the canvas
    Q_PROPERTY(double markerY READ markerY)
    Q_PROPERTY(double placeX READ placeX) ///< where it belongs
    Q_PROPERTY(double placeY READ placeY)
    Q_PROPERTY(double radius MEMBER radius)
    Q_PROPERTY(bool leader READ hasLeader) ///< stands so far from its place that a line leads back
    Q_PROPERTY(bool isHere MEMBER isHere)
    Q_PROPERTY(bool chip READ hasChip) ///< has a chip: the hub is busy
    Q_PROPERTY(bool matches MEMBER matches) ///< what is looked for is there
    Q_PROPERTY(hubscreen::viewmodel::OpeningNow opening READ opening)

public:
    QString id;
    MapHub hub;
    double radius = 0; ///< px
    QPointF place; ///< where it belongs on the canvas
    QPointF at; ///< where its marker stands
    bool isHere = false;
    int style = HubStyleEnum::Other; ///< of its marker; Other while the layer of styles is off
    int crowd = CrowdLevelEnum::Unknown; ///< of its marker; plainCrowd while the layer of the crowd is off
    bool matches = true; ///< what is looked for is there; else it fades
    friend bool operator==(const HubMapRow &, const HubMapRow &) = default;

    static constexpr int plainCrowd = -1;
    QString name() const { return hub.name; }
    QString label() const { return hub.label; }
    int hubStyle() const { return hub.style; }
    int hubCrowd() const { return hub.crowd; }
    qint64 inside() const { return hub.inside; }
    double markerX() const { return at.x(); }
    double markerY() const { return at.y(); }
    double placeX() const { return place.x(); }
    double placeY() const { return place.y(); }
    OpeningNow opening() const { return hub.opening; }
    MarkerShape shape() const { return {style, radius}; }
    geo::Footprint footprint() const { return shape().footprint(place, isHere); }
    bool hasLeader() const { return geo::needsLeader(footprint(), at); }
    bool hasChip() const { return crowd == CrowdLevelEnum::Busy && matches; }
};

/// A satellite or bead of the hub that was chosen: a house near by.
struct MapHouse {
    QString id;
    QString name;
    Position position;
    QPointF place; ///< on the canvas
    friend bool operator==(const MapHouse &, const MapHouse &) = default;
};

/// The hubs as markers on the map, sized by people: on the schematic warped with it onto a canvas (px) and pushed
/// apart; on tiles where the tiles say, in their datum. Where there are very many, or on tiles, they are not pushed
/// apart: they gather (geo/clustering.h) at the zoom that is looked at. The page says where on its canvas the district
/// is drawn and how far markers may go; nothing is placed before it did.
class HubMapModel : public RowListModel<HubMapRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")
    Q_PROPERTY(QString hereId READ hereId NOTIFY hereChanged)
    Q_PROPERTY(QString hereName READ hereName NOTIFY hereChanged) ///< full name
    Q_PROPERTY(int count READ rowCountNow NOTIFY countChanged)
    Q_PROPERTY(hubscreen::viewmodel::MapLayers *layers READ layers CONSTANT)
    Q_PROPERTY(int matching READ matching NOTIFY matchingChanged) ///< hubs where what is looked for is
    Q_PROPERTY(int unknown READ unknown NOTIFY matchingChanged) ///< hubs of which nobody said whether it is there
    Q_PROPERTY(bool tiles READ isTiles NOTIFY sourceChanged)
    Q_PROPERTY(hubscreen::viewmodel::MapTiles *server READ server CONSTANT) ///< of the tiles
    Q_PROPERTY(double closest READ closest NOTIFY schematicChanged) ///< the largest zoom that shows more
    Q_PROPERTY(double tileLevel READ tileLevel NOTIFY schematicChanged) ///< of the tiles, at zoom 1
    /// How far the chosen hub's farthest house is from it on the canvas; 0: it has none
    Q_PROPERTY(double housesReach READ housesReach NOTIFY housesChanged)
    Q_PROPERTY(QPointF tileCorner READ tileCorner NOTIFY
                   schematicChanged) ///< the canvas', in px of the tiles' world at zoom 1
    Q_PROPERTY(QString attribution READ attribution NOTIFY attributionChanged)
    Q_PROPERTY(QString approvalNumber READ approvalNumber NOTIFY attributionChanged) ///< 审图号; empty: none

public:
    static constexpr int mostApart = 80; ///< markers; more of them gather

    HubMapModel();
    /// Follows the directory's hubs, figures and language, on the built-in map, which is read beside the interface
    /// thread.
    explicit HubMapModel(const HubDirectory &directory);

    void setBaseMap(std::shared_ptr<const geo::BaseMap> map);
    std::shared_ptr<const geo::BaseMap> baseMap() const { return m_baseMap; }
    /// The base map that is built in. Any thread.
    static std::shared_ptr<const geo::BaseMap> builtInMap();

    /// The schematic, until another is named.
    void setSource(MapSource source);
    bool isTiles() const { return m_source.tiles; }
    double closest() const;
    double tileLevel() const { return m_tiles.level(); }
    QPointF tileCorner() const { return m_tiles.corner(); }
    /// Where a point of the canvas is on the tiles, in their datum.
    const geo::TilePanel &tilePanel() const { return m_tiles; }
    QString attribution() const;
    QString approvalNumber() const;
    MapTiles *server() { return &m_server; }
    MapLayers *layers() { return &m_layers; }
    int matching() const { return m_matching; }
    int unknown() const { return m_unknown; }
    bool gathers() const { return isTiles() || rowCount() > mostApart; }

    /// Houses of the hub that was chosen; empty: none was, or it has none.
    void setHouses(const QString &hubId, std::vector<MapHouse> houses);
    double housesReach() const;
    const std::vector<MapHouse> &houses() const { return m_houses; }

    /// All hubs, in order; what did not change stays as it is.
    void setHubs(std::vector<MapHub> hubs);
    void setHere(const QString &hubId);

    /// Where on its canvas the page draws the outline, how far markers may go from it, and their radii
    /// (marker_shape.h). All px.
    Q_INVOKABLE void place(const QRectF &district, const QRectF &room, double smallestRadius, double radiusGrowth);

    /// Canvas and base map are known: there is something to draw.
    bool isPlaced() const { return m_baseMap && m_district.isValid(); }
    QPointF toCanvas(Position wgs84) const;
    const geo::Schematic &schematic() const { return m_schematic; }

    QString hereId() const { return m_hereId; }
    QString hereName() const { return m_hereName; }
    int rowCountNow() const { return rowCount(); }

Q_SIGNALS:
    /// Land and markers lie elsewhere now.
    void schematicChanged();
    void hereChanged();
    void countChanged();
    void matchingChanged();
    void sourceChanged();
    void attributionChanged();
    void housesChanged();

private:
    void setLanguage(Language language);
    bool isMatch(const MapHub &hub) const;
    void countMatches();
    void placeHouses();
    HubMapRow unplacedRow(const MapHub &hub, QPointF place) const;
    void placeAfresh();
    void merge(bool afresh);
    void nameHere();
    std::vector<HubMapRow> unplacedRows() const;
    std::vector<QPointF> standing(const std::vector<HubMapRow> &rows) const;

    std::shared_ptr<const geo::BaseMap> m_baseMap;
    std::vector<MapHub> m_hubs;
    std::vector<QPointF> m_places; ///< the hubs' on the canvas
    MapSource m_source;
    geo::Schematic m_schematic;
    geo::TilePanel m_tiles;
    std::vector<MapHouse> m_houses;
    QString m_housesHub;
    MapTiles m_server;
    MapLayers m_layers;
    int m_matching = 0;
    int m_unknown = 0;
    Language m_language = Language::Chinese;
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
