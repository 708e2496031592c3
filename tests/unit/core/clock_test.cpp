// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/clock.h"
#include "core/simulated.h"

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace std::chrono_literals;

TEST_CASE("server time is the machine's until a reply's Date was seen, then runs on from it", "[core]")
{
    SimulatedTime machine(Instant(1'000'000s));
    ServerClock clock(machine);
    CHECK_FALSE(clock.isLearnt());
    CHECK(clock.now() == Instant(1'000'000s));

    clock.learn(Instant(2'000'000s), machine.monotonic());
    machine.advance(90s);
    CHECK(clock.isLearnt());
    CHECK(clock.now() == Instant(2'000'090s));
}

TEST_CASE("before the first Date the clock is not before the last server time stored", "[core]")
{
    SimulatedTime machine(Instant(0s)); // a machine with a dead clock battery
    ServerClock clock(machine);
    clock.setFloor(Instant(5'000s));
    CHECK(clock.now() == Instant(5'000s));
    machine.advance(6'000s);
    CHECK(clock.now() == Instant(6'000s));
}
