// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/pulse.h"

#include <algorithm>

namespace hubscreen::viewmodel {

using namespace std::chrono_literals;

Pulse::Pulse(const ServerClock &clock, Scheduler &scheduler) : m_clock(clock), m_scheduler(scheduler)
{
    arm();
}

void Pulse::setZone(const Zone &zone)
{
    m_zone = zone;
    m_day = zone.dayOf(m_clock.now());
}

void Pulse::arm()
{
    const Milliseconds intoMinute = m_clock.now().time_since_epoch() % 60s;
    m_next = m_scheduler.after(std::min<Milliseconds>(5s, 60s - intoMinute), [this] { look(); });
}

void Pulse::look()
{
    arm();
    lookAtDay();
    Q_EMIT beat();
}

void Pulse::lookAtDay()
{
    if (!m_zone)
        return;
    const auto day = m_zone->dayOf(m_clock.now());
    if (std::exchange(m_day, day) != day)
        Q_EMIT dayTurned();
}

} // namespace hubscreen::viewmodel
