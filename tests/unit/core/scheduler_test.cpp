// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulated.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace std::chrono_literals;

TEST_CASE("simulated time runs jobs at their moment, in order, and drops cancelled ones", "[core]")
{
    SimulatedTime time(Instant(0s));
    std::vector<std::pair<int, Milliseconds>> ran;
    const auto start = time.monotonic();
    auto second = time.after(2s, [&] { ran.emplace_back(2, time.monotonic() - start); });
    auto first = time.after(1s, [&] {
        ran.emplace_back(1, time.monotonic() - start);
        time.post([&] { ran.emplace_back(0, time.monotonic() - start); });
    });
    auto dropped = time.after(1500ms, [&] { ran.emplace_back(9, 0ms); });
    dropped.cancel();
    time.advance(1999ms);
    CHECK(ran == std::vector<std::pair<int, Milliseconds>>{{1, 1s}, {0, 1s}});
    time.advance(1ms);
    CHECK(ran.back() == std::pair<int, Milliseconds>{2, 2s});
    CHECK(time.system() == Instant(2s));
}

TEST_CASE("simulated time runs one job at a step", "[core]")
{
    SimulatedTime time(Instant(0s));
    QByteArray ran;
    const auto end = time.monotonic() + 2s;
    auto later = time.after(1s, [&] { ran += 'l'; });
    auto never = time.after(3s, [&] { ran += 'x'; });
    time.post([&] { ran += 'a'; });
    time.post([&] { ran += 'b'; });
    CHECK(time.step(end));
    CHECK(ran == "a");
    CHECK(time.step(end));
    CHECK(time.step(end));
    CHECK(ran == "abl");
    CHECK(time.monotonic() == end - 1s);
    CHECK_FALSE(time.step(end));
    CHECK(time.monotonic() == end);
}

TEST_CASE("the event loop scheduler posts in order and forgets a job whose handle is gone", "[core]")
{
    EventLoopScheduler scheduler;
    QByteArray ran;
    auto kept = scheduler.after(1ms, [&] { ran += 'k'; });
    {
        const auto gone = scheduler.after(1ms, [&] { ran += 'x'; });
    }
    scheduler.post([&] { ran += 'a'; });
    scheduler.post([&] { ran += 'b'; });
    const QDeadlineTimer deadline(5000);
    while (!ran.endsWith('k') && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    CHECK(ran == "abk");
}
