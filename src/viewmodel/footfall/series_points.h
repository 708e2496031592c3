// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPointF>
#include <QPointer>
#include <QXYSeries>
#include <QtQmlIntegration>

namespace hubscreen::viewmodel {

/// Puts points into a chart's series in one go (`replace`, never `append`), and only when they changed. A line that has
/// gaps (line_pieces.h) is drawn in pieces: the series is the first, others that look like it are added to its chart.
class SeriesPoints : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QXYSeries *series READ series WRITE setSeries NOTIFY seriesChanged REQUIRED)
    Q_PROPERTY(QList<QPointF> points READ points WRITE setPoints NOTIFY pointsChanged REQUIRED)
    /// How many pixels the series is wide: no more points than they can tell apart are drawn (decimation.h). 0: all
    Q_PROPERTY(int columns READ columns WRITE setColumns NOTIFY columnsChanged)
    /// The edge of a band: one series, that goes down to the ground at a gap
    Q_PROPERTY(bool edge MEMBER m_isEdge)
    /// The chart has its series: before that there is nowhere to add the pieces behind a gap
    Q_PROPERTY(bool charted READ isCharted WRITE setCharted NOTIFY chartedChanged)

public:
    QXYSeries *series() const { return m_series; }
    void setSeries(QXYSeries *series);
    QList<QPointF> points() const { return m_points; }
    void setPoints(const QList<QPointF> &points);
    int columns() const { return m_columns; }
    void setColumns(int columns);
    bool isCharted() const { return m_isCharted; }
    void setCharted(bool charted);

Q_SIGNALS:
    void seriesChanged();
    void pointsChanged();
    void columnsChanged();
    void chartedChanged();

private:
    QList<QList<QPointF>> pieces() const;
    void fill();
    QXYSeries *seriesOf(qsizetype piece);
    void copyPen();

    QPointer<QXYSeries> m_series;
    QList<QPointer<QXYSeries>> m_more; ///< of the pieces behind the first
    QList<QPointF> m_points;
    QList<QList<QPointF>> m_drawn;
    int m_columns = 0;
    bool m_isEdge = false;
    bool m_isCharted = false;
};

} // namespace hubscreen::viewmodel
