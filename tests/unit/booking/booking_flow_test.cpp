// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "booking_fixture.h"

#include <catch2/generators/catch_generators.hpp>

using namespace hubscreen;
using namespace hubscreen::booking;
using namespace hubscreen::booking::test;

TEST_CASE("a seat is booked: filled in, read back, confirmed, answered", "[booking]")
{
    Bench bench;
    bench.answerBooked(ReservationState::Confirmed);
    bench.fill(2);
    REQUIRE(bench.flow.step() == Step::ReadBack);
    CHECK(bench.network.seen(u"/v1/bookings"_s).empty());
    CHECK(bench.flow.phone().size() == 11);
    bench.flow.confirm();
    bench.settle();
    CHECK(bench.flow.step() == Step::Asking);
    CHECK(bench.flow.outcome() == Outcome::None);
    bench.pass(1s);
    CHECK(bench.flow.step() == Step::Done);
    CHECK(bench.flow.outcome() == Outcome::Confirmed);
    REQUIRE(bench.flow.receipt());
    CHECK(bench.flow.receipt()->code == u"402917"_s);
    CHECK(bench.flow.phone().isEmpty());

    const auto request = bench.lastRequest();
    CHECK(request.partySize == 2);
    CHECK_FALSE(request.acceptWaitlist);
    CHECK(request.expiresAt == now + 4h - 30min);
    const auto contact = contact::open(request.contactSealed, bench.key);
    REQUIRE(contact);
    CHECK(contact->phone.view() == "13805710012");
}

TEST_CASE("the seats that the reply told are in the cache", "[booking]")
{
    Bench bench;
    bench.answerBooked(ReservationState::Confirmed);
    bench.book();
    bench.pass(1s);
    const auto offer = bench.get(bench.cache.bookable(BookingKind::Activity, u"a-1"_s, 1));
    REQUIRE(offer.value);
    CHECK(offer.value->target.remaining == 2);
}

TEST_CASE("nothing is confirmed before the platform said so: a line that is down is told", "[booking]")
{
    const auto delivery = GENERATE(Delivery::Silent, Delivery::Unreachable);
    Bench bench;
    bench.network.answer(u"/v1/bookings"_s, {.delivery = delivery});
    bench.book();
    bench.pass(9s);
    CHECK(bench.flow.outcome() == Outcome::Recorded);
    CHECK(bench.flow.reference().size() == referenceLength);
    CHECK_FALSE(bench.flow.receipt());
    CHECK(bench.flow.phone().isEmpty());
    CHECK(bench.items().at(0).isOpen());
    bench.answerBooked(ReservationState::Confirmed); // it comes while the receipt is still there
    bench.outbox.retryNow();
    bench.pass(100ms);
    if (delivery == Delivery::Unreachable)
        CHECK(bench.flow.outcome() == Outcome::Confirmed);
    bench.pass(5min);
    CHECK(bench.flow.step() == Step::Idle);
    CHECK(bench.items().at(0).state == outbox::State::Answered);
}

TEST_CASE("every refusal has its own outcome", "[booking]")
{
    const auto [word, outcome] =
        GENERATE(std::pair{"full", Outcome::Full}, std::pair{"closed", Outcome::Closed},
                 std::pair{"cancelled", Outcome::Cancelled}, std::pair{"expired", Outcome::Expired},
                 std::pair{"duplicate", Outcome::AlreadyBooked});
    Bench bench;
    bench.answerRefused(word);
    bench.book();
    bench.pass(1s);
    CHECK(bench.flow.outcome() == outcome);
    CHECK_FALSE(bench.flow.receipt());
    CHECK(bench.flow.phone().size() == 11); // to choose another one with
    bench.flow.finish();
    CHECK(bench.flow.phone().isEmpty());
}

TEST_CASE("a refusal for good is set aside and told", "[booking]")
{
    Bench bench;
    bench.network.answer(u"/v1/bookings"_s,
                         ScriptedReply{.status = 400, .body = R"({"type": "/problems/unknown-key"})"}.with(
                             "Content-Type", "application/problem+json"));
    bench.book();
    bench.pass(1s);
    CHECK(bench.flow.outcome() == Outcome::Refused);
    CHECK(bench.items().at(0).state == outbox::State::SetAside);
}

