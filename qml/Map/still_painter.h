// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/text.h"
#include "geo/base_map.h"
#include "geo/warp.h"

#include <QImage>
#include <QPainterPath>

class QPainter;

// The still layer: land, water, roads, hills and names as one picture. Pure painting; runs on any thread.
namespace hubscreen::map {

struct StillScene {
    const geo::BaseMap &map;
    const geo::Schematic &schematic; ///< onto the canvas, px
    QSizeF canvas; ///< px; the river runs on to its edges
    Language language = Language::Chinese;

    /// 1 where the district is as high as the base map's sizes are meant for.
    double scale() const { return schematic.rectangle().height() / geo::BaseMap::referenceHeight; }
    std::vector<QPointF> points(const geo::MapFeature &feature) const;
    QPointF point(const geo::MapFeature &feature) const { return schematic.toPanel(feature.points.front()); }
    QPainterPath ring(const geo::MapFeature &feature) const;
    QPainterPath line(const geo::MapFeature &feature) const;
    QPainterPath outline() const;
    std::vector<const geo::MapFeature *> all(geo::FeatureKind kind) const;
};

/// The whole picture, `resolution` pixels to a px of the canvas.
QImage paintStill(const StillScene &scene, double resolution);

/// Where names are written, for others to keep clear of. Px of the canvas.
std::vector<QRectF> nameBoxes(const StillScene &scene);

/// Its parts, from the bottom.
void paintGround(QPainter &painter, const StillScene &scene);
void paintWetlands(QPainter &painter, const StillScene &scene);
void paintRoads(QPainter &painter, const StillScene &scene);
void paintHills(QPainter &painter, const StillScene &scene);
void paintLakes(QPainter &painter, const StillScene &scene);
void paintRivers(QPainter &painter, const StillScene &scene);
void paintPagodas(QPainter &painter, const StillScene &scene);
void paintLabels(QPainter &painter, const StillScene &scene);

} // namespace hubscreen::map
