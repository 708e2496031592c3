// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Map/marker_layer.h"

#include "geo/nearest.h"

#include <utility>

// What the layer shows and what touches it; marker_layer_painting.cpp paints.
namespace hubscreen::map {

using viewmodel::HubMapModel;
using viewmodel::HubMapRow;

MarkerLayer::MarkerLayer(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

const std::vector<HubMapRow> &MarkerLayer::rows() const
{
    static const std::vector<HubMapRow> none;
    return m_model && m_model->isPlaced() ? m_model->rows() : none;
}

const HubMapRow *MarkerLayer::hereRow() const
{
    const auto here = std::ranges::find(rows(), true, &HubMapRow::isHere);
    return here == rows().end() ? nullptr : &*here;
}

const HubMapRow *MarkerLayer::row(const QString &hubId) const
{
    const auto found = std::ranges::find(rows(), hubId, &HubMapRow::id);
    return found == rows().end() ? nullptr : &*found;
}

void MarkerLayer::setModel(HubMapModel *model)
{
    if (m_model == model)
        return;
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    if (model) {
        connect(model, &HubMapModel::schematicChanged, this, &MarkerLayer::replaceLabels);
        connect(model, &HubMapModel::hereChanged, this, &MarkerLayer::replaceLabels);
        connect(model, &HubMapModel::rowsInserted, this, &MarkerLayer::replaceLabels);
        connect(model, &HubMapModel::rowsRemoved, this, &MarkerLayer::replaceLabels);
        connect(model, &HubMapModel::rowsMoved, this, &MarkerLayer::replaceLabels);
        connect(model, &HubMapModel::dataChanged, this,
                [this](const QModelIndex &first, const QModelIndex &last) { onRowsChanged(first.row(), last.row()); });
    }
    replaceLabels();
    Q_EMIT modelChanged();
}

void MarkerLayer::setPicture(StillPicture *picture)
{
    if (m_picture == picture)
        return;
    if (m_picture)
        m_picture->disconnect(this);
    m_picture = picture;
    if (picture)
        connect(picture, &StillPicture::imageChanged, this, &MarkerLayer::replaceLabels);
    replaceLabels();
    Q_EMIT pictureChanged();
}

void MarkerLayer::setZoom(double zoom)
{
    if (std::exchange(m_view.zoom, zoom) != zoom)
        onViewChanged();
}

void MarkerLayer::setOrigin(QPointF origin)
{
    if (std::exchange(m_view.origin, origin) != origin)
        onViewChanged();
}

void MarkerLayer::onViewChanged()
{
    if (m_settled)
        replaceLabels();
    update();
    Q_EMIT viewChanged();
    Q_EMIT labelsChanged();
}

void MarkerLayer::setSettled(bool settled)
{
    if (std::exchange(m_settled, settled) == settled)
        return;
    if (settled)
        replaceLabels();
    Q_EMIT settledChanged();
}

void MarkerLayer::setSelectedId(const QString &hubId)
{
    if (std::exchange(m_selectedId, hubId) == hubId)
        return;
    update();
    Q_EMIT selectedIdChanged();
}

void MarkerLayer::setBusyWord(const QString &word)
{
    if (std::exchange(m_view.word, word) == word)
        return;
    replaceLabels();
    Q_EMIT busyWordChanged();
}

void MarkerLayer::setReserved(const QRectF &reserved)
{
    if (std::exchange(m_view.reserved, reserved) == reserved)
        return;
    replaceLabels();
    Q_EMIT reservedChanged();
}

void MarkerLayer::setFlagSize(QSizeF size)
{
    if (std::exchange(m_view.flagSize, size) == size)
        return;
    replaceLabels();
    Q_EMIT flagSizeChanged();
}

QRectF MarkerLayer::flag() const
{
    const HubMapRow *here = hereRow();
    return here && !m_labels.flagOffset().isNull() ? m_labels.flagOffset().translated(m_view.toLayer(here->at))
                                                   : QRectF();
}

/// All that asks for new labels before the next frame is answered once.
void MarkerLayer::replaceLabels()
{
    polish();
}

void MarkerLayer::updatePolish()
{
    m_view.size = size();
    m_view.names = m_picture ? m_picture->names() : std::vector<QRectF>();
    m_labels.placeAll(rows(), m_view);
    m_drawn.clear();
    for (const HubMapRow &hub : rows())
        m_drawn.push_back(dirtyBox(hub));
    update();
    Q_EMIT labelsChanged();
}

void MarkerLayer::onRowsChanged(int first, int last)
{
    if (m_drawn.size() != rows().size() || std::size_t(last) >= m_drawn.size())
        return; // not placed yet, or to be placed anew before the next frame
    if (m_labels.follow(rows(), m_view)) {
        update();
        Q_EMIT labelsChanged();
    }
    QRectF dirty;
    for (auto i = std::size_t(first); i <= std::size_t(last); ++i) {
        dirty |= m_drawn[i] | dirtyBox(rows()[i]);
        m_drawn[i] = dirtyBox(rows()[i]);
    }
    update(dirty.toAlignedRect());
}

/// The marker with its halo and leader, and its chip with its own.
QRectF MarkerLayer::dirtyBox(const HubMapRow &row) const
{
    QRectF box = markerBox(row, m_view) | QRectF(m_view.toLayer(row.place), QSizeF(1, 1));
    for (const Chip &chip : m_labels.chips())
        if (chip.hubId == row.id)
            box |= chip.offset.translated(m_view.toLayer(row.at));
    return (row.isHere ? box | flag() : box).adjusted(-6, -6, 6, 6);
}

void MarkerLayer::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.size() != before.size())
        replaceLabels();
}

QStringList MarkerLayer::hubsAt(QPointF point, double radius) const
{
    for (const Chip &chip : m_labels.chips())
        if (const HubMapRow *hub = row(chip.hubId);
            hub && m_selectedId.isEmpty() && chip.offset.translated(m_view.toLayer(hub->at)).contains(point))
            return {hub->id};
    std::vector<QPointF> points;
    for (const HubMapRow &hub : rows())
        points.push_back(m_view.toLayer(hub.at));
    QStringList ids;
    for (const std::size_t i : geo::within(points, point, radius))
        ids << rows()[i].id;
    return ids;
}

QPointF MarkerLayer::markerAt(const QString &hubId) const
{
    const HubMapRow *found = row(hubId);
    return found ? m_view.toLayer(found->at) : QPointF(-1, -1);
}

QPointF MarkerLayer::canvasAt(const QString &hubId) const
{
    const HubMapRow *found = row(hubId);
    return found ? found->at : QPointF();
}

} // namespace hubscreen::map
