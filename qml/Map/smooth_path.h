// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPainterPath>

#include <vector>

namespace hubscreen::map {

/// A soft line through all points (Catmull-Rom with tangents by chord length: no loops where points lie close).
QPainterPath smoothLine(const std::vector<QPointF> &points);

/// The same, closed.
QPainterPath smoothRing(const std::vector<QPointF> &points);

} // namespace hubscreen::map
