// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed_screen.h"
#include "platform/storage/sqlite_storage.h"
#include "support/demanding_proxy.h"

#include <catch2/generators/catch_generators.hpp>
#include <set>

using namespace hubscreen;
using namespace hubscreen::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using feed::State;

namespace {

const auto morning = u"2026-11-24T10:32:00+08:00"_s;
const auto noon = u"2026-11-24T12:00:00+08:00"_s;

// A screen that starts without a network has only the machine's clock: the district's day must be the machine's then.
QString thisMorning()
{
    const auto now = QDateTime::currentDateTimeUtc().toOffsetFromUtc(8 * 3600);
    return now.toString(u"yyyy-MM-dd'T10:32:00+08:00'"_s);
}

} // namespace

TEST_CASE("a screen fills from the real platform and stays live", "[feed]")
{
    PlatformProcess platform(platformAt(morning));
    const QTemporaryDir directory;
    Screen screen(platform.url(), directory.path());
    REQUIRE(screen.waitSettled());
    CHECK(screen.client().health().state == State::Online);
    CHECK(screen.hubs().size() == 12);
    const auto hub = screen.client().ownHub();
    REQUIRE(!hub.isEmpty());
    CHECK(screen.get(screen.client().cache().hubToday(hub)).value.historyKnown);
    CHECK(screen.get(screen.client().cache().districtNow()).value.activitiesToday.has_value());
    CHECK(!screen.activitiesToday().empty());
    const auto first = screen.inside(hub).observedAt;
    CHECK(waitUntil([&] { return screen.inside(hub).observedAt > first + 2s; }));
}

TEST_CASE("a screen gets services, slots and menus by list, and slots and menus by event", "[feed]")
{
    PlatformProcess platform(
        platformAt(u"2026-11-24T09:29:40+08:00"_s, u"100ms"_s)); // at 9:30 a canteen changes a dish, and slots close
    const QTemporaryDir directory;
    Screen screen(platform.url(), directory.path());
    REQUIRE(screen.waitSettled());
    auto &cache = screen.client().cache();
    const auto services = screen.get(cache.services({})).value;
    CHECK(services.rows.size() > 20);
    CHECK(services.slotsKnown);
    const auto menus = screen.get(cache.menus({})).value;
    CHECK(menus.known);
    REQUIRE(!menus.rows.empty());
    CHECK(menus.day == QDate(2026, 11, 24));
    bool slotTold = false;
    bool menuTold = false;
    QObject::connect(&cache, &cache::Cache::changed, &screen.client(), [&](const cache::Changes &changes) {
        const auto isSlot = [](const cache::RecordKey &key) {
            return key.kind == cache::RecordKind::Slot && !key.id.isEmpty();
        };
        slotTold = slotTold || std::ranges::any_of(changes.upserted, isSlot);
        menuTold = menuTold || changes.touches(cache::RecordKind::Menu);
    });
    REQUIRE(screen.client().clock().now() < *parseRfc3339(u"2026-11-24T09:30:00+08:00")); // else it was in the list
    CHECK(waitUntil([&] { return menuTold; }));
    CHECK(waitUntil([&] { return slotTold; }));
}

TEST_CASE("the district's day counts, not the machine's", "[feed]")
{
    // The tests run in Pacific/Auckland, where it is tomorrow already.
    PlatformProcess platform(platformAt(u"2026-11-24T20:30:00+08:00"_s));
    const QTemporaryDir directory;
    Screen screen(platform.url(), directory.path());
    REQUIRE(screen.waitSettled());
    const auto today = screen.get(screen.client().cache().hubToday(screen.client().ownHub())).value;
    CHECK(today.day == QDate(2026, 11, 24));
    REQUIRE(!today.today.empty());
    CHECK(today.today.front().at >= *parseRfc3339(u"2026-11-24T00:00:00+08:00"));
    CHECK(today.today.back().at == *parseRfc3339(u"2026-11-24T20:15:00+08:00"));
    const auto zone = screen.get(screen.client().cache().district()).value->zone;
    for (const auto &activity : screen.activitiesToday())
        CHECK(zone.dayOf(activity.time.from) == QDate(2026, 11, 24));
}

