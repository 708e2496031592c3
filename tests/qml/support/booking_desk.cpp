// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/booking_desk.h"

namespace hubscreen::stage {

using namespace Qt::StringLiterals;

BookingDesk::BookingDesk(cache::Cache &cache, SimulatedTime &time, ServerClock &clock, bool hasDisk)
    : m_platform(time),
      m_client(m_platform, {.base = QUrl(u"http://127.0.0.1:1"_s)}, time, time, clock),
      m_outbox(m_folder.filePath(hasDisk ? u"outbox.sqlite"_s : u"no/such/folder/outbox.sqlite"_s),
               {m_client, time, time, clock, m_random, booking::canRead}),
      m_booking({cache, m_outbox, time, time, clock, m_random}),
      m_lookup({cache, m_outbox, time, time, clock, m_random})
{
    m_booking.setOnline(true);
    QObject::connect(&m_booking, &booking::BookingFlow::keyWished, &m_booking, &booking::BookingFlow::keyChecked,
                     Qt::QueuedConnection);
    (void)m_outbox.open();
}

} // namespace hubscreen::stage
