// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/seat_ledger.h"

#include <algorithm>

namespace hubscreen::platform {

namespace {

int takenElsewhere(const BookedTarget &fact)
{
    return fact.capacity ? std::max(0, *fact.capacity - fact.remaining.value_or(*fact.capacity)) : 0;
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
      m_elsewhere(transaction.seatsElsewhere(m_target.key).value_or(seatsOf(m_target)))
{
}

std::optional<int> SeatLedger::free() const
{
    if (!m_target.capacity)
        return std::nullopt;
    return std::max(0, *m_target.capacity - m_elsewhere.taken - m_transaction.seatsBooked(m_target.key));
}

bool SeatLedger::fits(int party) const
{
    const auto seats = free();
    return seats ? party <= *seats : m_target.booking != BookingState::Full;
}

void SeatLedger::follow(BookedTarget fact)
{
    const int demand = takenElsewhere(fact) + fact.waitlist.value_or(0);
    const int more = demand - m_elsewhere.demand;
    m_elsewhere.demand = demand;
    m_target = std::move(fact);
    if (more >= 0) {
        m_elsewhere.waiting += more;
        if (m_target.waitlist)
            return; // they wait behind those who wait already; settle() lets them in
        admitElsewhere(more);
        m_elsewhere.waiting = 0; // turned away
        return;
    }
    const int gaveUp = std::min(-more, m_elsewhere.waiting);
    m_elsewhere.waiting -= gaveUp;
    m_elsewhere.served += gaveUp;
    m_elsewhere.taken = std::max(0, m_elsewhere.taken - (-more - gaveUp));
}

void SeatLedger::admitElsewhere(int atMost)
{
    const int admitted = std::min({atMost, m_elsewhere.waiting, free().value_or(atMost)});
    m_elsewhere.waiting -= admitted;
    m_elsewhere.served += admitted;
    m_elsewhere.taken += admitted;
}

std::vector<QString> SeatLedger::settle(Instant now)
{
    std::vector<QString> promoted;
    if (!m_target.isAheadAt(now))
        return promoted;
    for (auto &row : m_transaction.waiting(m_target.key)) {
        admitElsewhere(std::max(0, row.behind - m_elsewhere.served));
        if (!fits(row.booking.partySize))
            continue;
        row.booking.state = ReservationState::Confirmed;
        m_transaction.update(row);
        promoted.push_back(row.booking.id);
    }
    admitElsewhere(m_elsewhere.waiting);
    return promoted;
}

void SeatLedger::refresh()
{
    if (m_target.capacity)
        m_target.remaining = free();
    if (m_target.waitlist)
        m_target.waitlist = m_elsewhere.waiting + int(m_transaction.waiting(m_target.key).size());
    const bool isCounted = m_target.booking == BookingState::Open || m_target.booking == BookingState::Full;
    if (isCounted && m_target.capacity)
        m_target.booking = m_target.remaining == 0 ? BookingState::Full : BookingState::Open;
}

StoredRecord SeatLedger::store(Instant now)
{
    m_transaction.putSeatsElsewhere(m_target.key, m_elsewhere);
    refresh();
    return m_transaction.put(toChange(m_target), now);
}

News follow(StorageTransaction &transaction, const Change &fact, Instant at, const wire::FeedFormat &format)
{
    auto target = readBookedTarget(fact, format);
    if (!target || !transaction.seatsElsewhere(target->key))
        return {{transaction.put(fact, at)}, {}};
    SeatLedger ledger(transaction, *target);
    ledger.follow(std::move(*target));
    const auto &key = ledger.target().key;
    transaction.moveEnd(key, ledger.target().time.to);
    const auto promoted = ledger.settle(at);
    News news{{ledger.store(at)}, {}};
    for (const auto &id : promoted)
        news.bookings.push_back(transaction.booking(id).value_or(BookingRow()));
    return news;
}

} // namespace hubscreen::platform
