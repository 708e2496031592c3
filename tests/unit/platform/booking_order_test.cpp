// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "small_platform.h"
#include "wire/booking.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <map>

using namespace hubscreen;
using namespace hubscreen::test;
using namespace Qt::StringLiterals;
using std::chrono::days;
using std::chrono::hours;

namespace {

struct House {
    SmallFacts facts;
    std::unique_ptr<SmallPlatform> platform;

    explicit House(int seats, bool hasWaitlist = true)
    {
        facts.activityRecords = {smallActivity(u"chess"_s, noon + days(1), seats, hasWaitlist)};
    }
    SmallPlatform &open()
    {
        platform = std::make_unique<SmallPlatform>(facts);
        return *platform;
    }
    /// From then on the facts say so of it.
    void becomes(Instant at, int remaining, std::optional<int> waitlist)
    {
        auto activity = facts.activityRecords[0];
        activity.remaining = remaining;
        activity.waitlist = waitlist;
        activity.booking = remaining > 0 ? BookingState::Open : BookingState::Full;
        facts.timeline.emplace_back(at, activity);
    }
};

Wish wish(int phone, int party)
{
    return {.party = party, .phone = phoneOf(phone)};
}

using Standing = std::pair<QString, int>; // state and position

Standing standing(SmallPlatform &p, const QString &id)
{
    Booking booking;
    REQUIRE(p.storage->transact([&](platform::StorageTransaction &transaction) {
        booking = transaction.booking(id).value_or(platform::BookingRow()).booking;
    }));
    return {wire::wordFor(booking.state), booking.position.value_or(0)};
}

Standing standing(SmallPlatform &p, const platform::Reply &made)
{
    return standing(p, idOf(made));
}

/// By the booking's id.
std::map<QString, Standing> lastToldOf(const QByteArray &heard)
{
    std::map<QString, Standing> told;
    for (const auto &event : eventsOf(heard)) {
        if (event.type == "booking")
            told[event.data[u"id"_s].toString()] = {event.data[u"state"_s].toString(),
                                                    event.data[u"position"_s].toInt()};
    }
    return told;
}

} // namespace

TEST_CASE("freed seats go to the first whom they fit", "[platform][bookings]")
{
    House house(4);
    auto &p = house.open();
    const auto two = p.book(wish(1, 2));
    const auto one = p.book(wish(2, 1));
    REQUIRE(p.book(wish(3, 1)).status == 201);
    const auto large = p.book(wish(4, 3));
    const auto small = p.book(wish(5, 2));
    const auto single = p.book(wish(6, 1));
    CHECK(standing(p, single) == std::pair(u"waitlisted"_s, 3));
    p.cancel(idOf(one));
    CHECK(standing(p, single) == std::pair(u"confirmed"_s, 0));
    CHECK(standing(p, small) == std::pair(u"waitlisted"_s, 2));
    p.cancel(idOf(large));
    CHECK(standing(p, small) == std::pair(u"waitlisted"_s, 1));
    p.cancel(idOf(two));
    CHECK(standing(p, small) == std::pair(u"confirmed"_s, 0));
    CHECK(p.activity(u"chess"_s).remaining == 0);
    CHECK(p.activity(u"chess"_s).waitlist == 0);
}

TEST_CASE("a party that fits is confirmed while a larger one waits", "[platform][bookings]")
{
    House house(4);
    auto &p = house.open();
    REQUIRE(p.book(wish(1, 2)).status == 201);
    CHECK(wordOf(p.book(wish(2, 3))) == u"waitlisted"_s);
    const auto reply = p.book(wish(3, 2));
    CHECK(wordOf(reply) == u"confirmed"_s);
    CHECK(jsonOf(reply)[u"target"_s][u"waitlist"_s] == 1);
}

TEST_CASE("nobody is promoted to what has begun", "[platform][bookings]")
{
    House house(1);
    auto &p = house.open();
    const auto first = p.book(wish(1, 1));
    const auto waits = p.book(wish(2, 1));
    p.advance(days(1));
    p.cancel(idOf(first));
    CHECK(standing(p, waits).first == u"waitlisted"_s);
}

TEST_CASE("each write is told in its order: the record to all, the booking to its screen", "[platform][bookings]")
{
    House house(1);
    auto &p = house.open();
    const auto &one = p.listen("wall-1");
    const auto &two = p.listen("wall-2");
    const auto key = SmallPlatform::newKey();
    const auto first = p.book(wish(1, 1), "wall-1");
    p.book(wish(2, 1), "wall-2", key);
    p.cancel(idOf(first));
    p.cancel(idOf(first)); // changes nothing
    const auto heard = eventsOf(two);
    REQUIRE(heard.size() == 5); // three records, its booking twice
    for (std::size_t i = 1; i < heard.size(); ++i)
        CHECK(heard[i].revision > heard[i - 1].revision);
    std::vector<QString> states;
    for (const auto &event : heard) {
        if (event.type != "booking")
            continue;
        states.push_back(event.data[u"state"_s].toString());
        CHECK(event.data[u"idempotency_key"_s] == QString::fromLatin1(key));
    }
    CHECK(states == std::vector{u"waitlisted"_s, u"confirmed"_s});
    CHECK(heard.back().type == "activity");
    CHECK(heard.back().data[u"remaining"_s] == 0);
    CHECK(eventsOf(one).size() == 5); // three records, its booking made and cancelled
    CHECK_FALSE(one.contains(key));
}

