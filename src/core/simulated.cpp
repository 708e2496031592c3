// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulated.h"

namespace hubscreen {

ScheduledJob SimulatedTime::after(Milliseconds delay, Job job)
{
    auto token = std::make_shared<Job>(std::move(job));
    m_timed.emplace(m_elapsed + delay, token);
    return ScheduledJob(std::move(token));
}

void SimulatedTime::post(Job job)
{
    m_posted.push_back(std::move(job));
}

void SimulatedTime::runPosted()
{
    while (!m_posted.empty()) {
        const auto job = std::move(m_posted.front());
        m_posted.pop_front();
        job();
    }
}

void SimulatedTime::advance(Milliseconds duration)
{
    const auto end = m_elapsed + duration;
    runPosted();
    while (!m_timed.empty() && m_timed.begin()->first <= end) {
        const auto node = m_timed.extract(m_timed.begin());
        m_elapsed = std::max(m_elapsed, node.key());
        if (const auto job = node.mapped().lock())
            (*job)();
        runPosted();
    }
    m_elapsed = end;
}

} // namespace hubscreen
