// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QNetworkProxy>
#include <QUrl>

namespace hubscreen::tiles {

/// A square of the Mercator world: at level z there are 2^z by 2^z, column 0 in the west, row 0 in the north.
struct TileAddress {
    int level = 0;
    int column = 0;
    int row = 0;

    bool isOnEarth() const;
    friend bool operator==(const TileAddress &, const TileAddress &) = default;
};

/// Where tiles come from: a server (an address with {z}, {x}, {y} anywhere in it, WMTS queries too, and perhaps {key}),
/// or a folder that holds {z}/{x}/{y}.png, .jpg or .webp.
struct TileOrigin {
    QString urlTemplate; ///< https, or http on loopback
    QByteArray key; ///< takes the place of {key}; told to nobody but the server
    QString folder; ///< instead of a server
    QNetworkProxy proxy = QNetworkProxy::NoProxy;
};

/// Empty when all is well; else what is wrong with a template, without quoting it: it may hold a key where none
/// belongs.
QString templateProblem(const QString &urlTemplate, bool hasKey);

QUrl urlOf(const TileOrigin &origin, TileAddress tile);

/// Reads a tile of a folder: at most 1 MiB. NotFound when there is none.
Result<QByteArray> readTile(const QString &folder, TileAddress tile);

inline constexpr qint64 mostTileBytes = 1024 * 1024;

} // namespace hubscreen::tiles
