// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulated.h"
#include "feed/health.h"

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using feed::State;

TEST_CASE("a feed without contact is retrying, and after a while offline", "[feed]")
{
    SimulatedTime time(Instant(1'000'000s));
    ServerClock serverClock(time);
    feed::HealthKeeper keeper(time, serverClock);
    CHECK(keeper.health() == feed::Health{State::Retrying, {}, {}});
    keeper.succeeded();
    const auto met = serverClock.now();
    CHECK(keeper.health() == feed::Health{State::Online, {}, met});
    time.advance(10s);
    keeper.failed(u"Connection refused"_s);
    CHECK(keeper.health() == feed::Health{State::Retrying, u"Connection refused"_s, met});
    time.advance(29s);
    keeper.failed(u"Connection refused"_s);
    CHECK(keeper.health().state == State::Retrying);
    time.advance(1s);
    keeper.look();
    CHECK(keeper.health() == feed::Health{State::Offline, u"Connection refused"_s, met});
    keeper.failed(u"timed out"_s);
    CHECK(keeper.health().state == State::Offline);
    keeper.succeeded(u"polling"_s);
    CHECK(keeper.health() == feed::Health{State::Online, u"polling"_s, met + 40s});
}

TEST_CASE("a refused feed stays refused however long it lasts", "[feed]")
{
    SimulatedTime time(Instant(1'000'000s));
    ServerClock serverClock(time);
    feed::HealthKeeper keeper(time, serverClock);
    keeper.refused(u"answered 401"_s);
    time.advance(1h);
    keeper.look();
    CHECK(keeper.health().state == State::Refused);
    CHECK(feed::wordFor(keeper.health().state) == "refused"_L1);
}
