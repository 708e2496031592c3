// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit.h"

#include <algorithm>

namespace hubscreen::sim {

using namespace Qt::StringLiterals;
using platform::BookingRow;

void Audit::readBookings()
{
    for (const auto *caller : {"1:wall-1", "1:wall-2", "1:wall-3"}) {
        auto rows = m_platform.storage().bookingsSince(QString::fromLatin1(caller), 0, 10'000);
        if (!rows)
            return m_witness.fail(u"the platform's bookings cannot be read: "_s + rows.error().toString());
        std::ranges::move(*rows, std::back_inserter(m_rows));
    }
}

void Audit::checkBookings()
{
    std::set<QString> references;
    std::set<std::pair<QString, QByteArray>> open;
    for (const auto &row : m_rows) {
        const auto &booking = row.booking;
        if (!references.insert(booking.clientRef).second)
            m_witness.fail(u"%1 is booked twice"_s.arg(booking.clientRef));
        if (row.isOpen() && !open.insert({booking.targetId, row.contact.phoneHash}).second)
            m_witness.fail(u"one phone has two open bookings of "_s + booking.targetId);
        const auto found = m_witness.attempts().find(booking.clientRef);
        if (found == m_witness.attempts().end() || !found->second.isConfirmed)
            m_witness.fail(u"%1 is booked, which nobody confirmed"_s.arg(booking.clientRef));
        else if (found->second.target != booking.targetId || found->second.party != booking.partySize)
            m_witness.fail(u"%1 is booked otherwise than it was confirmed"_s.arg(booking.clientRef));
        if (m_witness.cancelled().contains(booking.id) && booking.state != ReservationState::Cancelled)
            m_witness.fail(u"%1 is open, which a screen said was cancelled"_s.arg(booking.clientRef));
    }
}

void Audit::checkOutbox(const ScreenMachine &screen)
{
    for (const auto &[reference, attempt] : m_witness.attempts()) {
        if (attempt.screen == screen.name())
            checkAttempt(reference, attempt, screen.items());
    }
    for (const auto &item : screen.items()) {
        if (item.write.district == formerDistrict && (item.tries > 0 || !item.isOpen()))
            m_witness.fail(screen.name() + u" sent what is for another district"_s);
    }
}

void Audit::checkAttempt(const QString &reference, const Attempt &attempt, const std::vector<outbox::Item> &items)
{
    const bool isBooked =
        std::ranges::contains(m_rows, reference, [](const BookingRow &row) { return row.booking.clientRef; });
    const auto item = std::ranges::find(items, reference, [](const outbox::Item &one) { return one.write.subject; });
    const bool isAnswered = item != items.end() && item->state == outbox::State::Answered && item->answer;
    if (attempt.isNotSaved && (isBooked || isAnswered))
        return m_witness.fail(u"%1 was sent, of which the screen said that it was not saved"_s.arg(reference));
    if (attempt.isSaved && !isAnswered)
        return m_witness.fail(u"%1 is lost, of which the screen said that it was saved"_s.arg(reference));
    if (isAnswered && (item->answer->status == 201) != isBooked)
        return m_witness.fail(u"%1 was answered %2, but is%3 booked"_s.arg(
            reference, QString::number(item->answer->status), isBooked ? QString() : u" not"_s));
    if (isBooked && !isAnswered)
        m_witness.fail(u"%1 is booked, and its screen does not know"_s.arg(reference));
}

void Audit::checkSeats()
{
    for (const auto &key : targets())
        checkTarget(key);
}

void Audit::checkTarget(const platform::TargetKey &key)
{
    std::optional<platform::SeatsElsewhere> elsewhere;
    std::vector<BookingRow> waiting;
    const auto read = m_platform.storage().transact([&](platform::StorageTransaction &transaction) {
        elsewhere = transaction.seatsElsewhere(key);
        waiting = transaction.waiting(key);
    });
    if (!read)
        return m_witness.fail(u"the platform's seats cannot be read: "_s + read.error().toString());
    const bool isBookedHere = std::ranges::contains(m_rows, key, &BookingRow::target);
    if (!elsewhere && !isBookedHere)
        return; // the facts' own seats
    int taken = elsewhere ? elsewhere->taken : 0;
    std::size_t waits = 0;
    for (const auto &row : m_rows) {
        if (row.target() == key && row.booking.state == ReservationState::Confirmed)
            taken += row.booking.partySize;
        waits += row.target() == key && row.booking.state == ReservationState::Waitlisted;
    }
    const int capacity = m_platform.capacityOf(key);
    const auto served = m_witness.seatsOf(key.id);
    if (taken > capacity || served.remaining != capacity - taken)
        m_witness.fail(u"%1 has %2 seats, of which %3 are taken and %4 are said to be free"_s.arg(
            key.id, QString::number(capacity), QString::number(taken), QString::number(served.remaining.value_or(-1))));
    const auto waitElsewhere = std::size_t(elsewhere ? elsewhere->waiting : 0);
    if (served.waitlist && std::size_t(*served.waitlist) != waits + waitElsewhere)
        m_witness.fail(u"%1 is said to have %2 waiting, and has %3"_s.arg(key.id, QString::number(*served.waitlist),
                                                                          QString::number(waits)));
    checkQueue(key, waiting, capacity - taken);
}

/// In the order in which they were made, and none of whom the free seats would do for.
void Audit::checkQueue(const platform::TargetKey &key, const std::vector<BookingRow> &waiting, int free)
{
    int place = 0;
    qint64 before = 0;
    for (const auto &row : waiting) {
        ++place;
        if (row.order <= before || row.booking.position.value_or(0) < place)
            m_witness.fail(u"%1 is not in its place on the waiting list of %2"_s.arg(row.booking.clientRef, key.id));
        before = row.order;
        if (row.booking.partySize <= free && m_platform.isAhead(key))
            m_witness.fail(u"%1 waits for %2, where %3 seats are free"_s.arg(row.booking.clientRef, key.id,
                                                                             QString::number(free)));
    }
}

void Audit::checkShown(const QString &screen, const platform::TargetKey &key, const Seats &seats)
{
    const auto known = m_witness.seatsOf(key.id);
    const auto text = [](const std::optional<int> &number) { return QString::number(number.value_or(-1)); };
    if (seats != known)
        m_witness.fail(u"%1 shows %2 with %3 free and %4 waiting, and in the end it is %5 and %6"_s.arg(
            screen, key.id, text(seats.remaining), text(seats.waitlist), text(known.remaining), text(known.waitlist)));
}

} // namespace hubscreen::sim
