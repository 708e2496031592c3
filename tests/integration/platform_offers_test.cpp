// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/time.h"
#include "platform_test.h"

#include <algorithm>
#include <set>

// Services, slots and menus of the real platform.
using namespace hubscreen;
using namespace hubscreen::test;

namespace {

/// Shortly before many slots close at once.
QStringList beforeHalfPastNine()
{
    return {u"--clock"_s, u"2026-11-24T09:29:50+08:00"_s, u"--tick"_s, u"50ms"_s, u"--hubs"_s, u"12"_s};
}

std::set<QString> textsOf(const WholeList &list, const QString &name)
{
    std::set<QString> texts;
    for (const auto &item : list.items)
        texts.insert(item[name].toString());
    return texts;
}

} // namespace

TEST_CASE("slots are those of the services, within seven days, of whom they are asked for", "[platform]")
{
    const PlatformProcess platform(still());
    FeedClient client;
    const auto services = fetchAll(client, platform, u"/v1/services?limit=500"_s);
    const auto slots = fetchAll(client, platform, u"/v1/slots?limit=500"_s);
    CHECK(services.items.size() > 10);
    CHECK(slots.items.size() > 200);
    const auto ids = textsOf(services, u"id"_s);
    const auto from = *parseRfc3339(u"2026-11-24T00:00:00+08:00");
    for (const auto &slot : slots.items) {
        CHECK(ids.contains(slot[u"service_id"_s].toString()));
        const auto starts = parseRfc3339(slot[u"starts_at"_s].toString());
        REQUIRE(starts);
        CHECK((*starts >= from && *starts < from + std::chrono::days(7)));
    }
    const auto one = slots.items.front()[u"service_id"_s].toString();
    CHECK(textsOf(fetchAll(client, platform, u"/v1/slots?service_id="_s + one), u"service_id"_s) == std::set{one});
    const auto hub = slots.items.front()[u"hub_id"_s].toString();
    CHECK(textsOf(fetchAll(client, platform, u"/v1/slots?hub_id="_s + hub), u"hub_id"_s) == std::set{hub});
    CHECK(textsOf(fetchAll(client, platform, u"/v1/services?hub_id="_s + hub), u"hub_id"_s) == std::set{hub});
    const auto day =
        fetchAll(client, platform, u"/v1/slots?from=2026-11-26T00:00:00%2B08:00&to=2026-11-27T00:00:00%2B08:00"_s);
    for (const auto &slot : day.items)
        CHECK(slot[u"starts_at"_s].toString().startsWith(u"2026-11-26"));
}

TEST_CASE("menus are today's unless another day is asked for", "[platform]")
{
    const PlatformProcess platform(still());
    FeedClient client;
    const auto today = fetchAll(client, platform, u"/v1/menus?limit=500"_s);
    CHECK(!today.items.empty());
    CHECK(textsOf(today, u"date"_s) == std::set{u"2026-11-24"_s});
    const auto sunday = fetchAll(client, platform, u"/v1/menus?date=2026-11-29"_s);
    CHECK(textsOf(sunday, u"date"_s) == std::set{u"2026-11-29"_s});
    CHECK(sunday.items.front()[u"meals"_s] != today.items.front()[u"meals"_s]);
    const auto hub = today.items.front()[u"hub_id"_s].toString();
    CHECK(fetchAll(client, platform, u"/v1/menus?hub_id="_s + hub).items.size() == 1);
}

TEST_CASE("whoever follows the stream has the slots that the list has", "[platform]")
{
    PlatformProcess platform(beforeHalfPastNine());
    FeedClient client;
    FeedStream stream(client, platform.url(u"/v1/stream"_s));
    REQUIRE(stream.waitForOpen());
    const auto path = u"/v1/slots?limit=500&from=2026-11-24T00:00:00%2B08:00&to=2026-11-25T00:00:00%2B08:00"_s;
    const auto before = fetchAll(client, platform, path);
    const auto slotEvents = [&] {
        return std::ranges::count(stream.events(), QByteArray("slot"), [](const auto &event) { return event.type; });
    };
    REQUIRE(waitUntil([&] { return slotEvents() >= 3; }));
    auto records = before.byId();
    const auto after = fetchAll(client, platform, path);
    const auto revision = after.pages.front().revision();
    const auto first = before.pages.front().revision();
    REQUIRE(waitUntil([&] { return stream.events().back().revision() >= revision; }));
    for (const auto &event : stream.events()) {
        if (event.type != "slot" || event.revision() <= first || event.revision() > revision)
            continue;
        const auto slot = event.json();
        const auto starts = slot[u"starts_at"_s].toString();
        if (starts.startsWith(u"2026-11-24"))
            apply(records, {slot});
    }
    auto expected = after.byId();
    for (const auto &event : stream.events()) { // what came while the later pages were fetched
        if (event.type == "slot" && event.revision() > revision) {
            const auto id = event.json()[u"id"_s].toString();
            records.erase(id);
            expected.erase(id);
        }
    }
    CHECK(records == expected);
}

TEST_CASE("the changes of slots since a token are those that the stream told", "[platform]")
{
    const PlatformProcess platform(beforeHalfPastNine());
    FeedClient client;
    const auto before = fetchAll(client, platform, u"/v1/slots?limit=500"_s);
    FeedStream stream(client, platform.url(u"/v1/stream"_s));
    REQUIRE(waitUntil([&] {
        return std::ranges::contains(stream.events(), QByteArray("slot"), [](const auto &event) { return event.type; });
    }));
    const auto changes = fetchAll(client, platform, u"/v1/slots?updated_since="_s + before.sync);
    CHECK(!changes.items.empty());
    CHECK(changes.items.size() < before.items.size());
    CHECK(client.get(platform.url(u"/v1/menus?date=2026-11-24&updated_since="_s + before.sync)).status == 400);
}
