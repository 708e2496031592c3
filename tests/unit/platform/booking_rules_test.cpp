// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "small_platform.h"

#include <QJsonArray>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace hubscreen;
using namespace hubscreen::test;
using namespace Qt::StringLiterals;
using std::chrono::days;
using std::chrono::hours;

namespace {

/// Tomorrow's chess for four, with a waiting list; a talk for two without one; an hour of table tennis for two at most.
struct House {
    SmallFacts facts;
    std::unique_ptr<SmallPlatform> platform;

    House()
    {
        facts.activityRecords = {smallActivity(u"chess"_s, noon + days(1), 4),
                                 smallActivity(u"talk"_s, noon + days(1), 2, false)};
        facts.serviceRecords = {smallService(u"tennis"_s, 2)};
        facts.slotRecords = {smallSlot(u"tennis.1"_s, u"tennis"_s, noon + hours(4), 2)};
    }
    SmallPlatform &open()
    {
        if (!platform)
            platform = std::make_unique<SmallPlatform>(facts);
        return *platform;
    }
    Activity &activity(std::size_t index) { return facts.activityRecords[index]; }
};

Wish wish(int phone, int party = 1, const QString &target = u"chess"_s)
{
    return {.target = target, .party = party, .phone = phoneOf(phone)};
}

QJsonObject targetOf(const platform::Reply &reply)
{
    return jsonOf(reply)[u"target"_s].toObject();
}

} // namespace

TEST_CASE("a booking has a code, and its target's seats are fewer", "[platform][bookings]")
{
    House house;
    auto &p = house.open();
    const auto reply = p.book(wish(1, 3));
    CHECK(reply.status == 201);
    CHECK(reply.header("Cache-Control") == "no-store");
    const auto booking = jsonOf(reply)[u"booking"_s].toObject();
    CHECK(booking[u"state"_s] == u"confirmed"_s);
    CHECK(booking[u"code"_s].toString().size() == 6);
    CHECK(booking[u"client_ref"_s] == u"K7Q2M9XA"_s);
    CHECK_FALSE(booking.contains(u"idempotency_key"_s));
    CHECK(targetOf(reply)[u"remaining"_s] == 1);
    CHECK(targetOf(reply)[u"booking"_s] == u"open"_s);
    CHECK(p.activity(u"chess"_s).remaining == 1);
    CHECK(targetOf(p.book(wish(2)))[u"booking"_s] == u"full"_s);
    CHECK(p.activity(u"chess"_s).booking == BookingState::Full);
}

TEST_CASE("what cannot be booked is refused with the target as it is", "[platform][bookings]")
{
    House house;
    QString word;
    SECTION("cancelled")
    {
        house.activity(0).status = ActivityStatus::Cancelled;
        word = u"cancelled"_s;
    }
    SECTION("closed by the house")
    {
        house.activity(0).booking = BookingState::Closed;
        word = u"closed"_s;
    }
    SECTION("for who walks in")
    {
        house.activity(0).booking = BookingState::WalkIn;
        word = u"closed"_s;
    }
    SECTION("booking is over")
    {
        house.activity(0).bookingUntil = noon;
        word = u"closed"_s;
    }
    SECTION("too late for it")
    {
        house.activity(0).time = {noon + Minutes(30) - Milliseconds(1), noon + hours(2)};
        house.activity(0).bookingUntil = house.activity(0).time.from - Minutes(30);
        word = u"expired"_s;
    }
    auto &p = house.open();
    const auto reply = p.book(wish(1));
    CHECK(reply.status == 409);
    CHECK(wordOf(reply) == word);
    CHECK(targetOf(reply)[u"id"_s] == u"chess"_s);
    CHECK(targetOf(reply)[u"remaining"_s] == 4);
    CHECK(targetOf(reply)[u"booking"_s] != u"open"_s);
}

