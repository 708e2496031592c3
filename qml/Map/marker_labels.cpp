// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Map/marker_labels.h"

#include "Map/chip_painter.h"
#include "geo/label_placement.h"

namespace hubscreen::map {

using viewmodel::HubMapRow;
using Rows = std::vector<HubMapRow>;

namespace {

const HubMapRow *find(const Rows &rows, const QString &hubId)
{
    const auto found = std::ranges::find(rows, hubId, &HubMapRow::id);
    return found == rows.end() ? nullptr : &*found;
}

std::vector<QRectF> markerBoxes(const Rows &rows, const MarkerView &view)
{
    std::vector<QRectF> boxes;
    for (const HubMapRow &row : rows)
        boxes.push_back(markerBox(row, view));
    return boxes;
}

QRectF roomOf(const MarkerView &view)
{
    return QRectF(QPointF(), view.size).adjusted(4, 4, -4, -4);
}

geo::LabelRequest request(const HubMapRow &row, const MarkerView &view, QSizeF size)
{
    const auto footprint = row.footprint();
    return {view.toLayer(row.at), footprint.radius, size};
}

bool isInView(const HubMapRow &row, const MarkerView &view)
{
    return roomOf(view).contains(view.toLayer(row.at));
}

/// The chip still belongs to a busy hub of that name, and covers no marker.
bool standsWell(const Chip &chip, const Rows &rows, const std::vector<QRectF> &boxes, const MarkerView &view)
{
    const HubMapRow *row = find(rows, chip.hubId);
    if (!row || !row->hasChip() || row->hub.label != chip.name)
        return false;
    const QRectF box = chip.offset.translated(view.toLayer(row->at));
    return roomOf(view).contains(box)
        && std::ranges::none_of(boxes, [&](const QRectF &marker) { return marker.intersects(box); });
}

} // namespace

QRectF markerBox(const HubMapRow &row, const MarkerView &view)
{
    const auto footprint = row.footprint();
    const double across = footprint.radius + footprint.halfLength;
    const QPointF at = view.toLayer(row.at);
    return {at.x() - across, at.y() - footprint.radius, 2 * across, 2 * footprint.radius};
}

void MarkerLabels::placeAll(const Rows &rows, const MarkerView &view)
{
    m_flag = {};
    const auto here = std::ranges::find(rows, true, &HubMapRow::isHere);
    if (here != rows.end() && !view.flagSize.isEmpty() && isInView(*here, view)) {
        const auto boxes = markerBoxes(rows, view);
        const QRectF flag = geo::placeFlag(request(*here, view, view.flagSize), {boxes, view.reserved, roomOf(view)});
        if (!flag.isNull())
            m_flag = flag.translated(-view.toLayer(here->at));
    }
    m_chips = placed(rows, view, {});
}

bool MarkerLabels::follow(const Rows &rows, const MarkerView &view)
{
    const auto boxes = markerBoxes(rows, view);
    std::vector<Chip> kept;
    for (const Chip &chip : m_chips)
        if (standsWell(chip, rows, boxes, view))
            kept.push_back(chip);
    auto next = placed(rows, view, std::move(kept));
    const bool changed = next != m_chips;
    m_chips = std::move(next);
    return changed;
}

/// What a chip keeps clear of where it can: markers, and names on the land.
std::vector<QRectF> MarkerLabels::avoided(const Rows &rows, const MarkerView &view)
{
    std::vector<QRectF> boxes = markerBoxes(rows, view);
    for (const QRectF &name : view.names)
        boxes.push_back(view.toLayer(name));
    return boxes;
}

std::vector<Chip> MarkerLabels::placed(const Rows &rows, const MarkerView &view, std::vector<Chip> kept) const
{
    const auto boxes = avoided(rows, view);
    std::vector<QRectF> taken = view.reserved;
    if (const auto here = std::ranges::find(rows, true, &HubMapRow::isHere); here != rows.end() && !m_flag.isNull())
        taken.push_back(m_flag.translated(view.toLayer(here->at)));
    for (const Chip &chip : kept)
        taken.push_back(chip.offset.translated(view.toLayer(find(rows, chip.hubId)->at)));

    std::vector<geo::LabelRequest> requests;
    std::vector<const HubMapRow *> asking;
    for (const HubMapRow &row : rows)
        if (row.hasChip() && isInView(row, view) && !std::ranges::contains(kept, row.id, &Chip::hubId)) {
            requests.push_back(request(row, view, chipSize(row.hub.label, view.word)));
            asking.push_back(&row);
        }
    const auto labels = geo::placeLabels(requests, {boxes, taken, roomOf(view)});
    for (std::size_t i = 0; i < labels.size(); ++i)
        if (!labels[i].isNull())
            kept.push_back({asking[i]->id, asking[i]->hub.label, labels[i].translated(-requests[i].anchor)});
    std::ranges::sort(kept, {}, &Chip::hubId);
    return kept;
}

} // namespace hubscreen::map
