// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/storage/sqlite_storage.h"
#include "platform/streams.h"
#include "small_platform.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace hubscreen::platform;
using namespace Qt::StringLiterals;

namespace {

const Instant noon = *parseRfc3339(u"2026-11-24T12:00:00+08:00");

struct Reader final : StreamSink {
    explicit Reader(QByteArray &text) : heard(text) { }
    bool send(const QByteArray &bytes) override
    {
        if (keepsUp)
            heard += bytes;
        return keepsUp;
    }
    void finish() override { heard += "END"; }

    QByteArray &heard;
    bool keepsUp = true;
};

struct Fixture {
    Fixture() { begun = *storage->begin({u"small"_s, noon, u"e"_s}); }

    Reader *open(QByteArray &heard, const QByteArray &lastEventId = {})
    {
        auto reader = std::make_unique<Reader>(heard);
        auto *raw = reader.get();
        newest = streams.open(std::move(reader), {{}, lastEventId});
        return raw;
    }

    test::SmallFacts facts;
    std::unique_ptr<SqliteStorage> storage = *SqliteStorage::open(u":memory:"_s);
    LiveBoard live{facts};
    wire::FeedFormat format{wire::Crs::Wgs84, Zone::fromIanaId("Asia/Shanghai").value_or(Zone())};
    Streams streams{*storage, live, format};
    FeedState begun;
    Streams::Id newest = 0;
};

} // namespace

TEST_CASE("with a new day of the district every counter is named, for the day before's visits are none of it",
          "[platform]")
{
    test::SmallFacts facts;
    LiveBoard live(facts);
    const auto midnight = facts.district().zone.startOf(QDate(2026, 11, 25));
    live.begin(midnight - Minutes(2));
    CHECK(live.advance(midnight - Minutes(1)).changed.empty());
    const auto first = live.advance(midnight);
    REQUIRE(first.changed.size() == 2);
    CHECK(first.changed[0].at == midnight);
    live.announced();
    CHECK(live.advance(midnight + Minutes(1)).changed.empty());
}

TEST_CASE("a reader that does not keep up is dropped, the others hear on", "[platform]")
{
    Fixture f;
    QByteArray lazyHeard;
    QByteArray keenHeard;
    auto *lazy = f.open(lazyHeard);
    f.open(keenHeard);
    f.streams.publish("1");
    lazy->keepsUp = false;
    f.streams.publish("2");
    CHECK(f.streams.count() == 1);
    f.streams.publish("3");
    f.streams.finishAll();
    CHECK(keenHeard.endsWith("123END"));
    CHECK(lazyHeard.endsWith("1"));
    CHECK(f.streams.count() == 0);
}

TEST_CASE("a reader that has gone is forgotten, and no other in its place", "[platform]")
{
    Fixture f;
    QByteArray heard;
    auto *lazy = f.open(heard);
    const auto gone = f.newest;
    lazy->keepsUp = false;
    f.streams.publish("1");
    QByteArray otherHeard;
    f.open(otherHeard); // perhaps where the first one was in memory
    f.streams.forget(gone);
    CHECK(f.streams.count() == 1);
    f.streams.forget(f.newest);
    CHECK(f.streams.count() == 0);
}

TEST_CASE("who comes back hears the records and tombstones that it missed, and every hub's figures", "[platform]")
{
    Fixture f;
    f.live.begin(noon);
    f.facts.inside[1] = 8;
    CHECK(f.live.advance(noon + std::chrono::seconds(1)).changed.size() == 1);
    f.live.announced();
    REQUIRE(f.storage->commitTick(noon));
    REQUIRE(f.storage->commit(std::vector<Change>{{wire::RecordKind::Notice, u"n"_s, {}, {}}}, noon));
    QByteArray heard;
    f.open(heard, "e:1");
    CHECK(heard.contains("id: e:3\nevent: notice\ndata: {\"deleted\":true,\"id\":\"n\"}\n\n"));
    CHECK(heard.contains("event: footfall"));
    CHECK(heard.contains("\"hub_id\":\"b\",\"inside\":8"));
    CHECK(heard.contains("\"hub_id\":\"a\",\"inside\":5"));
}

TEST_CASE("a resume that was cut before its figures gets them with the next one", "[platform]")
{
    Fixture f;
    f.live.begin(noon);
    f.facts.inside[1] = 8;
    (void)f.live.advance(noon + std::chrono::seconds(1));
    f.live.announced();
    REQUIRE(f.storage->commitTick(noon));
    REQUIRE(f.storage->commit(std::vector<Change>{{wire::RecordKind::Notice, u"n"_s, {}, {}}}, noon));
    QByteArray heard;
    f.open(heard, "e:3"); // the notice had come through, and nothing behind it
    CHECK_FALSE(heard.contains("event: notice"));
    CHECK(heard.contains("id: e:3\nevent: footfall"));
    CHECK(heard.contains("\"hub_id\":\"b\",\"inside\":8"));
}