TEST_CASE("who moves up the waiting list is told so, now and after a pause, and nobody else", "[platform][bookings]")
{
    House house(1);
    auto &p = house.open();
    const auto seated = p.book(wish(1, 1), "wall-1");
    std::vector<QString> waiting;
    for (int i = 2; i < 6; ++i)
        waiting.push_back(idOf(p.book(wish(i, 1), "wall-2")));
    const auto &heard = p.listen("wall-2");
    const auto &other = p.listen("wall-1");
    const auto before = p.storage->state()->revision;
    p.cancel(waiting[1]);
    const std::map<QString, Standing> moved{
        {waiting[1], {u"cancelled"_s, 0}}, {waiting[2], {u"waitlisted"_s, 2}}, {waiting[3], {u"waitlisted"_s, 3}}};
    CHECK(lastToldOf(heard) == moved);
    CHECK(lastToldOf(other).empty());
    const auto events = eventsOf(heard);
    REQUIRE(events.size() == 4);
    for (std::size_t i = 0; i < events.size(); ++i)
        CHECK(events[i].revision == before + 1 + i);
    CHECK(events.back().type == "activity");
    CHECK(lastToldOf(p.listen("wall-2", "e:" + QByteArray::number(before))) == moved);

    p.cancel(idOf(seated));
    CHECK(lastToldOf(heard).at(waiting[0]) == Standing(u"confirmed"_s, 0));
    CHECK(lastToldOf(heard).at(waiting[2]) == Standing(u"waitlisted"_s, 1));
    CHECK(lastToldOf(heard).at(waiting[3]) == Standing(u"waitlisted"_s, 2));
}

TEST_CASE("who moves up because somebody elsewhere left the waiting list is told so", "[platform][bookings]")
{
    House house(2);
    house.becomes(noon + hours(1), 0, 3);
    house.becomes(noon + hours(2), 0, 2);
    auto &p = house.open();
    const auto seated = p.book(wish(1, 1));
    p.advance(hours(1)); // five elsewhere: one has a seat, four wait
    const auto waits = p.book(wish(2, 1));
    REQUIRE(standing(p, waits) == Standing(u"waitlisted"_s, 5));
    const auto &heard = p.listen("wall-1");
    const auto before = p.storage->state()->revision;
    p.advance(hours(1)); // one gave up
    CHECK(lastToldOf(heard).at(idOf(waits)) == Standing(u"waitlisted"_s, 4));
    p.cancel(idOf(seated)); // one got a seat
    CHECK(lastToldOf(heard).at(idOf(waits)) == Standing(u"waitlisted"_s, 3));
    CHECK(lastToldOf(p.listen("wall-1", "e:" + QByteArray::number(before))).at(idOf(waits))
          == Standing(u"waitlisted"_s, 3));
}

TEST_CASE("a screen that comes back hears of its bookings what it missed", "[platform][bookings]")
{
    House house(1);
    auto &p = house.open();
    const auto begun = p.storage->state()->revision;
    p.book(wish(1, 1), "wall-1");
    p.book(wish(2, 1), "wall-2");
    const auto events = eventsOf(p.listen("wall-2", "e:" + QByteArray::number(begun)));
    REQUIRE(events.size() >= 2);
    CHECK(events[0].type == "booking");
    CHECK(events[0].data[u"state"_s] == u"waitlisted"_s);
    CHECK(events[0].data[u"position"_s] == 1);
    CHECK(events[1].type == "activity");
    CHECK(events[0].revision < events[1].revision);
}

