// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPainterPath>

namespace hubscreen::controls {

/// A drawing on the 48 grid as a path. Commands, each with its numbers, separated by spaces: M x y, L x y, Q cx cy x y,
/// C x1 y1 x2 y2 x y, Z; O cx cy r a circle; R x y w h r a rounded rectangle. An empty path where the text is wrong.
QPainterPath strokePath(QLatin1StringView drawing);

} // namespace hubscreen::controls