TEST_CASE("without the platform a screen shows what it knows, and comes back by itself", "[feed]")
{
    const auto now = thisMorning();
    PlatformProcess platform(platformAt(now));
    Line line;
    line.leadTo(platform.url());
    const QTemporaryDir directory;
    QString hub;
    Reading<qint64> before;
    {
        Screen screen(line.url(), directory.path());
        REQUIRE(screen.waitSettled());
        hub = screen.client().ownHub();
        before = screen.inside(hub);
        line.cut();
        REQUIRE(screen.waitFor(State::Retrying));
        CHECK(screen.hubs().size() == 12);
    }
    Screen screen(line.url(), directory.path()); // started without a network
    REQUIRE(waitUntil([&] { return !screen.client().ownHub().isEmpty(); }));
    CHECK(screen.client().ownHub() == hub);
    CHECK(screen.hubs().size() == 12);
    CHECK(screen.inside(hub).value.has_value()); // written when the first one ended
    CHECK(screen.inside(hub).observedAt >= before.observedAt);
    CHECK(screen.get(screen.client().cache().hubToday(hub)).value.historyKnown);
    CHECK(!screen.client().clock().isLearnt());
    CHECK(screen.client().clock().now() >= *parseRfc3339(now));
    CHECK(screen.client().health().state == State::Retrying);

    line.restore();
    screen.client().retryNow();
    REQUIRE(screen.waitFor(State::Online));
    CHECK(waitUntil([&] { return screen.inside(hub).observedAt > before.observedAt + 2s; }));
}

TEST_CASE("a broken stream resumes after its last event, and no list is fetched again", "[feed]")
{
    PlatformProcess platform(platformAt(morning));
    Line line;
    line.leadTo(platform.url());
    const QTemporaryDir directory;
    Screen screen(line.url(), directory.path());
    REQUIRE(screen.waitSettled());
    line.forgetRequests();
    line.leadTo(platform.url());
    REQUIRE(waitUntil([&] { return line.asked("/v1/stream") > 0 && screen.client().health().state == State::Online; }));
    const auto &requests = line.requests();
    CHECK(std::ranges::any_of(requests, [](const QByteArray &head) {
        return head.startsWith("GET /v1/stream") && head.toLower().contains("\r\nlast-event-id:");
    }));
    const auto seen = screen.inside(screen.client().ownHub()).observedAt;
    CHECK(waitUntil([&] { return screen.inside(screen.client().ownHub()).observedAt > seen + 2s; }));
    CHECK(line.asked("/v1/hubs") == 0);
    CHECK(line.asked("/v1/activities") == 0);
}

TEST_CASE("after the platform's restart a screen goes on where it was", "[feed]")
{
    PlatformProcess platform(platformAt(morning));
    Line line;
    line.leadTo(platform.url());
    const QTemporaryDir directory;
    Screen screen(line.url(), directory.path());
    REQUIRE(screen.waitSettled());
    const auto epoch = screen.get(screen.client().cache().syncState()).epoch;
    CHECK(platform.stop() == 0);
    REQUIRE(screen.waitFor(State::Retrying));

    platform.start(platformAt(noon));
    line.forgetRequests();
    line.leadTo(platform.url());
    screen.client().retryNow();
    REQUIRE(screen.waitFor(State::Online));
    CHECK(waitUntil([&] { return screen.inside(screen.client().ownHub()).observedAt >= *parseRfc3339(noon); }));
    CHECK(screen.get(screen.client().cache().syncState()).epoch == epoch);
}

