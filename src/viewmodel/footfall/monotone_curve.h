// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPointF>

namespace hubscreen::viewmodel {

/// A smooth curve through `points` (ascending x) that never overshoots them: piecewise cubic Hermite with the slopes of
/// Fritsch and Carlson, "Monotone Piecewise Cubic Interpolation", SIAM J. Numer. Anal. 17 (1980), 238–246.
/// Gives about `samples` points over the whole x range, the given ones among them; fewer than three points come back as
/// they are.
QList<QPointF> monotoneCurve(const QList<QPointF> &points, int samples);

} // namespace hubscreen::viewmodel
