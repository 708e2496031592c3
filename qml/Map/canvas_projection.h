// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QGeoCoordinate>
#include <QObject>
#include <QPointF>
#include <QtQmlIntegration>

namespace hubscreen::map {

/// The schematic's canvas on Qt Location's sphere: the canvas lies flat on the Mercator projection near the district,
/// one px to one px at `homeZoom`. Only a carrier for the camera; no position of a hub is taken from it.
class CanvasProjection : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(double homeZoom READ homeZoom CONSTANT)

public:
    double homeZoom() const;
    Q_INVOKABLE QGeoCoordinate toCoordinate(QPointF canvas) const;
    /// On tiles, in their datum: `level` is that of zoom 1, `corner` the canvas' in the world's px (HubMapModel tells
    /// both).
    Q_INVOKABLE QGeoCoordinate toTileCoordinate(double level, QPointF corner, QPointF canvas) const;
    /// The map's zoom level at which a canvas px is `zoom` px.
    Q_INVOKABLE double level(double zoom) const;
};

} // namespace hubscreen::map