TEST_CASE("what was deleted while the screen was away goes, by stream or by list", "[feed]")
{
    PlatformProcess platform(platformAt(morning));
    Line line;
    line.leadTo(platform.url());
    const QTemporaryDir directory;
    auto screen = std::make_unique<Screen>(line.url(), directory.path());
    REQUIRE(screen->waitSettled());
    const auto activities = screen->activitiesToday();
    REQUIRE(activities.size() >= 2);
    const bool stays = GENERATE(true, false); // the screen keeps running, or is started again
    if (!stays)
        screen.reset();

    CHECK(platform.stop() == 0);
    {
        auto storage = platform::SqliteStorage::open(platform.dataDirectory() + u"/platform.sqlite"_s);
        REQUIRE(storage.has_value());
        const platform::Change gone{
            .kind = wire::RecordKind::Activity, .id = activities.back().id, .body = {}, .time = {}};
        REQUIRE((*storage)->commit({&gone, 1}, *parseRfc3339(u"2026-11-24T11:00:00+08:00")).has_value());
    }
    platform.start(platformAt(noon));
    line.leadTo(platform.url());
    if (!stays)
        screen = std::make_unique<Screen>(line.url(), directory.path());
    else
        screen->client().retryNow();
    CHECK(waitUntil([&] {
        std::set<QString> ids;
        for (const auto &activity : screen->activitiesToday())
            ids.insert(activity.id);
        return !ids.contains(activities.back().id) && ids.contains(activities.front().id);
    }));
}

TEST_CASE("a late list does not undo newer events", "[feed]")
{
    PlatformProcess platform(platformAt(morning));
    Line line;
    line.leadTo(platform.url());
    line.hold("/v1/footfall/live");
    const QTemporaryDir directory;
    Screen screen(line.url(), directory.path());
    REQUIRE(waitUntil([&] { return line.holding() == 1; })); // figures of now, under way
    REQUIRE(screen.waitFor(State::Online));
    REQUIRE(waitUntil([&] { return !screen.client().ownHub().isEmpty(); }));
    const auto asked = screen.client().clock().now();
    REQUIRE(waitUntil([&] { return screen.client().clock().now() > asked + 5s; })); // five ticks
    CHECK(!screen.inside(screen.client().ownHub()).value); // events wait for their list
    line.release();
    Instant last{};
    bool wentBack = false;
    CHECK(waitUntil([&] {
        const auto at = screen.inside(screen.client().ownHub()).observedAt;
        wentBack = wentBack || at < last;
        last = at;
        return at > asked + 7s;
    }));
    CHECK(!wentBack);
}

TEST_CASE("another district at the same address sets the cache aside", "[feed]")
{
    PlatformProcess platform(platformAt(morning));
    PlatformProcess other({u"--clock"_s, morning, u"--hubs"_s, u"11"_s, u"--seed"_s, u"8"_s});
    Line line;
    line.leadTo(platform.url());
    const QTemporaryDir directory;
    Screen screen(line.url(), directory.path());
    REQUIRE(screen.waitSettled());
    const auto id = screen.get(screen.client().cache().district()).value->id;
    const auto otherId = QString(id).replace(0, 1, u'z');

    line.replace("\"id\":\"" + id.toUtf8() + '"', "\"id\":\"" + otherId.toUtf8() + '"');
    line.leadTo(other.url());
    screen.client().retryNow();
    REQUIRE(waitUntil([&] {
        const auto district = screen.get(screen.client().cache().district()).value;
        return district && district->id == otherId;
    }));
    CHECK(waitUntil([&] { return screen.hubs().size() == 11; }));
    CHECK(screen.get(screen.client().cache().syncState()).districtId == otherId);
}

TEST_CASE("a database made anew is a new epoch: the screen starts afresh and keeps its picture meanwhile", "[feed]")
{
    PlatformProcess platform(platformAt(noon));
    Line line;
    line.leadTo(platform.url());
    const QTemporaryDir directory;
    Screen screen(line.url(), directory.path());
    REQUIRE(screen.waitSettled());
    const auto epoch = screen.get(screen.client().cache().syncState()).epoch;
    CHECK(platform.stop() == 0);
    platform.start(platformAt(morning)); // earlier than what was stored
    line.leadTo(platform.url());
    screen.client().retryNow();
    CHECK(waitUntil([&] {
        CHECK(screen.hubs().size() == 12);
        return screen.get(screen.client().cache().syncState()).epoch != epoch;
    }));
    const auto restart = *parseRfc3339(morning);
    CHECK(waitUntil([&] {
        const auto at = screen.inside(screen.client().ownHub()).observedAt;
        return at > restart && at < restart + 10min;
    }));
}

