// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/clock.h"

#include <algorithm>

namespace hubscreen {

Milliseconds MachineClock::monotonic() const
{
    return std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

Instant MachineClock::system() const
{
    return std::chrono::floor<Milliseconds>(std::chrono::system_clock::now());
}

void ServerClock::learn(Instant date, Milliseconds receivedAt)
{
    m_offsetMs.store(date.time_since_epoch().count() - receivedAt.count(), std::memory_order_relaxed);
    m_learnt.store(true, std::memory_order_release);
}

void ServerClock::setFloor(Instant lastKnown)
{
    m_floorMs.store(lastKnown.time_since_epoch().count(), std::memory_order_relaxed);
}

Instant ServerClock::now() const
{
    if (isLearnt())
        return Instant(m_clock.monotonic() + Milliseconds(m_offsetMs.load(std::memory_order_relaxed)));
    return std::max(m_clock.system(), Instant(Milliseconds(m_floorMs.load(std::memory_order_relaxed))));
}

} // namespace hubscreen