TEST_CASE("what the platform said yes to, but nobody could read, may be booked", "[booking]")
{
    Bench bench;
    bench.network.answer(u"/v1/bookings"_s, {.status = 201, .body = R"({"booking": "of a newer platform"})"});
    bench.book();
    while (bench.items().at(0).isOpen()) {
        bench.pass(5s);
        bench.flow.stayLonger();
    }
    CHECK(bench.items().at(0).state == outbox::State::SetAside);
    CHECK(bench.flow.outcome() == Outcome::Unsure);
}

TEST_CASE("a booking that can be read is one, whatever is told of its seats", "[booking]")
{
    Bench bench;
    bench.fill();
    bench.network.answer(u"/v1/bookings"_s, [&](const QNetworkRequest &) {
        const auto request = bench.lastRequest();
        const QJsonObject booking{{u"id"_s, u"b-1"_s},
                                  {u"kind"_s, u"activity"_s},
                                  {u"target_id"_s, u"a-1"_s},
                                  {u"party_size"_s, request.partySize},
                                  {u"client_ref"_s, request.clientRef},
                                  {u"code"_s, u"402917"_s},
                                  {u"state"_s, u"confirmed"_s}};
        const QJsonObject target{{u"id"_s, u"a-1"_s}, {u"remaining"_s, u"many"_s}};
        return ScriptedReply{.status = 201, .body = wire::toBytes({{u"booking"_s, booking}, {u"target"_s, target}})};
    });
    bench.flow.confirm();
    bench.pass(1s);
    CHECK(bench.flow.outcome() == Outcome::Confirmed);
    REQUIRE(bench.flow.receipt());
    CHECK(bench.flow.receipt()->code == u"402917"_s);
}

TEST_CASE("the seat went meanwhile: a place on the waiting list is asked for, with a new key", "[booking]")
{
    Bench bench;
    bench.answerRefused("full", 3);
    bench.book();
    bench.pass(1s);
    REQUIRE(bench.flow.outcome() == Outcome::Full);
    REQUIRE(bench.flow.canWait());
    bench.answerBooked(ReservationState::Waitlisted, 4);
    bench.flow.acceptWaitlist();
    bench.settle();
    REQUIRE(bench.flow.step() == Step::ReadBack);
    CHECK(bench.flow.isForWaitlist());
    bench.flow.confirm();
    bench.pass(1s);
    CHECK(bench.flow.outcome() == Outcome::Waitlisted);
    CHECK(bench.flow.receipt()->position == 4);
    CHECK(bench.lastRequest().acceptWaitlist);
    const auto seen = bench.network.seen(u"/v1/bookings"_s);
    REQUIRE(seen.size() == 2);
    CHECK(seen[0].header("Idempotency-Key") != seen[1].header("Idempotency-Key"));
}

TEST_CASE("full and no waiting list: there is nothing to wait for, but what else there is", "[booking]")
{
    Bench bench;
    auto other = Bench::anActivity();
    other.id = u"a-2"_s;
    other.time = {now + 28h, now + 29h};
    bench.put(other);
    bench.answerRefused("full", std::nullopt);
    bench.book();
    bench.pass(1s);
    CHECK(bench.flow.outcome() == Outcome::Full);
    CHECK_FALSE(bench.flow.canWait());
    REQUIRE(bench.flow.offer()->others.size() == 1);
    CHECK(bench.flow.offer()->others[0].id == u"a-2"_s);
    bench.flow.begin(BookingKind::Activity, u"a-2"_s);
    CHECK(bench.flow.phone().size() == 11);
}