TEST_CASE("a screen whose stream alone is refused gets its figures by asking, and names what is refused", "[feed]")
{
    PlatformProcess platform(platformAt(morning));
    Line line;
    line.leadTo(platform.url());
    const QTemporaryDir directory;
    Screen screen(line.url(), directory.path());
    REQUIRE(screen.waitSettled());
    line.answerInstead("/v1/stream",
                       "HTTP/1.1 401 Unauthorized\r\nContent-Type: application/problem+json\r\n"
                       "Content-Length: 2\r\nConnection: close\r\n\r\n{}");
    line.leadTo(platform.url()); // which breaks the stream off
    const auto seen = screen.inside(screen.client().ownHub()).observedAt;
    REQUIRE(waitUntil([&] { return screen.client().health().reason.contains(u"/v1/stream"_s); }));
    CHECK(screen.client().health().state == State::Online);
    CHECK(screen.client().health().reason.contains(u"401"));
    CHECK(waitUntil([&] {
        CHECK(screen.client().health().state != State::Refused);
        return screen.inside(screen.client().ownHub()).observedAt > seen;
    }));
    line.answerInstead({}, {});
    screen.client().retryNow();
    CHECK(waitUntil([&] { return screen.client().health().reason.isEmpty(); }));
}

TEST_CASE("behind a proxy that wants a password everything goes through it", "[feed]")
{
    PlatformProcess platform(platformAt(morning));
    const DemandingProxy proxy;
    const QTemporaryDir directory;
    Screen screen(platform.url(), directory.path(), proxy.settings());
    REQUIRE(screen.waitSettled());
    REQUIRE(screen.waitFor(State::Online));
    const auto first = screen.inside(screen.client().ownHub()).observedAt;
    CHECK(waitUntil([&] { return screen.inside(screen.client().ownHub()).observedAt > first + 2s; })); // by the stream
    const auto asked = proxy.passed("/v1/district");
    CHECK(screen.get(screen.client().outbox().ask({.path = u"/v1/district"_s})).has_value());
    CHECK(proxy.passed("/v1/district") == asked + 1);
    CHECK(proxy.passed("/v1/stream") == 1);
    CHECK(proxy.passed("/v1/hubs") >= 1);
    CHECK(proxy.wrongPasswords() == 0);
}

TEST_CASE("a proxy that does not take the password is one clear state", "[feed]")
{
    PlatformProcess platform(platformAt(morning));
    const DemandingProxy proxy;
    const QTemporaryDir directory;
    QStringList told;
    Screen screen(platform.url(), directory.path(), proxy.settings(u"wall"_s, u"secret"_s));
    QObject::connect(&screen.client(), &client::Client::healthChanged, &screen.client(), [&] {
        told << QString(feed::wordFor(screen.client().health().state)) + u' ' + screen.client().health().reason;
    });
    REQUIRE(
        waitUntil([&] { return proxy.wrongPasswords() == 2 && !told.isEmpty(); })); // of the stream, and of the lists
    told.removeDuplicates();
    CHECK(told == QStringList{u"retrying the proxy does not let this machine through"_s});
    CHECK(proxy.passed().isEmpty());
}

TEST_CASE("two screens live in one process, each with its own data", "[feed]")
{
    PlatformProcess platform(platformAt(morning));
    const QTemporaryDir one;
    const QTemporaryDir two;
    Screen first(platform.url(), one.path());
    Screen second(platform.url(), two.path());
    CHECK(first.waitSettled());
    CHECK(second.waitSettled());
    CHECK(first.hubs().size() == second.hubs().size());
    client::Settings settings;
    settings.feed = platform.url();
    settings.dataDirectory = one.path();
    CHECK(!client::Client::make(settings, client::Role::Kiosk).has_value());
}
