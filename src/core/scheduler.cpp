// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scheduler.h"

#include <QTimer>

namespace hubscreen {

ScheduledJob EventLoopScheduler::after(Milliseconds delay, Job job)
{
    auto token = std::make_shared<Job>(std::move(job));
    QTimer::singleShot(delay, Qt::PreciseTimer, &m_context, [weak = std::weak_ptr(token)] {
        if (const auto held = weak.lock())
            (*held)();
    });
    return ScheduledJob(std::move(token));
}

void EventLoopScheduler::post(Job job)
{
    QMetaObject::invokeMethod(&m_context, std::move(job), Qt::QueuedConnection);
}

} // namespace hubscreen