TEST_CASE("what cannot be booked says why", "[booking]")
{
    Bench bench;
    const auto obstacleOf = [&](const Activity &activity) {
        bench.put(activity);
        bench.flow.begin(BookingKind::Activity, u"a-1"_s);
        bench.settle();
        return bench.flow.obstacle();
    };
    auto activity = Bench::anActivity();
    CHECK(obstacleOf(activity) == Outcome::None);
    CHECK(obstacleOf(Bench::anActivity(0, std::nullopt)) == Outcome::Full);
    CHECK(obstacleOf(Bench::anActivity(0, 2)) == Outcome::None); // the waiting list
    activity.status = ActivityStatus::Cancelled;
    CHECK(obstacleOf(activity) == Outcome::Cancelled);
    activity.status = ActivityStatus::Postponed;
    CHECK(obstacleOf(activity) == Outcome::Postponed);
    activity = Bench::anActivity();
    activity.booking = BookingState::WalkIn;
    CHECK(obstacleOf(activity) == Outcome::Closed);
    activity = Bench::anActivity();
    activity.bookingUntil = now - 1min;
    CHECK(obstacleOf(activity) == Outcome::Closed);
    activity = Bench::anActivity();
    activity.asksName = true;
    CHECK(obstacleOf(activity) == Outcome::NeedsName);
    bench.flow.begin(BookingKind::Activity, u"unknown"_s);
    bench.settle();
    CHECK(bench.flow.obstacle() == Outcome::Gone);
}

TEST_CASE("without a line nothing is offered that could expire unsent", "[booking]")
{
    Bench bench;
    bench.flow.begin(BookingKind::Activity, u"a-1"_s);
    bench.settle();
    bench.flow.setOnline(false);
    CHECK(bench.flow.obstacle() == Outcome::None); // it starts in four hours
    auto soon = Bench::anActivity();
    soon.time = {now + 2h, now + 3h};
    bench.put(soon);
    CHECK(bench.flow.obstacle() == Outcome::Offline);
    bench.typePhone();
    bench.flow.readBack();
    bench.settle();
    CHECK(bench.flow.step() == Step::Filling);
    bench.flow.setOnline(true);
    CHECK(bench.flow.obstacle() == Outcome::None);
}

TEST_CASE("what came to pass at the read-back is told, not confirmed", "[booking]")
{
    Bench bench;
    auto activity = Bench::anActivity();
    auto expected = Outcome::Offline;
    std::function<void()> happens = [&] { bench.flow.setOnline(false); };
    activity.time = {now + 40min, now + 2h};
    SECTION("the line went, and it starts soon") { }
    SECTION("it was cancelled")
    {
        expected = Outcome::Cancelled;
        happens = [&] {
            activity.status = ActivityStatus::Cancelled;
            bench.put(activity);
        };
    }
    SECTION("there is no such thing any more")
    {
        expected = Outcome::Gone;
        happens = [&] {
            bench.get(bench.cache.putEvents({{.epoch = "e",
                                              .revision = ++bench.revision,
                                              .what = cache::Deleted{cache::RecordKind::Activity, u"a-1"_s}}}));
            bench.pass(100ms);
        };
    }
    bench.put(activity);
    bench.fill();
    REQUIRE(bench.flow.step() == Step::ReadBack);
    happens();
    bench.flow.confirm();
    bench.settle();
    CHECK(bench.flow.step() == Step::Done);
    CHECK(bench.flow.outcome() == expected);
    CHECK(bench.items().empty());
    bench.flow.back();
    bench.settle();
    CHECK(bench.flow.obstacle() == expected);
}

TEST_CASE("a place on the list is not asked for without a line when it starts soon", "[booking]")
{
    Bench bench;
    auto soon = Bench::anActivity();
    soon.time = {now + 40min, now + 2h};
    bench.put(soon);
    bench.answerRefused("full", 3);
    bench.book();
    bench.pass(1s);
    REQUIRE(bench.flow.canWait());
    bench.flow.setOnline(false);
    bench.flow.acceptWaitlist();
    bench.settle();
    CHECK(bench.flow.outcome() == Outcome::Offline);
}

