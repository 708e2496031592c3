// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache_fixture.h"
#include "core/random.h"

#include <algorithm>

using namespace hubscreen;
using namespace hubscreen::cache;
using namespace hubscreen::cache::test;

namespace {

/// Two hubs, run and helped by organisations, and a week of activities.
struct Programme : Fixture {
    Programme()
    {
        open();
        done(cache->putDistrict(district(), mark(1)));
        auto a = hub(u"a"_s);
        a.operatorId = u"runs"_s;
        a.organisationIds = {u"sings"_s, u"runs"_s};
        auto b = hub(u"b"_s);
        b.operatorId = u"other"_s;
        b.organisationIds = {u"sings"_s};
        done(cache->putList(list(2, std::vector{a, b})));
        done(cache->putList(list(3,
                                 std::vector{organisation(u"sings"_s, OrganisationKind::Culture),
                                             organisation(u"runs"_s, OrganisationKind::SocialService),
                                             organisation(u"other"_s, OrganisationKind::SocialService),
                                             organisation(u"idle"_s, OrganisationKind::Health)})));
    }

    static Organisation organisation(const QString &id, OrganisationKind kind)
    {
        return {.id = id, .name = {u"机构"_s + id, {}}, .kind = kind, .phone = {}, .offer = {}};
    }

    TimeRange week() const { return {hangzhou.startOf(aTuesday), hangzhou.startOf(aTuesday.addDays(7))}; }
    TimeRange kept() const { return {hangzhou.startOf(aTuesday.addDays(-7)), hangzhou.startOf(aTuesday.addDays(31))}; }

    void put(std::vector<Activity> activities) { done(cache->putList(window(11, std::move(activities), kept()))); }

    std::vector<QString> ids(const ActivityQuery &query)
    {
        std::vector<QString> ids;
        for (const auto &row : get(cache->activities(query)).value.rows)
            ids.push_back(row.activity.id);
        return ids;
    }

    ActivityQuery ofWeek() const
    {
        ActivityQuery query;
        query.range = week();
        return query;
    }
};

} // namespace

TEST_CASE("a week's activities are counted by day", "[cache]")
{
    Programme f;
    auto cancelled = activity(u"c"_s, at(9));
    cancelled.status = ActivityStatus::Cancelled;
    auto night = activity(u"n"_s, at(23, 30));
    night.time.to = at(25);
    auto ofB = activity(u"ofB"_s, at(48 + 9), u"b"_s);
    ofB.audience = Audience::Elders;
    f.put({activity(u"x"_s, at(14)), cancelled, night, ofB, activity(u"far"_s, at(24 * 7 + 9))});
    const auto all = f.get(f.cache->activityDays(f.ofWeek())).value;
    CHECK(all.first == aTuesday);
    CHECK(all.counts == std::vector{3, 1, 1, 0, 0, 0, 0}); // the night is of both days
    CHECK(all.total == 4);
    CHECK(all.known);
    auto narrow = f.ofWeek();
    narrow.withCancelled = false;
    CHECK(f.get(f.cache->activityDays(narrow)).value.counts[0] == 2);
    narrow.hubId = u"b"_s;
    CHECK(f.get(f.cache->activityDays(narrow)).value.counts == std::vector{0, 0, 1, 0, 0, 0, 0});
    narrow.audience = Audience::Children;
    CHECK(f.get(f.cache->activityDays(narrow)).value.counts == std::vector{0, 0, 0, 0, 0, 0, 0});
}

TEST_CASE("days that were not read are not counted as empty", "[cache]")
{
    Programme f;
    f.done(f.cache->putList(f.window(11, {}, {at(0), at(24)})));
    CHECK_FALSE(f.get(f.cache->activityDays(f.ofWeek())).value.known);
}

TEST_CASE("activities are asked for by room, audience, organiser and series", "[cache]")
{
    Programme f;
    auto one = activity(u"one"_s, at(14));
    one.organiserId = u"sings"_s;
    one.seriesId = u"choir"_s;
    auto two = activity(u"two"_s, at(24 + 14), u"b"_s);
    two.organiserId = u"sings"_s;
    two.seriesId = u"choir"_s;
    two.audience = Audience::Families;
    two.venueId = u"elsewhere"_s;
    f.put({one, two, activity(u"three"_s, at(15))});
    auto query = f.ofWeek();
    query.organiserId = u"sings"_s;
    CHECK(f.ids(query) == std::vector{u"one"_s, u"two"_s});
    query.hubId = u"b"_s;
    CHECK(f.ids(query) == std::vector{u"two"_s});
    query = f.ofWeek();
    query.seriesId = u"choir"_s;
    CHECK(f.ids(query) == std::vector{u"one"_s, u"two"_s});
    query = f.ofWeek();
    query.venueId = u"elsewhere"_s;
    CHECK(f.ids(query) == std::vector{u"two"_s});
    query.audience = Audience::Elders;
    CHECK(f.ids(query).empty());
}

