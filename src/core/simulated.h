// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/scheduler.h"

#include <deque>
#include <map>

// Simulated time, for tests and simulations: nothing happens until somebody says that time has passed.
namespace hubscreen {

class SimulatedTime final : public Clock, public Scheduler
{
public:
    explicit SimulatedTime(Instant start) : m_start(start - m_elapsed) { }

    Milliseconds monotonic() const override { return m_elapsed; }
    Instant system() const override { return m_start + m_elapsed; }

    ScheduledJob after(Milliseconds delay, Job job) override;
    void post(Job job) override;

    /// Runs what is posted, then lets `duration` pass, running each job at its own moment.
    void advance(Milliseconds duration);

    /// Runs what is posted and due, without letting time pass.
    void settle() { advance(Milliseconds(0)); }

    /// Runs the one job that is next, at its own moment; false: none is due by `end` (monotonic), and that is what time
    /// it is now.
    bool step(Milliseconds end);

private:
    Milliseconds m_elapsed{1'000'000}; // a monotonic clock's zero means nothing
    Instant m_start;
    std::deque<Job> m_posted;
    std::multimap<Milliseconds, std::weak_ptr<Job>> m_timed;
};

} // namespace hubscreen
