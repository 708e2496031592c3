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

void paintLeader(QPainter &painter, QPointF from, QPointF to, const QColor &colour, double width)
{
    painter.setPen({QColor(palette::sheet), width + 2.4, Qt::SolidLine, Qt::RoundCap});
    painter.drawLine(from, to);
    painter.setPen({colour, width, Qt::SolidLine, Qt::RoundCap});
    painter.drawLine(from, to);
}

} // namespace

void MarkerLayer::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF clip = painter->hasClipping() ? painter->clipBoundingRect() : boundingRect();
    paintLeaders(*painter);
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
    for (const HubMapRow &hub : rows()) {
        const QPointF at = m_view.toLayer(hub.at);
        painter.setOpacity(fades(hub.id) ? faded : 1);
        if (hub.hasLeader()) {
            const QPointF place = m_view.toLayer(hub.place);
            paintLeader(painter, place, at, crowdInk(hub.hub.crowd), backWidth);
            painter.setPen(Qt::NoPen);
            painter.setBrush(crowdInk(hub.hub.crowd));
            painter.drawEllipse(place, 2.6, 2.6);
        }
        for (const Chip &chip : m_labels.chips())
            if (chip.hubId == hub.id && m_selectedId.isEmpty())
                paintLeader(painter, at, geo::leaderEnd(chip.offset.translated(at), at), crowdInk(hub.hub.crowd),
                            leaderWidth);
    }
    painter.setOpacity(1);
}

void MarkerLayer::paintMarkers(QPainter &painter, const QRectF &clip)
{
    const double resolution = painter.deviceTransform().m11();
    for (const HubMapRow &hub : rows()) {
        if (!markerBox(hub, m_view).adjusted(-6, -6, 6, 6).intersects(clip))
            continue;
        const auto &sprite = m_sprites.sprite(hub.shape(), hub.hub.crowd, resolution);
        painter.setOpacity(fades(hub.id) ? faded : 1);
        painter.drawImage(m_view.toLayer(hub.at) - QPointF(sprite.half, sprite.half), sprite.image);
    }
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
        if (const HubMapRow *hub = row(chip.hubId))
            paintChip(painter, chip.offset.translated(m_view.toLayer(hub->at)), chip.name, m_view.word, hub->hub.crowd);
}

} // namespace hubscreen::map
