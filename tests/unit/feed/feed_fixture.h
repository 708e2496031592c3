// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/cache.h"
#include "feed/feed.h"
#include "http/client.h"
#include "scripted_platform.h"

#include <QCoreApplication>

#include <catch2/catch_test_macros.hpp>

// The feed, a real cache in memory and a scripted platform, all in one thread on simulated time.
namespace hubscreen::test {

inline Hub hub(const QString &id, const QString &name = QStringLiteral("三墩镇"))
{
    Hub hub;
    hub.id = id;
    hub.name = {name, {}};
    hub.townStreetId = QStringLiteral("t1");
    hub.position = {30.33, 120.08};
    hub.address = {QStringLiteral("路"), {}};
    hub.capacity = 100;
    return hub;
}

inline Activity activity(const QString &id, const QString &hubId, Instant starts, int remaining = 5)
{
    Activity activity;
    activity.id = id;
    activity.hubId = hubId;
    activity.title = {QStringLiteral("太极"), {}};
    activity.time = {starts, starts + Minutes(60)};
    activity.capacity = 20;
    activity.remaining = remaining;
    activity.booking = BookingState::Open;
    return activity;
}

struct FeedFixture {
    SimulatedTime time{*parseRfc3339(u"2026-11-24T10:32:00+08:00")};
    ServerClock serverClock{time};
    MockNetwork rest{time};
    MockNetwork streams{time};
    ScriptedPlatform platform{time, rest, streams};
    SeededRandom random{1};
    http::Endpoint endpoint{.base = QUrl(QStringLiteral("http://127.0.0.1:1"))};
    http::Client restClient{rest, endpoint, time, time, serverClock};
    http::Client streamClient{streams, endpoint, time, time, serverClock};
    cache::Cache cache{QStringLiteral(":memory:"), time, time, serverClock};
    std::unique_ptr<feed::Feed> feed;
    std::vector<feed::Health> healths;
    std::vector<Error> problems;
    std::vector<Error> incomplete;
    int settled = 0;

    FeedFixture()
    {
        platform.put(hub(QStringLiteral("h1")));
        platform.put(hub(QStringLiteral("h2"), QStringLiteral("古荡")));
        platform.put(LiveFootfall{QStringLiteral("h1"), platform.now(), 40, 100, 60});
        platform.put(LiveFootfall{QStringLiteral("h2"), platform.now(), 20, 50, 30});
        platform.put(activity(QStringLiteral("a1"), QStringLiteral("h1"), at(u"2026-11-24T14:00:00+08:00")));
        platform.put(activity(QStringLiteral("a2"), QStringLiteral("h2"), at(u"2026-11-25T14:00:00+08:00")));
    }

    static Instant at(const char16_t *text) { return *parseRfc3339(text); }

    void start(feed::Screen screen = {})
    {
        const auto state = get(cache.open());
        REQUIRE(state.has_value());
        feed = std::make_unique<feed::Feed>(
            feed::Parts{restClient, streamClient, cache, time, time, serverClock, random}, std::move(screen));
        QObject::connect(feed.get(), &feed::Feed::healthChanged, feed.get(), [this](const feed::Health &health) {
            if (healths.empty() || healths.back().state != health.state || healths.back().reason != health.reason)
                healths.push_back(health);
        });
        QObject::connect(feed.get(), &feed::Feed::problem, feed.get(),
                         [this](const Error &error) { problems.push_back(error); });
        QObject::connect(feed.get(), &feed::Feed::incomplete, feed.get(),
                         [this](const Error &error) { incomplete.push_back(error); });
        QObject::connect(feed.get(), &feed::Feed::settled, feed.get(), [this] { ++settled; });
        feed->start(*state);
        run(Milliseconds(1000));
    }

    /// Lets time pass, with the events of Qt's loop in between, and a sign of life on the stream every 15 s.
    void run(Milliseconds duration)
    {
        const Milliseconds step(500);
        for (Milliseconds passed{0}; passed < duration; passed += step) {
            turn();
            time.advance(std::min(step, duration - passed));
            if (time.monotonic().count() % 15'000 < step.count())
                platform.tellRaw(": alive\n\n");
        }
        turn();
    }

    void turn()
    {
        for (int i = 0; i < 4; ++i) {
            time.settle();
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    template<typename T>
    T get(QFuture<T> future)
    {
        for (int i = 0; i < 1000 && !future.isFinished(); ++i)
            turn();
        REQUIRE(future.isFinished());
        return future.result();
    }

    QStringList hubNames()
    {
        QStringList names;
        for (const auto &summary : get(cache.hubSummaries()).value)
            names.append(summary.name.zh);
        names.sort();
        return names;
    }

    std::optional<int> inside(const QString &hubId)
    {
        for (const auto &summary : get(cache.hubSummaries()).value) {
            if (summary.id == hubId)
                return summary.live.inside.value;
        }
        return std::nullopt;
    }

    std::vector<Activity> activities()
    {
        cache::ActivityQuery query;
        query.range = {serverClock.now() - std::chrono::days(60), serverClock.now() + std::chrono::days(60)};
        std::vector<Activity> found;
        for (const auto &row : get(cache.activities(query)).value.rows)
            found.push_back(row.activity);
        return found;
    }

    std::size_t asked(const QString &path) const { return rest.seen(path).size(); }
    feed::State state() const { return feed->health().state; }
};

} // namespace hubscreen::test
