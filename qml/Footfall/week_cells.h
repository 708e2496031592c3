// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QQuickPaintedItem>

namespace hubscreen::footfall {

/// The hours of a week as vessels, a weekday a row: how full each is says the crowd, and so does how large it is. One
/// painted item for all of them.
class WeekCells : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int columns MEMBER m_columns NOTIFY looksChanged FINAL)
    Q_PROPERTY(QList<int> levels MEMBER m_levels NOTIFY looksChanged FINAL) ///< CrowdLevel, `columns` a weekday
    Q_PROPERTY(QList<qreal> shares MEMBER m_shares NOTIFY looksChanged FINAL) ///< 0–1
    Q_PROPERTY(int nowRow MEMBER m_nowRow NOTIFY looksChanged FINAL)
    Q_PROPERTY(int nowColumn MEMBER m_nowColumn NOTIFY looksChanged FINAL) ///< outside the columns: no frame
    /// Of each CrowdLevel in its order
    Q_PROPERTY(QList<QColor> edges MEMBER m_edges NOTIFY looksChanged FINAL)
    Q_PROPERTY(QList<QColor> waters MEMBER m_waters NOTIFY looksChanged FINAL)
    Q_PROPERTY(QColor interior MEMBER m_interior NOTIFY looksChanged FINAL)
    Q_PROPERTY(QColor frame MEMBER m_frame NOTIFY looksChanged FINAL)

public:
    explicit WeekCells(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void looksChanged();

private:
    void paintCell(QPainter &painter, const QRectF &cell, int level, double share) const;

    int m_columns = 0;
    QList<int> m_levels;
    QList<qreal> m_shares;
    int m_nowRow = -1;
    int m_nowColumn = -1;
    QList<QColor> m_edges;
    QList<QColor> m_waters;
    QColor m_interior = Qt::white;
    QColor m_frame = Qt::black;
};

} // namespace hubscreen::footfall
