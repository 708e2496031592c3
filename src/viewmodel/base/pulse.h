// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/scheduler.h"

#include <QObject>

#include <optional>

namespace hubscreen::viewmodel {

/// Says when to look at the clock again: at every full minute, and in between often enough for ages to turn on time;
/// when the district's day has turned; and when what was asked as of the time before holds no longer. Nothing is drawn
/// by a beat; a view model tells only what really changed.
class Pulse : public QObject
{
    Q_OBJECT

public:
    Pulse(const ServerClock &clock, Scheduler &scheduler);

    /// The district's: before it is known no day turns.
    void setZone(const Zone &zone);
    /// The server has told the time: what was asked as of another is outdated, and there is a beat now, not at its
    /// time.
    void followClock();

Q_SIGNALS:
    /// It is another day than at the last look: midnight has passed, the clock was put right, or the zone is another.
    /// Told first.
    void dayTurned();
    /// Whatever was asked as of the time before is to be asked again: the day has turned, or the clock was put right,
    /// be it within the day. Told before the beat.
    void outdated();
    void beat();

private:
    void look();
    void arm();
    bool isOtherDay(Instant now) const;
    void tell(bool isOtherDay, bool isOtherClock);

    const ServerClock &m_clock;
    Scheduler &m_scheduler;
    std::optional<Zone> m_zone;
    Instant m_lookedAt; ///< server time
    Milliseconds m_wait{}; ///< from then until the next look
    ScheduledJob m_next;
};

} // namespace hubscreen::viewmodel
