// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "booking/outcome.h"

#include "wire/booking.h"
#include "wire/document.h"

namespace hubscreen::booking {

using namespace Qt::StringLiterals;

namespace {

struct Refusal {
    QLatin1StringView word;
    Outcome outcome;
};

constexpr Refusal refusals[] = {
    {"full"_L1, Outcome::Full},       {"closed"_L1, Outcome::Closed},           {"cancelled"_L1, Outcome::Cancelled},
    {"expired"_L1, Outcome::Expired}, {"duplicate"_L1, Outcome::AlreadyBooked},
};

Error unreadable(const outbox::Write &write, const QString &what)
{
    return {ErrorKind::InvalidInput, u"the answer to booking "_s + write.subject, what, {}};
}

Result<PlatformAnswer> readRefusal(const outbox::Write &write, const outbox::Answer &answer)
{
    const auto problem = wire::readProblem(answer.body, answer.status);
    const auto *known = std::ranges::find(refusals, problem.word, &Refusal::word);
    if (known == std::end(refusals))
        return std::unexpected(unreadable(write, u"an unknown refusal"_s));
    return PlatformAnswer{known->outcome, {}, wire::readTarget(problem)};
}

Outcome outcomeOf(ReservationState state)
{
    switch (state) {
    case ReservationState::Confirmed:
    case ReservationState::Attended:
        return Outcome::Confirmed;
    case ReservationState::Waitlisted:
        return Outcome::Waitlisted;
    case ReservationState::Cancelled:
        return Outcome::Cancelled;
    case ReservationState::Other:
        break;
    }
    return Outcome::None;
}

/// The booking of this write, not another one's.
bool isAbout(const outbox::Write &write, const Booking &booking)
{
    const auto request = wire::parseDocument(write.body);
    if (booking.clientRef != write.subject)
        return false;
    return !request // overwritten, once it was answered
        || ((*request)["target_id"_L1].toString() == booking.targetId
            && (*request)["party_size"_L1].toInt() == booking.partySize);
}

/// Empty: it is not about this write, or in no state that ends one.
std::optional<PlatformAnswer> answerOf(const outbox::Write &write, const Booking &booking)
{
    const auto outcome = outcomeOf(booking.state);
    if (outcome == Outcome::None || !isAbout(write, booking))
        return std::nullopt;
    return PlatformAnswer{outcome, booking, {}};
}

} // namespace

Result<PlatformAnswer> readAnswer(const outbox::Write &write, const outbox::Answer &answer)
{
    if (answer.status == 409)
        return readRefusal(write, answer);
    const auto result = wire::readBookingResult(answer.body, wire::FeedFormat());
    if (!result)
        return std::unexpected(unreadable(write, result.error().what));
    auto answered = answerOf(write, result->booking);
    if (!answered)
        return std::unexpected(unreadable(write, u"not the state of this booking"_s));
    answered->target = result->target;
    return std::move(*answered);
}

Outcome outcomeOfUnread(const outbox::Item &item)
{
    return item.answer && item.answer->status < 300 ? Outcome::Unsure : Outcome::Refused;
}

std::any readForOutbox(const outbox::Write &write, const outbox::Answer &answer)
{
    auto read = readAnswer(write, answer);
    return read ? std::any(std::move(*read)) : std::any();
}

std::any readTold(const outbox::Write &write, const Booking &booking)
{
    auto read = answerOf(write, booking);
    return read ? std::any(std::move(*read)) : std::any();
}

outbox::Answer toAnswer(const Booking &booking)
{
    // The event tells nothing of the target: its own event does, under its own revision.
    return {201, wire::toBytes(wire::toJson(BookingResult{booking, {}}))};
}

} // namespace hubscreen::booking
