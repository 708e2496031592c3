// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/booking_desk.h"

#include "sqlite/database.h"

#include <limits>

namespace hubscreen::stage {

using namespace Qt::StringLiterals;

BookingDesk::BookingDesk(cache::Cache &cache, SimulatedTime &time, ServerClock &clock, bool hasDisk)
    : m_platform(time),
      m_client(m_platform, {.base = QUrl(u"http://127.0.0.1:1"_s)}, time, time, clock),
      m_outbox(m_folder.filePath(hasDisk ? u"outbox.sqlite"_s : u"no/such/folder/outbox.sqlite"_s),
               {m_client, time, time, clock, m_random, booking::readForOutbox}),
      m_booking({cache, m_outbox, time, time, clock, m_random}),
      m_lookup({cache, m_outbox, time, time, clock, m_random})
{
    m_booking.setOnline(true);
    QObject::connect(&m_booking, &booking::BookingFlow::keyRequested, &m_booking, &booking::BookingFlow::keyChecked,
                     Qt::QueuedConnection);
    (void)m_outbox.open();
}

void BookingDesk::breakDisk(bool broken)
{
    auto disk = sqlite::Database::open(file(),
                                       {.durability = sqlite::Durability::Durable,
                                        .applicationId = sqlite::applicationId("HSob"),
                                        .newestVersion = std::numeric_limits<int>::max()});
    if (!disk)
        qFatal("%s", qPrintable(disk.error().what));
    const char *refuse = "CREATE TRIGGER no_change BEFORE UPDATE ON item BEGIN SELECT RAISE(ABORT, 'broken'); END;"
                         "CREATE TRIGGER no_loss BEFORE DELETE ON item BEGIN SELECT RAISE(ABORT, 'broken'); END;";
    const auto done = disk->execute(broken ? refuse : "DROP TRIGGER no_change; DROP TRIGGER no_loss;");
    if (!done)
        qFatal("%s", qPrintable(done.error().what));
}

} // namespace hubscreen::stage