TEST_CASE("who leaves the read-back of the waiting list leaves nothing on the disk", "[booking]")
{
    const bool byTime = GENERATE(false, true);
    Bench bench;
    bench.answerRefused("full", 3);
    bench.book();
    bench.pass(1s);
    bench.flow.acceptWaitlist();
    bench.settle();
    REQUIRE(bench.flow.step() == Step::ReadBack);
    byTime ? bench.pass(BookingFlow::patience) : bench.flow.back();
    bench.settle();
    const auto items = bench.items();
    REQUIRE(items.size() == 1); // what was answered, whose contact is overwritten
    CHECK(items[0].state == outbox::State::Answered);
}

TEST_CASE("a disk that stalls does not hold the page: it was not saved, and is not when the disk goes on", "[booking]")
{
    Bench bench;
    bench.disk.stall();
    bench.fill();
    bench.pass(7s);
    CHECK(bench.flow.step() == Step::Preparing);
    bench.pass(2s);
    CHECK(bench.flow.step() == Step::Done);
    CHECK(bench.flow.outcome() == Outcome::NotSaved);
    bench.disk.goOn();
    bench.settle();
    CHECK(bench.flow.outcome() == Outcome::NotSaved);
    CHECK(bench.items().empty());
    bench.pass(BookingFlow::patience);
    CHECK(bench.flow.step() == Step::Idle);
    CHECK(bench.flow.phone().isEmpty());
}

TEST_CASE("a read-back may be read as long as somebody is there", "[booking]")
{
    Bench bench;
    bench.fill();
    bench.pass(80s);
    CHECK(bench.flow.step() == Step::ReadBack);
}

TEST_CASE("seats told too long ago neither refuse nor limit: the platform decides", "[booking]")
{
    Bench bench;
    bench.put(Bench::anActivity(GENERATE(0, 1), std::nullopt));
    bench.flow.setOnline(false);
    bench.pass(61min);
    bench.flow.begin(BookingKind::Activity, u"a-1"_s);
    bench.settle();
    CHECK(bench.flow.obstacle() == Outcome::None);
    CHECK(bench.flow.mostPeople() == 3);
    CHECK_FALSE(bench.flow.isForWaitlist());
}

TEST_CASE("no key, and tried again: the key is asked for anew", "[booking]")
{
    Bench bench;
    bench.tellDistrict(false);
    bench.fill();
    REQUIRE(bench.flow.outcome() == Outcome::NoKey);
    const int wished = bench.keysRequested;
    bench.flow.back();
    CHECK(bench.keysRequested == wished + 1);
    bench.flow.readBack();
    bench.settle();
    CHECK(bench.flow.step() == Step::Preparing); // until it is told
    bench.tellDistrict(true);
    bench.flow.keyChecked();
    bench.settle();
    CHECK(bench.flow.step() == Step::ReadBack);
}

TEST_CASE("who books at the last moment still has time to arrive", "[booking]")
{
    Bench bench;
    auto soon = Bench::anActivity();
    soon.time = {now + 20min, now + 1h};
    bench.put(soon);
    bench.answerBooked(ReservationState::Confirmed);
    bench.book();
    bench.pass(1s);
    CHECK(bench.lastRequest().expiresAt >= now + 10min);
    CHECK(bench.lastRequest().expiresAt < now + 11min);
}

TEST_CASE("no key, no booking", "[booking]")
{
    Bench bench;
    bench.tellDistrict(false);
    bench.fill();
    CHECK(bench.flow.step() == Step::Done);
    CHECK(bench.flow.outcome() == Outcome::NoKey);
    CHECK(bench.items().empty());
}

TEST_CASE("a changed key is fetched before anything is sealed", "[booking]")
{
    Bench bench;
    bench.answerBooked(ReservationState::Confirmed);
    bench.flow.begin(BookingKind::Activity, u"a-1"_s);
    bench.settle();
    CHECK(bench.keysRequested == 1);
    bench.typePhone();
    bench.flow.readBack();
    bench.settle();
    CHECK(bench.flow.step() == Step::Preparing);
    bench.key = contact::makeKeyPair(u"2026-12"_s);
    bench.tellDistrict(true);
    bench.flow.keyChecked();
    bench.settle();
    REQUIRE(bench.flow.step() == Step::ReadBack);
    bench.flow.confirm();
    bench.pass(1s);
    CHECK(bench.lastRequest().keyId == u"2026-12"_s);
    CHECK(contact::open(bench.lastRequest().contactSealed, bench.key));
}

