// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "small_platform.h"

#include <QJsonArray>

#include <catch2/catch_test_macros.hpp>

// What becomes of bookings when what they are for is over.
using namespace hubscreen;
using namespace hubscreen::test;
using namespace Qt::StringLiterals;
using std::chrono::hours;

namespace {

/// Chess for twenty and a talk for ten, both in an hour and for an hour; what the facts come to say of them.
struct House {
    SmallFacts facts;
    std::unique_ptr<SmallPlatform> platform;

    House()
    {
        facts.activityRecords = {smallActivity(u"chess"_s, noon + hours(1), 20),
                                 smallActivity(u"talk"_s, noon + hours(1), 10)};
    }
    void becomes(Instant at, const QString &id, int remaining, std::optional<int> attended = {})
    {
        auto activity = facts.activityRecords[id == u"chess"_s ? 0 : 1];
        activity.remaining = remaining;
        if (attended) {
            activity.status = ActivityStatus::Held;
            activity.booking = BookingState::Closed;
        }
        activity.attended = attended;
        facts.timeline.emplace_back(at, activity);
    }
    SmallPlatform &open()
    {
        platform = std::make_unique<SmallPlatform>(facts);
        return *platform;
    }
};

QString book(SmallPlatform &p, int phone, int party)
{
    return idOf(p.book({.party = party, .phone = phoneOf(phone)}));
}

QJsonObject counts(SmallPlatform &p)
{
    const auto items = jsonOf(p.get(u"/v1/activity-counts"_s, "wall-1"))[u"items"_s].toArray();
    REQUIRE(items.size() == 1);
    return items[0].toObject();
}

} // namespace

TEST_CASE("of what was held, those who booked and came here count as well as those elsewhere", "[platform][bookings]")
{
    House house;
    house.becomes(noon + Minutes(20), u"chess"_s, 17); // the platform hears of it when it has begun
    house.becomes(noon + hours(2), u"chess"_s, 17, 2);
    house.becomes(noon + hours(2), u"talk"_s, 4, 5);
    auto &p = house.open();
    const auto first = book(p, 1, 3);
    const auto second = book(p, 2, 2);
    p.advance(hours(1));
    CHECK(p.checkIn(first, 3).status == 200);
    CHECK_FALSE(p.activity(u"chess"_s).attended); // it is not over
    p.advance(hours(1));
    CHECK(p.activity(u"chess"_s).remaining == 12);
    CHECK(p.activity(u"chess"_s).attended == 5);
    CHECK(counts(p)[u"held"_s] == 2);
    CHECK(counts(p)[u"seats_offered"_s] == 30);
    CHECK(counts(p)[u"booked"_s] == 8 + 6);
    CHECK(counts(p)[u"attended"_s] == 5 + 5);

    const auto &heard = p.listen("wall-2");
    CHECK(p.checkIn(second, 2).status == 200); // noted late
    REQUIRE(eventsOf(heard).size() == 1);
    CHECK(eventsOf(heard)[0].data[u"attended"_s] == 7);
    CHECK(p.activity(u"chess"_s).attended == 7);
    CHECK(counts(p)[u"attended"_s] == 7 + 5);
    CHECK(p.checkIn(first, 1).status == 200); // put right
    CHECK(p.checkIn(second, 0).status == 200);
    CHECK(p.activity(u"chess"_s).attended == 3);
    CHECK(p.activity(u"chess"_s).remaining == 12);
    CHECK(counts(p)[u"booked"_s] == 8 + 6);
    CHECK(counts(p)[u"attended"_s] == 3 + 5);
}

TEST_CASE("who got no seat elsewhere, because it was booked here, did not come", "[platform][bookings]")
{
    House house;
    house.becomes(noon + Minutes(20), u"chess"_s, 0);
    house.becomes(noon + hours(2), u"chess"_s, 0, 18);
    auto &p = house.open();
    book(p, 1, 4);
    book(p, 2, 1);
    p.advance(hours(2));
    CHECK(p.activity(u"chess"_s).remaining == 0);
    CHECK(p.activity(u"chess"_s).attended == 14); // of the fifteen, as eighteen of twenty
    CHECK(counts(p)[u"booked"_s] == 20);
    CHECK(counts(p)[u"attended"_s] == 14);
}

TEST_CASE("what is over cannot be cancelled, by staff neither", "[platform][bookings]")
{
    House house;
    auto &p = house.open();
    const auto one = p.book({.party = 4, .phone = "13812340123"});
    for (int i = 1; i < 5; ++i)
        book(p, i, 4); // it is full
    const auto other = book(p, 5, 2);
    const auto waits = book(p, 6, 1);
    p.advance(hours(2) - Minutes(1));
    CHECK(p.cancel(other).status == 200);
    p.advance(Minutes(1));
    const auto code = jsonOf(one)[u"booking"_s][u"code"_s].toString();
    const auto token = jsonOf(p.lookUp(code, u"0123"_s))[u"manage_token"_s].toString().toLatin1();
    const auto before = p.storage->state()->revision;
    for (const auto &refused : {p.cancel(idOf(one), token), p.cancel(idOf(one)), p.cancel(waits)}) {
        CHECK(refused.status == 409);
        CHECK(wordOf(refused) == u"closed"_s);
        const auto target = jsonOf(refused)[u"target"_s].toObject();
        CHECK(target[u"id"_s] == u"chess"_s);
        CHECK(target[u"remaining"_s] == 0);
        CHECK(target[u"waitlist"_s] == 1);
    }
    CHECK(p.storage->state()->revision == before);
    CHECK(p.cancel(other).status == 200); // it is cancelled already
}

TEST_CASE("what was held early is over, what was put off is not over at the hour that it had", "[platform][bookings]")
{
    House house;
    auto putOff = house.facts.activityRecords[1];
    putOff.status = ActivityStatus::Postponed;
    house.facts.timeline.emplace_back(noon + hours(1), putOff);
    house.becomes(noon + hours(1), u"chess"_s, 20, 0);
    auto &p = house.open();
    const auto chess = book(p, 1, 1);
    const auto talk = p.book({.target = u"talk"_s});
    p.advance(hours(1));
    CHECK(p.cancel(chess).status == 409);
    p.advance(hours(1));
    CHECK(p.cancel(idOf(talk)).status == 200);
}
