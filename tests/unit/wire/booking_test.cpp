// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recorded.h"
#include "wire/booking.h"
#include "wire/document.h"
#include "wire/event.h"

using namespace hubscreen;
using namespace hubscreen::wire;
using namespace Qt::StringLiterals;

namespace {

BookingRequest aRequest()
{
    return {.kind = BookingKind::Slot,
            .targetId = u"s-1"_s,
            .partySize = 2,
            .contactSealed = "sealed",
            .keyId = u"2026-11"_s,
            .clientRef = u"K7Q2M9XA"_s,
            .madeAt = *parseRfc3339(u"2026-11-24T10:32:00+08:00"),
            .expiresAt = parseRfc3339(u"2026-11-24T13:30:00+08:00"),
            .acceptWaitlist = false};
}

Booking aBooking()
{
    return {.id = u"b-1"_s,
            .kind = BookingKind::Activity,
            .targetId = u"a-1"_s,
            .partySize = 2,
            .clientRef = u"K7Q2M9XA"_s,
            .code = u"402917"_s,
            .state = ReservationState::Waitlisted,
            .position = 3,
            .attended = {},
            .idempotencyKey = u"0b0c0d0e-0000-4000-8000-000000000001"_s,
            .manageUrl = {}};
}

QByteArray changed(QJsonObject object, QLatin1StringView key, const QJsonValue &value)
{
    object.insert(key, value);
    return toBytes(object);
}

} // namespace

TEST_CASE("a booking's request and result are read as they were written", "[wire]")
{
    const auto format = hangzhou();
    CHECK(readBookingRequest(toBytes(toJson(aRequest(), format)), format) == aRequest());
    const BookingResult result{aBooking(), BookingTarget{u"a-1"_s, 0, std::nullopt, BookingState::Full, 1043}};
    CHECK(readBookingResult(toBytes(toJson(result)), format) == result);
    const BookingLookup byCode{.code = u"402917"_s, .clientRef = {}, .phoneLast4 = u"0012"_s};
    const BookingLookup byReference{.code = {}, .clientRef = u"K7Q2M9XA"_s, .phoneLast4 = u"0012"_s};
    CHECK(readBookingLookup(toBytes(toJson(byCode)), format) == byCode);
    CHECK(readBookingLookup(toBytes(toJson(byReference)), format) == byReference);
    const BookingFound found{aBooking(), u"a-token-of-some-length"_s};
    CHECK(readBookingFound(toBytes(toJson(found)), format) == found);
}

TEST_CASE("a booking event carries the key that it answers", "[wire]")
{
    const auto event = readEvent("booking", toBytes(toJson(aBooking())), hangzhou());
    REQUIRE(event);
    CHECK(std::get<Booking>(event->data) == aBooking());
    CHECK_FALSE(readEvent("booking", "{\"id\": \"b-1\"}", hangzhou()));
}

TEST_CASE("a wish is never read in part, an answer is read without what is bad of it", "[wire]")
{
    const auto with = [](QJsonObject body, QLatin1StringView key, const QJsonValue &value) {
        body[key] = value;
        return toBytes(body);
    };
    const auto format = hangzhou();
    const auto wish = toJson(aRequest(), format);
    CHECK_FALSE(readBookingRequest(with(wish, "expires_at"_L1, u"soon"_s), format));
    CHECK_FALSE(readBookingRequest(with(wish, "accept_waitlist"_L1, u"no"_s), format));
    CHECK(
        readBookingRequest(with(wish, "expires_at"_L1, u"soon"_s), format).error().what.startsWith(u"expires_at: "_s));

    const BookingTarget target{u"a-1"_s, 3, std::nullopt, BookingState::Open, 1043};
    const auto answer = [&](QLatin1StringView part, QLatin1StringView key) {
        auto result = toJson(BookingResult{aBooking(), target});
        auto changed = result[part].toObject();
        changed[key] = u"?"_s;
        result[part] = changed;
        return readBookingResult(toBytes(result), format);
    };
    CHECK_FALSE(answer("booking"_L1, "position"_L1)->booking.position);
    CHECK_FALSE(answer("booking"_L1, "code"_L1));
    CHECK_FALSE(answer("target"_L1, "remaining"_L1)->target); // else no seats were counted
}

TEST_CASE("a refusal tells what the target has become", "[wire]")
{
    const BookingTarget target{u"a-1"_s, 0, 4, BookingState::Full, 1043};
    Problem problem{u"full"_s, 409, {}, {}, {{u"target"_s, toJson(target)}}};
    CHECK(readTarget(problem) == target);
    problem.members.insert("target"_L1, u"gone"_s);
    CHECK(readTarget(problem) == std::nullopt);
}

TEST_CASE("a request that is not as it should be names its field", "[wire]")
{
    const auto format = hangzhou();
    const auto good = toJson(aRequest(), format);
    const auto problemOf = [&](QLatin1StringView key, const QJsonValue &value) {
        const auto request = readBookingRequest(changed(good, key, value), format);
        return request ? QString() : request.error().what;
    };
    CHECK(problemOf("kind"_L1, u"seat"_s).contains(u"kind"_s));
    CHECK(problemOf("party_size"_L1, 0).contains(u"party_size"_s));
    CHECK(problemOf("party_size"_L1, 1.5).contains(u"party_size"_s));
    CHECK(problemOf("contact_sealed"_L1, u"not base64!"_s).contains(u"contact_sealed"_s));
    CHECK(problemOf("contact_sealed"_L1, QString(5000, u'A')).contains(u"contact_sealed"_s));
    CHECK(problemOf("target_id"_L1, u"a b"_s).contains(u"target_id"_s));
    CHECK(problemOf("made_at"_L1, u"yesterday"_s).contains(u"made_at"_s));
}

TEST_CASE("a booking is read though what is told of its target cannot be", "[wire]")
{
    const auto format = hangzhou();
    const BookingResult result{aBooking(), BookingTarget{u"a-1"_s, 0, std::nullopt, BookingState::Full, 1043}};
    auto object = toJson(result);
    object.insert("target"_L1, QJsonObject{{u"id"_s, u"a-1"_s}, {u"remaining"_s, u"many"_s}});
    CHECK(readBookingResult(toBytes(object), format) == BookingResult{aBooking(), {}});
    object.remove("target"_L1);
    CHECK(readBookingResult(toBytes(object), format) == BookingResult{aBooking(), {}});
}

TEST_CASE("a hostile result is not taken for an answer", "[wire]")
{
    const auto format = hangzhou();
    const BookingResult result{aBooking(), BookingTarget{u"a-1"_s, 0, std::nullopt, BookingState::Full, 1043}};
    auto object = toJson(result);
    object.insert("booking"_L1, QJsonObject{{u"code"_s, u"12"_s}});
    CHECK_FALSE(readBookingResult(toBytes(object), format));
    auto booking = toJson(aBooking());
    booking.insert("code"_L1, u"<img>"_s);
    object.insert("booking"_L1, booking);
    CHECK_FALSE(readBookingResult(toBytes(object), format));
    CHECK_FALSE(readBookingResult("{}", format));
    CHECK_FALSE(readBookingLookup("{\"code\": \"402917\", \"client_ref\": \"X\", \"phone_last4\": \"0012\"}", format));
    CHECK_FALSE(readBookingLookup("{\"phone_last4\": \"0012\"}", format));
    CHECK_FALSE(readBookingLookup("{\"code\": \"402917\", \"phone_last4\": \"12\"}", format));
}