TEST_CASE("beyond the horizon a reader is told to fetch afresh", "[platform]")
{
    Fixture f;
    REQUIRE(f.storage->commit(std::vector<Change>{{wire::RecordKind::Notice, u"n"_s, {}, {}}}, noon));
    REQUIRE(f.storage->forgetTombstones(noon + std::chrono::hours(1)));
    QByteArray heard;
    f.open(heard, "e:1");
    CHECK(heard == "id: e:2\nevent: reset\ndata: {}\n\n");
}

TEST_CASE("a counter that stops is named once, and is as old as its silence", "[platform]")
{
    test::SmallFacts facts;
    LiveBoard live(facts);
    const auto second = std::chrono::seconds(1);
    live.begin(noon);
    CHECK(live.advance(noon + second).changed.empty());
    facts.inside[0].reset();
    const auto stopped = live.advance(noon + 2 * second);
    live.announced();
    REQUIRE(stopped.changed.size() == 1);
    CHECK(stopped.changed[0].hubId == u"a"_s);
    CHECK_FALSE(stopped.changed[0].inside);
    CHECK(live.advance(noon + 3 * second).changed.empty());
    const auto all = live.all();
    CHECK(all[0].at == noon + 2 * second);
    CHECK(all[1].at == noon + 3 * second);
    facts.inside[0] = 5;
    CHECK(live.advance(noon + 4 * second).changed.size() == 1);
}

TEST_CASE("figures that could not be told are told with the next ones", "[platform]")
{
    const QTemporaryDir directory;
    test::SmallFacts facts;
    test::SmallPlatform p(facts, directory.path());
    const auto &heard = p.listen("wall-1");
    auto disk = sqlite::Database::open(directory.filePath(u"platform.sqlite"_s),
                                       {.applicationId = sqlite::applicationId("HSpl"), .newestVersion = 99});
    REQUIRE(disk);
    facts.inside[0] = 0;
    REQUIRE(disk->execute("CREATE TRIGGER full BEFORE UPDATE ON feed BEGIN SELECT RAISE(ABORT, 'disk full'); END"));
    p.advance(std::chrono::hours(1));
    CHECK_FALSE(heard.contains("event: footfall"));
    REQUIRE(disk->execute("DROP TRIGGER full"));
    p.advance(std::chrono::hours(1));
    CHECK(heard.contains("\"hub_id\":\"a\",\"inside\":0"));
    const auto length = heard.size();
    p.advance(std::chrono::hours(1));
    CHECK(heard.sliced(length).contains("\"items\":[]"));
}

TEST_CASE("what happened and could not be stored is told after a restart, though ticks went on", "[platform]")
{
    const QTemporaryDir directory;
    test::SmallFacts facts;
    facts.activityRecords = {test::smallActivity(u"chess"_s, noon + std::chrono::hours(24), 4)};
    auto full = facts.activityRecords[0];
    full.remaining = 0;
    facts.timeline.emplace_back(noon + std::chrono::minutes(30), full);
    const auto open = [&] {
        return sqlite::Database::open(directory.filePath(u"platform.sqlite"_s),
                                      {.applicationId = sqlite::applicationId("HSpl"), .newestVersion = 99});
    };
    {
        test::SmallPlatform p(facts, directory.path(), noon);
        REQUIRE(
            open()->execute("CREATE TRIGGER full BEFORE INSERT ON record BEGIN SELECT RAISE(ABORT, 'disk full'); END"));
        p.advance(std::chrono::hours(2));
        REQUIRE(open()->execute("DROP TRIGGER full"));
    }
    test::SmallPlatform p(facts, directory.path(), noon + std::chrono::hours(3));
    const auto stored = p.storage->find(wire::RecordKind::Activity, u"chess"_s);
    REQUIRE(stored);
    REQUIRE(*stored); // else a screen that has the older record hears nothing of it
    CHECK((*stored)->change.body.contains("\"remaining\":0"));
}

TEST_CASE("a drill that could not be told is looked at again", "[platform]")
{
    const QTemporaryDir directory;
    Drill drill(directory.path(), false);
    CHECK(drill.look(noon));
    CHECK(drill.look(noon));
    drill.told();
    CHECK_FALSE(drill.look(noon));
}
