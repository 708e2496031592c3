// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform_machine.h"
#include "screen_machine.h"

namespace hubscreen::sim {

/// Holds what is in the end against what was said on the way: nothing acknowledged is lost, nothing doubled, the seats
/// add up.
class Audit
{
public:
    Audit(PlatformMachine &platform, Witness &witness) : m_platform(platform), m_witness(witness) { readBookings(); }

    void checkBookings();
    void checkSeats();
    /// Of one screen, after `askOutbox`.
    void checkOutbox(const ScreenMachine &screen);
    /// What its pages show of a target, now that all is told.
    void checkShown(const QString &screen, const platform::TargetKey &key, const Seats &seats);

private:
    void readBookings();
    void checkAttempt(const QString &reference, const Attempt &attempt, const std::vector<outbox::Item> &items);
    void checkTarget(const platform::TargetKey &key);
    void checkQueue(const platform::TargetKey &key, const std::vector<platform::BookingRow> &waiting, int free);

    PlatformMachine &m_platform;
    Witness &m_witness;
    std::vector<platform::BookingRow> m_rows; ///< cancelled ones too
};

} // namespace hubscreen::sim