TEST_CASE("a request says itself until when it counts", "[platform][bookings]")
{
    House house;
    auto &p = house.open();
    auto late = wish(1);
    late.expiresAt = noon - Milliseconds(1);
    CHECK(wordOf(p.book(late)) == u"expired"_s);
    late.expiresAt = noon;
    CHECK(wordOf(p.book(late)) == u"confirmed"_s);
}

TEST_CASE("a phone books an activity once at a time", "[platform][bookings]")
{
    House house;
    auto &p = house.open();
    const auto first = p.book(wish(1), "wall-1");
    CHECK(wordOf(p.book(wish(1), "wall-2")) == u"duplicate"_s);
    CHECK(wordOf(p.book(wish(1, 1, u"talk"_s))) == u"confirmed"_s);
    REQUIRE(p.cancel(idOf(first)).status == 200);
    CHECK(wordOf(p.book(wish(1))) == u"confirmed"_s);
}

TEST_CASE("a party that can never fit is refused, whether it would wait or not", "[platform][bookings]")
{
    House house;
    house.activity(0).capacity = house.activity(0).remaining = GENERATE(0, 2);
    const int seats = *house.activity(0).capacity;
    auto &p = house.open();
    CHECK(wordOf(p.book(wish(1, seats + 1))) == u"full"_s);
    CHECK(p.activity(u"chess"_s).waitlist == 0);
    if (seats > 0) {
        CHECK(wordOf(p.book(wish(2, seats))) == u"confirmed"_s);
        CHECK(wordOf(p.book(wish(3, seats))) == u"waitlisted"_s);
        CHECK(wordOf(p.book(wish(4, seats + 1))) == u"full"_s);
    }
}

TEST_CASE("where only the free seats are told, no more are given away", "[platform][bookings]")
{
    House house;
    house.activity(1).capacity.reset();
    house.activity(1).remaining = 2;
    auto &p = house.open();
    CHECK(wordOf(p.book(wish(1, 1, u"talk"_s))) == u"confirmed"_s);
    CHECK(p.activity(u"talk"_s).remaining == 1);
    CHECK(wordOf(p.book(wish(2, 2, u"talk"_s))) == u"full"_s);
    CHECK(wordOf(p.book(wish(3, 1, u"talk"_s))) == u"confirmed"_s);
    CHECK(p.activity(u"talk"_s).remaining == 0);
    CHECK(p.activity(u"talk"_s).booking == BookingState::Full);
}

TEST_CASE("where only the free seats are told, who finds none waits, and how many there are in all is nobody's guess",
          "[platform][bookings]")
{
    House house;
    house.activity(0).capacity.reset();
    house.activity(0).remaining = GENERATE(0, -2);
    house.activity(0).booking = BookingState::Full;
    auto &p = house.open();
    const auto reply = p.book(wish(1, 3));
    CHECK(wordOf(reply) == u"waitlisted"_s);
    CHECK(targetOf(reply)[u"remaining"_s] == 0);
    const auto told = p.activity(u"chess"_s);
    CHECK_FALSE(told.capacity);
    CHECK(told.remaining == 0);
    CHECK(told.waitlist == 1);
}

TEST_CASE("where only the free seats are told, a seat that is given back elsewhere goes to who waits",
          "[platform][bookings]")
{
    House house;
    house.activity(0).capacity.reset();
    house.activity(0).remaining = 1;
    auto &p = house.open();
    const auto first = p.book(wish(1));
    const auto second = p.book(wish(2));
    CHECK(wordOf(first) == u"confirmed"_s);
    CHECK(wordOf(second) == u"waitlisted"_s);
    CHECK(p.activity(u"chess"_s).remaining == 0);
    p.cancel(idOf(first));
    CHECK(p.activity(u"chess"_s).remaining == 0);
    CHECK(p.activity(u"chess"_s).waitlist == 0);
    CHECK_FALSE(p.activity(u"chess"_s).capacity);
    p.cancel(idOf(second));
    CHECK(p.activity(u"chess"_s).remaining == 1);
    CHECK(p.activity(u"chess"_s).booking == BookingState::Open);
}

