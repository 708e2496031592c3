// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"

#include <QObject>

#include <functional>
#include <memory>

// Work for later, on the thread that owns the scheduler. A library below `client` never makes a timer or a thread of
// its own: it is given one of these.
namespace hubscreen {

/// Cancels its job when destroyed. Movable, empty by default. To be destroyed on the scheduler's thread.
class ScheduledJob
{
public:
    ScheduledJob() = default;
    explicit ScheduledJob(std::shared_ptr<void> token) : m_token(std::move(token)) { }
    void cancel() { m_token.reset(); }

private:
    std::shared_ptr<void> m_token; // the scheduler holds a weak reference and runs only what is still held
};

class Scheduler
{
public:
    using Job = std::function<void()>;

    virtual ~Scheduler() = default;

    /// Runs `job` once, `delay` from now, unless the returned handle is gone by then.
    [[nodiscard]] virtual ScheduledJob after(Milliseconds delay, Job job) = 0;

    /// Runs `job` as soon as the thread is free, in the order of the calls. May be called from every thread.
    virtual void post(Job job) = 0;
};

/// On the Qt event loop of the thread in which it lives.
class EventLoopScheduler final : public Scheduler
{
public:
    ScheduledJob after(Milliseconds delay, Job job) override;
    void post(Job job) override;

    /// Moves the scheduler to a thread before its event loop starts.
    void moveToThread(QThread *thread) { m_context.moveToThread(thread); }

private:
    QObject m_context;
};

} // namespace hubscreen