TEST_CASE("where there is room, the file says what the activity itself says", "[cache]")
{
    Programme f;
    std::vector<Activity> every;
    int number = 0;
    for (const auto status :
         {ActivityStatus::Scheduled, ActivityStatus::Cancelled, ActivityStatus::Postponed, ActivityStatus::Held})
        for (const auto booking :
             {BookingState::Open, BookingState::Full, BookingState::Closed, BookingState::WalkIn, BookingState::Other})
            for (const std::optional<int> remaining : {std::optional<int>(), std::optional(0), std::optional(4)})
                for (const std::optional<Instant> until :
                     {std::optional<Instant>(), std::optional(at(10, 32)), std::optional(at(12))})
                    for (const int hour : {8, 10, 14}) { // over, running, ahead
                        auto one = activity(u"n%1"_s.arg(++number), at(hour));
                        one.status = status;
                        one.booking = booking;
                        one.remaining = remaining;
                        one.bookingUntil = until;
                        every.push_back(one);
                    }
    f.put(every);
    auto query = f.ofWeek();
    query.withRoom = true;
    auto found = f.ids(query);
    std::vector<QString> wanted;
    for (const auto &one : every)
        if (one.hasRoomAt(f.clock.now()))
            wanted.push_back(one.id);
    std::ranges::sort(found);
    std::ranges::sort(wanted);
    CHECK(wanted.size() > 10);
    CHECK(wanted.size() < every.size() / 4);
    CHECK(found == wanted);
}

TEST_CASE("one activity is told with who organises it; one that is gone is not", "[cache]")
{
    Programme f;
    auto one = activity(u"one"_s, at(14));
    one.organiserId = u"sings"_s;
    f.put({one});
    const auto detail = f.get(f.cache->activityDetail(u"one"_s)).value;
    REQUIRE(detail);
    CHECK(detail->row.activity == one);
    CHECK(detail->row.observedAt == f.clock.now());
    REQUIRE(detail->organiser);
    CHECK(detail->organiser->id == u"sings");
    CHECK_FALSE(f.get(f.cache->activityDetail(u"none"_s)).value);
}

TEST_CASE("organisations come by kind and name, with where they serve and what they have ahead", "[cache]")
{
    Programme f;
    auto past = activity(u"past"_s, at(9));
    auto running = activity(u"running"_s, at(10));
    auto ahead = activity(u"ahead"_s, at(14));
    auto off = activity(u"off"_s, at(15));
    off.status = ActivityStatus::Cancelled;
    for (auto *one : {&past, &running, &ahead, &off})
        one->organiserId = u"sings"_s;
    f.put({past, running, ahead, off});
    const auto all = f.get(f.cache->organisations({})).value;
    REQUIRE(all.size() == 4);
    CHECK(all[0].organisation.id == u"other");
    CHECK(all[1].organisation.id == u"runs");
    CHECK(all[1].operates == 1);
    CHECK(all[1].serves == 1); // it runs that hub and is linked by it: one hub
    CHECK(all[2].organisation.id == u"sings");
    CHECK(all[2].operates == 0);
    CHECK(all[2].serves == 2);
    CHECK(all[2].ahead == 2); // what goes on is not over
    CHECK(all[3].serves == 0);
    const auto ofB = f.get(f.cache->organisations(u"b"_s)).value;
    REQUIRE(ofB.size() == 2);
    CHECK(ofB[0].organisation.id == u"other");
    CHECK(ofB[1].organisation.id == u"sings");

    const auto detail = f.get(f.cache->organisationDetail(u"runs"_s)).value;
    REQUIRE(detail);
    REQUIRE(detail->hubs.size() == 1);
    CHECK(detail->hubs.front().hubId == u"a");
    CHECK(detail->hubs.front().operates);
    CHECK(f.get(f.cache->organisationDetail(u"sings"_s)).value->hubs.size() == 2);
    CHECK_FALSE(f.get(f.cache->organisationDetail(u"none"_s)).value);
}