TEST_CASE("a key that is told twice makes one write, and the reference that is shown is its own", "[booking]")
{
    Bench bench;
    bench.network.answer(u"/v1/bookings"_s, {.delivery = Delivery::Unreachable});
    bench.flow.begin(BookingKind::Activity, u"a-1"_s);
    bench.settle();
    bench.typePhone();
    bench.flow.readBack();
    bench.flow.keyChecked();
    bench.flow.keyChecked();
    bench.settle();
    bench.flow.confirm();
    bench.pass(10s);
    REQUIRE(bench.items().size() == 1);
    CHECK(bench.items()[0].write.subject == bench.flow.reference());
    CHECK(bench.flow.outcome() == Outcome::Recorded);
}

TEST_CASE("a platform that does not tell its key again: the one at hand has to do", "[booking]")
{
    Bench bench;
    bench.flow.begin(BookingKind::Activity, u"a-1"_s);
    bench.settle();
    bench.typePhone();
    bench.flow.readBack();
    bench.pass(2s);
    CHECK(bench.flow.step() == Step::Preparing);
    bench.pass(2s);
    CHECK(bench.flow.step() == Step::ReadBack);
}

TEST_CASE("back from the read-back takes the draft away", "[booking]")
{
    Bench bench;
    bench.fill();
    CHECK(bench.items().size() == 1);
    bench.flow.back();
    bench.settle();
    CHECK(bench.flow.step() == Step::Filling);
    CHECK(bench.flow.phone().size() == 11);
    CHECK(bench.items().empty());
}

TEST_CASE("leaving at any step leaves nothing behind but what was confirmed", "[booking]")
{
    const bool byTime = GENERATE(false, true);
    Bench bench;
    bench.answerBooked(ReservationState::Confirmed, {}, 10s);
    const auto leave = [&] { byTime ? bench.pass(BookingFlow::patience) : bench.flow.finish(); };
    bench.fill();
    leave();
    bench.settle();
    CHECK(bench.flow.step() == Step::Idle);
    CHECK(bench.flow.phone().isEmpty());
    CHECK_FALSE(bench.flow.offer());
    CHECK(bench.items().empty());
    bench.book();
    bench.flow.finish();
    bench.pass(5min);
    CHECK(bench.items().at(0).state == outbox::State::Answered);
    CHECK(bench.flow.step() == Step::Idle);
}

TEST_CASE("a touch begins the time anew, a receipt has its own", "[booking]")
{
    Bench bench;
    bench.answerBooked(ReservationState::Confirmed);
    bench.fill();
    bench.pass(80s);
    bench.flow.touch();
    bench.pass(80s);
    CHECK(bench.flow.step() == Step::ReadBack);
    bench.flow.confirm();
    bench.pass(1s);
    REQUIRE(bench.flow.outcome() == Outcome::Confirmed);
    bench.flow.touch(); // does not keep a code on the screen
    bench.pass(10s);
    bench.flow.stayLonger();
    bench.pass(30s);
    CHECK(bench.flow.step() == Step::Done);
    bench.pass(10s);
    CHECK(bench.flow.step() == Step::Idle);
    CHECK_FALSE(bench.flow.receipt());
}

TEST_CASE("no more people than seats and the activity's own limit", "[booking]")
{
    Bench bench;
    bench.put(Bench::anActivity(2, std::nullopt));
    bench.flow.begin(BookingKind::Activity, u"a-1"_s);
    bench.settle();
    CHECK(bench.flow.mostPeople() == 2);
    bench.flow.setPartySize(3);
    CHECK(bench.flow.partySize() == 1);
    bench.flow.setPartySize(2);
    CHECK(bench.flow.partySize() == 2);
}

