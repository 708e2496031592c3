// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/plan.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace hubscreen::feed;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using cache::ListScope;
using cache::RecordKind;

namespace {

const auto shanghai = *Zone::fromIanaId("Asia/Shanghai");

Wanted at(const char16_t *time, const QString &hub = u"h1"_s)
{
    return {.now = *parseRfc3339(time), .zone = shanghai, .ownHub = hub};
}

TimeRange range(const char16_t *from, const char16_t *to)
{
    return {*parseRfc3339(from), *parseRfc3339(to)};
}

template<typename T>
std::vector<T> all(const std::vector<Order> &orders)
{
    std::vector<T> found;
    for (const auto &order : orders) {
        if (const auto *one = std::get_if<T>(&order.what))
            found.push_back(*one);
    }
    return found;
}

std::vector<ListOrder> lists(const std::vector<Order> &orders, RecordKind kind)
{
    auto found = all<ListOrder>(orders);
    std::erase_if(found, [&](const ListOrder &order) { return order.kind != kind; });
    return found;
}

/// As if everything had been fetched at that moment.
Known complete(const Wanted &wanted)
{
    Known known;
    known.hubs = {u"h1"_s, u"h2"_s};
    known.activities = wanted.activities();
    known.slots = wanted.slots();
    for (const auto kind : {RecordKind::Hub, RecordKind::Organisation, RecordKind::Notice, RecordKind::Activity,
                            RecordKind::Service, RecordKind::Slot})
        known.syncTokens[kind] = u"token"_s;
    for (const auto &orders : {ownHistory(known, wanted, false), otherHistory(known, wanted, false)}) {
        for (const auto &order : all<HistoryOrder>(orders))
            known.addHistory(order);
    }
    return known;
}

} // namespace

TEST_CASE("the windows are the district's days, not the machine's", "[feed]")
{
    const auto wanted = at(u"2026-11-24T00:10:00+08:00");
    CHECK(wanted.activities() == range(u"2026-11-17T00:00:00+08:00", u"2026-12-25T00:00:00+08:00"));
    CHECK(wanted.ownPastActivities() == range(u"2026-10-20T00:00:00+08:00", u"2026-11-17T00:00:00+08:00"));
    CHECK(wanted.history(FootfallStep::QuarterHour)
          == range(u"2026-09-22T00:00:00+08:00", u"2026-11-24T00:00:00+08:00"));
    CHECK(wanted.history(FootfallStep::Day) == range(u"2024-10-24T00:00:00+08:00", u"2026-11-24T00:00:00+08:00"));
    CHECK(at(u"2026-11-24T10:59:59+08:00").history(FootfallStep::QuarterHour).to
          == *parseRfc3339(u"2026-11-24T10:45:00+08:00"));
    CHECK(at(u"2026-11-24T10:59:59+08:00").history(FootfallStep::Hour).to
          == *parseRfc3339(u"2026-11-24T10:00:00+08:00"));
    CHECK(wanted.monthSoFar() == range(u"2026-11-01T00:00:00+08:00", u"2026-11-25T00:00:00+08:00"));
}

TEST_CASE("with nothing known, the first picture asks for what it shows and no more", "[feed]")
{
    const auto orders = firstPicture({}, at(u"2026-11-24T10:32:00+08:00"));
    CHECK(all<KioskOrder>(orders).size() == 1);
    CHECK(lists(orders, RecordKind::Hub) == std::vector<ListOrder>{{.kind = RecordKind::Hub}});
    CHECK(lists(orders, RecordKind::LiveFootfall).size() == 1);
    const auto first = [&] {
        auto picked = orders;
        std::erase_if(picked, [](const Order &order) { return order.stage != Stage::FirstPicture; });
        return picked;
    }();
    CHECK(lists(first, RecordKind::Activity)
          == std::vector<ListOrder>{{.kind = RecordKind::Activity,
                                     .scope = ListScope::Range,
                                     .range = range(u"2026-11-24T00:00:00+08:00", u"2026-11-25T00:00:00+08:00"),
                                     .hubId = u"h1"_s}});
    CHECK(all<HistoryOrder>(first)
          == std::vector<HistoryOrder>{{.step = FootfallStep::QuarterHour,
                                        .range = range(u"2026-09-22T00:00:00+08:00", u"2026-11-24T10:30:00+08:00"),
                                        .hubIds = {u"h1"_s}}});
    CHECK(lists(first, RecordKind::Organisation).empty());
}

