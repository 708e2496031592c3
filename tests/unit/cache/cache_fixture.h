// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/cache.h"
#include "core/simulated.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

// A cache on simulated time in one thread, and a small district to put into it.
namespace hubscreen::cache::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline const Zone hangzhou = *Zone::fromIanaId("Asia/Shanghai");
inline const QDate aTuesday(2026, 11, 24);

inline Instant at(int hour, int minute = 0, QDate day = aTuesday)
{
    return hangzhou.at(day, hour * 60 + minute);
}

struct Fixture {
    explicit Fixture(const QString &path = u":memory:"_s, Instant now = at(10, 32)) : time(now), clock(time), file(path)
    {
        clock.learn(now, time.monotonic());
        begin();
    }

    void begin()
    {
        cache = std::make_unique<Cache>(file, time, time, clock);
        QObject::connect(cache.get(), &Cache::changed, [this](const Changes &c) { told.push_back(c); });
        QObject::connect(cache.get(), &Cache::problem, [this](const Error &e) { problems.push_back(e); });
    }

    template<typename T>
    T get(QFuture<T> future)
    {
        time.settle();
        REQUIRE(future.isFinished());
        REQUIRE(future.resultCount() == 1);
        return future.result();
    }

    /// The commit number of a write that must succeed.
    quint64 done(const QFuture<Result<quint64>> &future)
    {
        const auto result = get(future);
        INFO((result ? QString() : result.error().toString()).toStdString());
        REQUIRE(result);
        return *result;
    }

    SyncState open()
    {
        const auto state = get(cache->open());
        REQUIRE(state);
        return *state;
    }

    void close()
    {
        auto closed = cache->close();
        time.settle();
        REQUIRE(closed.isFinished());
    }

    /// As after a crash: what was not committed is gone.
    SyncState reopen()
    {
        cache.reset();
        begin();
        return open();
    }

    /// The Changes of the frames since the last call.
    std::vector<Changes> frames()
    {
        time.advance(16ms);
        return std::exchange(told, {});
    }

    Changes onlyFrame()
    {
        const auto all = frames();
        REQUIRE(all.size() == 1);
        return all.front();
    }

    ListMark mark(quint64 revision, const QByteArray &epoch = "e1") const
    {
        return {.epoch = epoch,
                .revision = revision,
                .syncToken = u"t%1"_s.arg(revision),
                .etag = "\"x\"",
                .vouchedAt = clock.now()};
    }

    template<typename T>
    ListWrite list(quint64 revision, std::vector<T> records, ListScope scope = ListScope::Full) const
    {
        return {.records = std::move(records),
                .deletedIds = {},
                .scope = scope,
                .range = {},
                .hubId = {},
                .mark = mark(revision)};
    }

    /// A list of what overlaps `range`.
    ListWrite window(quint64 revision, std::vector<Activity> activities, const TimeRange &range) const
    {
        auto write = list(revision, std::move(activities), ListScope::Range);
        write.range = range;
        return write;
    }

    template<typename T>
    QFuture<Result<quint64>> event(quint64 revision, T what, const QByteArray &epoch = "e1")
    {
        std::vector<EventWrite> events(1);
        events.front().epoch = epoch;
        events.front().revision = revision;
        events.front().what = std::move(what);
        return cache->putEvents(std::move(events));
    }

    SimulatedTime time;
    ServerClock clock;
    QString file;
    std::unique_ptr<Cache> cache;
    std::vector<Changes> told;
    std::vector<Error> problems;
};

inline District district(const QString &id = u"xihu"_s)
{
    District district{.id = id,
                      .name = {u"西湖区"_s, u"Xihu"_s},
                      .demo = true,
                      .zone = hangzhou,
                      .townStreets = {},
                      .reported = {},
                      .contactKey = {}};
    district.townStreets = {{u"sandun"_s, {u"三墩镇"_s, u"Sandun"_s}, Position{30.33, 120.08}},
                            {u"beishan"_s, {u"北山街道"_s, u"Beishan"_s}, Position{30.26, 120.14}}};
    district.contactKey = ContactKey{u"k1"_s, QByteArray(32, 'k')};
    return district;
}

inline OpeningHours daily(int opens, int closes)
{
    OpeningHours hours;
    hours.week.fill({{opens * 60, closes * 60}});
    return hours;
}

inline Hub hub(const QString &id, int capacity = 100, const QString &townStreet = u"sandun"_s)
{
    Hub hub;
    hub.id = id;
    hub.name = {u"民生综合体"_s + id, u"Hub "_s + id};
    hub.townStreetId = townStreet;
    hub.style = HubStyle::Flagship;
    hub.position = {30.3, 120.1};
    hub.openingHours = daily(8, 21);
    hub.capacity = capacity;
    hub.organisationIds = {u"o1"_s, u"gone"_s};
    hub.operatorId = u"o1"_s;
    hub.venues = {{u"v1"_s, {u"城市书房"_s, u"Library"_s}, VenueKind::Library, 2, {}, {}}};
    return hub;
}

inline Organisation organisation(const QString &id)
{
    return {.id = id, .name = {u"组织"_s + id, {}}, .kind = OrganisationKind::Volunteer, .phone = {}, .offer = {}};
}

inline LiveFootfall live(const QString &hubId, std::optional<int> inside, Instant when = at(10, 32), int entries = 50)
{
    return {.hubId = hubId, .at = when, .inside = inside, .entriesToday = entries, .exitsToday = 0};
}

inline Activity activity(const QString &id, Instant starts, const QString &hubId = u"a"_s)
{
    Activity activity;
    activity.id = id;
    activity.hubId = hubId;
    activity.venueId = u"v1"_s;
    activity.title = {u"书法"_s, {}};
    activity.category = ActivityCategory::Culture;
    activity.time = {starts, starts + 90min};
    activity.capacity = 20;
    activity.remaining = 7;
    activity.booking = BookingState::Open;
    activity.status = ActivityStatus::Scheduled;
    return activity;
}

inline TimeRange window(QDate day = aTuesday)
{
    return {hangzhou.startOf(day.addDays(-7)), hangzhou.startOf(day.addDays(31))};
}

inline RecordKey key(RecordKind kind, const QString &id)
{
    return {kind, id};
}

using Keys = std::vector<RecordKey>;

} // namespace hubscreen::cache::test
