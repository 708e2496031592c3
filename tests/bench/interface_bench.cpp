// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screen_feed.h"
#include "viewmodel/lobby.h"

#include <QCoreApplication>

#include <catch2/benchmark/catch_benchmark.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace hubscreen::bench;
using namespace Qt::StringLiterals;

namespace {

void settle(ScreenCache &screen)
{
    for (int round = 0; round < 4; ++round) {
        screen.settle();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

/// A tick that changes every hub.
class Ticker
{
public:
    Ticker()
    {
        const auto &feed = screenFeed();
        for (int i = 0; i < feed.district.hubCount(); ++i)
            m_items.push_back(feed.district.live(i, feed.now));
    }

    void tick(ScreenCache &screen)
    {
        ++m_revision;
        for (auto &item : m_items) {
            item.at = screen.clock.now();
            item.inside = 10 + int(m_revision % 90);
            ++item.entriesToday;
        }
        screen.cache.putEvents({{"bench", m_revision, cache::FootfallTick{screen.clock.now(), m_items}}});
        settle(screen);
    }

private:
    std::vector<LiveFootfall> m_items;
    quint64 m_revision = 10;
};

} // namespace

TEST_CASE("interface", "[interface]")
{
    const auto &feed = screenFeed();
    ScreenCache bare(u":memory:"_s);
    bare.sync(feed);
    Ticker bareTicker;
    BENCHMARK("a tick of all hubs through the cache alone")
    {
        bareTicker.tick(bare);
    };

    ScreenCache screen(u":memory:"_s);
    screen.sync(feed);
    viewmodel::Lobby lobby(screen.cache, screen.clock, screen.time, Language::Chinese);
    lobby.setHere(feed.ownHub);
    settle(screen);
    REQUIRE(lobby.hubs()->rowCount() == feed.district.hubCount());
    int resets = 0;
    int changes = 0;
    for (const QAbstractItemModel *model :
         std::initializer_list<const QAbstractItemModel *>{lobby.hubs(), lobby.comingUp()}) {
        QObject::connect(model, &QAbstractItemModel::modelReset, [&resets] { ++resets; });
        QObject::connect(model, &QAbstractItemModel::dataChanged, [&changes] { ++changes; });
    }
    Ticker ticker;
    // The difference to the line above is what a tick costs: the cache's answers, and the interface thread's part of it.
    BENCHMARK("a tick of all hubs through the cache and every view model of the lobby")
    {
        ticker.tick(screen);
    };
    CHECK(resets == 0);
    CHECK(changes > 0);
}

TEST_CASE("footfall page", "[interface][footfall]")
{
    const auto &feed = screenFeed();
    ScreenCache screen(u":memory:"_s);
    screen.sync(feed);
    const auto ask = [&screen](auto question) {
        const auto future = question(screen.cache);
        screen.settle();
        return future.result().revision;
    };
    // What the page asks when it is opened, and the ranking again at every tick.
    BENCHMARK("the district's outlook")
    {
        return ask([](cache::Cache &cache) { return cache.outlook({}); });
    };
    BENCHMARK("the ranking")
    {
        return ask([](cache::Cache &cache) { return cache.ranking(); });
    };
    BENCHMARK("a hub's week")
    {
        return ask([&feed](cache::Cache &cache) { return cache.hubWeek(feed.ownHub); });
    };
    BENCHMARK("a month")
    {
        return ask(
            [&screen](cache::Cache &cache) { return cache.footfallMonth({}, Zone().dayOf(screen.clock.now())); });
    };
    BENCHMARK("a year")
    {
        return ask([](cache::Cache &cache) { return cache.footfallYear({}); });
    };
}
