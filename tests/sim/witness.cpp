// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "witness.h"

#include <algorithm>

namespace hubscreen::sim {

using namespace Qt::StringLiterals;
using booking::Outcome;

namespace {

QString text(const std::optional<int> &number)
{
    return number ? QString::number(*number) : u"-"_s;
}

/// The word with which the platform says it; empty: it says it with a booking, or not at all.
QString wordOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Full:
        return u"full"_s;
    case Outcome::Closed:
        return u"closed"_s;
    case Outcome::Expired:
        return u"expired"_s;
    case Outcome::AlreadyBooked:
        return u"duplicate"_s;
    default:
        return {};
    }
}

} // namespace

void Witness::fail(const QString &what)
{
    constexpr std::size_t kept = 20;
    m_trace.tell(u"FAILURE"_s, [&] { return what; });
    if (m_failures.size() < kept && !std::ranges::contains(m_failures, what))
        m_failures.push_back(what);
}

void Witness::seatsBecame(const QString &target, const Seats &seats)
{
    auto &all = m_seats[target];
    if (!all.empty() && all.back() == seats)
        return;
    all.push_back(seats);
    m_trace.tell(u"platform"_s, [&] {
        return u"%1: %2 seats free, %3 wait"_s.arg(target, text(seats.remaining), text(seats.waitlist));
    });
}

void Witness::answered(const QByteArray &key, int status, const QByteArray &body)
{
    const bool isKept = status == 200 || status == 201 || status == 409;
    const auto [first, isNew] =
        isKept ? m_answers.try_emplace(key, status, body) : std::pair(m_answers.find(key), true);
    if (!isNew && first->second != std::pair(status, body))
        fail(u"the same key was answered differently: %1 %2, then %3 %4"_s.arg(
            QString::number(first->second.first), QString::fromUtf8(first->second.second), QString::number(status),
            QString::fromUtf8(body)));
}

void Witness::told(const QString &screen, const Booking &booking)
{
    m_told[{screen, booking.clientRef}].insert({booking.state, booking.code, booking.position});
    m_trace.tell(screen, [&] {
        return u"is told: %1 is in state %2, code %3, position %4"_s.arg(
            booking.clientRef, QString::number(int(booking.state)), booking.code, text(booking.position));
    });
}

void Witness::toldRefusal(const QString &screen, const QString &reference, const QString &word)
{
    m_refusals[{screen, reference}].insert(word);
    m_trace.tell(screen, [&] { return u"is told: %1 is refused, %2"_s.arg(reference, word); });
}

void Witness::showed(const QString &screen, const QString &reference, Outcome outcome,
                     const std::optional<Booking> &receipt)
{
    auto &attempt = m_attempts[reference];
    const bool isBooked = outcome == Outcome::Confirmed || outcome == Outcome::Waitlisted;
    if (isBooked && !receipt)
        fail(u"%1 showed %2 as booked without a receipt"_s.arg(screen, reference));
    if (receipt) {
        attempt.code = receipt->code;
        const auto wasTold = m_told[{screen, reference}].contains({receipt->state, receipt->code, receipt->position});
        const bool isThat = receipt->clientRef == reference && receipt->partySize == attempt.party
            && receipt->targetId == attempt.target;
        const bool isSo = (outcome == Outcome::Confirmed) == (receipt->state == ReservationState::Confirmed);
        if (!wasTold || !isThat || !isSo)
            fail(u"%1 showed a receipt for %2 that no reply told: code %3, position %4"_s.arg(
                screen, reference, receipt->code, text(receipt->position)));
    }
    if (const auto word = wordOf(outcome); !word.isEmpty() && !m_refusals[{screen, reference}].contains(word))
        fail(u"%1 showed %2 as refused (%3), which no reply told"_s.arg(screen, reference, word));
    if (outcome == Outcome::Refused)
        fail(u"%1 set %2 aside"_s.arg(screen, reference));
}

/// A screen may be late, but not go back: what it shows is what it was or became since.
void Witness::showedSeats(const QString &screen, const QString &target, const Seats &seats)
{
    const auto &all = m_seats[target];
    auto &place = m_seatsShown[{screen, target}];
    const auto found = std::find(all.begin() + qsizetype(std::min(place, all.size())), all.end(), seats);
    if (found != all.end()) {
        place = std::size_t(found - all.begin());
        return;
    }
    const bool wasEver = std::ranges::contains(all, seats);
    fail(u"%1 showed %2 with %3 free and %4 waiting, which %5"_s.arg(
        screen, target, text(seats.remaining), text(seats.waitlist),
        wasEver ? u"was before what it showed already"_s : u"it never was"_s));
}

void Witness::showedCancelled(const QString &screen, const Booking &booking)
{
    m_cancelled.insert(booking.id);
    const auto &told = m_told[{screen, booking.clientRef}];
    if (std::ranges::none_of(told, [](const Told &one) { return one.state == ReservationState::Cancelled; }))
        fail(u"%1 showed %2 as cancelled, which no reply told"_s.arg(screen, booking.clientRef));
}

void Witness::restarted(const QString &screen)
{
    std::erase_if(m_seatsShown, [&](const auto &entry) { return entry.first.first == screen; });
}

} // namespace hubscreen::sim
