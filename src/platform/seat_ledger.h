// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/booked_target.h"
#include "platform/news.h"

#include <map>

namespace hubscreen::platform {

/// Who has which of a target's seats, within one transaction: the bookings made here, and the seats that were taken
/// elsewhere, which the facts count without knowing of those. Seats never add up to more than there are: who comes
/// second elsewhere waits, or is turned away where no waiting list is kept.
class SeatLedger
{
public:
    /// `target` as it is stored, or if it never was, as the facts have it.
    SeatLedger(StorageTransaction &transaction, BookedTarget target);

    const BookedTarget &target() const { return m_target; }
    /// Free seats; empty: no limit.
    std::optional<int> free() const;
    bool fits(int party) const;
    /// What a booking that waits from now on is behind: BookingRow::behind.
    int behind() const { return m_elsewhere.served + m_elsewhere.waiting; }

    /// The facts have come to say this of the target by `now`.
    void follow(BookedTarget fact, Instant now);
    /// Stores a booking that has become one without a seat or a place on the waiting list.
    void giveUp(BookingRow row);
    /// So many more of who booked here came to what was held; below 0: fewer.
    void noteCame(int more);

    /// After follow() or giveUp(): seats that are free go to those who wait, in their order, each whom they fit. Stores
    /// the record too; the news are of each booking that changed, those who moved up the waiting list as well.
    News settle(Instant now);
    /// Stores the record with its seats as they are now, where nobody moves up.
    StoredRecord store(Instant now);

private:
    void notePositions();
    void comeElsewhere(int more, Instant now);
    void leaveElsewhere(int less);
    void admitElsewhere(int atMost);
    void countWhoCame();
    void letIn();
    void tellWhoMoved();
    void tell(BookingRow row);
    void refresh();

    StorageTransaction &m_transaction;
    BookedTarget m_target;
    SeatsElsewhere m_elsewhere;
    int m_seatsHere; ///< StorageTransaction::seatsBooked
    std::map<QString, int> m_positionsBefore; ///< of those who waited here, by the booking's id
    std::vector<BookingRow> m_changed;
};

/// Stores what the facts have come to say. Of what was booked here the seats stay as they were given; who is promoted
/// or moves up is in the news too.
News follow(StorageTransaction &transaction, const Change &fact, Instant at, const wire::FeedFormat &format);

} // namespace hubscreen::platform