TEST_CASE("what happens elsewhere counts beside what was booked here", "[platform][bookings]")
{
    House house(10);
    house.becomes(noon + hours(1), 7, 0);
    house.becomes(noon + hours(2), 1, 0);
    house.becomes(noon + hours(3), 0, 4);
    house.becomes(noon + hours(4), 6, 0);
    auto &p = house.open();
    const auto mine = p.book(wish(1, 3));
    CHECK(p.activity(u"chess"_s).remaining == 7);
    p.advance(hours(1));
    CHECK(p.activity(u"chess"_s).remaining == 4);
    p.advance(hours(1)); // nine elsewhere and three here: seven of the nine have a seat
    CHECK(p.activity(u"chess"_s).remaining == 0);
    CHECK(p.activity(u"chess"_s).waitlist == 2);
    CHECK(p.activity(u"chess"_s).booking == BookingState::Full);
    const auto waits = p.book(wish(2, 1));
    CHECK(jsonOf(waits)[u"booking"_s][u"position"_s] == 3);
    p.advance(hours(1));
    CHECK(p.activity(u"chess"_s).waitlist == 8); // five more elsewhere
    p.cancel(idOf(mine)); // two of those elsewhere, then ours
    CHECK(standing(p, waits).first == u"confirmed"_s);
    CHECK(p.activity(u"chess"_s).waitlist == 5);
    p.advance(hours(1)); // but four gave up
    CHECK(p.activity(u"chess"_s).remaining == 5);
    CHECK(p.activity(u"chess"_s).waitlist == 0);
    CHECK(p.activity(u"chess"_s).booking == BookingState::Open);
}

TEST_CASE("without a waiting list who comes too late elsewhere is turned away for good", "[platform][bookings]")
{
    House house(4, false);
    house.becomes(noon + hours(1), 0, std::nullopt);
    auto &p = house.open();
    const auto mine = p.book(wish(1, 3));
    p.advance(hours(1));
    CHECK(p.activity(u"chess"_s).remaining == 0);
    p.cancel(idOf(mine));
    CHECK(p.activity(u"chess"_s).remaining == 3);
    CHECK_FALSE(p.activity(u"chess"_s).waitlist);
}

// Seats always add up, whatever comes in which order.
TEST_CASE("a thousand courses of booking, cancelling and what happens elsewhere", "[platform][bookings]")
{
    const quint64 seed = GENERATE(range(1, 1001));
    INFO("seed " << seed);
    SeededRandom chance(seed);
    const auto upTo = [&](int most) { return int(chance.next() % quint64(most + 1)); };
    const int seats = 1 + upTo(9);
    const bool hasWaitlist = upTo(3) > 0;
    House house(seats, hasWaitlist);
    for (int hour = 1, wanted = 0; hour <= 6; ++hour) {
        wanted = std::max(0, wanted + upTo(4) - 1);
        const auto waitlist = hasWaitlist ? std::optional(std::max(0, wanted - seats)) : std::nullopt;
        house.becomes(noon + hours(hour), std::max(0, seats - wanted), waitlist);
    }
    auto &p = house.open();
    const auto &heard = p.listen("wall-1");
    const auto begun = p.storage->state()->revision;
    struct Made {
        QString id;
        int party;
        int phone;
    };
    std::vector<Made> made;
    for (int step = 0; step < 20; ++step) {
        const int choice = upTo(9);
        if (choice < 6) {
            const auto chosen = wish(step, 1 + upTo(3));
            const auto free = p.activity(u"chess"_s).remaining.value_or(0);
            const auto reply = p.book(chosen);
            const bool fits = chosen.party <= free;
            const bool waits = hasWaitlist && chosen.party <= seats;
            CHECK(wordOf(reply) == (fits ? u"confirmed"_s : waits ? u"waitlisted"_s : u"full"_s));
            if (reply.status == 201)
                made.push_back({idOf(reply), chosen.party, step});
        } else if (choice < 9 && !made.empty()) {
            CHECK(p.cancel(made[std::size_t(upTo(int(made.size()) - 1))].id).status == 200);
        } else {
            p.advance(hours(1));
        }
        int taken = 0;
        int waiting = 0;
        int leastWaiting = 100;
        const auto counted = p.storage->transact([&](platform::StorageTransaction &transaction) {
            for (const auto &one : made) {
                const auto row = transaction.booking(one.id).value();
                if (row.booking.state == ReservationState::Confirmed)
                    taken += one.party;
                if (row.booking.state != ReservationState::Waitlisted)
                    continue;
                ++waiting;
                leastWaiting = std::min(leastWaiting, one.party);
            }
            const auto elsewhere = transaction.seatsElsewhere({wire::RecordKind::Activity, u"chess"_s});
            taken += elsewhere ? elsewhere->taken : seats - p.activity(u"chess"_s).remaining.value_or(0);
            waiting += elsewhere ? elsewhere->waiting : p.activity(u"chess"_s).waitlist.value_or(0);
        });
        REQUIRE(counted);
        const auto now = p.activity(u"chess"_s);
        CHECK(taken <= seats);
        CHECK(now.remaining == seats - taken);
        CHECK(now.waitlist.value_or(0) == waiting);
        CHECK((now.booking == BookingState::Full) == (taken == seats));
        CHECK(leastWaiting > seats - taken); // nobody waits for what is free
    }
    const auto live = lastToldOf(heard);
    const auto replayed = lastToldOf(p.listen("wall-1", "e:" + QByteArray::number(begun)));
    for (const auto &one : made) {
        CHECK(live.at(one.id) == standing(p, one.id));
        CHECK(replayed.at(one.id) == standing(p, one.id));
    }
}
