// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recorded.h"
#include "wire/document.h"
#include "wire/event.h"
#include "wire/problem.h"
#include "wire/revision.h"

using namespace hubscreen;
using namespace hubscreen::wire;
using namespace Qt::StringLiterals;

TEST_CASE("an event holds the whole record or says that it is gone", "[wire]")
{
    const auto activity = readEvent("activity", toBytes(firstItem("activities.json")), hangzhou());
    REQUIRE(activity);
    CHECK(std::get<Activity>(activity->data).id == u"a1"_s);
    CHECK(std::get<Hub>(readEvent("hub", toBytes(firstItem("hubs.json")), hangzhou())->data).id == u"sandun"_s);
    CHECK(std::get<KioskSettings>(readEvent("kiosk", recorded("kiosk.json"), hangzhou())->data).idleSeconds == 60);

    const auto deleted = readEvent("notice", R"({"id":"n1","deleted":true})", hangzhou());
    REQUIRE(deleted);
    CHECK(std::get<RecordDeleted>(deleted->data) == RecordDeleted{RecordKind::Notice, u"n1"_s});
}

TEST_CASE("a footfall event names who changed, and a counter that stopped", "[wire]")
{
    const auto event = readEvent("footfall",
                                 R"({"at":"2026-11-24T10:32:01+08:00","items":[
        {"hub_id":"a","at":"2026-11-24T10:32:01+08:00","inside":5,"entries_today":9,"exits_today":4},
        {"hub_id":"b","at":"2026-11-24T10:30:00+08:00","inside":null},
        {"hub_id":"c","at":"2026-11-24T10:32:01+08:00","inside":5}]})",
                                 hangzhou());
    REQUIRE(event);
    const auto &tick = std::get<FootfallTick>(event->data);
    REQUIRE(tick.changed.size() == 2);
    CHECK(tick.changed[0].inside == 5);
    CHECK_FALSE(tick.changed[1].inside);
    REQUIRE(event->skipped.size() == 1);
    CHECK(event->skipped[0].id == u"c"_s);
    CHECK(tick.at - tick.changed[1].at == std::chrono::seconds(121));
}

TEST_CASE("reset and events of a later version are known as such", "[wire]")
{
    CHECK(std::holds_alternative<StreamReset>(readEvent("reset", "{}", hangzhou())->data));
    CHECK(std::holds_alternative<UnknownEvent>(readEvent("weather", "sunny", hangzhou())->data));
}

TEST_CASE("an event tells what its record goes without", "[wire]")
{
    auto item = firstItem("hubs.json");
    item[u"phone"_s] = 7;
    const auto event = readEvent("hub", toBytes(item), hangzhou());
    REQUIRE(event);
    CHECK(std::get<Hub>(event->data).id == u"sandun"_s);
    CHECK(event->incomplete == std::vector{Incomplete{u"sandun"_s, u"phone left out: not a string"_s}});
}

TEST_CASE("a bad event is an error that names the record", "[wire]")
{
    const auto bad = readEvent("notice", R"({"id":"n9","title":7})", hangzhou());
    REQUIRE_FALSE(bad);
    CHECK(bad.error().where == u"notice n9"_s);
    CHECK_FALSE(readEvent("hub", "{\"id\":", hangzhou()));
    CHECK_FALSE(readEvent("footfall", R"({"items":[]})", hangzhou()));
    CHECK_FALSE(readEvent("footfall", R"({"at":"2026-11-24T10:32:01+08:00"})", hangzhou()));
    CHECK_FALSE(readEvent("hub", R"({"id":"a b","deleted":true})", hangzhou()));
}

TEST_CASE("an event's id is its epoch and its revision", "[wire]")
{
    CHECK(parseEventId("8f2c:1042") == FeedRevision{u"8f2c"_s, 1042});
    CHECK(parseEventId("a:b:7") == FeedRevision{u"a:b"_s, 7});
    CHECK(toEventId({u"8f2c"_s, 1042}) == "8f2c:1042");
    for (const auto *id : {"", "7", ":7", "a:", "a:-1", "a:x", "a:99999999999999999999"})
        CHECK_FALSE(parseEventId(id));
}

TEST_CASE("a problem is known by the last word of its type", "[wire]")
{
    const auto problem = readProblem(
        R"({"type":"https://feed.example/problems/full","title":"Full","status":409,"detail":"d","remaining":0})", 409);
    CHECK(problem.word == u"full"_s);
    CHECK(problem.members.value("remaining"_L1) == 0);
    CHECK(readProblem(toBytes(toJson(problem)), 409).word == u"full"_s);
    CHECK(toJson(problem).value("status"_L1) == 409);

    const auto none = readProblem("<html>", 502);
    CHECK(none.status == 502);
    CHECK(none.word.isEmpty());
    CHECK(toJson(none).value("type"_L1) == u"about:blank"_s);
}
