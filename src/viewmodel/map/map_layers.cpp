// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/map/map_layers.h"

namespace hubscreen::viewmodel {

void MapLayers::reset()
{
    const bool same = m_crowd && m_style && !isSearching();
    m_crowd = true;
    m_style = true;
    m_venueKind = -1;
    m_accessible = false;
    if (!same)
        Q_EMIT changed();
}

} // namespace hubscreen::viewmodel
