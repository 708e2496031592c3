// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointF>

#include <cstddef>
#include <span>
#include <vector>

// What a finger meant.
namespace hubscreen::geo {

/// Indexes of the points within `radius` of `centre` (the edge counts), nearest first.
std::vector<std::size_t> within(std::span<const QPointF> points, QPointF centre, double radius);

} // namespace hubscreen::geo
