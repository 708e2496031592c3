// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/day_chart.h"

#include "viewmodel/monotone_curve.h"

#include <algorithm>
#include <cmath>

namespace hubscreen::viewmodel {

namespace {

// More than a chart has pixels to tell apart would be drawn for nobody.
constexpr int curveSamples = 160;

qreal roundTop(qreal value)
{
    const qreal step = value <= 50 ? 10 : value <= 200 ? 50 : value <= 2000 ? 100 : 500;
    return std::max(step, std::ceil(value * 1.08 / step) * step);
}

} // namespace

void DayChart::setOutlook(cache::Outlook outlook)
{
    const bool other = outlook != m_outlook;
    m_outlook = std::move(outlook);
    auto shown = look();
    if (!other && shown == m_shown)
        return;
    m_shown = std::move(shown);
    Q_EMIT dayChanged();
}

void DayChart::lookAgain()
{
    if (auto shown = look(); shown != m_shown) {
        m_shown = std::move(shown);
        Q_EMIT dayChanged();
    }
}

bool DayChart::isOutdated() const
{
    const auto &day = m_outlook.day;
    const bool over = day.quiet && day.quiet->to <= m_directory.context().clock.now();
    return over || day.day != m_directory.district().today();
}

qreal DayChart::minuteOf(Instant at) const
{
    const auto start = m_directory.district().zone().startOf(m_outlook.day.day);
    return qreal((at - start).count()) / 60'000.0;
}

qreal DayChart::middleOf(Instant bucket) const
{
    return minuteOf(bucket) + qreal(m_outlook.day.bucket.count()) / 2;
}

QList<QPointF> DayChart::curveOf(const std::vector<cache::BandPoint> &band, double cache::BandPoint::*value) const
{
    QList<QPointF> points;
    for (const auto &point : band)
        points << QPointF(middleOf(point.at), point.*value);
    return monotoneCurve(points, curveSamples);
}

QList<QPointF> DayChart::lineOfToday() const
{
    QList<QPointF> points;
    // A bucket's mean stands at its middle.
    for (const auto &point : m_outlook.day.today)
        if (m_outlook.day.open && m_outlook.day.open->contains(point.at)) // a closed house has no line
            points << QPointF(middleOf(point.at), point.inside);
    return points;
}

void DayChart::addToday(Shown &shown) const
{
    auto today = lineOfToday();
    const auto inside = liveInside();
    if (inside.value && m_outlook.day.open) {
        const QPointF live(minuteOf(inside.observedAt), *inside.value);
        shown.hasNow = live.x() >= shown.openMinute && live.x() <= shown.closeMinute;
        while (shown.hasNow && !today.isEmpty() && today.back().x() >= live.x())
            today.removeLast();
        if (shown.hasNow)
            today << live;
    }
    shown.today = monotoneCurve(today, curveSamples);
}

DayChart::Shown DayChart::look() const
{
    Shown shown;
    const auto &day = m_outlook.day;
    if (!day.day.isValid())
        return shown;
    shown.lower = curveOf(day.band, &cache::BandPoint::lower);
    shown.median = curveOf(day.band, &cache::BandPoint::median);
    shown.upper = curveOf(day.band, &cache::BandPoint::upper);
    shown.expectedLower = curveOf(m_outlook.expected, &cache::BandPoint::lower);
    shown.expectedUpper = curveOf(m_outlook.expected, &cache::BandPoint::upper);
    if (day.open) {
        shown.openMinute = minuteOf(day.open->from);
        shown.closeMinute = minuteOf(day.open->to);
    }
    addToday(shown);
    qreal top = 0;
    for (const auto *points : {&shown.today, &shown.upper, &shown.expectedUpper})
        for (const auto &point : *points)
            top = std::max(top, point.y());
    shown.top = roundTop(top);
    return shown;
}

QString DayChart::quietFromTime() const
{
    return hasQuiet() ? timeText(m_outlook.day.quiet->from, m_directory.district().zone()) : QString();
}

} // namespace hubscreen::viewmodel
