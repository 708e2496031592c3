// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Map/chip_painter.h"
#include "Map/map_palette.h"
#include "Map/marker_layer.h"
#include "geo/label_placement.h"

#include <QPainter>

namespace hubscreen::map {

using viewmodel::HubMapRow;

namespace {

constexpr double faded = 0.45;
constexpr double leaderWidth = 2.4;
constexpr double backWidth = 1.8; // of the line back to where a marker belongs

} // namespace

void MarkerLayer::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF clip = painter->hasClipping() ? painter->clipBoundingRect() : boundingRect();
    paintLeaders(*painter);
    if (const HubMapRow *chosen = m_houses.isEmpty() ? nullptr : row(m_selectedId))
        m_houses.paint(*painter, m_view.toLayer(chosen->at));
    if (gathers())
        paintGroups(*painter, clip);
    else
        paintMarkers(*painter, clip);
    if (m_selectedId.isEmpty()) {
        paintChips(*painter);
        paintFlagStem(*painter);
    } else {
        paintPointer(*painter);
    }
}

/// Under the markers: to where a displaced one belongs, and to the chips.
void MarkerLayer::paintLeaders(QPainter &painter) const
{
    if (!gathers()) {
        for (const HubMapRow &hub : rows()) {
            if (!hub.hasLeader())
                continue;
            const QPointF place = m_view.toLayer(hub.place);
            painter.setOpacity(fades(hub) ? faded : 1);
            paintLeader(painter, place, m_view.toLayer(hub.at), crowdInk(hub.crowd), backWidth);
            painter.setPen(Qt::NoPen);
            painter.setBrush(crowdInk(hub.crowd));
            painter.drawEllipse(place, 2.6, 2.6);
        }
        painter.setOpacity(1);
    }
    if (!m_selectedId.isEmpty())
        return;
    for (const Chip &chip : m_labels.chips()) {
        const auto hub = std::ranges::find(standing(), chip.hubId, &HubMapRow::id);
        if (hub == standing().end())
            continue;
        const QPointF at = m_view.toLayer(hub->at);
        paintLeader(painter, at, geo::leaderEnd(chip.offset.translated(at), at), crowdInk(hub->crowd), leaderWidth);
    }
}

void MarkerLayer::paintMarker(QPainter &painter, const HubMapRow &hub)
{
    const auto &sprite = m_sprites.sprite(hub.shape(), hub.crowd, painter.deviceTransform().m11());
    painter.setOpacity(fades(hub) ? faded : 1);
    painter.drawImage(m_view.toLayer(hub.at) - QPointF(sprite.half, sprite.half), sprite.image);
}

void MarkerLayer::paintMarkers(QPainter &painter, const QRectF &clip)
{
    for (const HubMapRow &hub : rows())
        if (markerBox(hub, m_view).adjusted(-6, -6, 6, 6).intersects(clip))
            paintMarker(painter, hub);
    painter.setOpacity(1);
}

/// Circles, those that stand alone, and last the hub you stand in or chose, which nothing may cover.
void MarkerLayer::paintGroups(QPainter &painter, const QRectF &clip)
{
    const double resolution = painter.deviceTransform().m11();
    for (const MarkerGroup &group : m_groups.all()) {
        const QPointF at = m_view.toLayer(group.place);
        if (!group.isCircle() || !clip.adjusted(-40, -40, 40, 40).contains(at))
            continue;
        const auto &sprite = m_sprites.circle({group.matching, group.radius, group.busy}, resolution);
        painter.setOpacity(group.matching == 0 || !m_selectedId.isEmpty() ? faded : 1);
        painter.drawImage(at - QPointF(sprite.half, sprite.half), sprite.image);
    }
    const auto goesLast = [this](const HubMapRow &hub) { return hub.isHere || hub.id == m_selectedId; };
    for (const bool last : {false, true})
        for (const HubMapRow &hub : m_alone)
            if (goesLast(hub) == last && markerBox(hub, m_view).adjusted(-6, -6, 6, 6).intersects(clip))
                paintMarker(painter, hub);
    painter.setOpacity(1);
}

/// From the flag's body, which lies above this layer, to the marker's edge.
void MarkerLayer::paintFlagStem(QPainter &painter) const
{
    const QRectF body = flag();
    if (body.isNull())
        return;
    const HubMapRow &here = *hereRow();
    const QPointF at = m_view.toLayer(here.at);
    const bool above = body.center().y() < at.y();
    const double reach = here.footprint().radius + 2;
    const QPointF tip(at.x(), above ? at.y() - reach : at.y() + reach);
    const double middle = std::clamp(at.x(), body.left() + 28, body.right() - 28);
    const double root = above ? body.bottom() - 2 : body.top() + 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(palette::ink));
    painter.drawPolygon(QPolygonF{{middle - 11, root}, {middle + 11, root}, tip});
}

/// Below the selected marker, on the sheet's side.
void MarkerLayer::paintPointer(QPainter &painter) const
{
    const HubMapRow *hub = row(m_selectedId);
    if (!hub)
        return;
    const QPointF tip = m_view.toLayer(hub->at) + QPointF(0, hub->footprint().radius + 6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(palette::ink));
    painter.drawPolygon(QPolygonF{tip, tip + QPointF(14, 26), tip + QPointF(-14, 26)});
}

void MarkerLayer::paintChips(QPainter &painter) const
{
    for (const Chip &chip : m_labels.chips())
        if (const auto hub = std::ranges::find(standing(), chip.hubId, &HubMapRow::id); hub != standing().end())
            paintChip(painter, chip.offset.translated(m_view.toLayer(hub->at)), chip.name, m_view.word, hub->crowd);
}

} // namespace hubscreen::map
