// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Map/marker_labels.h"

namespace hubscreen::map {

/// Markers that gathered into a counted circle, or one that stands alone.
struct MarkerGroup {
    QPointF place; ///< on the canvas
    double radius = 0; ///< layer px
    std::vector<int> rows; ///< of the model
    int matching = 0; ///< of them, where what is looked for is
    bool busy = false; ///< a busy house is among the matching ones

    bool isCircle() const { return rows.size() > 1; }
};

/// Where there are too many markers to stand apart: who gathers with whom at one zoom. Asked again only when the zoom, a marker
/// or the chosen one changed; a pan changes nothing.
class MarkerGroups
{
public:
    /// The markers' own shapes or places may differ from now on.
    void forget() { m_zoom = 0; }
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

private:
    double m_zoom = 0;
    std::vector<MarkerGroup> m_groups;
};

/// Within the view, or so near that a flick brings it in.
bool isNearView(QPointF inLayer, const MarkerView &view);

} // namespace hubscreen::map
