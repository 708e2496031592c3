// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/time.h"
#include "platform_test.h"

#include <QDir>

#include <algorithm>
#include <set>

using namespace hubscreen;
using namespace hubscreen::test;

namespace {

std::size_t openFiles(const PlatformProcess &platform)
{
    return std::size_t(QDir(u"/proc/%1/fd"_s.arg(platform.processId())).entryList(QDir::System | QDir::Files).size());
}

std::map<QString, QJsonObject> liveByHub(FeedClient &client, const PlatformProcess &platform)
{
    std::map<QString, QJsonObject> lives;
    for (const auto &item : fetchAll(client, platform, u"/v1/footfall/live?limit=500"_s).items)
        lives[item[u"hub_id"_s].toString()] = item;
    return lives;
}

} // namespace

TEST_CASE("every event has a revision of its own, in the order of facts", "[platform]")
{
    const PlatformProcess platform(lively());
    FeedClient client;
    FeedStream stream(client, platform.url(u"/v1/stream"_s));
    REQUIRE(stream.waitForCount(20));
    const auto &events = stream.events();
    CHECK(std::ranges::adjacent_find(events, [](const auto &a, const auto &b) { return a.revision() >= b.revision(); })
          == events.end());
    const auto now = client.get(platform.url(u"/v1/district"_s));
    CHECK(now.epoch() == events.front().epoch());
    CHECK(now.revision() >= events[19].revision());
}

TEST_CASE("a footfall event names who changed, and the list agrees with it", "[platform]")
{
    PlatformProcess platform(lively());
    FeedClient client;
    FeedStream stream(client, platform.url(u"/v1/stream"_s));
    REQUIRE(stream.waitForOpen());
    auto lives = liveByHub(client, platform);
    CHECK(lives.size() == 300);
    REQUIRE(stream.waitForCount(stream.events().size() + 10));
    std::size_t named = 0;
    for (const auto &event : stream.events()) {
        const auto items = event.json()[u"items"_s].toArray();
        for (const auto &item : items)
            lives[item[u"hub_id"_s].toString()] = item.toObject();
        named += std::size_t(items.size());
    }
    CHECK(named > 0);
    CHECK(named < stream.events().size() * 300);
    // The list may be newer than the last event that was read: wait for the one that the list states.
    const auto reply = client.get(platform.url(u"/v1/footfall/live?limit=500"_s));
    REQUIRE(stream.waitFor([&](const auto &events) { return events.back().revision() >= reply.revision(); }));
    for (const auto &event : stream.events()) {
        if (event.revision() > reply.revision())
            break;
        for (const auto &item : event.json()[u"items"_s].toArray())
            lives[item[u"hub_id"_s].toString()] = item.toObject();
    }
    for (const auto &value : reply.json()[u"items"_s].toArray()) {
        const auto item = value.toObject();
        CHECK(lives[item[u"hub_id"_s].toString()][u"inside"_s] == item[u"inside"_s]);
        CHECK(lives[item[u"hub_id"_s].toString()][u"entries_today"_s] == item[u"entries_today"_s]);
    }
}

TEST_CASE("with a tick of 0 figures stand still and only their time moves on", "[platform]")
{
    const PlatformProcess platform(still());
    FeedClient client;
    const auto before = liveByHub(client, platform);
    FeedStream stream(client, platform.url(u"/v1/stream"_s));
    REQUIRE(stream.waitForCount(1));
    CHECK(stream.events().front().type == "footfall");
    CHECK(stream.events().front().json()[u"items"_s].toArray().isEmpty());
    for (const auto &[hub, now] : liveByHub(client, platform)) {
        const auto &then = before.at(hub);
        CHECK(now[u"inside"_s] == then[u"inside"_s]);
        CHECK(now[u"entries_today"_s] == then[u"entries_today"_s]);
        if (!then[u"inside"_s].isNull())
            CHECK(parseRfc3339(now[u"at"_s].toString()) > parseRfc3339(then[u"at"_s].toString()));
    }
}

