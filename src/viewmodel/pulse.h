// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/scheduler.h"

#include <QObject>

#include <optional>

namespace hubscreen::viewmodel {

/// Says when to look at the clock again: at every full minute, and in between often enough for ages to turn on time; and when the
/// district's day has turned. Nothing is drawn by a beat; a view model tells only what really changed.
class Pulse : public QObject
{
    Q_OBJECT

public:
    Pulse(const ServerClock &clock, Scheduler &scheduler);

    /// The district's: before it is known no day turns.
    void setZone(const Zone &zone);
    /// The clock was put right: a beat now, not at its time.
    void look();

Q_SIGNALS:
    /// It is another day than at the last beat: midnight has passed, or the clock was put right. Told before the beat.
    void dayTurned();
    void beat();

private:
    void arm();
    void lookAtDay();

    const ServerClock &m_clock;
    Scheduler &m_scheduler;
    std::optional<Zone> m_zone;
    QDate m_day;
    ScheduledJob m_next;
};

} // namespace hubscreen::viewmodel
