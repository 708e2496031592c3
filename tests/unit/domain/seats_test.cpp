// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/activity.h"
#include "domain/slot.h"

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace std::chrono_literals;

namespace {

const Instant begins(1'795'000'000s);

Seats openSeats(std::optional<int> capacity = 20, std::optional<int> remaining = 6)
{
    Seats seats;
    seats.time = {begins, begins + 1h};
    seats.booking = BookingState::Open;
    seats.capacity = capacity;
    seats.remaining = remaining;
    seats.maxPartySize = 4;
    return seats;
}

} // namespace

TEST_CASE("booking closes at the time that the feed names, else when it begins, and is over with the thing itself",
          "[domain]")
{
    for (const auto state : {BookingState::Open, BookingState::Full}) {
        auto seats = openSeats();
        seats.booking = state;
        CHECK(seats.stateAt(begins - 1min) == state);
        CHECK(seats.stateAt(begins) == BookingState::Closed);
        seats.bookingUntil = begins - 30min;
        CHECK(seats.stateAt(begins - 31min) == state);
        CHECK(seats.stateAt(begins - 30min) == BookingState::Closed);
        seats.bookingUntil = begins + 10min; // late comers are booked where the feed says so
        CHECK(seats.stateAt(begins + 5min) == state);
        seats.bookingUntil = begins + 2h;
        CHECK(seats.stateAt(begins + 1h) == BookingState::Closed);
    }
    auto seats = openSeats();
    seats.booking = BookingState::WalkIn;
    CHECK(seats.stateAt(begins + 30min) == BookingState::WalkIn);
}

TEST_CASE("free seats are counted as they are told, never more than there are", "[domain]")
{
    CHECK(openSeats(20, 6).free() == 6);
    CHECK(openSeats({}, 6).free() == 6);
    CHECK_FALSE(openSeats({}, {}).free()); // no limit
    CHECK_FALSE(openSeats(20, {}).free()); // not told
    CHECK(openSeats(0, {}).free() == 0);
    CHECK(openSeats(0, 3).free() == 0);
    CHECK(openSeats(5, 9).free() == 5);
    CHECK(openSeats(20, -2).free() == 0); // overbooked
    CHECK(openSeats(-1, 3).free() == 0);
    CHECK(openSeats({}, 0).isSoldOut());
    CHECK_FALSE(openSeats(20, {}).isSoldOut());
}

TEST_CASE("what is called open without a free seat is full", "[domain]")
{
    const auto now = begins - 1h;
    CHECK(openSeats(0, {}).stateAt(now) == BookingState::Full);
    CHECK(openSeats(20, 0).stateAt(now) == BookingState::Full);
    CHECK(openSeats(20, 0).offerAt(now) == BookingOffer::None);
    auto seats = openSeats(20, 0);
    seats.waitlist = 3;
    CHECK(seats.offerAt(now) == BookingOffer::WaitingList);
    seats.booking = BookingState::Full;
    CHECK(seats.offerAt(now) == BookingOffer::WaitingList);
    seats.booking = BookingState::Other;
    CHECK(seats.offerAt(now) == BookingOffer::None);
}

TEST_CASE("a party waits where it is larger than the free seats, and is refused where it can never fit", "[domain]")
{
    const auto now = begins - 1h;
    auto seats = openSeats(3, 2);
    CHECK(seats.largestParty() == 3);
    CHECK(seats.offerAt(now, 2) == BookingOffer::Seat);
    CHECK(seats.offerAt(now, 3) == BookingOffer::None); // nobody keeps a list
    seats.waitlist = 0;
    CHECK(seats.offerAt(now, 3) == BookingOffer::WaitingList);
    CHECK(seats.offerAt(now, 4) == BookingOffer::None);
    seats.capacity = 20;
    CHECK(seats.offerAt(now, 4) == BookingOffer::WaitingList);
    CHECK(seats.offerAt(now, 5) == BookingOffer::None); // more than may come together
    seats.capacity = 0;
    CHECK_FALSE(seats.waiting()); // for what?
    CHECK(seats.offerAt(now) == BookingOffer::None);
}

TEST_CASE("what does not take place as planned is not offered", "[domain]")
{
    auto seats = openSeats();
    for (const auto status :
         {ActivityStatus::Cancelled, ActivityStatus::Postponed, ActivityStatus::Held, ActivityStatus::Other}) {
        seats.status = status;
        CHECK(seats.offerAt(begins - 1h) == BookingOffer::None);
        CHECK(seats.roomUntil() == Instant{});
    }
}

TEST_CASE("figures told too long ago neither refuse nor limit, but no seats at all stay none", "[domain]")
{
    const auto now = begins - 1h;
    auto seats = openSeats(20, 0);
    CHECK(seats.trusted(now - 59min, now).offerAt(now) == BookingOffer::None);
    CHECK(seats.trusted(now - 60min, now).offerAt(now, 4) == BookingOffer::Seat);
    seats.booking = BookingState::Full;
    CHECK(seats.trusted(now - 60min, now).offerAt(now) == BookingOffer::Seat);
    CHECK(openSeats(0, {}).trusted(now - 60min, now).offerAt(now) == BookingOffer::None);
}

TEST_CASE("an activity and a slot go by the same rule", "[domain]")
{
    Activity activity;
    activity.time = {begins, begins + 1h};
    activity.booking = BookingState::Open;
    Slot slot;
    slot.time = activity.time;
    slot.booking = BookingState::Open;
    slot.capacity = 2;
    slot.remaining = 1;
    CHECK(activity.hasRoomAt(begins - 1min));
    CHECK(slot.isFreeAt(begins - 1min));
    CHECK_FALSE(activity.hasRoomAt(begins));
    CHECK_FALSE(slot.isFreeAt(begins));
    activity.booking = BookingState::WalkIn;
    CHECK(activity.hasRoomAt(begins + 59min));
    CHECK_FALSE(activity.hasRoomAt(begins + 1h));
    slot.booking = BookingState::WalkIn; // has room, but is not to be booked
    CHECK_FALSE(slot.isFreeAt(begins - 1min));
}
