// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

#include <optional>

namespace hubscreen::platform {

/// The time in which the platform lives: the machine's, or one that began at a given moment and runs on in real time.
class RunningClock final : public Clock
{
public:
    RunningClock(const Clock &machine, std::optional<Instant> start)
        : m_machine(machine),
          m_start(start),
          m_startedAt(machine.monotonic())
    {
    }

    Milliseconds monotonic() const override { return m_machine.monotonic(); }
    Instant system() const override
    {
        return m_start ? *m_start + (m_machine.monotonic() - m_startedAt) : m_machine.system();
    }

private:
    const Clock &m_machine;
    std::optional<Instant> m_start;
    Milliseconds m_startedAt;
};

} // namespace hubscreen::platform
