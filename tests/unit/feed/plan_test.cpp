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

SyncScope at(const char16_t *time, const QString &hub = u"h1"_s)
{
    return {.now = *parseRfc3339(time), .zone = shanghai, .ownHub = hub};
}

TimeRange range(const char16_t *from, const char16_t *to)
{
    return {*parseRfc3339(from), *parseRfc3339(to)};
}

template<typename T>
std::vector<T> all(const std::vector<FetchRequest> &requests)
{
    std::vector<T> found;
    for (const auto &request : requests) {
        if (const auto *one = std::get_if<T>(&request.what))
            found.push_back(*one);
    }
    return found;
}

std::vector<ListRequest> lists(const std::vector<FetchRequest> &requests, RecordKind kind)
{
    auto found = all<ListRequest>(requests);
    std::erase_if(found, [&](const ListRequest &request) { return request.kind != kind; });
    return found;
}

/// As if everything had been fetched at that moment.
SyncedState complete(const SyncScope &scope)
{
    SyncedState synced;
    synced.hubs = {u"h1"_s, u"h2"_s};
    synced.activities = scope.activities();
    synced.slots = scope.slots();
    for (const auto kind : {RecordKind::Hub, RecordKind::Organisation, RecordKind::Notice, RecordKind::Activity,
                            RecordKind::Service, RecordKind::Slot})
        synced.syncTokens[kind] = u"token"_s;
    for (const auto &requests : {ownHistory(synced, scope, false), otherHistory(synced, scope, false)}) {
        for (const auto &request : all<HistoryRequest>(requests))
            synced.addHistory(request);
    }
    return synced;
}

} // namespace

TEST_CASE("the windows are the district's days, not the machine's", "[feed]")
{
    const auto scope = at(u"2026-11-24T00:10:00+08:00");
    CHECK(scope.activities() == range(u"2026-11-17T00:00:00+08:00", u"2026-12-25T00:00:00+08:00"));
    CHECK(scope.ownPastActivities() == range(u"2026-10-20T00:00:00+08:00", u"2026-11-17T00:00:00+08:00"));
    CHECK(scope.history(FootfallStep::QuarterHour)
          == range(u"2026-09-22T00:00:00+08:00", u"2026-11-24T00:00:00+08:00"));
    CHECK(scope.history(FootfallStep::Day) == range(u"2024-10-24T00:00:00+08:00", u"2026-11-24T00:00:00+08:00"));
    CHECK(at(u"2026-11-24T10:59:59+08:00").history(FootfallStep::QuarterHour).to
          == *parseRfc3339(u"2026-11-24T10:45:00+08:00"));
    CHECK(at(u"2026-11-24T10:59:59+08:00").history(FootfallStep::Hour).to
          == *parseRfc3339(u"2026-11-24T10:00:00+08:00"));
    CHECK(scope.monthSoFar() == range(u"2026-11-01T00:00:00+08:00", u"2026-11-25T00:00:00+08:00"));
}

TEST_CASE("with nothing synced, the first picture asks for what it shows and no more", "[feed]")
{
    const auto requests = firstPicture({}, at(u"2026-11-24T10:32:00+08:00"));
    CHECK(all<KioskRequest>(requests).size() == 1);
    CHECK(lists(requests, RecordKind::Hub) == std::vector<ListRequest>{{.kind = RecordKind::Hub}});
    CHECK(lists(requests, RecordKind::LiveFootfall).size() == 1);
    const auto first = [&] {
        auto picked = requests;
        std::erase_if(picked, [](const FetchRequest &request) { return request.stage != Stage::FirstPicture; });
        return picked;
    }();
    CHECK(lists(first, RecordKind::Activity)
          == std::vector<ListRequest>{{.kind = RecordKind::Activity,
                                       .scope = ListScope::Range,
                                       .range = range(u"2026-11-24T00:00:00+08:00", u"2026-11-25T00:00:00+08:00"),
                                       .hubId = u"h1"_s}});
    CHECK(all<HistoryRequest>(first)
          == std::vector<HistoryRequest>{{.step = FootfallStep::QuarterHour,
                                          .range = range(u"2026-09-22T00:00:00+08:00", u"2026-11-24T10:30:00+08:00"),
                                          .hubIds = {u"h1"_s}}});
    CHECK(lists(first, RecordKind::Organisation).empty());
}

