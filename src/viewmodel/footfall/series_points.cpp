// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/footfall/series_points.h"

#include "viewmodel/footfall/decimation.h"
#include "viewmodel/footfall/line_pieces.h"

#include <QChart>
#include <QLineSeries>

#include <algorithm>

namespace hubscreen::viewmodel {

void SeriesPoints::setSeries(QXYSeries *series)
{
    if (series == m_series)
        return;
    if (m_series)
        disconnect(m_series, nullptr, this, nullptr);
    m_series = series;
    if (m_series)
        connect(m_series, &QXYSeries::penChanged, this, &SeriesPoints::copyPen);
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
    if (pieces() != m_drawn)
        fill();
}

void SeriesPoints::setCharted(bool charted)
{
    if (std::exchange(m_isCharted, charted) == charted)
        return;
    Q_EMIT chartedChanged();
    fill();
}

void SeriesPoints::copyPen()
{
    for (const auto &more : m_more)
        if (more)
            more->setPen(m_series->pen());
}

QList<QList<QPointF>> SeriesPoints::pieces() const
{
    auto pieces = piecesOf(m_points);
    for (auto &piece : pieces)
        piece = decimated(piece, m_columns);
    if (m_isEdge)
        return {grounded(pieces)};
    return pieces;
}

void SeriesPoints::fill()
{
    m_drawn = pieces();
    if (!m_series)
        return;
    const auto needed = std::max<qsizetype>(m_drawn.size(), 1);
    for (qsizetype i = 0; i < std::max(needed, 1 + m_more.size()); ++i) {
        if (auto *series = seriesOf(i))
            series->replace(m_drawn.value(i));
    }
}

/// A piece's series; those that were made stay, empty, for the next gap.
QXYSeries *SeriesPoints::seriesOf(qsizetype piece)
{
    if (piece == 0)
        return m_series;
    if (piece - 1 < m_more.size())
        return m_more[piece - 1];
    auto *chart = m_series->chart();
    if (!chart)
        return nullptr;
    auto *more = new QLineSeries(m_series);
    chart->addSeries(more);
    more->setPen(m_series->pen());
    for (auto *axis : m_series->attachedAxes())
        more->attachAxis(axis);
    m_more << more;
    return more;
}

} // namespace hubscreen::viewmodel
