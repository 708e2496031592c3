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

bool SimulatedTime::step(Milliseconds end)
{
    if (!m_posted.empty()) {
        const auto job = std::move(m_posted.front());
        m_posted.pop_front();
        job();
        return true;
    }
    if (m_timed.empty() || m_timed.begin()->first > end) {
        m_elapsed = std::max(m_elapsed, end);
        return false;
    }
    const auto node = m_timed.extract(m_timed.begin());
    m_elapsed = std::max(m_elapsed, node.key());
    if (const auto job = node.mapped().lock())
        (*job)();
    return true;
}

void SimulatedTime::advance(Milliseconds duration)
{
    const auto end = m_elapsed + duration;
    while (step(end)) { }
}

} // namespace hubscreen