TEST_CASE("a screen that does not know its hub yet asks for no hub's day; a desk asks for no settings", "[feed]")
{
    auto scope = at(u"2026-11-24T10:32:00+08:00", {});
    scope.kiosk = false;
    const auto requests = firstPicture({}, scope);
    CHECK(requests.size() == 2);
    CHECK(all<KioskRequest>(requests).empty());
}

TEST_CASE("what is synced is asked for as changes only", "[feed]")
{
    const auto scope = at(u"2026-11-24T10:32:00+08:00");
    const auto synced = complete(scope);
    for (const auto kind : {RecordKind::Hub, RecordKind::Organisation, RecordKind::Notice, RecordKind::Activity,
                            RecordKind::Service, RecordKind::Slot}) {
        const auto requests = lists(refresh(kind, synced, scope), kind);
        REQUIRE(requests.size() == 1);
        CHECK(requests[0].scope == ListScope::Update);
        CHECK(requests[0].updatedSince == u"token"_s);
        CHECK(requests[0].range == TimeRange{});
    }
    CHECK(lists(refresh(RecordKind::LiveFootfall, synced, scope), RecordKind::LiveFootfall)[0].scope
          == ListScope::Full);
    CHECK(ownHistory(synced, scope, false).empty());
    CHECK(otherHistory(synced, scope, false).empty());
}

TEST_CASE("a day that enters the window is fetched by its range, beside the changes", "[feed]")
{
    const auto synced = complete(at(u"2026-11-24T10:32:00+08:00"));
    const auto requests =
        lists(refresh(RecordKind::Activity, synced, at(u"2026-11-25T00:00:05+08:00")), RecordKind::Activity);
    REQUIRE(requests.size() == 2);
    CHECK(requests[0].scope == ListScope::Update);
    CHECK(requests[1].scope == ListScope::Range);
    CHECK(requests[1].range == range(u"2026-12-25T00:00:00+08:00", u"2026-12-26T00:00:00+08:00"));
}

TEST_CASE("slots are fetched a day a list, menus of today whole, after all that the first picture needs", "[feed]")
{
    const auto scope = at(u"2026-11-24T10:32:00+08:00");
    for (const auto &request : firstPicture({}, scope))
        CHECK((kindOf(request) != RecordKind::Slot && kindOf(request) != RecordKind::Menu));
    const auto requests = background({}, scope);
    const auto slots = lists(requests, RecordKind::Slot);
    REQUIRE(slots.size() == 7);
    CHECK(slots[0].range == range(u"2026-11-24T00:00:00+08:00", u"2026-11-25T00:00:00+08:00"));
    CHECK(slots[6].range == range(u"2026-11-30T00:00:00+08:00", u"2026-12-01T00:00:00+08:00"));
    CHECK(lists(requests, RecordKind::Menu)
          == std::vector<ListRequest>{
              {.kind = RecordKind::Menu, .range = range(u"2026-11-24T00:00:00+08:00", u"2026-11-25T00:00:00+08:00")}});
    CHECK(lists(requests, RecordKind::Service) == std::vector<ListRequest>{{.kind = RecordKind::Service}});
}

TEST_CASE("the day that enters the slots' window is fetched beside the changes; menus are fetched anew", "[feed]")
{
    const auto synced = complete(at(u"2026-11-24T10:32:00+08:00"));
    const auto scope = at(u"2026-11-25T00:00:05+08:00");
    const auto slots = lists(refresh(RecordKind::Slot, synced, scope), RecordKind::Slot);
    REQUIRE(slots.size() == 2);
    CHECK(slots[0].scope == ListScope::Update);
    CHECK(slots[1].range == range(u"2026-12-01T00:00:00+08:00", u"2026-12-02T00:00:00+08:00"));
    CHECK(lists(refresh(RecordKind::Menu, synced, scope), RecordKind::Menu)[0].scope == ListScope::Full);
    CHECK(lists(refresh(RecordKind::Slot, synced, at(u"2027-01-25T10:00:00+08:00")), RecordKind::Slot).size() == 7);
}

