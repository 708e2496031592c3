// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Map/house_markers.h"
#include "Map/marker_groups.h"
#include "Map/marker_labels.h"
#include "Map/marker_painter.h"
#include "Map/still_picture.h"

#include <QPointer>
#include <QQuickPaintedItem>

namespace hubscreen::map {

/// The live layer: markers or counted circles, their leaders and chips, the chosen hub's houses, and the stem of the
/// flag, in one item. A tick repaints the rectangle of what changed, nothing else; at rest nothing is drawn.
class MarkerLayer : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hubscreen::viewmodel::HubMapModel *model READ model WRITE setModel NOTIFY modelChanged)
    /// Its names are kept free of chips
    Q_PROPERTY(hubscreen::map::StillPicture *picture READ picture WRITE setPicture NOTIFY pictureChanged)
    Q_PROPERTY(double zoom READ zoom WRITE setZoom NOTIFY viewChanged) ///< item px to a canvas px
    Q_PROPERTY(QPointF origin READ origin WRITE setOrigin NOTIFY viewChanged) ///< the canvas' corner in the item
    /// While false, chips and flag move with their markers; then they are placed anew
    Q_PROPERTY(bool settled READ isSettled WRITE setSettled NOTIFY settledChanged)
    Q_PROPERTY(QString selectedId READ selectedId WRITE setSelectedId NOTIFY selectedIdChanged) ///< the others fade
    Q_PROPERTY(QString busyWord READ busyWord WRITE setBusyWord NOTIFY busyWordChanged)
    Q_PROPERTY(QList<QRectF> reserved READ reserved WRITE setReserved NOTIFY reservedChanged) ///< no chip goes there
    Q_PROPERTY(QSizeF flagSize READ flagSize WRITE setFlagSize NOTIFY flagSizeChanged)
    Q_PROPERTY(QRectF flag READ flag NOTIFY labelsChanged) ///< where the flag goes; null: nowhere

public:
    explicit MarkerLayer(QQuickItem *parent = nullptr);

    viewmodel::HubMapModel *model() const { return m_model; }
    void setModel(viewmodel::HubMapModel *model);
    StillPicture *picture() const { return m_picture; }
    void setPicture(StillPicture *picture);
    double zoom() const { return m_view.zoom; }
    void setZoom(double zoom);
    QPointF origin() const { return m_view.origin; }
    void setOrigin(QPointF origin);
    bool isSettled() const { return m_settled; }
    void setSettled(bool settled);
    QString selectedId() const { return m_selectedId; }
    void setSelectedId(const QString &hubId);
    QString busyWord() const { return m_view.word; }
    void setBusyWord(const QString &word);
    QList<QRectF> reserved() const { return {m_view.reserved.begin(), m_view.reserved.end()}; }
    void setReserved(const QList<QRectF> &reserved);
    QSizeF flagSize() const { return m_view.flagSize; }
    void setFlagSize(QSizeF size);
    QRectF flag() const;

    /// Hubs whose markers are within `radius` px, nearest first; a chip's own hub alone, or a circle's own hubs, when
    /// the point is on it.
    Q_INVOKABLE QStringList hubsAt(QPointF point, double radius) const;
    /// What the circle under a point of the item has gathered: where its hubs are on the canvas; null when there is
    /// none.
    Q_INVOKABLE QRectF circleAt(QPointF point) const;
    /// Where a house of the chosen hub stands in the item; outside of it when there is none.
    Q_INVOKABLE QPointF houseAt(const QString &houseId) const;
    /// Where a hub's marker stands in the item; outside of it when there is none.
    Q_INVOKABLE QPointF markerAt(const QString &hubId) const;
    /// The same on the canvas; its corner when there is no such hub.
    Q_INVOKABLE QPointF canvasAt(const QString &hubId) const;

    void paint(QPainter *painter) override;
    const MarkerLabels &labels() const { return m_labels; }
    const MarkerGroups &groups() const { return m_groups; }

Q_SIGNALS:
    void modelChanged();
    void pictureChanged();
    void viewChanged();
    void settledChanged();
    void selectedIdChanged();
    void busyWordChanged();
    void reservedChanged();
    void flagSizeChanged();
    void labelsChanged();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void updatePolish() override;

private:
    const std::vector<viewmodel::HubMapRow> &rows() const;
    const viewmodel::HubMapRow *hereRow() const;
    const viewmodel::HubMapRow *row(const QString &hubId) const;
    void replaceLabels();
    void regroup();
    bool gathers() const { return m_model && m_model->gathers(); }
    const std::vector<viewmodel::HubMapRow> &standing() const { return gathers() ? m_alone : rows(); }
    void placeAnew();
    void followGroups();
    void updateMarks(const QRectF &box);
    void placeHouses();
    void onViewChanged();
    void onRowsChanged(int first, int last);
    QRectF dirtyBox(const viewmodel::HubMapRow &row) const;
    bool fades(const viewmodel::HubMapRow &row) const
    {
        return m_selectedId.isEmpty() ? !row.matches : row.id != m_selectedId;
    }
    void paintLeaders(QPainter &painter) const;
    void paintMarkers(QPainter &painter, const QRectF &clip);
    void paintMarker(QPainter &painter, const viewmodel::HubMapRow &row);
    void paintGroups(QPainter &painter, const QRectF &clip);
    void paintChips(QPainter &painter) const;
    void paintFlagStem(QPainter &painter) const;
    void paintPointer(QPainter &painter) const;

    QPointer<viewmodel::HubMapModel> m_model;
    QPointer<StillPicture> m_picture;
    MarkerView m_view;
    bool m_settled = true;
    QString m_selectedId;
    bool m_placesAnew = true; ///< chips and flag, before the next frame
    MarkerGroups m_groups;
    std::vector<viewmodel::HubMapRow> m_alone; ///< where markers gather: those near the view that did not
    HouseMarkers m_houses;
    MarkerLabels m_labels;
    mutable std::size_t m_here = 0; ///< where its row was last
    MarkerSprites m_sprites;
    std::vector<QRectF> m_drawn; ///< each row's box when it was last told of
    std::vector<Mark> m_marks; ///< where markers gather: what was last painted
};

} // namespace hubscreen::map
