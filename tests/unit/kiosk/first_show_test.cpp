// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulated.h"
#include "kiosk/first_show.h"

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace std::chrono_literals;

namespace {

struct Bench {
    SimulatedTime time{Instant(1'790'000'000s)};
    kiosk::FirstShow show{time};
    int shown = 0;

    Bench()
    {
        QObject::connect(&show, &kiosk::FirstShow::due, &show, [this] { ++shown; });
    }
};

} // namespace

TEST_CASE("the window is shown as soon as its QML is read and the cache has opened", "[kiosk]")
{
    Bench bench;
    bench.show.setRead();
    CHECK(bench.shown == 0);
    bench.show.setOpened();
    CHECK(bench.shown == 1);
    bench.time.advance(10s);
    CHECK(bench.shown == 1);
}

TEST_CASE("a cache that does not open keeps the window away for two seconds at most", "[kiosk]")
{
    Bench bench;
    bench.show.setRead();
    bench.time.advance(1999ms);
    CHECK(bench.shown == 0);
    bench.time.advance(1ms);
    CHECK(bench.shown == 1);
    bench.show.setOpened();
    CHECK(bench.shown == 1);
}

TEST_CASE("without its QML there is nothing to show, however long it takes", "[kiosk]")
{
    Bench bench;
    bench.time.advance(1min);
    CHECK(bench.shown == 0);
    bench.show.setRead();
    CHECK(bench.shown == 1);
}