TEST_CASE("a screen that does not know its hub yet asks for no hub's day; a desk asks for no settings", "[feed]")
{
    auto wanted = at(u"2026-11-24T10:32:00+08:00", {});
    wanted.kiosk = false;
    const auto orders = firstPicture({}, wanted);
    CHECK(orders.size() == 2);
    CHECK(all<KioskOrder>(orders).empty());
}

TEST_CASE("what is known is asked for as changes only", "[feed]")
{
    const auto wanted = at(u"2026-11-24T10:32:00+08:00");
    const auto known = complete(wanted);
    for (const auto kind : {RecordKind::Hub, RecordKind::Organisation, RecordKind::Notice, RecordKind::Activity,
                            RecordKind::Service, RecordKind::Slot}) {
        const auto orders = lists(refresh(kind, known, wanted), kind);
        REQUIRE(orders.size() == 1);
        CHECK(orders[0].scope == ListScope::Update);
        CHECK(orders[0].updatedSince == u"token"_s);
        CHECK(orders[0].range == TimeRange{});
    }
    CHECK(lists(refresh(RecordKind::LiveFootfall, known, wanted), RecordKind::LiveFootfall)[0].scope
          == ListScope::Full);
    CHECK(ownHistory(known, wanted, false).empty());
    CHECK(otherHistory(known, wanted, false).empty());
}

TEST_CASE("a day that enters the window is fetched by its range, beside the changes", "[feed]")
{
    const auto known = complete(at(u"2026-11-24T10:32:00+08:00"));
    const auto orders =
        lists(refresh(RecordKind::Activity, known, at(u"2026-11-25T00:00:05+08:00")), RecordKind::Activity);
    REQUIRE(orders.size() == 2);
    CHECK(orders[0].scope == ListScope::Update);
    CHECK(orders[1].scope == ListScope::Range);
    CHECK(orders[1].range == range(u"2026-12-25T00:00:00+08:00", u"2026-12-26T00:00:00+08:00"));
}

TEST_CASE("slots are fetched a day a list, menus of today whole, after all that the first picture needs", "[feed]")
{
    const auto wanted = at(u"2026-11-24T10:32:00+08:00");
    for (const auto &order : firstPicture({}, wanted))
        CHECK((kindOf(order) != RecordKind::Slot && kindOf(order) != RecordKind::Menu));
    const auto orders = background({}, wanted);
    const auto slots = lists(orders, RecordKind::Slot);
    REQUIRE(slots.size() == 7);
    CHECK(slots[0].range == range(u"2026-11-24T00:00:00+08:00", u"2026-11-25T00:00:00+08:00"));
    CHECK(slots[6].range == range(u"2026-11-30T00:00:00+08:00", u"2026-12-01T00:00:00+08:00"));
    CHECK(lists(orders, RecordKind::Menu)
          == std::vector<ListOrder>{
              {.kind = RecordKind::Menu, .range = range(u"2026-11-24T00:00:00+08:00", u"2026-11-25T00:00:00+08:00")}});
    CHECK(lists(orders, RecordKind::Service) == std::vector<ListOrder>{{.kind = RecordKind::Service}});
}

TEST_CASE("the day that enters the slots' window is fetched beside the changes; menus are fetched anew", "[feed]")
{
    const auto known = complete(at(u"2026-11-24T10:32:00+08:00"));
    const auto wanted = at(u"2026-11-25T00:00:05+08:00");
    const auto slots = lists(refresh(RecordKind::Slot, known, wanted), RecordKind::Slot);
    REQUIRE(slots.size() == 2);
    CHECK(slots[0].scope == ListScope::Update);
    CHECK(slots[1].range == range(u"2026-12-01T00:00:00+08:00", u"2026-12-02T00:00:00+08:00"));
    CHECK(lists(refresh(RecordKind::Menu, known, wanted), RecordKind::Menu)[0].scope == ListScope::Full);
    CHECK(lists(refresh(RecordKind::Slot, known, at(u"2027-01-25T10:00:00+08:00")), RecordKind::Slot).size() == 7);
}

TEST_CASE("after a long absence the whole window is fetched again", "[feed]")
{
    const auto known = complete(at(u"2026-11-24T10:32:00+08:00"));
    const auto wanted = at(u"2027-02-24T10:32:00+08:00");
    const auto orders = lists(refresh(RecordKind::Activity, known, wanted), RecordKind::Activity);
    REQUIRE(orders.size() == 1);
    CHECK(orders[0].scope == ListScope::Range);
    CHECK(orders[0].range == wanted.activities());
}

