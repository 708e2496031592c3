// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screen_feed.h"

#include "wire/activity.h"
#include "wire/document.h"
#include "wire/footfall.h"
#include "wire/hub.h"
#include "wire/organisation.h"
#include "wire/page.h"

#include <cstdio>
#include <cstdlib>

namespace hubscreen::bench {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
T orDie(Result<T> result)
{
    if (result)
        return *std::move(result);
    std::fprintf(stderr, "%s\n", qUtf8Printable(result.error().toString()));
    std::abort();
}

QByteArray pageOf(const auto &records, auto toItem)
{
    QJsonArray items;
    for (const auto &record : records)
        items.append(toItem(record));
    return wire::toBytes(wire::pageToJson(items, {}, u"sync"_s));
}

Zone hangzhou()
{
    return *Zone::fromIanaId("Asia/Shanghai");
}

} // namespace

ScreenFeed::ScreenFeed()
    : zone(hangzhou()),
      now(zone.at(QDate(2026, 11, 25), 10 * 60 + 30)),
      format{wire::Crs::Wgs84, zone},
      district(orDie(platform::demo::DemoDistrict::create()))
{
    const auto today = zone.dayOf(now);
    const auto all = district.hubs(now);
    ownHub = all.front().id;
    hubs = pageOf(all, [this](const Hub &hub) { return wire::toJson(hub, format); });
    organisations =
        pageOf(district.organisations(), [](const Organisation &organisation) { return wire::toJson(organisation); });

    hoursRange = {zone.startOf(today.addDays(-63)), zone.at(today, 10 * 60)};
    daysRange = {zone.startOf(today.addMonths(-25)), zone.startOf(today)};
    quarterHoursRange = {hoursRange.from, now};
    activitiesRange = {zone.startOf(today.addDays(-7)), zone.startOf(today.addDays(31))};
    std::vector<LiveFootfall> figures;
    std::vector<Activity> listed;
    const auto keep = [&](std::vector<QByteArray> &into, FootfallSeries series) {
        buckets += int(series.entries.size());
        into.push_back(wire::toBytes(wire::toJson(std::vector{std::move(series)}, format)));
    };
    for (int i = 0; i < district.hubCount(); ++i) {
        keep(hours, district.history(i, hoursRange, FootfallStep::Hour));
        keep(days, district.history(i, daysRange, FootfallStep::Day));
        figures.push_back(district.live(i, now));
        for (auto day = today.addDays(-7); day < today.addDays(31); day = day.addDays(1))
            for (auto &activity : district.activitiesOn(i, day, now))
                listed.push_back(std::move(activity));
    }
    const auto quarters = district.history(0, quarterHoursRange, FootfallStep::QuarterHour);
    buckets += int(quarters.entries.size());
    quarterHours = wire::toBytes(wire::toJson(std::vector{quarters}, format));
    activityCount = int(listed.size());
    live = pageOf(figures, [this](const LiveFootfall &figure) { return wire::toJson(figure, format); });
    activities = pageOf(listed, [this](const Activity &activity) { return wire::toJson(activity, format); });
}

const ScreenFeed &screenFeed()
{
    static const ScreenFeed feed;
    return feed;
}

ScreenCache::ScreenCache(const QString &file) : time(screenFeed().now), clock(time), cache(file, time, time, clock)
{
    clock.learn(time.system(), time.monotonic());
    cache.setOwnHub(screenFeed().ownHub);
    cache.open();
    settle();
}

cache::ListMark ScreenCache::mark() const
{
    return {.epoch = "bench", .revision = 1, .syncToken = u"sync"_s, .etag = {}, .vouchedAt = clock.now()};
}

void ScreenCache::sync(const ScreenFeed &feed)
{
    const auto list = [this](cache::Records records, cache::ListScope scope = cache::ListScope::Full,
                             TimeRange range = {}) {
        cache.putList({.records = std::move(records),
                       .deletedIds = {},
                       .scope = scope,
                       .range = range,
                       .hubId = {},
                       .mark = mark()});
    };
    const auto history = [&](const QByteArray &document, FootfallStep step, TimeRange range) {
        cache.putHistory(orDie(wire::readFootfallHistory(document, feed.format)).series, step, range, clock.now());
    };
    cache.putDistrict(feed.district.district(), mark());
    list(orDie(wire::readHubs(feed.hubs, feed.format)).records);
    list(orDie(wire::readOrganisations(feed.organisations, feed.format)).records);
    list(orDie(wire::readLiveFootfalls(feed.live, feed.format)).records);
    history(feed.quarterHours, FootfallStep::QuarterHour, feed.quarterHoursRange);
    list(orDie(wire::readActivities(feed.activities, feed.format)).records, cache::ListScope::Range,
         feed.activitiesRange);
    for (const auto &document : feed.hours)
        history(document, FootfallStep::Hour, feed.hoursRange);
    for (const auto &document : feed.days)
        history(document, FootfallStep::Day, feed.daysRange);
    settle();
}

} // namespace hubscreen::bench
