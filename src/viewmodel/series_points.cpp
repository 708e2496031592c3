// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/series_points.h"

#include "viewmodel/decimation.h"

namespace hubscreen::viewmodel {

void SeriesPoints::setSeries(QXYSeries *series)
{
    if (series == m_series)
        return;
    m_series = series;
    Q_EMIT seriesChanged();
    fill();
}

void SeriesPoints::setPoints(const QList<QPointF> &points)
{
    if (points == m_points)
        return;
    m_points = points;
    Q_EMIT pointsChanged();
    fill();
}

void SeriesPoints::setColumns(int columns)
{
    if (std::exchange(m_columns, columns) == columns)
        return;
    Q_EMIT columnsChanged();
    if (decimated(m_points, m_columns) != m_drawn)
        fill();
}

void SeriesPoints::fill()
{
    m_drawn = decimated(m_points, m_columns);
    if (m_series)
        m_series->replace(m_drawn);
}

} // namespace hubscreen::viewmodel
