// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulated.h"

namespace hubscreen::sim {

/// A computer's time and its work for later, which end with its power.
class Machine final : public Scheduler, public Clock
{
public:
    /// `wrongBy`: what its own clock is ahead.
    explicit Machine(SimulatedTime &time, Milliseconds wrongBy = Milliseconds(0)) : m_time(time), m_wrongBy(wrongBy) { }

    ScheduledJob after(Milliseconds delay, Job job) override { return m_time.after(delay, whileAlive(std::move(job))); }
    void post(Job job) override { m_time.post(whileAlive(std::move(job))); }

    Milliseconds monotonic() const override { return m_time.monotonic(); }
    Instant system() const override { return m_time.system() + m_wrongBy; }

    /// What was to be done is not; what comes from now on is of the next start.
    void die() { m_life = std::make_shared<bool>(true); }

private:
    Job whileAlive(Job job) const
    {
        return [life = std::weak_ptr(m_life), job = std::move(job)] {
            if (!life.expired())
                job();
        };
    }

    SimulatedTime &m_time;
    Milliseconds m_wrongBy;
    std::shared_ptr<bool> m_life = std::make_shared<bool>(true);
};

} // namespace hubscreen::sim
