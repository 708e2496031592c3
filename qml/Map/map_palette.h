// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

// The design's tokens that the map is painted with; the same values as in Hubscreen.Theme, and those of the map alone.
namespace hubscreen::map::palette {

inline constexpr QRgb paper = 0xFFF7F5EF, far = 0xFFEFEBE1, sheet = 0xFFFFFEFB, halo = 0xFFE4DED1, land = 0xFFFCFBF6;
inline constexpr QRgb ink = 0xFF1D2A2A, ink3 = 0xFF5F6B68;
inline constexpr QRgb jade = 0xFF0F5C4D, jade1 = 0xFFE4EEE8, jade3 = 0xFF7FB09F;
inline constexpr QRgb lakeI = 0xFF1D5F82, lake2 = 0xFFBFDAE5, flow = 0xFF8FBDD3;
inline constexpr QRgb amber = 0xFFE8A33D, amberI = 0xFF855000, verm = 0xFFC8452D, vermI = 0xFFA8341F;
inline constexpr QRgb hills[] = {0xFFDCE9DF, 0xFFCDE0D4, 0xFFBED6C8};
inline constexpr QRgb ridges[] = {0xFFB4D0C2, 0xFFA6C8B8, 0xFF97BDAC};
inline constexpr QRgb road = 0xFFE4DECF, label = 0xFF2C6B5A, pagoda = 0xFF5E7A72;

} // namespace hubscreen::map::palette
