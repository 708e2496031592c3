// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "booking/booking_flow.h"
#include "booking/lookup_flow.h"
#include "chance.h"
#include "disk.h"
#include "witness.h"

namespace hubscreen::sim {

/// Who stands before a screen: books, dithers, walks away, comes back to cancel. Shows the witness all that the screen
/// shows.
class Visitor
{
public:
    struct Parts {
        QString screen;
        booking::BookingFlow &booking;
        booking::LookupFlow &lookup;
        Scheduler &scheduler;
        Witness &witness;
        const Trace &trace;
        Chance &chance;
        const Disk &disk; ///< of the screen: once it has stopped, nothing is seen any more
        int &visitsLeft; ///< how many bookings are begun yet
    };

    explicit Visitor(const Parts &parts);

    bool isGone() const;

private:
    void wait();
    void act();
    void actOnBooking();
    void actOnLookup();
    void come();
    void fillIn();
    void readOut();
    void onDone();
    void beginLookup();
    void look();
    void noteAttempt();

    Parts m_parts;
    ScheduledJob m_next;
    QByteArray m_phone;
    booking::Step m_lastStep = booking::Step::Idle;
    bool m_isFilledIn = false;
};

} // namespace hubscreen::sim
