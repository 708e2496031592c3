// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scheduler.h"

#include <functional>
#include <memory>

namespace hubscreen::cache {

/// The cache's jobs, one at a time on the scheduler's thread: writes in order and before all reads, reads in order. A
/// read that answers More has done a slice and goes on after the writes that have come in meanwhile. Reads wait until
/// `admitReads`: nobody is answered from a cache that was not opened yet. May be added to from every thread.
class JobQueue
{
public:
    enum class Priority { Write, Read };
    enum class Progress { Done, More };
    using Job = std::function<Progress()>;

    explicit JobQueue(Scheduler &scheduler);
    ~JobQueue();

    void add(Priority priority, Job job);
    void admitReads();

private:
    struct State;
    std::shared_ptr<State> m_state; // what is posted holds it weakly: jobs of a queue that is gone are not run
};

} // namespace hubscreen::cache