TEST_CASE("counts are asked for of this month so far and, in the background, of the two months before it", "[feed]")
{
    const auto wanted = at(u"2026-11-25T10:32:00+08:00");
    const auto counts = lists(background({}, wanted), RecordKind::ActivityCount);
    REQUIRE(counts.size() == 3);
    CHECK(counts[0].scope == ListScope::Full);
    CHECK(counts[0].range == range(u"2026-11-01T00:00:00+08:00", u"2026-11-26T00:00:00+08:00"));
    CHECK(counts[1].scope == ListScope::Range);
    CHECK(counts[1].range == range(u"2026-10-01T00:00:00+08:00", u"2026-11-01T00:00:00+08:00"));
    CHECK(counts[2].range == range(u"2026-09-01T00:00:00+08:00", u"2026-10-01T00:00:00+08:00"));

    CHECK(lists(refresh(RecordKind::ActivityCount, {}, wanted), RecordKind::ActivityCount).size() == 1);
    // On the first days of a month the one that ended is asked for once more, as a whole.
    const auto turned = refresh(RecordKind::ActivityCount, {}, at(u"2026-12-01T00:00:05+08:00"));
    REQUIRE(lists(turned, RecordKind::ActivityCount).size() == 2);
    CHECK(lists(turned, RecordKind::ActivityCount)[1].range
          == range(u"2026-11-01T00:00:00+08:00", u"2026-12-01T00:00:00+08:00"));
}

TEST_CASE("history grows by the buckets that were finished, and looks back for revised ones", "[feed]")
{
    const auto known = complete(at(u"2026-11-24T10:32:00+08:00"));
    const auto later = at(u"2026-11-24T11:01:00+08:00");
    CHECK(all<HistoryOrder>(ownHistory(known, later, false))
          == std::vector<HistoryOrder>{{.step = FootfallStep::QuarterHour,
                                        .range = range(u"2026-11-24T10:30:00+08:00", u"2026-11-24T11:00:00+08:00"),
                                        .hubIds = {u"h1"_s}}});
    CHECK(all<HistoryOrder>(ownHistory(known, later, true))[0].range
          == range(u"2026-11-22T00:00:00+08:00", u"2026-11-24T11:00:00+08:00"));
    const auto others = all<HistoryOrder>(otherHistory(known, later, false));
    REQUIRE(others.size() == 3); // the district's quarters and hours, all hubs' hours
    CHECK(others[2].everyHub);
    CHECK(others[2].range == range(u"2026-11-24T10:00:00+08:00", u"2026-11-24T11:00:00+08:00"));
}

TEST_CASE("history goes on while an hour comes twice by the wall clock", "[feed]")
{
    const auto newYork = *Zone::fromIanaId("America/New_York");
    const Wanted first{.now = *parseRfc3339(u"2026-11-01T01:46:00-04:00"), .zone = newYork, .ownHub = u"h1"_s};
    const Wanted again{.now = *parseRfc3339(u"2026-11-01T01:16:00-05:00"), .zone = newYork, .ownHub = u"h1"_s};
    CHECK(all<HistoryOrder>(ownHistory(complete(first), again, false))
          == std::vector<HistoryOrder>{{.step = FootfallStep::QuarterHour,
                                        .range = range(u"2026-11-01T01:45:00-04:00", u"2026-11-01T01:15:00-05:00"),
                                        .hubIds = {u"h1"_s}}});
}

TEST_CASE("a hub that is new gets its whole history, the others their increment", "[feed]")
{
    auto known = complete(at(u"2026-11-24T10:32:00+08:00"));
    known.hubs.insert(u"h3"_s);
    const auto orders = all<HistoryOrder>(otherHistory(known, at(u"2026-11-24T10:33:00+08:00"), false));
    REQUIRE(orders.size() == 2);
    CHECK(orders[0].hubIds == std::vector<QString>{u"h3"_s});
    CHECK(orders[0].step == FootfallStep::Hour);
    CHECK(!orders[0].everyHub);
    CHECK(orders[1].step == FootfallStep::Day);
}

