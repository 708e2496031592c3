// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scheduler.h"

#include <QObject>

#include <functional>
#include <optional>

namespace hubscreen::viewmodel {

/// Whole seconds until something ends; told once a second while there is an end, and else nothing runs.
class Countdown : public QObject
{
    Q_OBJECT

public:
    using Left = std::function<std::optional<Milliseconds>()>; ///< empty: there is no end

    Countdown(Scheduler &scheduler, Left left);

    /// The end was moved or taken away: from now on the whole time is what is left now.
    void restart();

    int seconds() const { return m_seconds; } ///< -1: there is no end
    int whole() const { return m_whole; } ///< seconds, when it was moved last

Q_SIGNALS:
    void changed();

private:
    void tick();

    Scheduler &m_scheduler;
    Left m_left;
    int m_seconds = -1;
    int m_whole = -1;
    ScheduledJob m_next;
};

} // namespace hubscreen::viewmodel