TEST_CASE("without seats a party waits, or is refused if it will not or no list is kept", "[platform][bookings]")
{
    House house;
    auto &p = house.open();
    REQUIRE(p.book(wish(1, 4)).status == 201);
    REQUIRE(p.book(wish(2, 2, u"talk"_s)).status == 201);
    auto impatient = wish(3, 2);
    impatient.acceptWaitlist = false;
    CHECK(wordOf(p.book(impatient)) == u"full"_s);
    const auto waits = p.book(wish(4, 2));
    CHECK(wordOf(waits) == u"waitlisted"_s);
    CHECK(jsonOf(waits)[u"booking"_s][u"position"_s] == 1);
    CHECK(targetOf(waits)[u"waitlist"_s] == 1);
    CHECK(jsonOf(p.book(wish(5)))[u"booking"_s][u"position"_s] == 2);
    const auto refused = p.book(wish(6, 1, u"talk"_s));
    CHECK(wordOf(refused) == u"full"_s);
    CHECK(targetOf(refused)[u"waitlist"_s].isNull());
    CHECK(targetOf(refused)[u"remaining"_s] == 0);
}

TEST_CASE("what is wrong with a request is said, and does not use its key up", "[platform][bookings]")
{
    House house;
    auto &p = house.open();
    auto body = p.bodyOf(wish(1));
    int status = 400;
    QString word = u"bad-request"_s;
    SECTION("a party too large")
    {
        body[u"party_size"_s] = 5;
    }
    SECTION("no such target")
    {
        body[u"target_id"_s] = u"tennis.1"_s; // is a slot
        status = 404;
        word = u"not-found"_s;
    }
    SECTION("a key that nobody has")
    {
        body[u"key_id"_s] = u"2026-11"_s;
        word = u"unknown-key"_s;
    }
    SECTION("not sealed for us")
    {
        body[u"contact_sealed"_s] = QString::fromLatin1(QByteArray(80, 'x').toBase64());
    }
    SECTION("a field is missing")
    {
        body.remove(u"client_ref"_s);
    }
    const auto key = SmallPlatform::newKey();
    const auto reply = p.send("POST", u"/v1/bookings"_s, body, "wall-1", key);
    CHECK(reply.status == status);
    CHECK(wordOf(reply) == word);
    CHECK(p.book(wish(1), "wall-1", key).status == 201);
}

TEST_CASE("a write without a UUID for its key is refused", "[platform][bookings]")
{
    House house;
    auto &p = house.open();
    for (const auto *key : {"", "1", "{f47ac10b-58cc-4372-a567-0e02b2c3d479}", "f47ac10b58cc4372a5670e02b2c3d479"})
        CHECK(p.book(wish(1), "wall-1", key).status == 400);
    CHECK(p.activity(u"chess"_s).remaining == 4);
}

TEST_CASE("the same request gets its first answer again, another one with its key none", "[platform][bookings]")
{
    House house;
    auto &p = house.open();
    const auto key = SmallPlatform::newKey();
    const auto body = p.bodyOf(wish(1, 4));
    const auto first = p.send("POST", u"/v1/bookings"_s, body, "wall-1", key);
    REQUIRE(first.status == 201);
    const auto refusedKey = SmallPlatform::newKey();
    auto impatient = wish(2);
    impatient.acceptWaitlist = false;
    const auto refusedBody = p.bodyOf(impatient);
    CHECK(p.send("POST", u"/v1/bookings"_s, refusedBody, "wall-1", refusedKey).status == 409);
    REQUIRE(p.cancel(idOf(first)).status == 200);
    const auto again = p.send("POST", u"/v1/bookings"_s, body, "wall-1", key);
    CHECK(again.status == 201);
    CHECK(again.body == first.body);
    const auto refusedAgain = p.send("POST", u"/v1/bookings"_s, refusedBody, "wall-1", refusedKey);
    CHECK(refusedAgain.contentType == "application/problem+json");
    CHECK(wordOf(refusedAgain) == u"full"_s);
    CHECK(p.activity(u"chess"_s).remaining == 4);
    const auto other = p.send("POST", u"/v1/bookings"_s, p.bodyOf(wish(3)), "wall-1", key);
    CHECK(other.status == 422);
    CHECK(wordOf(other) == u"key-reused"_s);
    CHECK(p.send("POST", u"/v1/bookings"_s, p.bodyOf(wish(3)), "wall-2", key).status == 201); // another screen's key
}

