// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/cache.h"
#include "support/paper_answer.h"

#include <algorithm>
#include <cmath>
#include <functional>

// What the footfall page asks, answered from paper: the same usual day every day, 6 % more today, a hub's people as its
// live figure.
namespace hubscreen::cache {

namespace {

using stage::paper;

const Hub *hubOf(const QString &hubId)
{
    if (!paper)
        return nullptr;
    const auto found = std::ranges::find(paper->hubs, hubId, &Hub::id);
    return found == paper->hubs.end() ? nullptr : &*found;
}

int capacityOf(const QString &hubId)
{
    const auto *hub = hubOf(hubId);
    return hub ? hub->capacity : hubId.isEmpty() ? 5000 : 0;
}

Outlook outlookOf(const QString &hubId)
{
    const auto &zone = stage::paperZone();
    const auto day = zone.dayOf(stage::paperNow());
    Outlook outlook;
    outlook.day.hubId = hubId;
    outlook.day.day = day;
    outlook.day.open = TimeRange{zone.at(day, 8 * 60), zone.at(day, 21 * 60 + 30)};
    outlook.day.historyKnown = true;
    for (int minute = 8 * 60; minute <= 21 * 60; minute += 15) {
        const double usual = stage::usualInside(minute, capacityOf(hubId)) * paper->crowd;
        outlook.day.band.push_back({zone.at(day, minute), usual * 0.85, usual, usual * 1.15});
        if (stage::isCounted(minute))
            outlook.day.today.push_back({zone.at(day, minute), usual * 1.06});
        if (minute > 10 * 60 + 15)
            outlook.expected.push_back({zone.at(day, minute), usual * 0.95, usual * 1.04, usual * 1.12});
    }
    outlook.day.quiet = TimeRange{zone.at(day, 15 * 60 + 30), zone.at(day, 17 * 60)};
    return outlook;
}

/// Weekends are busier, and no two days alike.
qint64 entriesOn(QDate day, int capacity)
{
    const double weekend = day.dayOfWeek() >= 6 ? 1.4 : 1;
    return stage::crowded(std::floor(capacity * 4.2 * weekend * (1 + 0.12 * std::sin(double(day.dayOfYear()) * 0.9))));
}

std::vector<std::optional<qint64>> entriesOf(QDate month, int capacity)
{
    std::vector<std::optional<qint64>> entries;
    for (auto day = month; day.month() == month.month(); day = day.addDays(1))
        entries.push_back(day < stage::paperZone().dayOf(stage::paperNow()) ? std::optional(entriesOn(day, capacity))
                                                                            : std::nullopt);
    return entries;
}

} // namespace

QFuture<Answer<Outlook>> Cache::outlook(const QString &hubId)
{
    return stage::answer(paper ? outlookOf(hubId) : Outlook());
}

QFuture<Answer<std::vector<RankedHub>>> Cache::ranking()
{
    std::vector<RankedHub> hubs;
    for (const auto &hub : paper ? paper->hubs : std::vector<Hub>()) {
        auto live = stage::liveOf(hub);
        if (!live.isClosed() && live.inside.value)
            hubs.push_back({hub.id, hub.label(), hub.style, hub.capacity, live, 1, insight::Movement(hubs.size() % 4)});
    }
    std::ranges::stable_sort(hubs, std::greater(), [](const RankedHub &hub) { return *hub.live.inside.value; });
    for (std::size_t i = 1; i < hubs.size(); ++i)
        hubs[i].place = hubs[i].live.inside.value == hubs[i - 1].live.inside.value ? hubs[i - 1].place : int(i) + 1;
    return stage::answer(std::move(hubs));
}

QFuture<Answer<HubWeek>> Cache::hubWeek(const QString &hubId)
{
    const auto *hub = hubOf(hubId);
    if (!hub)
        return stage::answer(HubWeek());
    insight::DaysByWeekday days;
    for (std::size_t weekday = 0; weekday < days.size(); ++weekday) {
        insight::DayCurve curve;
        for (int slot = 0; slot < insight::slotsPerDay; ++slot)
            curve[std::size_t(slot)] =
                stage::usualInside(slot * insight::slotMinutes, hub->capacity) * (weekday >= 5 ? 1.35 : 1.1);
        days[weekday].assign(8, curve);
    }
    HubWeek week{.hubId = hubId,
                 .day = stage::paperZone().dayOf(stage::paperNow()),
                 .grid = insight::weekGrid(days, hub->openingHours, hub->capacity),
                 .quiet = {},
                 .historyKnown = true};
    for (std::size_t weekday = 0; weekday < 5; ++weekday)
        week.quiet[weekday] = insight::MinuteWindow{15 * 60 + 30, 17 * 60};
    return stage::answer(std::move(week));
}

QFuture<Answer<FootfallMonth>> Cache::footfallMonth(const QString &hubId, QDate month)
{
    const QDate first(month.year(), month.month(), 1);
    FootfallMonth answer{
        .hubId = hubId, .days = {}, .figure = {}, .percentOverPrevious = {}, .historyKnown = paper != nullptr};
    const int capacity = capacityOf(hubId);
    const auto entries = entriesOf(first, capacity);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto day = first.addDays(int(i));
        answer.days.push_back(
            {day, entries[i], (paper ? paper->crowd : 1) * capacity * 4.2 * (day.dayOfWeek() >= 6 ? 1.4 : 1)});
    }
    answer.figure = insight::monthFigure(first, entries);
    answer.percentOverPrevious = insight::percentOverSameDays(entries, entriesOf(first.addMonths(-1), capacity));
    return stage::answer(std::move(answer));
}

QFuture<Answer<FootfallYear>> Cache::footfallYear(const QString &hubId)
{
    FootfallYear answer{.hubId = hubId, .months = {}, .historyKnown = paper != nullptr};
    const auto today = stage::paperZone().dayOf(stage::paperNow());
    for (int back = 12; back >= 0; --back) {
        const auto month = QDate(today.year(), today.month(), 1).addMonths(-back);
        FootfallYear::Month shown;
        shown.figure = insight::monthFigure(month, entriesOf(month, capacityOf(hubId)));
        shown.yearBefore = insight::monthFigure(month.addYears(-1), entriesOf(month.addYears(-1), capacityOf(hubId)));
        if (shown.yearBefore.aDay)
            *shown.yearBefore.aDay *= 0.9;
        shown.percent = insight::percentOver(shown.figure, shown.yearBefore);
        answer.months.push_back(shown);
    }
    return stage::answer(std::move(answer));
}

QFuture<Answer<std::optional<TimeRange>>> Cache::commonQuiet(const std::vector<QString> &hubIds)
{
    const auto &zone = stage::paperZone();
    const auto day = zone.dayOf(stage::paperNow());
    const bool any = paper && !hubIds.empty();
    return stage::answer(any ? std::optional(TimeRange{zone.at(day, 15 * 60 + 30), zone.at(day, 17 * 60)})
                             : std::nullopt);
}

} // namespace hubscreen::cache
