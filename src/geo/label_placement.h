// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointF>
#include <QRectF>

#include <span>
#include <vector>

// Where a map's chips and its flag stand: near their marker, over nothing else. All lengths are px.
namespace hubscreen::geo {

/// A text that belongs to a marker.
struct LabelRequest {
    QPointF anchor; ///< the marker's middle
    double reach = 0; ///< the marker's radius
    QSizeF size;
};

/// What labels keep clear of.
struct Obstacles {
    std::span<const QRectF> markers; ///< avoided; overlapped only when there is no other place
    std::span<const QRectF> taken; ///< never overlapped (the flag, buttons)
    QRectF bounds; ///< never left
};

/// A rectangle for each request, in order; a null one when not even a place over markers was free. Deterministic.
std::vector<QRectF> placeLabels(std::span<const LabelRequest> requests, const Obstacles &obstacles);

/// The leader's end on a label's rectangle: its point nearest to the anchor, not in the rounded ends.
QPointF leaderEnd(const QRectF &label, QPointF anchor);

/// The body of the flag whose stem stands on the marker: above it where there is room, else below.
QRectF placeFlag(const LabelRequest &request, const Obstacles &obstacles);

} // namespace hubscreen::geo
