// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPointF>

namespace hubscreen::viewmodel {

/// No more points than `columns` pixels can tell apart: of each of that many equal columns over the points' width the
/// first, the lowest, the highest and the last one, in their order (M4: Jugel, Jerzak, Hackenbroich, Markl, "M4: A
/// Visualization-Oriented Time Series Data Aggregation", PVLDB 7 (2014), 797–808), so that the line drawn is the same.
/// `points` by ascending x; what is no longer than the result could be, and anything for `columns` <= 0, comes back as
/// it is.
QList<QPointF> decimated(const QList<QPointF> &points, int columns);

} // namespace hubscreen::viewmodel
