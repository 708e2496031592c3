// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/series_points.h"

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

void SeriesPoints::fill()
{
    if (m_series)
        m_series->replace(m_points);
}

} // namespace hubscreen::viewmodel
