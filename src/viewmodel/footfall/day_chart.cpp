// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/footfall/day_chart.h"

#include "viewmodel/footfall/day_hours.h"
#include "viewmodel/footfall/line_pieces.h"
#include "viewmodel/footfall/monotone_curve.h"

#include <algorithm>
#include <cmath>

namespace hubscreen::viewmodel {

namespace {

// More than a chart has pixels to tell apart would be drawn for nobody.
constexpr int curveSamples = 160;

qreal roundTop(qreal value)
{
    const qreal large = 5 * std::pow(10, std::floor(std::log10(std::max(value, 1.0))) - 1);
    const qreal step = value <= 50 ? 10 : value <= 200 ? 50 : value <= 2000 ? 100 : large;
    return std::max(step, std::ceil(value * 1.08 / step) * step);
}

} // namespace

void DayChart::setOutlook(cache::Outlook outlook)
{
    const bool other = outlook != m_outlook;
    m_outlook = std::move(outlook);
    auto shown = look();
    if (other || shown != m_shown)
        show(std::move(shown), other ? marksOfHours() : QList(m_hourMarks));
}

void DayChart::show(Shown &&shown, QList<QPointF> &&hourMarks)
{
    const bool otherHours =
        hourMarks != m_hourMarks || shown.openMinute != m_shown.openMinute || shown.closeMinute != m_shown.closeMinute;
    m_shown = std::move(shown);
    m_hourMarks = std::move(hourMarks);
    if (otherHours)
        Q_EMIT hoursChanged();
    Q_EMIT dayChanged();
}

void DayChart::lookAgain()
{
    if (auto shown = look(); shown != m_shown)
        show(std::move(shown), QList(m_hourMarks));
}

bool DayChart::isOutdated() const
{
    const auto &day = m_outlook.day;
    const auto now = m_directory.context().clock.now();
    const bool over = (day.quiet && day.quiet->to <= now)
        || (!m_outlook.expected.empty() && m_outlook.expected.front().at + day.bucket <= now);
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

QList<QPointF> DayChart::marksOfHours() const
{
    QList<QPointF> marks;
    if (!m_outlook.day.day.isValid())
        return marks;
    const auto &zone = m_directory.district().zone();
    for (const auto &hour : hoursOfDay(m_outlook.day.day, zone))
        marks << QPointF(minuteOf(hour.from), hour.hour);
    return marks << QPointF(minuteOf(zone.startOf(m_outlook.day.day.addDays(1))), 24);
}

QList<QPointF> DayChart::curveOf(const std::vector<cache::BandPoint> &band, double cache::BandPoint::*value) const
{
    QList<QPointF> curve;
    QList<QPointF> piece;
    for (std::size_t i = 0; i < band.size(); ++i) {
        piece << QPointF(middleOf(band[i].at), band[i].*value);
        const bool ends = i + 1 == band.size() || band[i + 1].at - band[i].at > m_outlook.day.bucket;
        if (ends)
            addPiece(curve, monotoneCurve(std::exchange(piece, {}), curveSamples));
    }
    return curve;
}

std::vector<QList<QPointF>> DayChart::piecesOfToday() const
{
    std::vector<QList<QPointF>> pieces;
    const auto &day = m_outlook.day;
    std::optional<Instant> before;
    for (const auto &point : day.today) {
        if (!day.open || !day.open->contains(point.at)) // a closed house has no line
            continue;
        if (!before || point.at - *before > day.bucket)
            pieces.emplace_back();
        before = point.at;
        pieces.back() << QPointF(middleOf(point.at), point.inside); // a bucket's mean stands at its middle
    }
    return pieces;
}

void DayChart::addToday(Shown &shown) const
{
    auto pieces = piecesOfToday();
    const auto inside = liveInside();
    const QPointF live(minuteOf(inside.observedAt), double(inside.value.value_or(0)));
    shown.hasNow = inside.value && m_outlook.day.open && live.x() >= shown.openMinute && live.x() <= shown.closeMinute;
    if (shown.hasNow) {
        // The bucket before now comes late, and sometimes later than the next begins.
        const qreal reach = 2.5 * qreal(m_outlook.day.bucket.count());
        while (!pieces.empty() && pieces.back().back().x() >= live.x()) {
            pieces.back().removeLast();
            if (pieces.back().isEmpty())
                pieces.pop_back();
        }
        if (pieces.empty() || live.x() - pieces.back().back().x() >= reach)
            pieces.emplace_back();
        pieces.back() << live;
    }
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        auto &piece = pieces[i];
        const bool isNow = shown.hasNow && i + 1 == pieces.size();
        if (piece.size() == 1 && !isNow) { // the mean of a bucket between others that are not known
            const QPointF half(qreal(m_outlook.day.bucket.count()) / 2, 0);
            piece = {piece.front() - half, piece.front() + half};
        }
        addPiece(shown.today, monotoneCurve(piece, curveSamples));
    }
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
