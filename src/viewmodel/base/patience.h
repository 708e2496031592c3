// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scheduler.h"

#include <functional>

namespace hubscreen::viewmodel {

/// For what is waited for: after a while it is said that it cannot be had just now. It may still come. A clock that is
/// put right meanwhile makes no wait longer or shorter.
class Patience
{
public:
    static constexpr Milliseconds limit{20'000};

    /// `tell`: called when it is over.
    Patience(Scheduler &scheduler, std::function<void()> tell) : m_scheduler(scheduler), m_tell(std::move(tell)) { }

    /// To be told, as often as one likes, whether something is wanted and not there.
    void wait(bool isWaiting)
    {
        if (isWaiting == m_isWaiting)
            return;
        m_isWaiting = isWaiting;
        m_isOver = false;
        m_end.cancel();
        if (isWaiting)
            m_end = m_scheduler.after(limit, [this] { end(); });
    }
    bool isOver() const { return m_isOver; }

private:
    void end()
    {
        m_isOver = true;
        m_tell();
    }

    Scheduler &m_scheduler;
    std::function<void()> m_tell;
    bool m_isWaiting = false;
    bool m_isOver = false;
    ScheduledJob m_end;
};

} // namespace hubscreen::viewmodel
