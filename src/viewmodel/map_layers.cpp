// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/map_layers.h"

namespace hubscreen::viewmodel {

void MapLayers::reset()
{
    setCrowd(true);
    setStyle(true);
    setVenueKind(-1);
    setAccessible(false);
}

} // namespace hubscreen::viewmodel
