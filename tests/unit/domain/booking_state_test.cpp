// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/activity.h"
#include "domain/slot.h"

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace std::chrono_literals;

TEST_CASE("booking closes at the time that the feed names, else when it begins", "[domain]")
{
    const Instant begins(1'795'000'000s);
    for (const auto state : {BookingState::Open, BookingState::Full}) {
        CHECK(bookingStateAt(state, false, begins - 30min, begins, begins - 31min) == state);
        CHECK(bookingStateAt(state, false, begins - 30min, begins, begins - 30min) == BookingState::Closed);
        CHECK(bookingStateAt(state, false, {}, begins, begins - 1min) == state);
        CHECK(bookingStateAt(state, false, {}, begins, begins) == BookingState::Closed);
        CHECK(bookingStateAt(state, false, begins + 10min, begins, begins + 5min)
              == state); // late comers are booked where the feed says so
    }
    CHECK(bookingStateAt(BookingState::Open, true, {}, begins, begins - 1min) == BookingState::Full);
    CHECK(bookingStateAt(BookingState::WalkIn, true, {}, begins, begins - 1min) == BookingState::WalkIn);
    CHECK(bookingStateAt(BookingState::WalkIn, false, {}, begins, begins + 1h) == BookingState::WalkIn);
}

TEST_CASE("nothing is free where none remains, or where nothing was ever offered", "[domain]")
{
    CHECK(isSoldOut(0, {}));
    CHECK(isSoldOut(20, 0));
    CHECK(isSoldOut({}, 0));
    CHECK_FALSE(isSoldOut({}, {})); // no limit
    CHECK_FALSE(isSoldOut(20, {}));
    CHECK_FALSE(isSoldOut(0, 3)); // what is told to remain counts
}

TEST_CASE("an activity and a slot close by the same rule", "[domain]")
{
    const TimeRange time{Instant(1'795'000'000s), Instant(1'795'003'600s)};
    Activity activity;
    activity.time = time;
    activity.booking = BookingState::Open;
    Slot slot;
    slot.time = time;
    slot.booking = BookingState::Open;
    slot.capacity = 1;
    slot.remaining = 1;
    CHECK(activity.hasRoomAt(time.from - 1min));
    CHECK(slot.isFreeAt(time.from - 1min));
    CHECK_FALSE(activity.hasRoomAt(time.from));
    CHECK_FALSE(slot.isFreeAt(time.from));
}
