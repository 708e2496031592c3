// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/reader.h"
#include "insight/expectation.h"
#include "insight/quiet.h"

#include <algorithm>

// What the footfall page asks: the rest of the day, the ranking, weeks, months and years.
namespace hubscreen::cache {

namespace {

using namespace std::chrono_literals;

constexpr int daysLookedBack = 7 * insight::weeksBack;
constexpr int monthsShown = 13;

QDate firstOf(QDate day)
{
    return {day.year(), day.month(), 1};
}

/// How many buckets may lack before nothing is foretold from those that are known.
constexpr int bucketsLate = 2;

bool isSilent(const LiveNow &live, Instant now)
{
    return !live.inside.value || now - live.inside.observedAt >= liveFootfallLimits.shownFor;
}

} // namespace

Result<Outlook> Reader::outlook(const QString &hubId)
{
    if (const auto loaded = m_holdings.catalogue.load(); !loaded)
        return std::unexpected(loaded.error());
    const auto curves = curvesOf(hubId, today());
    if (!curves)
        return std::unexpected(curves.error());
    const auto hours = hoursOf(hubId, today());
    Outlook answer{.day = dayOf(hubId, *curves, hours), .expected = {}};
    const auto begins = endOfKnown(*curves, answer.day.bucket);
    if (!begins)
        return answer;
    const int slot = m_holdings.catalogue.zone().minuteOfDay(*begins) / insight::slotMinutes;
    const auto expected = insight::expectation(curves->weeks, byWallClock(curves->line, today()), slot);
    answer.expected = pointsOf(expected, hours, answer.day.bucket);
    std::erase_if(answer.expected, [&](const BandPoint &point) { return point.at < *begins; });
    return answer;
}

// Of a bucket that is late nothing is foretold: it is over.
std::optional<Instant> Reader::endOfKnown(const DayCurves &curves, Minutes bucket) const
{
    const auto &line = curves.line;
    const auto last = std::find_if(line.rbegin(), line.rend(), [](const auto &slot) { return slot.has_value(); });
    const auto start = m_holdings.catalogue.zone().startOf(today());
    const auto end = start + qint64(line.rend() - last) * Minutes(insight::slotMinutes);
    if (last == line.rend() || m_now - end >= bucketsLate * bucket)
        return std::nullopt;
    return std::max<Instant>(end, start + (m_now - start) / bucket * bucket);
}

Result<std::optional<double>> Reader::insideAt(const QString &hubId, Instant moment)
{
    const auto zone = m_holdings.catalogue.zone();
    const auto day = zone.dayOf(moment);
    const auto row = m_holdings.history.day(hubId, FootfallStep::Hour, day);
    if (!row)
        return std::unexpected(row.error());
    const auto hour = std::size_t((moment - zone.startOf(day)) / 1h);
    return *row && hour < (*row)->size() ? (*row)->averageInside[hour] : std::nullopt;
}

Result<std::vector<RankedHub>> Reader::ranking()
{
    if (const auto loaded = m_holdings.catalogue.load(); !loaded)
        return std::unexpected(loaded.error());
    std::vector<RankedHub> hubs;
    std::vector<std::optional<double>> now;
    std::vector<std::optional<double>> before;
    for (const auto &[id, hub] : m_holdings.catalogue.hubs()) {
        const auto live = liveOf(hub);
        if (live.isClosed() || isSilent(live, m_now))
            continue;
        const auto then = insideAt(id, m_now - 1h);
        if (!then)
            return std::unexpected(then.error());
        hubs.push_back({.id = id, .label = hub.label(), .style = hub.style, .capacity = hub.capacity, .live = live});
        now.push_back(double(*live.inside.value));
        before.push_back(*then);
    }
    const auto places = insight::places(now);
    for (std::size_t i = 0; i < hubs.size(); ++i)
        hubs[i].place = *places[i];
    // Whoever was not counted then has overtaken nobody.
    for (std::size_t i = 0; i < hubs.size(); ++i) {
        if (!before[i])
            now[i].reset();
    }
    const auto placesNow = insight::places(now);
    const auto placesBefore = insight::places(before);
    for (std::size_t i = 0; i < hubs.size(); ++i)
        hubs[i].movement = insight::movement(placesBefore[i], placesNow[i]);
    std::ranges::stable_sort(hubs, {}, &RankedHub::place);
    return hubs;
}

Result<HubWeek> Reader::hubWeek(const QString &hubId)
{
    if (const auto loaded = m_holdings.catalogue.load(); !loaded)
        return std::unexpected(loaded.error());
    HubWeek week{.hubId = hubId, .day = today(), .grid = {}, .quiet = {}, .historyKnown = isHistoryKnown(hubId)};
    const auto *hub = m_holdings.catalogue.hub(hubId);
    if (!hub)
        return week;
    insight::DaysByWeekday days;
    for (int back = 1; back <= daysLookedBack; ++back) {
        const auto day = week.day.addDays(-back);
        const auto curve = curveOf(hubId, day);
        if (!curve)
            return std::unexpected(curve.error());
        days[std::size_t(day.dayOfWeek() - 1)].push_back(*curve);
    }
    week.grid = insight::weekGrid(days, hub->openingHours, hub->capacity);
    for (std::size_t i = 0; i < days.size(); ++i)
        week.quiet[i] = insight::nextQuietWindow(insight::typicalDay(days[i]), hub->openingHours.usualMinutesOf(i), 0);
    return week;
}

Result<Reader::DailyEntries> Reader::entriesOfMonth(const QString &hubId, QDate month)
{
    const auto row = m_holdings.history.day(hubId, FootfallStep::Day, firstOf(month));
    if (!row)
        return std::unexpected(row.error());
    return *row ? (*row)->entries : DailyEntries(std::size_t(month.daysInMonth()));
}

bool Reader::areDaysKnown(const QString &hubId) const
{
    return m_holdings.sync.historyKnown(hubId, FootfallStep::Day).has_value();
}

Result<FootfallMonth> Reader::footfallMonth(const QString &hubId, QDate month)
{
    if (const auto loaded = m_holdings.catalogue.load(); !loaded)
        return std::unexpected(loaded.error());
    FootfallMonth answer{
        .hubId = hubId, .days = {}, .figure = {}, .percentOverPrevious = {}, .historyKnown = areDaysKnown(hubId)};
    std::vector<DailyEntries> months; // this one, and the two in which the weeks before its days lie
    for (int back = 0; back <= 2; ++back) {
        auto entries = entriesOfMonth(hubId, firstOf(month).addMonths(-back));
        if (!entries)
            return std::unexpected(entries.error());
        months.push_back(std::move(*entries));
    }
    const auto entriesOf = [&](QDate day) {
        const auto back = std::size_t((month.year() - day.year()) * 12 + month.month() - day.month());
        return months[back][std::size_t(day.day() - 1)];
    };
    for (int i = 0; i < month.daysInMonth(); ++i) {
        const auto day = firstOf(month).addDays(i);
        DailyEntries before;
        for (const auto one : insight::sameWeekdaysBefore(day))
            before.push_back(entriesOf(one));
        answer.days.push_back({day, entriesOf(day), insight::usualEntries(before)});
    }
    answer.figure = insight::monthFigure(firstOf(month), months[0]);
    answer.percentOverPrevious = insight::percentOverSameDays(months[0], months[1]);
    return answer;
}

Result<FootfallYear> Reader::footfallYear(const QString &hubId)
{
    if (const auto loaded = m_holdings.catalogue.load(); !loaded)
        return std::unexpected(loaded.error());
    FootfallYear answer{.hubId = hubId, .months = {}, .historyKnown = areDaysKnown(hubId)};
    for (int back = monthsShown - 1; back >= 0; --back) {
        FootfallYear::Month shown;
        for (auto *figure : {&shown.figure, &shown.yearBefore}) {
            const auto month = firstOf(today()).addMonths(-back - (figure == &shown.figure ? 0 : 12));
            const auto entries = entriesOfMonth(hubId, month);
            if (!entries)
                return std::unexpected(entries.error());
            *figure = insight::monthFigure(month, *entries);
        }
        shown.percent = insight::percentOver(shown.figure, shown.yearBefore);
        answer.months.push_back(shown);
    }
    return answer;
}

Result<std::optional<TimeRange>> Reader::commonQuiet(const std::vector<QString> &hubIds)
{
    if (const auto loaded = m_holdings.catalogue.load(); !loaded)
        return std::unexpected(loaded.error());
    const auto zone = m_holdings.catalogue.zone();
    std::vector<insight::UsualDay> days;
    for (const auto &hubId : hubIds) {
        const auto curves = curvesOf(hubId, today());
        if (!curves)
            return std::unexpected(curves.error());
        const auto hours = hoursOf(hubId, today());
        days.push_back({curves->typical, hours.known ? hours.periods : std::vector<OpenPeriod>()});
    }
    const auto quiet = insight::nextQuietWindow(days, zone.minuteOfDay(m_now));
    if (!quiet)
        return std::nullopt;
    return TimeRange{zone.at(today(), quiet->from), zone.at(today(), quiet->to)};
}

} // namespace hubscreen::cache
