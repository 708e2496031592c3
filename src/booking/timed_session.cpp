// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "booking/timed_session.h"

namespace hubscreen::booking {

std::optional<Milliseconds> TimedSession::timeLeft() const
{
    return m_endsAt ? std::optional(*m_endsAt - m_parts.machine.monotonic()) : std::nullopt;
}

void TimedSession::stayLonger()
{
    if (const auto left = timeLeft())
        setTime(*left + extension);
}

void TimedSession::setTime(std::optional<Milliseconds> duration)
{
    m_end.cancel();
    m_endsAt.reset();
    if (duration) {
        m_endsAt = m_parts.machine.monotonic() + *duration;
        m_end = m_parts.scheduler.after(*duration, [this] { finish(); });
    }
    Q_EMIT endsAtChanged();
}

} // namespace hubscreen::booking
