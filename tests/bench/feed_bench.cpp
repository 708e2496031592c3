// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screen_feed.h"
#include "shell_import.h"
#include "wire/footfall.h"
#include "wire/page.h"

#include <QJsonDocument>
#include <QTemporaryDir>

#include <catch2/benchmark/catch_benchmark.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace hubscreen::bench;
using namespace Qt::StringLiterals;

TEST_CASE("decode", "[decode]")
{
    const auto &feed = screenFeed();
    BENCHMARK("hubs, ours: JSON to checked values")
    {
        return wire::readHubs(feed.hubs, feed.format)->records.size();
    };
    BENCHMARK("hubs, QJsonDocument alone")
    {
        return QJsonDocument::fromJson(feed.hubs).object().size();
    };
    BENCHMARK("activities, ours")
    {
        return wire::readActivities(feed.activities, feed.format)->records.size();
    };
    BENCHMARK("activities, QJsonDocument alone")
    {
        return QJsonDocument::fromJson(feed.activities).object().size();
    };
    BENCHMARK("nine weeks of hours of a hub, ours")
    {
        return wire::readFootfallHistory(feed.hours.front(), feed.format)->series.size();
    };
}

TEST_CASE("first sync of what a screen keeps", "[sync]")
{
    const auto &feed = screenFeed();
    const ShellImport shell;
    WARN("rows: " << feed.district.hubCount() << " hubs, " << feed.activityCount << " activities, " << feed.buckets
                  << " buckets");
    BENCHMARK("ours: decode and write to a file")
    {
        const QTemporaryDir folder;
        ScreenCache screen(folder.filePath(u"cache.sqlite"_s));
        screen.sync(feed);
        return screen.time.monotonic();
    };
    BENCHMARK("sqlite3 shell: import of the same rows from CSV")
    {
        return shell.run();
    };
}

TEST_CASE("cache", "[cache]")
{
    const auto &feed = screenFeed();
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"cache.sqlite"_s);
    {
        ScreenCache screen(file);
        screen.sync(feed);
        screen.cache.close();
        screen.settle();
    }
    BENCHMARK("open a full file")
    {
        ScreenCache screen(file);
        return screen.time.monotonic();
    };
    ScreenCache screen(file);
    quint64 revision = 10;
    BENCHMARK("a tick of all hubs: written and told")
    {
        std::vector<LiveFootfall> items;
        for (int i = 0; i < feed.district.hubCount(); ++i)
            items.push_back(feed.district.live(i, screen.clock.now()));
        screen.cache.putEvents({{"bench", ++revision, FootfallTick{screen.clock.now(), std::move(items)}}});
        screen.settle();
        return revision;
    };
    BENCHMARK("the map's question: all hubs with their crowd")
    {
        auto answer = screen.cache.hubSummaries();
        screen.settle();
        return answer.result().value.size();
    };
    BENCHMARK("the home page's question: a hub's day with its band")
    {
        auto answer = screen.cache.hubToday(feed.ownHub);
        screen.settle();
        return answer.result().value.band.size();
    };
}