TEST_CASE("a slot's party is as large as its service says", "[platform][bookings]")
{
    House house;
    auto &p = house.open();
    auto slot = wish(1, 3, u"tennis.1"_s);
    slot.kind = BookingKind::Slot;
    CHECK(p.book(slot).status == 400);
    slot.party = 2;
    const auto reply = p.book(slot);
    CHECK(reply.status == 201);
    CHECK(targetOf(reply)[u"remaining"_s] == 0);
    const auto listed = jsonOf(p.get(u"/v1/slots"_s, "wall-1"))[u"items"_s][0].toObject();
    CHECK(listed[u"remaining"_s] == 0);
    CHECK(listed[u"booking"_s] == u"full"_s);
    slot.phone = phoneOf(2);
    CHECK(wordOf(p.book(slot)) == u"full"_s);
}

TEST_CASE("a booking is found by its code or reference and the phone's last digits, and cancelled with its token",
          "[platform][bookings]")
{
    House house;
    auto &p = house.open();
    const auto made = p.book({.party = 2, .phone = "13812340123", .clientRef = u"AAAA2222"_s});
    const auto code = jsonOf(made)[u"booking"_s][u"code"_s].toString();
    const auto found = p.lookUp(code, u"0123"_s, "wall-2");
    CHECK(found.status == 200);
    CHECK(idOf(found) == idOf(made));
    const QJsonObject byReference{{u"client_ref"_s, u"AAAA2222"_s}, {u"phone_last4"_s, u"0123"_s}};
    CHECK(idOf(p.send("POST", u"/v1/bookings/lookup"_s, byReference)) == idOf(made));
    CHECK(p.lookUp(code, u"0124"_s).status == 404);

    const auto token = jsonOf(found)[u"manage_token"_s].toString().toLatin1();
    CHECK(token.size() == 32);
    CHECK(p.cancel(idOf(made), {}, "wall-1").status == 403);
    CHECK(p.cancel(idOf(made), "0" + token.sliced(1) + "x", "wall-1").status == 403);
    CHECK(p.cancel(u"b.0"_s, token, "wall-1").status == 404);
    const auto cancelled = p.cancel(idOf(made), token, "wall-1");
    CHECK(cancelled.status == 200);
    CHECK(wordOf(cancelled) == u"cancelled"_s);
    CHECK(targetOf(cancelled)[u"remaining"_s] == 4);
    CHECK(wordOf(p.cancel(idOf(made), token, "wall-1")) == u"cancelled"_s);
    CHECK(p.activity(u"chess"_s).remaining == 4);
}

TEST_CASE("a token is over after five minutes, and is another booking's never", "[platform][bookings]")
{
    House house;
    auto &p = house.open();
    const auto one = p.book({.phone = "13812340123"});
    const auto other = p.book({.phone = "13812340124"});
    const auto code = jsonOf(one)[u"booking"_s][u"code"_s].toString();
    const auto token = jsonOf(p.lookUp(code, u"0123"_s))[u"manage_token"_s].toString().toLatin1();
    CHECK(p.cancel(idOf(other), token).status == 403);
    p.advance(Minutes(5));
    CHECK(p.cancel(idOf(one), token).status == 403);
}

TEST_CASE("after five wrong tries a screen has to wait, the others need not", "[platform][bookings]")
{
    House house;
    auto &p = house.open();
    const auto code = jsonOf(p.book({.phone = "13812340123"}))[u"booking"_s][u"code"_s].toString();
    for (int i = 0; i < 5; ++i) {
        CHECK(p.lookUp(code, u"999%1"_s.arg(i)).status == 404);
        p.advance(Minutes(1));
    }
    const auto refused = p.lookUp(code, u"0123"_s);
    CHECK(refused.status == 429);
    CHECK(wordOf(refused) == u"too-many-tries"_s);
    CHECK(refused.header("Retry-After") == "600");
    CHECK(p.lookUp(code, u"0123"_s, "wall-2").status == 200);
    p.advance(Minutes(10));
    CHECK(p.lookUp(code, u"0123"_s).status == 200);
}

