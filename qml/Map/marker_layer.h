// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Map/marker_labels.h"
#include "Map/marker_painter.h"
#include "Map/still_picture.h"

#include <QPointer>
#include <QQuickPaintedItem>

namespace hubscreen::map {

/// The live layer: markers, their leaders and chips, and the stem of the flag, in one item. A tick repaints the rectangle of what changed, nothing else;
/// at rest nothing is drawn.
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
    Q_PROPERTY(QRectF reserved READ reserved WRITE setReserved NOTIFY reservedChanged) ///< no chip goes there
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
    QRectF reserved() const { return m_view.reserved; }
    void setReserved(const QRectF &reserved);
    QSizeF flagSize() const { return m_view.flagSize; }
    void setFlagSize(QSizeF size);
    QRectF flag() const;

    /// Hubs whose markers are within `radius` px, nearest first; a chip's own hub alone, when the point is on it.
    Q_INVOKABLE QStringList hubsAt(QPointF point, double radius) const;
    /// Where a hub's marker stands in the item; outside of it when there is none.
    Q_INVOKABLE QPointF markerAt(const QString &hubId) const;
    /// The same on the canvas; its corner when there is no such hub.
    Q_INVOKABLE QPointF canvasAt(const QString &hubId) const;

    void paint(QPainter *painter) override;
    const MarkerLabels &labels() const { return m_labels; }

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
    void onViewChanged();
    void onRowsChanged(int first, int last);
    QRectF dirtyBox(const viewmodel::HubMapRow &row) const;
    bool fades(const QString &hubId) const { return !m_selectedId.isEmpty() && hubId != m_selectedId; }
    void paintLeaders(QPainter &painter) const;
    void paintMarkers(QPainter &painter, const QRectF &clip);
    void paintChips(QPainter &painter) const;
    void paintFlagStem(QPainter &painter) const;
    void paintPointer(QPainter &painter) const;

    QPointer<viewmodel::HubMapModel> m_model;
    QPointer<StillPicture> m_picture;
    MarkerView m_view;
    bool m_settled = true;
    QString m_selectedId;
    MarkerLabels m_labels;
    MarkerSprites m_sprites;
    std::vector<QRectF> m_drawn; ///< each row's box when it was last told of
};

} // namespace hubscreen::map
