// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "processor_timer.h"
#include "screen_feed.h"
#include "viewmodel/lobby/lobby.h"

#include <QCoreApplication>

#include <algorithm>
#include <catch2/benchmark/catch_benchmark.hpp>
#include <catch2/catch_test_macros.hpp>
#include <cstdio>
#include <memory>

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
        screen.cache.putEvents({{"bench", m_revision, FootfallTick{screen.clock.now(), m_items}}});
        settle(screen);
    }

private:
    std::vector<LiveFootfall> m_items;
    quint64 m_revision = 10;
};

/// A district of 5,800 hubs: the cache that is asked what a tick makes a lobby ask, and on request the lobby with its
/// list and map.
class ManyHubs
{
public:
    explicit ManyHubs(bool withLobby)
    {
        const auto now = screen.clock.now();
        auto district = platform::demo::DemoDistrict::create({.hubs = 5800});
        REQUIRE(district);
        for (int i = 0; i < district->hubCount(); ++i)
            m_items.push_back(district->live(i, now));
        screen.cache.putDistrict(district->district(), screen.mark());
        put(district->hubs(now));
        put(m_items);
        if (withLobby)
            open();
        settle(screen);
    }

    /// Milliseconds for a tick that changes each `step`th hub: the median of some.
    double tick(int step)
    {
        return medianOf([&] {
            std::vector<LiveFootfall> items;
            for (std::size_t i = 0; i < m_items.size(); i += std::size_t(step)) {
                m_items[i].at = screen.clock.now();
                m_items[i].inside = 10 + int((m_revision + i) % 90);
                items.push_back(m_items[i]);
            }
            screen.cache.putEvents({{"bench", ++m_revision, FootfallTick{screen.clock.now(), items}}});
        });
    }

    /// Milliseconds for a look at the clock that changes nothing.
    double beat()
    {
        const ProcessorTimer timer;
        screen.time.advance(std::chrono::seconds(5));
        return timer.ms();
    }

    ScreenCache screen{u":memory:"_s};
    std::unique_ptr<viewmodel::Lobby> lobby;

private:
    void open()
    {
        lobby = std::make_unique<viewmodel::Lobby>(screen.cache, screen.clock, screen.time, Language::Chinese);
        lobby->setHere(m_items.front().hubId);
        lobby->hubMap()->setBaseMap(viewmodel::HubMapModel::builtInMap());
        lobby->hubMap()->place({388, 236, 654, 722}, {364, 140, 716, 884}, 7, 17.5);
        lobby->hubs();
    }

    /// What the lobby's models ask of themselves.
    void ask()
    {
        const auto hubs = screen.cache.hubSummaries();
        const auto now = screen.cache.districtNow();
        settle(screen);
        REQUIRE(hubs.result().value.size() == m_items.size());
        REQUIRE(now.result().value.hubs == int(m_items.size()));
    }

    void put(cache::Records records)
    {
        screen.cache.putList({.records = std::move(records),
                              .deletedIds = {},
                              .scope = cache::ListScope::Full,
                              .range = {},
                              .hubId = {},
                              .mark = screen.mark()});
    }

    double medianOf(auto change)
    {
        std::vector<double> took;
        for (int round = 0; round < 9; ++round) {
            const ProcessorTimer timer;
            change();
            settle(screen);
            if (!lobby)
                ask();
            took.push_back(timer.ms());
        }
        std::ranges::nth_element(took, took.begin() + 4);
        return took[4];
    }

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
    // The difference to the line above is what a tick costs: the cache's answers, and the interface thread's part of
    // it.
    BENCHMARK("a tick of all hubs through the cache and every view model of the lobby")
    {
        ticker.tick(screen);
    };
    CHECK(resets == 0);
    CHECK(changes > 0);
}

TEST_CASE("a tick of very many hubs", "[interface][many]")
{
    ManyHubs cache(false);
    ManyHubs screen(true);
    REQUIRE(screen.lobby->hubs()->rowCount() == 5800);
    for (const auto &[step, name] : {std::pair(1, "5800"), std::pair(20, "290_of_5800")}) {
        const double alone = cache.tick(step), both = screen.tick(step);
        std::printf("tick_%s_cache_ms: %.2f\ntick_%s_interface_ms: %.2f\n", name, alone, name, both - alone);
        std::printf("tick_%s_interface_ratio: %.2f\n", name, (both - alone) / alone);
    }
    std::printf("beat_5800_ms: %.2f\n", screen.beat());
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
