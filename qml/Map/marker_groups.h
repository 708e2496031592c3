// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Map/marker_labels.h"

namespace hubscreen::map {

/// Markers that gathered into a counted circle, or one that stands alone.
struct MarkerGroup {
    QPointF place; ///< on the canvas
    double radius = 0; ///< layer px
    std::vector<std::size_t> rows; ///< of the model
    int matching = 0; ///< of them, where what is looked for is
    bool busy = false; ///< a busy house is among the matching ones

    bool isCircle() const { return rows.size() > 1; }
};

/// What is painted of a circle or a marker that stands alone: where one of them differs, the picture does.
struct Mark {
    double x = 0, y = 0; ///< its middle, layer px
    double reach = 0; ///< from there to its farthest edge, layer px
    int look = 0; ///< a marker: style and crowd; a circle: how many match, as a negative number
    bool lit = false; ///< a marker: matches; a circle: holds a busy house

    QRectF box() const { return {x - reach, y - reach, 2 * reach, 2 * reach}; }
    friend auto operator<=>(const Mark &, const Mark &) = default;
};

/// Where there are too many markers to stand apart: who gathers with whom at one zoom. Asked again only when the zoom,
/// the chosen one or a marker's size changed enough to be seen; a pan changes nothing, and a usual tick leaves all
/// where they are.
class MarkerGroups
{
public:
    /// Other markers, or others' places: all gather anew.
    void forget() { m_zoom = 0; }
    /// What markers say and how large they are may differ.
    void touch() { m_touched = true; }
    /// The hub of `chosen` and the one you stand in stay alone.
    void gather(const std::vector<viewmodel::HubMapRow> &rows, double zoom, const QString &chosen);

    const std::vector<MarkerGroup> &all() const { return m_groups; }
    /// The circle under a point of the layer; null: none.
    const MarkerGroup *circleAt(QPointF point, const MarkerView &view) const;
    /// Rows that stand alone, within the view and a margin.
    std::vector<viewmodel::HubMapRow> alone(const std::vector<viewmodel::HubMapRow> &rows,
                                            const MarkerView &view) const;
    /// Circles, px of the canvas.
    std::vector<QRectF> circles(const MarkerView &view) const;
    /// All of that, in an order of its own.
    std::vector<Mark> marks(const std::vector<viewmodel::HubMapRow> &alone, const MarkerView &view) const;

private:
    double m_zoom = 0;
    bool m_touched = false;
    std::vector<geo::Footprint> m_footprints; ///< when they gathered, layer px
    std::vector<MarkerGroup> m_groups;
};

/// What must be painted anew when `before` gives way to `now`, both in order; layer px, null: nothing.
QRectF differenceOf(const std::vector<Mark> &before, const std::vector<Mark> &now);

/// Within the view, or so near that a flick brings it in.
bool isNearView(QPointF inLayer, const MarkerView &view);

} // namespace hubscreen::map