TEST_CASE("a couple does not become one person without a word", "[booking]")
{
    Bench bench;
    bench.put(Bench::anActivity(2, std::nullopt));
    bench.flow.begin(BookingKind::Activity, u"a-1"_s, 2);
    bench.typePhone();
    bench.settle();
    CHECK(bench.flow.isReady());
    bench.put(Bench::anActivity(1, std::nullopt)); // one goes while we look
    CHECK(bench.flow.partySize() == 2);
    CHECK_FALSE(bench.flow.isReady());
    bench.put(Bench::anActivity(2, std::nullopt));
    CHECK(bench.flow.isReady());
    bench.put(Bench::anActivity(1, std::nullopt));
    bench.flow.setPartySize(1);
    CHECK(bench.flow.isReady());
}

TEST_CASE("more than there are seats for may wait together", "[booking]")
{
    Bench bench;
    bench.put(Bench::anActivity(1, 2));
    bench.answerBooked(ReservationState::Waitlisted, 3);
    bench.flow.begin(BookingKind::Activity, u"a-1"_s);
    bench.settle();
    CHECK(bench.flow.mostPeople() == 3);
    CHECK_FALSE(bench.flow.isForWaitlist());
    bench.flow.setPartySize(2);
    CHECK(bench.flow.isForWaitlist());
    bench.flow.keyChecked();
    bench.typePhone();
    bench.flow.readBack();
    bench.settle();
    CHECK(bench.flow.isForWaitlist());
    bench.flow.confirm();
    bench.pass(1s);
    CHECK(bench.flow.outcome() == Outcome::Waitlisted);
    CHECK(bench.lastRequest().acceptWaitlist);
    CHECK(bench.lastRequest().partySize == 2);
}

TEST_CASE("a party that can never fit is not put on a waiting list", "[booking]")
{
    Bench bench;
    auto small = Bench::anActivity(0, 2);
    small.capacity = 2;
    bench.put(small);
    bench.flow.begin(BookingKind::Activity, u"a-1"_s, 3);
    bench.typePhone();
    bench.settle();
    CHECK(bench.flow.mostPeople() == 2);
    CHECK_FALSE(bench.flow.isReady());
    bench.flow.setPartySize(2);
    CHECK(bench.flow.isReady());
    CHECK(bench.flow.isForWaitlist());
    small.capacity = 0;
    bench.put(small);
    CHECK(bench.flow.obstacle() == Outcome::Full);
    CHECK_FALSE(bench.flow.isReady());
}

TEST_CASE("a reply about another booking is no answer", "[booking]")
{
    Bench bench;
    const Booking other{.id = u"b-9"_s,
                        .kind = BookingKind::Activity,
                        .targetId = u"a-1"_s,
                        .partySize = 2,
                        .clientRef = u"AAAAAAAA"_s,
                        .code = u"111111"_s,
                        .state = ReservationState::Confirmed,
                        .position = {},
                        .attended = {},
                        .idempotencyKey = {},
                        .manageUrl = {}};
    const BookingTarget target{u"a-1"_s, 2, 0, BookingState::Open, 1000};
    bench.network.answer(u"/v1/bookings"_s,
                         {.status = 201, .body = wire::toBytes(wire::toJson(BookingResult{other, target}))});
    bench.book();
    bench.pass(10s);
    CHECK(bench.flow.outcome() == Outcome::Recorded);
    CHECK_FALSE(bench.flow.receipt());
}

TEST_CASE("the stream's word answers too", "[booking]")
{
    Bench bench;
    bench.network.answer(u"/v1/bookings"_s, {.delivery = Delivery::Silent});
    bench.book();
    const auto item = bench.items().at(0);
    Booking booking{.id = u"b-1"_s,
                    .kind = BookingKind::Activity,
                    .targetId = u"a-1"_s,
                    .partySize = 2,
                    .clientRef = item.write.subject,
                    .code = u"402917"_s,
                    .state = ReservationState::Confirmed,
                    .position = {},
                    .attended = {},
                    .idempotencyKey = item.key,
                    .manageUrl = {}};
    bench.outbox.answer(item.key, toAnswer(booking));
    bench.settle();
    CHECK(bench.flow.outcome() == Outcome::Confirmed);
    const auto offer = bench.get(bench.cache.bookable(BookingKind::Activity, u"a-1"_s, 1));
    CHECK(offer.value->target.remaining == 4); // its own event tells
}
