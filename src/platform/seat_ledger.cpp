// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/seat_ledger.h"

#include <algorithm>
#include <cmath>

namespace hubscreen::platform {

namespace {

/// Where nobody tells how many seats there are in all, they are counted from none on: those that are left are as many
/// fewer taken.
int seatsInAll(const BookedTarget &target)
{
    return target.capacity.value_or(0);
}

int takenElsewhere(const BookedTarget &fact)
{
    const int taken = seatsInAll(fact) - fact.remaining.value_or(seatsInAll(fact));
    return fact.capacity ? std::max(0, taken) : taken;
}

SeatsElsewhere seatsOf(const BookedTarget &fact)
{
    const int taken = takenElsewhere(fact);
    const int waiting = fact.waitlist.value_or(0);
    return {taken, waiting, 0, taken + waiting};
}

} // namespace

SeatLedger::SeatLedger(StorageTransaction &transaction, BookedTarget target)
    : m_transaction(transaction),
      m_target(std::move(target)),
      m_elsewhere(transaction.seatsElsewhere(m_target.key).value_or(seatsOf(m_target))),
      m_seatsHere(transaction.seatsBooked(m_target.key))
{
}

std::optional<int> SeatLedger::free() const
{
    if (!m_target.isCounted())
        return std::nullopt;
    return std::max(0, seatsInAll(m_target) - m_elsewhere.taken - m_seatsHere);
}

bool SeatLedger::fits(int party) const
{
    const auto seats = free();
    return seats ? party <= *seats : m_target.booking != BookingState::Full;
}

void SeatLedger::follow(BookedTarget fact, Instant now)
{
    notePositions();
    const int demand = takenElsewhere(fact) + fact.waitlist.value_or(0);
    const int more = demand - m_elsewhere.demand;
    m_elsewhere.demand = demand;
    m_target = std::move(fact);
    if (more >= 0)
        comeElsewhere(more, now);
    else
        leaveElsewhere(-more);
    countWhoCame();
}

void SeatLedger::notePositions()
{
    for (const auto &row : m_transaction.waiting(m_target.key))
        m_positionsBefore.emplace(row.booking.id, row.booking.position.value_or(0));
}

void SeatLedger::comeElsewhere(int more, Instant now)
{
    m_elsewhere.waiting += more;
    if (m_target.waitlist && m_target.isAheadAt(now))
        return; // they wait behind those who wait already; settle() lets them in
    admitElsewhere(more); // after the beginning too: they came before it, and are heard of late
    if (!m_target.waitlist)
        m_elsewhere.waiting = 0; // turned away
}

void SeatLedger::leaveElsewhere(int less)
{
    const int gaveUp = std::min(less, m_elsewhere.waiting);
    m_elsewhere.waiting -= gaveUp;
    m_elsewhere.served += gaveUp;
    m_elsewhere.taken -= less - gaveUp;
    if (m_target.capacity)
        m_elsewhere.taken = std::max(0, m_elsewhere.taken);
}

void SeatLedger::admitElsewhere(int atMost)
{
    const int admitted = std::min({atMost, m_elsewhere.waiting, free().value_or(atMost)});
    m_elsewhere.waiting -= admitted;
    m_elsewhere.served += admitted;
    m_elsewhere.taken += admitted;
}

// Of those who got a seat elsewhere as great a part as the facts say of all who wanted one there.
void SeatLedger::countWhoCame()
{
    if (m_target.status != ActivityStatus::Held || !m_target.attended)
        return;
    const int wanted = takenElsewhere(m_target);
    const double share = wanted > 0 ? double(m_elsewhere.taken) / wanted : 1;
    m_target.attended = int(std::lround(*m_target.attended * share)) + m_transaction.attendedHere(m_target.key);
}

void SeatLedger::giveUp(BookingRow row)
{
    notePositions();
    tell(std::move(row));
    m_seatsHere = m_transaction.seatsBooked(m_target.key);
}

void SeatLedger::noteCame(int more)
{
    if (m_target.attended)
        m_target.attended = std::max(0, *m_target.attended + more);
}

void SeatLedger::letIn()
{
    for (auto &row : m_transaction.waiting(m_target.key)) {
        admitElsewhere(std::max(0, row.behind - m_elsewhere.served));
        if (!fits(row.booking.partySize))
            continue;
        row.booking.state = ReservationState::Confirmed;
        m_seatsHere += row.booking.partySize;
        tell(std::move(row));
    }
    admitElsewhere(m_elsewhere.waiting);
}

void SeatLedger::tellWhoMoved()
{
    if (m_positionsBefore.empty())
        return;
    for (auto &row : m_transaction.waiting(m_target.key)) {
        const auto before = m_positionsBefore.find(row.booking.id);
        if (before != m_positionsBefore.end() && before->second != row.booking.position)
            tell(std::move(row));
    }
}

// Its row as the transaction will leave it.
void SeatLedger::tell(BookingRow row)
{
    row.revision = m_transaction.update(row);
    if (row.booking.state != ReservationState::Waitlisted)
        row.booking.position.reset();
    m_changed.push_back(std::move(row));
}

News SeatLedger::settle(Instant now)
{
    if (m_target.isAheadAt(now))
        letIn();
    m_transaction.putSeatsElsewhere(m_target.key, m_elsewhere); // positions count from it
    tellWhoMoved();
    return {{store(now)}, std::move(m_changed)};
}

void SeatLedger::refresh()
{
    if (m_target.isCounted())
        m_target.remaining = free();
    if (m_target.waitlist)
        m_target.waitlist = m_elsewhere.waiting + m_transaction.waitingCount(m_target.key);
    const bool takesBookings = m_target.booking == BookingState::Open || m_target.booking == BookingState::Full;
    if (takesBookings && m_target.isCounted())
        m_target.booking = m_target.remaining == 0 ? BookingState::Full : BookingState::Open;
}

StoredRecord SeatLedger::store(Instant now)
{
    m_transaction.putSeatsElsewhere(m_target.key, m_elsewhere);
    m_seatsHere = m_transaction.seatsBooked(m_target.key);
    refresh();
    return m_transaction.put(toChange(m_target), now);
}

News follow(StorageTransaction &transaction, const Change &fact, Instant at, const wire::FeedFormat &format)
{
    auto target = readBookedTarget(fact, format);
    if (!target || !transaction.seatsElsewhere(target->key))
        return {{transaction.put(fact, at)}, {}};
    SeatLedger ledger(transaction, *target);
    ledger.follow(std::move(*target), at);
    transaction.moveEnd(ledger.target().key, ledger.target().time.to);
    return ledger.settle(at);
}

} // namespace hubscreen::platform
