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
    if (m_here < rows().size() && rows()[m_here].isHere)
        return &rows()[m_here];
    const auto here = std::ranges::find(rows(), true, &HubMapRow::isHere);
    m_here = std::size_t(here - rows().begin());
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
        connect(model, &HubMapModel::schematicChanged, this, &MarkerLayer::regroup);
        connect(model, &HubMapModel::hereChanged, this, &MarkerLayer::regroup);
        connect(model, &HubMapModel::rowsInserted, this, &MarkerLayer::regroup);
        connect(model, &HubMapModel::rowsRemoved, this, &MarkerLayer::regroup);
        connect(model, &HubMapModel::rowsMoved, this, &MarkerLayer::regroup);
        connect(model, &HubMapModel::housesChanged, this, &MarkerLayer::replaceLabels);
        connect(model, &HubMapModel::dataChanged, this,
                [this](const QModelIndex &first, const QModelIndex &last) { onRowsChanged(first.row(), last.row()); });
    }
    regroup();
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
    regroup();
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

void MarkerLayer::setReserved(const QList<QRectF> &reserved)
{
    std::vector<QRectF> boxes(reserved.begin(), reserved.end());
    if (m_view.reserved == boxes)
        return;
    m_view.reserved = std::move(boxes);
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
    m_placesAnew = true;
    polish();
}

void MarkerLayer::regroup()
{
    m_groups.forget();
    replaceLabels();
}

void MarkerLayer::updatePolish()
{
    m_view.size = size();
    m_view.names = m_picture ? m_picture->names() : std::vector<QRectF>();
    if (gathers()) {
        m_groups.gather(rows(), m_view.zoom, m_selectedId);
        m_alone = m_groups.alone(rows(), m_view);
        std::ranges::copy(m_groups.circles(m_view), std::back_inserter(m_view.names));
    }
    if (std::exchange(m_placesAnew, false) || !gathers())
        placeAnew();
    else
        followGroups();
}

void MarkerLayer::placeAnew()
{
    m_labels.placeAll(standing(), m_view);
    placeHouses();
    m_drawn.clear();
    if (!gathers())
        for (const HubMapRow &hub : rows())
            m_drawn.push_back(dirtyBox(hub));
    m_marks = gathers() ? m_groups.marks(m_alone, m_view) : std::vector<Mark>();
    update();
    Q_EMIT labelsChanged();
}

/// After a tick, where markers gather: chips that stand well stay, and only what looks different is painted.
void MarkerLayer::followGroups()
{
    auto marks = m_groups.marks(m_alone, m_view);
    const QRectF dirty = differenceOf(m_marks, marks);
    m_marks = std::move(marks);
    placeHouses();
    if (m_labels.follow(standing(), m_view)) {
        update();
        Q_EMIT labelsChanged();
    } else if (!dirty.isEmpty()) {
        updateMarks(dirty);
    }
}

/// The marks in the box with their halos, and the flag's stem when its marker is among them; a chosen hub has more
/// about it.
void MarkerLayer::updateMarks(const QRectF &box)
{
    const HubMapRow *here = hereRow();
    const bool withFlag = here && box.intersects(markerBox(*here, m_view));
    const QRectF dirty = (withFlag ? box | flag() : box).adjusted(-6, -6, 6, 6);
    update(m_selectedId.isEmpty() ? dirty.toAlignedRect() : QRect());
}

void MarkerLayer::placeHouses()
{
    m_houses.place(m_model ? m_model->houses() : std::vector<viewmodel::MapHouse>(), row(m_selectedId), m_view);
}

void MarkerLayer::onRowsChanged(int first, int last)
{
    if (gathers()) {
        m_groups.touch();
        return polish();
    }
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
    QStringList ids;
    if (const MarkerGroup *circle = gathers() ? m_groups.circleAt(point, m_view) : nullptr) {
        for (const std::size_t i : circle->rows)
            ids << rows()[i].id;
        return ids;
    }
    std::vector<QPointF> points;
    for (const HubMapRow &hub : standing())
        points.push_back(m_view.toLayer(hub.at));
    for (const std::size_t i : geo::within(points, point, radius))
        ids << standing()[i].id;
    return ids;
}

QRectF MarkerLayer::circleAt(QPointF point) const
{
    const MarkerGroup *circle = gathers() ? m_groups.circleAt(point, m_view) : nullptr;
    if (!circle)
        return {};
    QRectF all;
    for (const std::size_t i : circle->rows)
        all |= QRectF(rows()[i].place - QPointF(0.5, 0.5), QSizeF(1, 1));
    return all;
}

QPointF MarkerLayer::houseAt(const QString &houseId) const
{
    const HubMapRow *hub = row(m_selectedId);
    const QPointF offset = m_houses.offset(houseId);
    return hub && !offset.isNull() ? m_view.toLayer(hub->at) + offset : QPointF(-1, -1);
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
