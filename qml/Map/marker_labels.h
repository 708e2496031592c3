// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodel/map/hub_map_model.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace hubscreen::map {

/// What of a view decides where chips and flag stand.
struct MarkerView {
    double zoom = 1; ///< layer px to a canvas px
    QPointF origin; ///< the canvas' corner in the layer
    QSizeF size; ///< of the layer
    std::vector<QRectF> reserved; ///< kept free for buttons and the map's own words
    QSizeF flagSize; ///< empty: no flag
    std::vector<QRectF> names; ///< what the still layer writes; px of the canvas
    QString word; ///< what a chip says of a busy hub

    QPointF toLayer(QPointF canvas) const { return canvas * zoom + origin; }
    QRectF toLayer(const QRectF &canvas) const { return {toLayer(canvas.topLeft()), canvas.size() * zoom}; }
};

struct Chip {
    QString hubId;
    QString name;
    QRectF offset; ///< its box, from the marker's middle
    friend bool operator==(const Chip &, const Chip &) = default;
};

/// Chips of all busy hubs and the flag of the hub you stand in, placed over nothing else.
class MarkerLabels
{
public:
    /// Places everything anew.
    void placeAll(const std::vector<viewmodel::HubMapRow> &rows, const MarkerView &view);
    /// Places what is new, drops what is gone, and leaves what stands well; true when anything changed.
    bool follow(const std::vector<viewmodel::HubMapRow> &rows, const MarkerView &view);

    const std::vector<Chip> &chips() const { return m_chips; }
    QRectF flagOffset() const { return m_flag; } ///< from the marker's middle; null: none

private:
    static std::vector<QRectF> avoided(const std::vector<viewmodel::HubMapRow> &rows, const MarkerView &view);
    std::vector<Chip> placed(const std::vector<viewmodel::HubMapRow> &rows, const MarkerView &view,
                             std::vector<Chip> kept) const;

    std::vector<Chip> m_chips;
    QRectF m_flag;
};

/// A marker's box in the layer.
QRectF markerBox(const viewmodel::HubMapRow &row, const MarkerView &view);

} // namespace hubscreen::map
