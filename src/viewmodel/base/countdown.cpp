// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/base/countdown.h"

#include <algorithm>

namespace hubscreen::viewmodel {

using namespace std::chrono_literals;

Countdown::Countdown(Scheduler &scheduler, Left left) : m_scheduler(scheduler), m_left(std::move(left)) { }

void Countdown::restart()
{
    m_whole = -1;
    tick();
}

void Countdown::tick()
{
    m_next.cancel();
    const auto left = m_left();
    m_seconds = left ? int(std::max<Milliseconds>(0ms, *left + 999ms) / 1s) : -1;
    m_whole = m_whole < 0 ? m_seconds : m_whole;
    if (m_seconds > 0)
        m_next = m_scheduler.after(*left - (m_seconds - 1) * 1000ms, [this] { tick(); });
    Q_EMIT changed();
}

} // namespace hubscreen::viewmodel
