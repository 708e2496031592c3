// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/scheduler.h"

#include <QObject>

namespace hubscreen::viewmodel {

/// Says when to look at the clock again: at every full minute, and in between often enough for ages to turn on time.
/// Nothing is drawn by a beat; a view model tells only what really changed.
class Pulse : public QObject
{
    Q_OBJECT

public:
    Pulse(const ServerClock &clock, Scheduler &scheduler);

Q_SIGNALS:
    void beat();

private:
    void arm();

    const ServerClock &m_clock;
    Scheduler &m_scheduler;
    ScheduledJob m_next;
};

} // namespace hubscreen::viewmodel
