// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/hub_today.h"

#include "viewmodel/monotone_curve.h"

#include <algorithm>
#include <cmath>

namespace hubscreen::viewmodel {

namespace {

using cache::RecordKind;

// More than a chart has pixels to tell apart would be drawn for nobody.
constexpr int curveSamples = 160;

QList<QPointF> curveOf(const std::vector<cache::BandPoint> &band, double cache::BandPoint::*value, const auto &minuteOf)
{
    QList<QPointF> points;
    for (const auto &point : band)
        points << QPointF(minuteOf(point.at), point.*value);
    return monotoneCurve(points, curveSamples);
}

qreal roundTop(qreal value)
{
    const qreal step = value <= 50 ? 10 : value <= 200 ? 50 : 100;
    return std::max(step, std::ceil(value * 1.08 / step) * step);
}

} // namespace

HubToday::HubToday(const HubDirectory &directory)
    : m_directory(directory),
      m_query(
          directory.context().cache,
          [this](const cache::Changes &c) {
              return c.touches({RecordKind::FootfallHistory, m_hubId}) || c.touches({RecordKind::Hub, m_hubId})
                  || c.touches(RecordKind::District);
          },
          [this] { return m_directory.context().cache.hubToday(m_hubId); },
          [this](cache::HubToday &&day) { apply(std::move(day)); })
{
    connect(&directory, &HubDirectory::changed, this, &HubToday::refresh);
    // A new bucket, a new day and a passed quiet window come with time, not with a change.
    connect(&directory.context().pulse, &Pulse::beat, this, [this] {
        const bool over = m_day.quiet && m_day.quiet->to <= m_directory.context().clock.now();
        if (m_query.isAsked() && m_answered && (over || m_day.day != m_directory.district().today()))
            m_query.ask();
    });
}

void HubToday::setHubId(const QString &hubId)
{
    if (hubId == m_hubId)
        return;
    m_hubId = hubId;
    m_answered = false;
    m_day = {};
    m_lastLine = {};
    Q_EMIT hubIdChanged();
    refresh();
    Q_EMIT changed();
    Q_EMIT dayChanged();
    if (hubId.isEmpty())
        m_query.rest();
    else
        m_query.ask();
}

void HubToday::apply(cache::HubToday &&day)
{
    const bool first = !std::exchange(m_answered, true);
    const bool other = day != m_day;
    m_day = std::move(day);
    m_shown = look();
    if (first)
        Q_EMIT changed();
    if (first || other)
        Q_EMIT dayChanged();
}

void HubToday::refresh()
{
    const auto *current = line();
    const auto now = current ? *current : HubLine();
    if (now != m_lastLine) {
        m_lastLine = now;
        Q_EMIT changed();
    }
    if (auto shown = look(); shown != m_shown) {
        m_shown = std::move(shown);
        Q_EMIT dayChanged();
    }
}

qreal HubToday::minuteOf(Instant at) const
{
    const auto start = m_directory.district().zone().startOf(m_day.day);
    return qreal((at - start).count()) / 60'000.0;
}

qreal HubToday::middleOf(Instant bucket) const
{
    return minuteOf(bucket) + qreal(m_day.bucket.count()) / 2;
}

QList<QPointF> HubToday::lineOfToday() const
{
    QList<QPointF> points;
    // A bucket's mean stands at its middle.
    for (const auto &point : m_day.today)
        if (m_day.open && m_day.open->contains(point.at)) // a closed house has no line
            points << QPointF(middleOf(point.at), point.inside);
    return points;
}

HubToday::Shown HubToday::look() const
{
    Shown shown;
    if (!m_answered || !m_day.day.isValid())
        return shown;
    const auto minute = [this](Instant at) { return middleOf(at); };
    shown.lower = curveOf(m_day.band, &cache::BandPoint::lower, minute);
    shown.median = curveOf(m_day.band, &cache::BandPoint::median, minute);
    shown.upper = curveOf(m_day.band, &cache::BandPoint::upper, minute);
    if (m_day.open) {
        shown.openMinute = minuteOf(m_day.open->from);
        shown.closeMinute = minuteOf(m_day.open->to);
    }
    auto today = lineOfToday();
    const auto *current = line();
    if (current && current->inside.freshness == FreshnessEnum::Fresh && m_day.open) {
        const QPointF live(minuteOf(current->summary.live.inside.observedAt), current->inside.value);
        shown.hasNow = live.x() >= shown.openMinute && live.x() <= shown.closeMinute;
        if (shown.hasNow) {
            while (!today.isEmpty() && today.back().x() >= live.x())
                today.removeLast();
            today << live;
        }
    }
    shown.today = monotoneCurve(today, curveSamples);
    qreal top = 0;
    for (const auto *points : {&shown.today, &shown.upper})
        for (const auto &point : *points)
            top = std::max(top, point.y());
    shown.top = roundTop(top);
    return shown;
}

QString HubToday::name() const
{
    const auto *current = line();
    return current ? m_directory.context().language.textOf(current->summary.name) : QString();
}

QString HubToday::label() const
{
    const auto *current = line();
    return current ? m_directory.context().language.textOf(current->summary.label) : QString();
}

FigureReading HubToday::inside() const
{
    const auto *current = line();
    return current ? current->inside : FigureReading();
}

FigureReading HubToday::entriesToday() const
{
    const auto *current = line();
    return current ? current->entriesToday : FigureReading();
}

int HubToday::capacity() const
{
    const auto *current = line();
    return current ? current->summary.capacity : 0;
}

int HubToday::crowd() const
{
    const auto *current = line();
    return current ? current->crowd : CrowdLevelEnum::Unknown;
}

QString HubToday::quietFromTime() const
{
    return m_day.quiet ? timeText(m_day.quiet->from, m_directory.district().zone()) : QString();
}

} // namespace hubscreen::viewmodel