TEST_CASE("many hubs are asked for in parts", "[feed]")
{
    Known known;
    for (int i = 0; i < 58; ++i)
        known.hubs.insert(u"h%1"_s.arg(i));
    std::set<QString> asked;
    for (const auto &order : all<HistoryOrder>(otherHistory(known, at(u"2026-11-24T10:32:00+08:00"), false))) {
        if (order.step != FootfallStep::Hour || order.hubIds.empty())
            continue;
        CHECK(order.hubIds.size() * 1522 <= 20'000);
        asked.insert(order.hubIds.begin(), order.hubIds.end());
    }
    CHECK(asked == known.hubs);
}

TEST_CASE("history that does not join what is known replaces it", "[feed]")
{
    Known known;
    const auto add = [&](const char16_t *from, const char16_t *to) {
        known.addHistory({.step = FootfallStep::Hour, .range = range(from, to), .hubIds = {u"h"_s}});
        return known.history.at({u"h"_s, FootfallStep::Hour});
    };
    add(u"2026-11-24T00:00:00+08:00", u"2026-11-24T10:00:00+08:00");
    CHECK(add(u"2026-11-24T09:00:00+08:00", u"2026-11-24T11:00:00+08:00")
          == range(u"2026-11-24T00:00:00+08:00", u"2026-11-24T11:00:00+08:00"));
    CHECK(add(u"2026-11-25T00:00:00+08:00", u"2026-11-25T01:00:00+08:00")
          == range(u"2026-11-25T00:00:00+08:00", u"2026-11-25T01:00:00+08:00"));
}

TEST_CASE("what overlaps the window is kept; of the own hub the past too", "[feed]")
{
    const auto wanted = at(u"2026-11-24T10:32:00+08:00");
    const auto keeps = [&](const QString &hub, const char16_t *from, const char16_t *to) {
        Activity activity;
        activity.hubId = hub;
        activity.time = range(from, to);
        return wanted.keeps(activity);
    };
    CHECK(keeps(u"h2"_s, u"2026-11-24T09:00:00+08:00", u"2026-11-24T10:00:00+08:00"));
    CHECK(keeps(u"h2"_s, u"2026-11-16T23:00:00+08:00", u"2026-11-17T01:00:00+08:00"));
    CHECK(!keeps(u"h2"_s, u"2026-11-16T22:00:00+08:00", u"2026-11-17T00:00:00+08:00"));
    CHECK(keeps(u"h1"_s, u"2026-10-20T09:00:00+08:00", u"2026-10-20T10:00:00+08:00"));
    CHECK(!keeps(u"h1"_s, u"2026-10-19T09:00:00+08:00", u"2026-10-19T10:00:00+08:00"));
    CHECK(!keeps(u"h1"_s, u"2026-12-25T00:00:00+08:00", u"2026-12-25T10:00:00+08:00"));
}

TEST_CASE("tokens of another epoch are not used after a restart", "[feed]")
{
    cache::SyncState state;
    state.epoch = "new";
    state.lists[RecordKind::Hub] = {"old", 5, u"stale"_s, {}, {}};
    state.lists[RecordKind::Notice] = {"new", 5, u"good"_s, {}, {}};
    const auto known = knownOf(state);
    CHECK(!known.syncTokens.contains(RecordKind::Hub));
    CHECK(known.syncTokens.at(RecordKind::Notice) == u"good"_s);
}

TEST_CASE("orders become requests", "[feed]")
{
    const auto query = [](const Order &order) {
        return requestFor(order, shanghai, {}).query.toString(QUrl::FullyEncoded);
    };
    CHECK(query({ListOrder{.kind = RecordKind::Hub, .scope = ListScope::Update, .updatedSince = u"a b+&"_s}})
          == u"limit=500&updated_since=a%20b%2B%26"_s);
    CHECK(query({ListOrder{.kind = RecordKind::Menu,
                           .range = range(u"2026-11-24T00:00:00+08:00", u"2026-11-25T00:00:00+08:00")}})
          == u"limit=500&date=2026-11-24"_s);
    const HistoryOrder history{.step = FootfallStep::Hour,
                               .range = range(u"2026-11-24T00:00:00+08:00", u"2026-11-24T10:00:00+08:00"),
                               .hubIds = {u"h1"_s, u"h2"_s}};
    CHECK(query({history})
          == u"step=PT1H&from=2026-11-24T00:00:00+08:00&to=2026-11-24T10:00:00+08:00&hub_id=h1&hub_id=h2"_s);
    auto district = history;
    district.hubIds.clear();
    CHECK(query({district}).endsWith(u"&scope=district"));
    CHECK(requestFor({DistrictOrder{}}, shanghai, "W/\"1\"").path == u"/v1/district"_s);
}