TEST_CASE("what is listed by name is listed by pinyin", "[cache]")
{
    Programme f;
    const QStringList names{u"西溪"_s, u"长埭"_s, u"北山10号"_s, u"古荡"_s, u"北山2号"_s};
    const QStringList sorted{u"北山2号"_s, u"北山10号"_s, u"长埭"_s, u"古荡"_s, u"西溪"_s};
    std::vector<Hub> hubs;
    std::vector<Organisation> organisations;
    std::vector<Service> services;
    for (const auto &name : names) {
        const auto id = QString::number(hubs.size());
        auto one = hub(id);
        one.name = {name, {}};
        one.organisationIds = {u"0"_s};
        one.operatorId.clear();
        hubs.push_back(one);
        organisations.push_back(
            {.id = id, .name = {name, {}}, .kind = OrganisationKind::Health, .phone = {}, .offer = {}});
        Service service;
        service.id = id;
        service.hubId = u"0"_s;
        service.title = {name, {}};
        services.push_back(service);
    }
    f.done(f.cache->putList(f.list(21, hubs)));
    f.done(f.cache->putList(f.list(22, organisations)));
    f.done(f.cache->putList(f.list(23, services)));
    const auto titles = [](const auto &rows, auto name) {
        QStringList all;
        std::ranges::transform(rows, std::back_inserter(all), name);
        return all;
    };
    CHECK(titles(f.get(f.cache->hubSummaries()).value, [](const HubSummary &one) { return one.name.zh; }) == sorted);
    CHECK(titles(f.get(f.cache->organisations({})).value,
                 [](const OrganisationSummary &one) { return one.organisation.name.zh; })
          == sorted);
    CHECK(
        titles(f.get(f.cache->organisationDetail(u"0"_s)).value->hubs, [](const ServedHub &one) { return one.name.zh; })
        == sorted);
    CHECK(titles(f.get(f.cache->services({})).value.rows, [](const ServiceRow &one) { return one.service.title.zh; })
          == sorted);
    CHECK(titles(f.get(f.cache->heldCounts({}, QDate(2026, 11, 1))).value.rows,
                 [](const HeldCount &one) { return one.name.zh; })
          == sorted);
}

TEST_CASE("held counts are told by room or by hub, for this month and two before it", "[cache]")
{
    Programme f;
    const QDate november(2026, 11, 1);
    const QDate october(2026, 10, 1);
    CHECK_FALSE(f.get(f.cache->heldCounts(u"a"_s, november)).value.known);
    const auto venue = hub(u"a"_s).venues.front().id;
    const auto write = [&](quint64 revision, QDate month, ListScope scope, std::vector<ActivityCount> counts) {
        auto written = f.list(revision, std::move(counts), scope);
        written.range = {hangzhou.startOf(month), hangzhou.startOf(month.addMonths(1))};
        f.done(f.cache->putList(written));
    };
    write(20, november, ListScope::Full, {{u"a"_s, venue, 12, 240, 200, 180}, {u"b"_s, u"x"_s, 30, 600, 0, 0}});
    write(21, october, ListScope::Range, {{u"a"_s, venue, 7, 140, 100, 90}});
    f.frames();

    const auto byRoom = f.get(f.cache->heldCounts(u"a"_s, aTuesday)).value;
    CHECK(byRoom.known);
    CHECK(byRoom.month == november);
    CHECK(byRoom.rows.size() == hub(u"a"_s).venues.size()); // those without any, too
    CHECK(byRoom.rows.front().id == venue);
    CHECK(byRoom.rows.front().held == 12);
    CHECK(byRoom.rows.front().attended == 180);
    const auto byHub = f.get(f.cache->heldCounts({}, november)).value;
    REQUIRE(byHub.rows.size() == 2);
    CHECK(byHub.rows[0].id == u"b");
    CHECK(byHub.rows[0].held == 30);
    CHECK(byHub.rows[1].held == 12);

    const auto past = f.get(f.cache->heldCounts({}, october)).value;
    CHECK(past.known);
    CHECK(past.rows[0].held == 7);
    CHECK(past.rows[1].held == 0);
    CHECK_FALSE(f.get(f.cache->heldCounts({}, QDate(2026, 9, 1))).value.known);
    // The past month leaves this one as it is, and is told once.
    CHECK(f.get(f.cache->hubDetail(u"a"_s)).value->countsThisMonth->front().held == 12);
    write(22, october, ListScope::Range, {{u"a"_s, venue, 7, 140, 100, 90}});
    CHECK(f.frames().empty());
    write(23, october, ListScope::Range, {{u"a"_s, venue, 8, 140, 100, 90}});
    CHECK(f.onlyFrame().touches({RecordKind::ActivityCount, u"a"_s}));
    CHECK(f.get(f.cache->heldCounts({}, october)).value.rows[0].held == 8);
}

TEST_CASE("counts of months that lie too far back are forgotten", "[cache]")
{
    Programme f;
    auto past = f.list(21, std::vector<ActivityCount>{{u"a"_s, u"v1"_s, 7, 0, 0, 0}}, ListScope::Range);
    past.range = {hangzhou.startOf(QDate(2026, 9, 1)), hangzhou.startOf(QDate(2026, 10, 1))};
    f.done(f.cache->putList(past));
    CHECK(f.get(f.cache->heldCounts({}, QDate(2026, 9, 1))).value.known);
    f.time.advance(24h * 8);
    CHECK_FALSE(f.get(f.cache->heldCounts({}, QDate(2026, 9, 1))).value.known);
}
