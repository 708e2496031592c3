// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journal.h"
#include "core/simulated.h"

#include <QStringList>

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Bench {
    SimulatedTime time{Instant(1'790'000'000s)};
    QStringList lines;
    Journal journal{time, [this](const QString &line) { lines.append(line); }};

    void wait(Milliseconds duration)
    {
        for (const auto end = time.monotonic() + duration; time.monotonic() < end;) {
            time.advance(1min);
            journal.look();
        }
    }
    void skip(int number, const QString &what = u"name: is missing"_s)
    {
        journal.sayProblem(u"feed: skipped "_s,
                           {ErrorKind::InvalidInput, u"/v1/hubs h%1\u001b[2J"_s.arg(number), what, {}});
    }
};

} // namespace

TEST_CASE("a kind of trouble is said once, then counted", "[core][journal]")
{
    Bench bench;
    for (int i = 1; i <= 143; ++i)
        bench.skip(i);
    CHECK(bench.lines == QStringList{u"feed: skipped /v1/hubs h1\u001b[2J: name: is missing"_s});
    bench.skip(7, u"position: is missing"_s); // another kind
    CHECK(bench.lines.size() == 2);
    bench.wait(10min);
    REQUIRE(bench.lines.size() == 3);
    CHECK(bench.lines[2]
          == u"feed: skipped /v1/hubs h143\u001b[2J: name: is missing (and 141 more like it in 10 min)"_s);
}

TEST_CASE("a fault at every tick for a day is some dozens of lines", "[core][journal]")
{
    Bench bench;
    for (int second = 0; second < 86'400; ++second) {
        bench.journal.sayKind(u"storage: disk full at %1"_s.arg(second));
        bench.time.advance(1s);
    }
    CHECK(bench.lines.size() >= 24);
    CHECK(bench.lines.size() <= 27);
}

TEST_CASE("a kind that did not come for a while is new again", "[core][journal]")
{
    Bench bench;
    bench.skip(1);
    bench.wait(11min);
    CHECK(bench.lines.size() == 1); // nothing to count
    bench.skip(2);
    CHECK(bench.lines.size() == 2);
}

TEST_CASE("kinds without number are one kind in the end", "[core][journal]")
{
    Bench bench;
    for (int i = 0; i < 10'000; ++i) {
        QString word;
        for (int rest = i; rest > 0; rest /= 26)
            word += QChar(u'a' + rest % 26);
        bench.journal.sayKind(word + u'!');
    }
    CHECK(bench.lines.size() <= 102);
}

TEST_CASE("a state is told whenever it is another", "[core][journal]")
{
    Bench bench;
    bench.journal.sayState(u"feed"_s, u"online"_s);
    bench.journal.sayState(u"feed"_s, u"online"_s);
    bench.journal.sayState(u"outbox"_s, u"good"_s);
    bench.journal.sayState(u"feed"_s, u"retrying Connection refused"_s);
    bench.wait(30s);
    bench.journal.sayState(u"feed"_s, u"offline Connection refused"_s);
    CHECK(bench.lines
          == QStringList{u"feed: online"_s, u"outbox: good"_s, u"feed: retrying Connection refused"_s,
                         u"feed: offline Connection refused"_s});
}

TEST_CASE("a state that flips is not followed, but what it has become is told", "[core][journal]")
{
    Bench bench;
    for (int i = 0; i < 20; ++i) {
        bench.journal.sayState(u"feed"_s, i % 2 ? u"online"_s : u"offline x"_s);
        bench.time.advance(6s);
    }
    CHECK(bench.lines.size() == Journal::changesAtOnce);
    bench.journal.sayState(u"feed"_s, u"refused y"_s);
    bench.wait(10min);
    REQUIRE(bench.lines.size() == Journal::changesAtOnce + 1);
    CHECK(bench.lines.last() == u"feed: refused y (changed 15 times in 3 min)"_s);
    bench.wait(11min);
    bench.journal.sayState(u"feed"_s, u"online"_s); // at once: it has been quiet
    CHECK(bench.lines.last() == u"feed: online"_s);
}

TEST_CASE("a state that holds for half a minute is told, however often it changed before", "[core][journal]")
{
    Bench bench;
    for (int i = 0; i <= Journal::changesAtOnce; ++i)
        bench.journal.sayState(u"feed"_s, i % 2 ? u"online"_s : u"offline x"_s);
    CHECK(bench.lines.last() == u"feed: online"_s);
    for (int i = 0; i < 3; ++i) {
        bench.time.advance(10s);
        CHECK(bench.lines.last() == u"feed: online"_s);
        bench.journal.look();
    }
    CHECK(bench.lines.last() == u"feed: offline x"_s);
    const auto size = bench.lines.size();
    bench.wait(5min);
    CHECK(bench.lines.size() == size); // said once

    // Away and back again within that time is nothing that was not said.
    bench.journal.sayState(u"feed"_s, u"online"_s);
    bench.time.advance(20s);
    bench.journal.sayState(u"feed"_s, u"offline x"_s);
    bench.time.advance(40s);
    bench.journal.look();
    CHECK(bench.lines.size() == size);
}

TEST_CASE("the last word is the state, whatever flips and however long", "[core][journal]")
{
    for (const auto every : {1s, 7s, 29s, 31s, 45s, 70s}) {
        for (int changes = 1; changes <= 60; ++changes) {
            Bench bench;
            QString state;
            for (int i = 0; i < changes; ++i) {
                state = i % 3 == 0 ? u"online"_s : i % 3 == 1 ? u"retrying x"_s : u"offline x"_s;
                bench.journal.sayState(u"feed"_s, state);
                for (auto passed = 0s; passed < every; passed += 1s) {
                    bench.time.advance(1s);
                    if (passed % 10s == 0s)
                        bench.journal.look();
                }
            }
            bench.time.advance(31s);
            bench.journal.look();
            REQUIRE(bench.lines.last().startsWith(u"feed: "_s + state));
        }
    }
}

TEST_CASE("a state that flips all day is some lines an hour", "[core][journal]")
{
    Bench bench;
    for (int i = 0; i < 14'400; ++i) {
        bench.journal.sayState(u"feed"_s, i % 2 ? u"online"_s : u"offline x"_s);
        bench.time.advance(6s);
        bench.journal.look();
    }
    CHECK(bench.lines.size() < 160);
}