TEST_CASE("who may do what", "[platform][bookings]")
{
    House house;
    auto &p = house.open();
    CHECK(p.book(wish(1), "door").status == 403);
    CHECK(p.book(wish(1), "nobody").status == 401);
    CHECK(p.get(u"/v1/bookings?activity_id=nothing"_s, "wall-1").status == 403);
    CHECK(p.send("POST", u"/v1/bookings/b.0/check-in"_s, {{u"attended"_s, 1}}, "wall-1").status == 403);
    CHECK(p.send("POST", u"/v1/bookings/b.0/check-in"_s, {{u"attended"_s, 1}}, "anna").status == 404);
    CHECK(p.send("PUT", u"/v1/bookings"_s, {}).header("Allow") == "POST, GET, HEAD");
    CHECK(p.get(u"/v1/bookings/lookup"_s, "wall-1").header("Allow") == "POST");
    CHECK(p.get(u"/v1/bookings/b.0"_s, "wall-1").header("Allow") == "DELETE");
    CHECK(p.get(u"/v1/bookings/b%20/check-in"_s, "wall-1").status == 404);
}

TEST_CASE("staff reads whom to expect, a page at a time, and notes who came", "[platform][bookings]")
{
    House house;
    auto &p = house.open();
    const auto first = p.book({.party = 3, .phone = "13812340123"});
    p.book({.party = 2, .phone = "13912340124"});
    const auto gone = p.book({.phone = "15012340125"});
    p.cancel(idOf(gone));
    const auto page = p.get(u"/v1/bookings?activity_id=chess&limit=1"_s, "anna");
    CHECK(page.header("Cache-Control").startsWith("no-store"));
    const auto items = jsonOf(page)[u"items"_s].toArray();
    REQUIRE(items.size() == 1);
    CHECK(items[0][u"phone"_s] == u"13812340123"_s);
    const auto rest =
        jsonOf(p.get(u"/v1/bookings?activity_id=chess&limit=1&cursor="_s + jsonOf(page)[u"next"_s].toString(), "anna"));
    CHECK(rest[u"items"_s][0][u"phone"_s] == u"13912340124"_s);
    CHECK(rest[u"items"_s][0][u"booking"_s][u"state"_s] == u"waitlisted"_s);
    CHECK_FALSE(rest.contains(u"next"_s));
    CHECK(jsonOf(p.get(u"/v1/bookings?activity_id=talk"_s, "anna"))[u"items"_s].toArray().isEmpty());
    CHECK(p.get(u"/v1/bookings?activity_id=nothing"_s, "anna").status == 404);

    CHECK(p.checkIn(idOf(first), 4).status == 400);
    const auto noted = p.checkIn(idOf(first), 2);
    CHECK(noted.status == 200);
    CHECK(jsonOf(noted)[u"state"_s] == u"attended"_s);
    CHECK(jsonOf(noted)[u"attended"_s] == 2);
    CHECK(p.checkIn(idOf(gone), 1).status == 409);
    CHECK(p.cancel(idOf(first)).status == 409);
}

TEST_CASE("who is asked for a name and gives none is not booked", "[platform][bookings]")
{
    House house;
    house.activity(0).asksName = true;
    house.facts.serviceRecords.front().asksName = true;
    auto &p = house.open();
    for (const auto &reply : {p.book(wish(1)), p.book({.target = u"tennis.1"_s, .kind = BookingKind::Slot})}) {
        CHECK(reply.status == 400);
        CHECK(jsonOf(reply)[u"detail"_s].toString().contains(u"name"));
    }
    CHECK(p.book(wish(1, 1, u"talk"_s)).status == 201);
}
