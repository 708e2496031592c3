// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/storage/sqlite_storage.h"
#include "platform/streams.h"
#include "support/small_facts.h"

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
        streams.open(std::move(reader), {{}, lastEventId});
        return raw;
    }

    test::SmallFacts facts;
    std::unique_ptr<SqliteStorage> storage = *SqliteStorage::open(u":memory:"_s);
    LiveBoard live{facts};
    wire::FeedFormat format{wire::Crs::Wgs84, Zone::fromIanaId("Asia/Shanghai").value_or(Zone())};
    Streams streams{*storage, live, format};
    FeedState begun;
};

} // namespace

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

TEST_CASE("a reader that has gone is forgotten", "[platform]")
{
    Fixture f;
    QByteArray heard;
    const auto *reader = f.open(heard);
    f.streams.forget(reader);
    CHECK(f.streams.count() == 0);
}

TEST_CASE("who comes back hears the records, tombstones and figures that it missed", "[platform]")
{
    Fixture f;
    f.live.begin(noon);
    f.facts.inside[1] = 8;
    const auto tick = f.live.advance(noon + std::chrono::seconds(1));
    f.live.announced(tick, *f.storage->commitTick(noon));
    REQUIRE(f.storage->commit(std::vector<Change>{{wire::RecordKind::Notice, u"n"_s, {}, {}}}, noon));
    QByteArray heard;
    f.open(heard, "e:1");
    CHECK(heard.contains("id: e:3\nevent: notice\ndata: {\"deleted\":true,\"id\":\"n\"}\n\n"));
    CHECK(heard.contains("event: footfall"));
    CHECK(heard.contains("\"hub_id\":\"b\""));
    CHECK_FALSE(heard.contains("\"hub_id\":\"a\""));
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