TEST_CASE("after a long absence the whole window is fetched again", "[feed]")
{
    const auto synced = complete(at(u"2026-11-24T10:32:00+08:00"));
    const auto scope = at(u"2027-02-24T10:32:00+08:00");
    const auto requests = lists(refresh(RecordKind::Activity, synced, scope), RecordKind::Activity);
    REQUIRE(requests.size() == 1);
    CHECK(requests[0].scope == ListScope::Range);
    CHECK(requests[0].range == scope.activities());
}

TEST_CASE("counts are asked for of this month so far and, in the background, of the two months before it", "[feed]")
{
    const auto scope = at(u"2026-11-25T10:32:00+08:00");
    const auto counts = lists(background({}, scope), RecordKind::ActivityCount);
    REQUIRE(counts.size() == 3);
    CHECK(counts[0].scope == ListScope::Full);
    CHECK(counts[0].range == range(u"2026-11-01T00:00:00+08:00", u"2026-11-26T00:00:00+08:00"));
    CHECK(counts[1].scope == ListScope::Range);
    CHECK(counts[1].range == range(u"2026-10-01T00:00:00+08:00", u"2026-11-01T00:00:00+08:00"));
    CHECK(counts[2].range == range(u"2026-09-01T00:00:00+08:00", u"2026-10-01T00:00:00+08:00"));

    CHECK(lists(refresh(RecordKind::ActivityCount, {}, scope), RecordKind::ActivityCount).size() == 1);
    // On the first days of a month the one that ended is asked for once more, as a whole.
    const auto turned = refresh(RecordKind::ActivityCount, {}, at(u"2026-12-01T00:00:05+08:00"));
    REQUIRE(lists(turned, RecordKind::ActivityCount).size() == 2);
    CHECK(lists(turned, RecordKind::ActivityCount)[1].range
          == range(u"2026-11-01T00:00:00+08:00", u"2026-12-01T00:00:00+08:00"));
}

TEST_CASE("history grows by the buckets that were finished, and looks back for revised ones", "[feed]")
{
    const auto synced = complete(at(u"2026-11-24T10:32:00+08:00"));
    const auto later = at(u"2026-11-24T11:01:00+08:00");
    CHECK(all<HistoryRequest>(ownHistory(synced, later, false))
          == std::vector<HistoryRequest>{{.step = FootfallStep::QuarterHour,
                                          .range = range(u"2026-11-24T10:30:00+08:00", u"2026-11-24T11:00:00+08:00"),
                                          .hubIds = {u"h1"_s}}});
    CHECK(all<HistoryRequest>(ownHistory(synced, later, true))[0].range
          == range(u"2026-11-22T00:00:00+08:00", u"2026-11-24T11:00:00+08:00"));
    const auto others = all<HistoryRequest>(otherHistory(synced, later, false));
    REQUIRE(others.size() == 3); // the district's quarters and hours, all hubs' hours
    CHECK(others[2].everyHub);
    CHECK(others[2].range == range(u"2026-11-24T10:00:00+08:00", u"2026-11-24T11:00:00+08:00"));
}

TEST_CASE("history goes on while an hour comes twice by the wall clock", "[feed]")
{
    const auto newYork = *Zone::fromIanaId("America/New_York");
    const SyncScope first{.now = *parseRfc3339(u"2026-11-01T01:46:00-04:00"), .zone = newYork, .ownHub = u"h1"_s};
    const SyncScope again{.now = *parseRfc3339(u"2026-11-01T01:16:00-05:00"), .zone = newYork, .ownHub = u"h1"_s};
    CHECK(all<HistoryRequest>(ownHistory(complete(first), again, false))
          == std::vector<HistoryRequest>{{.step = FootfallStep::QuarterHour,
                                          .range = range(u"2026-11-01T01:45:00-04:00", u"2026-11-01T01:15:00-05:00"),
                                          .hubIds = {u"h1"_s}}});
}

