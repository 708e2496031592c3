// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "booking/booking_flow.h"
#include "booking/lookup_flow.h"
#include "core/simulated.h"
#include "support/paper_platform.h"

#include <QTemporaryDir>

namespace hubscreen::stage {

/// Booking on the stage: the real flows on a real outbox, whose file is on a disk, and a platform on paper.
class BookingDesk
{
public:
    /// `hasDisk`: false, and nothing can be written.
    BookingDesk(cache::Cache &cache, SimulatedTime &time, ServerClock &clock, bool hasDisk);

    /// What is on the disk can neither be changed nor taken away: a release fails, and so does its withdrawal.
    void breakDisk(bool broken);
    PaperPlatform &platform() { return m_platform; }
    booking::BookingFlow &booking() { return m_booking; }
    booking::LookupFlow &lookup() { return m_lookup; }

private:
    QString file() const { return m_folder.filePath(QStringLiteral("outbox.sqlite")); }

    QTemporaryDir m_folder;
    SeededRandom m_random{1};
    PaperPlatform m_platform;
    http::Client m_client;
    outbox::Outbox m_outbox;
    booking::BookingFlow m_booking;
    booking::LookupFlow m_lookup;
};

} // namespace hubscreen::stage
