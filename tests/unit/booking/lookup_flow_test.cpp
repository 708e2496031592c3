// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "booking_fixture.h"

using namespace hubscreen;
using namespace hubscreen::booking;
using namespace hubscreen::booking::test;

namespace {

Booking aBooking(ReservationState state = ReservationState::Confirmed)
{
    return {.id = u"b-1"_s,
            .kind = BookingKind::Activity,
            .targetId = u"a-1"_s,
            .partySize = 2,
            .clientRef = u"K7Q3M9XA"_s,
            .code = u"402917"_s,
            .state = state,
            .position = {},
            .attended = {},
            .idempotencyKey = {},
            .manageUrl = {}};
}

void type(LookupFlow &lookup, QStringView text)
{
    for (const auto character : text)
        lookup.type(character);
}

void answerFound(Bench &bench, const Booking &booking = aBooking())
{
    bench.network.answer(u"/v1/bookings/lookup"_s,
                         {.body = wire::toBytes(wire::toJson(BookingFound{booking, u"manage-token-of-length"_s}))});
}

ScriptedReply problem(int status, const char *word)
{
    return ScriptedReply{.status = status, .body = QByteArray(R"({"type": "/problems/)") + word + R"("})"}.with(
        "Content-Type", "application/problem+json");
}

void findByReference(Bench &bench, const QString &reference)
{
    bench.lookup.begin();
    bench.lookup.setReference(true);
    type(bench.lookup, reference + u"0012"_s);
    bench.lookup.ask();
    bench.settle();
}

void find(Bench &bench)
{
    bench.lookup.begin();
    type(bench.lookup, u"4029170012");
    bench.lookup.ask();
    bench.settle();
}

} // namespace

TEST_CASE("a booking is found by its code and the last four digits", "[booking]")
{
    Bench bench;
    answerFound(bench);
    bench.lookup.begin();
    type(bench.lookup, u"402917");
    CHECK_FALSE(bench.lookup.isWhole());
    bench.lookup.ask();
    CHECK(bench.lookup.step() == LookupFlow::Step::Filling);
    type(bench.lookup, u"00123");
    CHECK(bench.lookup.lastFourSize() == 4);
    bench.lookup.ask();
    CHECK(bench.lookup.step() == LookupFlow::Step::Asking);
    bench.settle();
    REQUIRE(bench.lookup.step() == LookupFlow::Step::Found);
    CHECK(bench.lookup.found() == aBooking());
    REQUIRE(bench.lookup.target());
    CHECK(bench.lookup.target()->title.zh == u"书法入门"_s);
    const auto seen = bench.network.seen(u"/v1/bookings/lookup"_s);
    REQUIRE(seen.size() == 1);
    const auto asked = wire::readBookingLookup(seen[0].body, wire::FeedFormat());
    REQUIRE(asked);
    CHECK(asked->code == u"402917"_s);
    CHECK(asked->phoneLast4 == u"0012"_s);
    CHECK(seen[0].header("Idempotency-Key").size() == 36);
}

TEST_CASE("a recorded booking that is still on its way is told from here", "[booking]")
{
    Bench bench;
    bench.network.answer(u"/v1/bookings"_s, {.delivery = Delivery::Unreachable});
    bench.book();
    bench.pass(10s);
    const auto reference = bench.flow.reference();
    bench.lookup.begin();
    bench.lookup.setReference(true);
    type(bench.lookup, (reference + u"0012"_s).toLower());
    bench.lookup.ask();
    bench.settle();
    CHECK(bench.lookup.step() == LookupFlow::Step::StillWaiting);
    CHECK(bench.network.seen(u"/v1/bookings/lookup"_s).empty());
}

TEST_CASE("a recorded booking that was refused meanwhile is told from here, and costs no try", "[booking]")
{
    Bench bench;
    bench.network.answer(u"/v1/bookings"_s, {.delivery = Delivery::Unreachable});
    bench.book();
    bench.pass(10s);
    const auto reference = bench.flow.reference();
    REQUIRE(bench.flow.outcome() == Outcome::Recorded);
    bench.flow.finish();
    bench.answerRefused("expired");
    bench.outbox.retryNow();
    bench.pass(1min);
    findByReference(bench, reference);
    CHECK(bench.lookup.step() == LookupFlow::Step::NotBooked);
    CHECK(bench.lookup.outcome() == Outcome::Expired);
    CHECK(bench.network.seen(u"/v1/bookings/lookup"_s).empty());
    bench.lookup.back();
    CHECK(bench.lookup.step() == LookupFlow::Step::Filling);
    CHECK(bench.lookup.outcome() == Outcome::None);
}

TEST_CASE("of what was set aside the platform is asked first", "[booking]")
{
    Bench bench;
    bench.network.answer(u"/v1/bookings"_s, problem(400, "unknown-key"));
    bench.book();
    bench.pass(1s);
    const auto reference = bench.flow.reference();
    bench.network.answer(u"/v1/bookings/lookup"_s, problem(404, "not-found"));
    findByReference(bench, reference);
    CHECK(bench.lookup.step() == LookupFlow::Step::NotBooked);
    CHECK(bench.lookup.outcome() == Outcome::Refused);
    auto booking = aBooking();
    booking.clientRef = reference;
    answerFound(bench, booking);
    findByReference(bench, reference);
    CHECK(bench.lookup.step() == LookupFlow::Step::Found);
}

TEST_CASE("a stalled disk does not hold the look-up, nor what was typed", "[booking]")
{
    Bench bench;
    answerFound(bench);
    bench.disk.stall();
    find(bench);
    bench.pass(14s);
    CHECK(bench.lookup.step() == LookupFlow::Step::Asking);
    bench.pass(2s);
    CHECK(bench.lookup.step() == LookupFlow::Step::Unreachable);
    bench.disk.goOn();
    bench.settle();
    CHECK(bench.lookup.step() == LookupFlow::Step::Unreachable); // the late answer is for nobody
    bench.lookup.ask();
    bench.settle();
    REQUIRE(bench.lookup.step() == LookupFlow::Step::Found);
    bench.disk.stall();
    bench.lookup.cancel();
    bench.pass(44s);
    CHECK(bench.lookup.step() == LookupFlow::Step::Cancelling);
    bench.pass(2s);
    CHECK(bench.lookup.step() == LookupFlow::Step::Unsure);
    bench.pass(BookingFlow::patience);
    CHECK(bench.lookup.step() == LookupFlow::Step::Idle);
    CHECK(bench.lookup.code().isEmpty());
}

TEST_CASE("not found, too many tries, nobody there: each is told", "[booking]")
{
    Bench bench;
    const auto stepAfter = [&](ScriptedReply reply) {
        bench.network.answer(u"/v1/bookings/lookup"_s, std::move(reply));
        find(bench);
        bench.pass(15s);
        return bench.lookup.step();
    };
    CHECK(stepAfter(problem(404, "not-found")) == LookupFlow::Step::NotFound);
    CHECK(stepAfter(problem(429, "too-many-tries").with("Retry-After", "600")) == LookupFlow::Step::TooManyTries);
    CHECK(bench.lookup.retryAfter() == Milliseconds(600'000));
    CHECK(stepAfter(problem(401, "unauthorized")) == LookupFlow::Step::Refused);
    CHECK(stepAfter(problem(403, "forbidden")) == LookupFlow::Step::Refused);
    CHECK(stepAfter(problem(503, "unavailable")) == LookupFlow::Step::Unreachable);
    CHECK(stepAfter({.delivery = Delivery::Unreachable}) == LookupFlow::Step::Unreachable);
    CHECK(stepAfter({.delivery = Delivery::Silent}) == LookupFlow::Step::Unreachable);
    CHECK(stepAfter({.status = 404, .body = "<html>"}) == LookupFlow::Step::Unreachable);
    CHECK(stepAfter({.body = R"({"hostile": 1})"}) == LookupFlow::Step::Unreachable);
    auto other = aBooking();
    other.code = u"000000"_s;
    CHECK(stepAfter({.body = wire::toBytes(wire::toJson(BookingFound{other, u"manage-token-of-length"_s}))})
          == LookupFlow::Step::Unreachable);
}

TEST_CASE("a booking is cancelled, with one key however often it is tried", "[booking]")
{
    Bench bench;
    answerFound(bench);
    find(bench);
    int tries = 0;
    bench.network.answer(u"/v1/bookings/b-1"_s, [&](const QNetworkRequest &) {
        if (++tries == 1)
            return ScriptedReply{.delivery = Delivery::Unreachable};
        const BookingTarget target{u"a-1"_s, 6, 0, BookingState::Open, 1000};
        return ScriptedReply{
            .body = wire::toBytes(wire::toJson(BookingResult{aBooking(ReservationState::Cancelled), target}))};
    });
    bench.lookup.cancel();
    bench.pass(5s);
    CHECK(bench.lookup.step() == LookupFlow::Step::Cancelled);
    const auto seen = bench.network.seen(u"/v1/bookings/b-1"_s);
    REQUIRE(seen.size() == 2);
    CHECK(seen[0].method == "DELETE");
    CHECK(seen[0].header("Manage-Token") == "manage-token-of-length");
    CHECK(seen[0].header("Idempotency-Key") == seen[1].header("Idempotency-Key"));
    CHECK(bench.get(bench.cache.bookable(BookingKind::Activity, u"a-1"_s, 1)).value->target.remaining == 6);
}

TEST_CASE("whether it was cancelled is not known: that is what is said", "[booking]")
{
    Bench bench;
    answerFound(bench);
    find(bench);
    bench.network.answer(u"/v1/bookings/b-1"_s, {.delivery = Delivery::Silent});
    bench.lookup.cancel();
    CHECK(bench.lookup.step() == LookupFlow::Step::Cancelling);
    bench.pass(1min);
    CHECK(bench.lookup.step() == LookupFlow::Step::Unsure);
    bench.lookup.ask(); // what was typed is still there
    bench.settle();
    CHECK(bench.lookup.step() == LookupFlow::Step::Found);
}

TEST_CASE("what has taken place cannot be cancelled any more, and that is what is said at once", "[booking]")
{
    Bench bench;
    answerFound(bench);
    find(bench);
    bench.network.answer(
        u"/v1/bookings/b-1"_s,
        ScriptedReply{.status = 409, .body = R"({"type": "/problems/closed", "title": "over", "status": 409})"}.with(
            "Content-Type", "application/problem+json"));
    bench.lookup.cancel();
    bench.settle();
    CHECK(bench.lookup.step() == LookupFlow::Step::Over);
    CHECK(bench.network.seen(u"/v1/bookings/b-1"_s).size() == 1);
}

TEST_CASE("what is cancelled already cannot be cancelled", "[booking]")
{
    Bench bench;
    answerFound(bench, aBooking(ReservationState::Cancelled));
    find(bench);
    bench.lookup.cancel();
    CHECK(bench.lookup.step() == LookupFlow::Step::Found);
}

TEST_CASE("leaving the look-up leaves nothing behind", "[booking]")
{
    Bench bench;
    answerFound(bench);
    find(bench);
    bench.pass(BookingFlow::patience);
    CHECK(bench.lookup.step() == LookupFlow::Step::Idle);
    CHECK(bench.lookup.code().isEmpty());
    CHECK(bench.lookup.lastFourSize() == 0);
    CHECK_FALSE(bench.lookup.found());
    CHECK_FALSE(bench.lookup.target());
}
