// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/job_queue.h"

#include <deque>
#include <mutex>
#include <utility>

namespace hubscreen::cache {

struct JobQueue::State : std::enable_shared_from_this<State> {
    explicit State(Scheduler &s) : scheduler(s) { }

    void postRun()
    {
        scheduler.post([weak = weak_from_this()] {
            if (const auto self = weak.lock())
                self->runOne();
        });
    }

    Job takeNext(Priority &priority)
    {
        const std::lock_guard lock(mutex);
        priority = writes.empty() ? Priority::Read : Priority::Write;
        auto &queue = priority == Priority::Write ? writes : reads;
        if (queue.empty() || (priority == Priority::Read && !readsAdmitted))
            return {};
        auto job = std::move(queue.front());
        queue.pop_front();
        return job;
    }

    void runOne()
    {
        auto priority = Priority::Read;
        auto job = takeNext(priority);
        if (!job || job() == Progress::Done)
            return;
        {
            const std::lock_guard lock(mutex);
            reads.push_front(std::move(job));
        }
        postRun();
    }

    Scheduler &scheduler;
    std::mutex mutex;
    std::deque<Job> writes;
    std::deque<Job> reads;
    bool readsAdmitted = false;
};

JobQueue::JobQueue(Scheduler &scheduler) : m_state(std::make_shared<State>(scheduler)) { }
JobQueue::~JobQueue() = default;

void JobQueue::add(Priority priority, Job job)
{
    {
        const std::lock_guard lock(m_state->mutex);
        (priority == Priority::Write ? m_state->writes : m_state->reads).push_back(std::move(job));
    }
    m_state->postRun();
}

void JobQueue::admitReads()
{
    std::size_t waiting = 0;
    {
        const std::lock_guard lock(m_state->mutex);
        if (!std::exchange(m_state->readsAdmitted, true))
            waiting = m_state->reads.size();
    }
    while (waiting-- > 0)
        m_state->postRun();
}

} // namespace hubscreen::cache
