// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Map/marker_labels.h"

class QPainter;

namespace hubscreen::map {

/// A chosen hub's satellites or beads: houses near by, unfolded around its marker, each with its name where there is
/// room. All offsets are layer px from the marker's middle.
class HouseMarkers
{
public:
    static constexpr double dot = 11; ///< a house's radius

    /// Places them anew; none when `hub` is null.
    void place(const std::vector<viewmodel::MapHouse> &houses, const viewmodel::HubMapRow *hub, const MarkerView &view);
    bool isEmpty() const { return m_houses.empty(); }
    void paint(QPainter &painter, QPointF marker) const;
    /// Where a house stands; null when there is none of that id.
    QPointF offset(const QString &houseId) const;

private:
    struct House {
        QString id;
        QString name;
        QPointF at;
        QRectF label; ///< null: no room
    };

    std::vector<House> m_houses;
};

} // namespace hubscreen::map
