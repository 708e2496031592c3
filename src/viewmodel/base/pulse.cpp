// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/base/pulse.h"

#include <algorithm>

namespace hubscreen::viewmodel {

using namespace std::chrono_literals;

namespace {

// A busy thread looks later than it meant to; a clock that is farther off than that was set.
constexpr Milliseconds latest = 30s;

} // namespace

Pulse::Pulse(const ServerClock &clock, Scheduler &scheduler)
    : m_clock(clock),
      m_scheduler(scheduler),
      m_lookedAt(clock.now())
{
    arm();
}

/// A day that has turned since the last look is told now: of the zone before, nobody will find it any more.
void Pulse::setZone(const Zone &zone)
{
    const auto now = m_clock.now();
    const Zone before = m_zone.value_or(zone);
    const bool turned = before.dayOf(m_lookedAt) != zone.dayOf(now);
    m_zone = zone;
    arm();
    tell(turned, before != zone);
}

void Pulse::arm()
{
    m_lookedAt = m_clock.now();
    const Milliseconds intoMinute = m_lookedAt.time_since_epoch() % 60s;
    m_wait = std::min<Milliseconds>(5s, 60s - intoMinute);
    m_next = m_scheduler.after(m_wait, [this] { look(); });
}

void Pulse::look()
{
    const auto now = m_clock.now();
    const bool turned = isOtherDay(now);
    const bool wasSet = std::chrono::abs(now - m_lookedAt - m_wait) > latest;
    arm();
    tell(turned, wasSet);
    Q_EMIT beat();
}

void Pulse::followClock()
{
    const bool turned = isOtherDay(m_clock.now());
    arm();
    tell(turned, true);
    Q_EMIT beat();
}

bool Pulse::isOtherDay(Instant now) const
{
    return m_zone && m_zone->dayOf(m_lookedAt) != m_zone->dayOf(now);
}

void Pulse::tell(bool isOtherDay, bool isOtherClock)
{
    if (isOtherDay)
        Q_EMIT dayTurned();
    if (isOtherDay || isOtherClock)
        Q_EMIT outdated();
}

} // namespace hubscreen::viewmodel
