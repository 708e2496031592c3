// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodel/map/marker_shape.h"

#include <QHash>
#include <QImage>

class QPainter;

namespace hubscreen::map {

/// Paints a marker around the painter's origin: shape by style, water level and colour by crowd, with a white halo.
void paintMarker(QPainter &painter, const viewmodel::MarkerShape &shape, int crowd);

/// A plain vessel as it stands in chips: a circle of `radius` around `centre`.
void paintVessel(QPainter &painter, QPointF centre, double radius, int crowd);

/// Several markers in one: how many, and whether a busy house is among them.
struct CountedCircle {
    int count = 0;
    double radius = 0;
    bool busy = false;
};
void paintCircle(QPainter &painter, const CountedCircle &circle);

/// Outline and text colour of a crowd level; of none (HubMapRow::plainCrowd), of names on the map.
QColor crowdInk(int crowd);

/// Markers painted once and kept: at rest and while the map moves, a marker costs one copy.
class MarkerSprites
{
public:
    struct Sprite {
        QImage image;
        double half = 0; ///< px from the image's edge to the marker's middle
    };

    /// `resolution`: pixels to a px.
    const Sprite &sprite(const viewmodel::MarkerShape &shape, int crowd, double resolution);
    const Sprite &circle(const CountedCircle &circle, double resolution);

private:
    const Sprite &kept(quint64 key, double half, double resolution, auto paint);

    QHash<quint64, Sprite> m_sprites;
};

} // namespace hubscreen::map
