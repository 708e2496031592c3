// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/text.h"

namespace hubscreen {

enum class Datum { Wgs84, Gcj02 };

/// What the map shows below its markers, and what it has to say of itself. A position on it is one of its datum.
struct MapSource {
    Datum datum = Datum::Wgs84;
    LocalizedText attribution;
    QString approvalNumber; ///< 审图号; empty: none
    bool tiles = false; ///< square pictures of the Mercator projection; else the schematic
    int closestLevel = 18; ///< of tiles: the last one that there is
    friend bool operator==(const MapSource &, const MapSource &) = default;
};

} // namespace hubscreen