TEST_CASE("a hub that is new gets its whole history, the others their increment", "[feed]")
{
    auto synced = complete(at(u"2026-11-24T10:32:00+08:00"));
    synced.hubs.insert(u"h3"_s);
    const auto requests = all<HistoryRequest>(otherHistory(synced, at(u"2026-11-24T10:33:00+08:00"), false));
    REQUIRE(requests.size() == 2);
    CHECK(requests[0].hubIds == std::vector<QString>{u"h3"_s});
    CHECK(requests[0].step == FootfallStep::Hour);
    CHECK(!requests[0].everyHub);
    CHECK(requests[1].step == FootfallStep::Day);
}

TEST_CASE("many hubs are asked for in parts", "[feed]")
{
    SyncedState synced;
    for (int i = 0; i < 58; ++i)
        synced.hubs.insert(u"h%1"_s.arg(i));
    std::set<QString> asked;
    for (const auto &request : all<HistoryRequest>(otherHistory(synced, at(u"2026-11-24T10:32:00+08:00"), false))) {
        if (request.step != FootfallStep::Hour || request.hubIds.empty())
            continue;
        CHECK(request.hubIds.size() * 1522 <= 20'000);
        asked.insert(request.hubIds.begin(), request.hubIds.end());
    }
    CHECK(asked == synced.hubs);
}

TEST_CASE("history that does not join what is synced replaces it", "[feed]")
{
    SyncedState synced;
    const auto add = [&](const char16_t *from, const char16_t *to) {
        synced.addHistory({.step = FootfallStep::Hour, .range = range(from, to), .hubIds = {u"h"_s}});
        return synced.history.at({u"h"_s, FootfallStep::Hour});
    };
    add(u"2026-11-24T00:00:00+08:00", u"2026-11-24T10:00:00+08:00");
    CHECK(add(u"2026-11-24T09:00:00+08:00", u"2026-11-24T11:00:00+08:00")
          == range(u"2026-11-24T00:00:00+08:00", u"2026-11-24T11:00:00+08:00"));
    CHECK(add(u"2026-11-25T00:00:00+08:00", u"2026-11-25T01:00:00+08:00")
          == range(u"2026-11-25T00:00:00+08:00", u"2026-11-25T01:00:00+08:00"));
}

TEST_CASE("what overlaps the window is kept; of the own hub the past too", "[feed]")
{
    const auto scope = at(u"2026-11-24T10:32:00+08:00");
    const auto keeps = [&](const QString &hub, const char16_t *from, const char16_t *to) {
        Activity activity;
        activity.hubId = hub;
        activity.time = range(from, to);
        return scope.keeps(activity);
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
    const auto synced = syncedStateOf(state);
    CHECK(!synced.syncTokens.contains(RecordKind::Hub));
    CHECK(synced.syncTokens.at(RecordKind::Notice) == u"good"_s);
}

TEST_CASE("requests become HTTP requests", "[feed]")
{
    const auto query = [](const FetchRequest &request) {
        return requestFor(request, shanghai, {}).query.toString(QUrl::FullyEncoded);
    };
    CHECK(query({ListRequest{.kind = RecordKind::Hub, .scope = ListScope::Update, .updatedSince = u"a b+&"_s}})
          == u"limit=500&updated_since=a%20b%2B%26"_s);
    CHECK(query({ListRequest{.kind = RecordKind::Menu,
                             .range = range(u"2026-11-24T00:00:00+08:00", u"2026-11-25T00:00:00+08:00")}})
          == u"limit=500&date=2026-11-24"_s);
    const HistoryRequest history{.step = FootfallStep::Hour,
                                 .range = range(u"2026-11-24T00:00:00+08:00", u"2026-11-24T10:00:00+08:00"),
                                 .hubIds = {u"h1"_s, u"h2"_s}};
    CHECK(query({history})
          == u"step=PT1H&from=2026-11-24T00:00:00+08:00&to=2026-11-24T10:00:00+08:00&hub_id=h1&hub_id=h2"_s);
    auto district = history;
    district.hubIds.clear();
    CHECK(query({district}).endsWith(u"&scope=district"));
    CHECK(requestFor({DistrictRequest{}}, shanghai, "W/\"1\"").path == u"/v1/district"_s);
}