TEST_CASE("a reader that comes back hears what it missed, each record once and as it is now", "[platform]")
{
    PlatformProcess platform(still(u"2026-11-24T10:32:00+08:00"_s, 20));
    FeedClient client;
    const auto before = client.get(platform.url(u"/v1/district"_s));
    platform.stop();
    platform.start(still(u"2026-11-24T14:10:00+08:00"_s, 20));

    const auto lastHeard = before.epoch() + ':' + QByteArray::number(before.revision());
    FeedStream stream(client, platform.url(u"/v1/stream"_s), lastHeard);
    REQUIRE(stream.waitFor([](const auto &events) { return !events.empty() && events.back().type == "footfall"; }));
    const auto &events = stream.events();
    CHECK(events.size() > 5);
    CHECK(events.front().revision() > before.revision());
    CHECK(events.back().json()[u"items"_s].toArray().size() == 20);
    std::set<QString> seen;
    const auto days = u"from=2026-11-23T00:00:00%2B08:00&to=2026-12-26T00:00:00%2B08:00"_s;
    const auto now = fetchAll(client, platform, u"/v1/activities?limit=500&"_s + days).byId();
    for (const auto &event : events) {
        if (event.type != "activity")
            continue;
        const auto id = event.json()[u"id"_s].toString();
        CHECK(seen.insert(id).second);
        CHECK(now.at(id) == event.json());
    }

    // Heard everything: the figures alone are said again.
    FeedStream upToDate(client, platform.url(u"/v1/stream"_s), events.back().id);
    REQUIRE(upToDate.waitForCount(1));
    CHECK(upToDate.events().front().type == "footfall");
    CHECK(upToDate.events().front().id == events.back().id);
}

TEST_CASE("a reader that was too far away is told to fetch afresh", "[platform]")
{
    const PlatformProcess platform(still());
    FeedClient client;
    const auto now = client.get(platform.url(u"/v1/district"_s));
    for (const auto &lastHeard :
         {QByteArray("another:3"), QByteArray("nonsense"), now.epoch() + ":999999", now.epoch() + ":0"}) {
        FeedStream stream(client, platform.url(u"/v1/stream"_s), lastHeard);
        INFO(lastHeard.toStdString());
        REQUIRE(stream.waitForCount(1));
        CHECK(stream.events().front().type == "reset");
        CHECK(stream.events().front().epoch() == now.epoch());
    }
}

TEST_CASE("many readers at once hear the same", "[platform]")
{
    const PlatformProcess platform(lively());
    FeedClient client;
    std::vector<std::unique_ptr<FeedClient>> clients; // six connections a host each
    std::vector<std::unique_ptr<FeedStream>> streams;
    for (int i = 0; i < 6; ++i) {
        clients.push_back(std::make_unique<FeedClient>());
        for (int j = 0; j < 5; ++j)
            streams.push_back(std::make_unique<FeedStream>(*clients.back(), platform.url(u"/v1/stream"_s)));
    }
    for (const auto &stream : streams)
        REQUIRE(stream->waitForOpen());
    const std::vector<QUrl> urls(40, platform.url(u"/v1/activities?limit=50"_s));
    for (const auto &reply : client.getAll(urls))
        CHECK(reply.status == 200);

    // From the first event that all of them heard, all heard the same ones.
    quint64 from = 0;
    for (const auto &stream : streams) {
        REQUIRE(stream->waitForCount(1));
        from = std::max(from, stream->events().front().revision());
    }
    const auto heard = [from](const FeedStream &stream) {
        std::vector<QByteArray> ids;
        for (const auto &event : stream.events()) {
            if (event.revision() >= from && ids.size() < 5)
                ids.push_back(event.id);
        }
        return ids;
    };
    for (const auto &stream : streams) {
        REQUIRE(stream->waitFor([&](const auto &) { return heard(*stream).size() == 5; }));
        CHECK(heard(*stream) == heard(*streams.front()));
    }
}

TEST_CASE("a client that goes away is let go", "[platform]")
{
    const PlatformProcess platform(still());
    FeedClient client;
    client.get(platform.url(u"/v1/district"_s));
    const auto before = openFiles(platform);
    {
        FeedClient other;
        std::vector<std::unique_ptr<FeedStream>> streams;
        for (int i = 0; i < 5; ++i)
            streams.push_back(std::make_unique<FeedStream>(other, platform.url(u"/v1/stream"_s)));
        for (const auto &stream : streams)
            REQUIRE(stream->waitForOpen());
        CHECK(openFiles(platform) >= before + 5);
    }
    CHECK(waitUntil(
        [&] { return client.get(platform.url(u"/v1/district"_s)).status == 200 && openFiles(platform) <= before; }));
}
