// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/settings_file.h"
#include "core/result.h"
#include "domain/map_source.h"

namespace hubscreen::client {

/// What the map shows below its markers, as [map] of the settings file says. Without one: the built-in schematic.
struct MapSettings {
    MapSource source;
    QString urlTemplate; ///< of a tile server; the key stays in its file until it is needed
    QString keyFile; ///< holds the server's key; empty: it needs none
    QString folder; ///< of tiles, instead of a server
    int diskCacheMb = 200; ///< tiles of a server that are kept on the disk
    int memoryCacheMb = 24; ///< and unpacked in memory

    bool hasTiles() const { return source.tiles; }
};

/// Errors name file, line and key, and never quote an address or a key.
Result<MapSettings> readMapSettings(const WrittenSettings &written);

} // namespace hubscreen::client
