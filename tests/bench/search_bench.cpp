// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screen_feed.h"
#include "search/text.h"
#include "sqlite/database.h"
#include "sqlite/transaction.h"

#include <QFile>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <chrono>
#include <malloc.h>

using namespace hubscreen;
using namespace hubscreen::bench;
using namespace Qt::StringLiterals;

// Search as you type: what one keystroke costs, through the cache's queue, in a normal district (58 hubs) and in one a
// hundred times as large (5,800 hubs; every course a hundred times under another name), and what SQLite's FTS5 costs
// over the same sessions.
namespace {

using SteadyClock = std::chrono::steady_clock;

struct District {
    std::vector<Hub> hubs;
    std::vector<Organisation> organisations;
    std::vector<Activity> activities;
};

/// Today and the days ahead. In a large one courses have numbers, so that not all of them are one.
District makeDistrict(int hubCount)
{
    const auto demo = platform::demo::DemoDistrict::create({.hubs = hubCount}).value();
    const auto &feed = screenFeed();
    District made{demo.hubs(feed.now), demo.organisations(), {}};
    const auto today = feed.zone.dayOf(feed.now);
    for (int i = 0; i < demo.hubCount(); ++i) {
        for (auto day = today.addDays(-7); day < today.addDays(31); day = day.addDays(1)) {
            for (auto &activity : demo.activitiesOn(i, day, feed.now)) {
                if (hubCount > 58) {
                    activity.title.zh += u"第%1班"_s.arg(i % 100);
                    activity.title.en += u" %1"_s.arg(i % 100);
                }
                made.activities.push_back(std::move(activity));
            }
        }
    }
    return made;
}

/// As a finger types them: every beginning of each is a question.
QStringList keystrokes()
{
    QStringList all;
    for (const auto *word : {u"bdj", u"taijishan", u"sandun", u"jiankang", u"shitang", u"pingpangqiu", u"zhinengshouji",
                             u"table tennis", u"xqxqxq", u"cesuo"}) {
        const QString whole(word);
        for (int length = 1; length <= whole.size(); ++length)
            all << whole.first(length);
    }
    return all;
}

struct Times {
    double median = 0;
    double worst = 0;
    QString slowest;
};

/// Milliseconds a keystroke, each the best of three.
Times measure(const QStringList &typed, const std::function<void(const QString &)> &ask)
{
    std::vector<std::pair<double, QString>> times;
    for (const auto &text : typed) {
        double best = 1e9;
        for (int i = 0; i < 3; ++i) {
            const auto begun = SteadyClock::now();
            ask(text);
            best = std::min(best, std::chrono::duration<double, std::milli>(SteadyClock::now() - begun).count());
        }
        times.emplace_back(best, text);
    }
    std::ranges::sort(times);
    return {times[times.size() / 2].first, times.back().first, times.back().second};
}

std::string told(const Times &times)
{
    return QString(u"median %1 ms, worst %2 ms (%3)"_s.arg(QString::number(times.median, 'f', 3),
                                                           QString::number(times.worst, 'f', 3), times.slowest))
        .toStdString();
}

qint64 heapBytes()
{
    return qint64(mallinfo2().uordblks);
}

Times searchThroughCache(const District &district)
{
    ScreenCache screen(u":memory:"_s);
    screen.cache.putDistrict(screenFeed().district.district(), screen.mark());
    const auto put = [&](cache::Records records) {
        screen.cache.putList({.records = std::move(records),
                              .deletedIds = {},
                              .scope = cache::ListScope::Full,
                              .range = {},
                              .hubId = {},
                              .mark = screen.mark()});
        screen.settle();
    };
    put(district.hubs);
    put(district.organisations);
    put(district.activities);
    const auto ask = [&screen](const QString &text) {
        auto answer = screen.cache.search({.text = text});
        while (!answer.isFinished())
            screen.time.advance(std::chrono::milliseconds(1));
        return answer.result().value;
    };
    const auto before = heapBytes();
    const auto begun = SteadyClock::now();
    ask({});
    const auto built = std::chrono::duration<double, std::milli>(SteadyClock::now() - begun).count();
    WARN(district.activities.size() << " activities, " << district.hubs.size() << " hubs: index made in " << built
                                    << " ms, " << (heapBytes() - before) / 1024 << " KiB");
    CHECK(ask(u"bdj"_s).hits.front().title.zh.startsWith(u"八段锦"));
    return measure(keystrokes(), [&](const QString &text) { ask(text); });
}

QString initialsOf(const search::Text &text)
{
    QString all;
    for (const auto sound : text.sounds) {
        if (const auto readings = search::readingsOf(sound); !readings.empty())
            all += QLatin1Char(readings.front().front());
    }
    return all;
}

/// The same sessions in FTS5 with prefix indexes: characters apart, pinyin, initials, English.
Times searchThroughFts5(const District &district)
{
    auto database = sqlite::Database::open(u":memory:"_s, {.durability = sqlite::Durability::Disposable}).value();
    REQUIRE(database.execute("CREATE VIRTUAL TABLE found USING fts5(characters, pinyin, initials, english, starts "
                             "UNINDEXED, prefix='1 2 3')"));
    {
        sqlite::Transaction transaction(database);
        auto insert = database.prepare("INSERT INTO found VALUES (?, ?, ?, ?, ?)");
        for (const auto &activity : district.activities) {
            const auto text = search::prepared(activity.title.zh);
            QString apart;
            for (const QChar c : text.letters)
                apart += c + u' ';
            insert.bind(apart, search::spelled(text), initialsOf(text), activity.title.en,
                        qint64(activity.time.from.time_since_epoch().count()));
            insert.perform();
        }
        REQUIRE(transaction.commit());
    }
    return measure(keystrokes(), [&](const QString &text) {
        auto query =
            database.prepare("SELECT rowid FROM found WHERE found MATCH ? AND starts > ? ORDER BY starts LIMIT 8");
        query.bind(QString(u'"' + text + u"\"*"_s), qint64(screenFeed().now.time_since_epoch().count()));
        while (query.step()) { }
    });
}

} // namespace

TEST_CASE("a keystroke", "[search]")
{
    const auto normal = makeDistrict(58);
    const auto ours = searchThroughCache(normal);
    WARN("ours, a normal district: " << told(ours));
    WARN("FTS5, the same sessions: " << told(searchThroughFts5(normal)));
    CHECK(ours.median < 4);
}

TEST_CASE("a keystroke in a district a hundred times as large", "[search]")
{
    const auto large = makeDistrict(5800);
    const auto ours = searchThroughCache(large);
    WARN("ours, a hundred times as much: " << told(ours));
    WARN("FTS5, the same sessions: " << told(searchThroughFts5(large)));
    CHECK(ours.median < 16);
}
