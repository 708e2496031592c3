// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"

#include <atomic>

// What time it is. The machine's own clocks are read through Clock alone, so that tests and simulations bring their
// own.
namespace hubscreen {

class Clock
{
public:
    virtual ~Clock() = default;
    /// Never runs backwards; its zero means nothing.
    virtual Milliseconds monotonic() const = 0;
    /// What the machine believes the time to be; may be wrong and may jump.
    virtual Instant system() const = 0;
};

class MachineClock final : public Clock
{
public:
    Milliseconds monotonic() const override;
    Instant system() const override;
};

/// The district's time as the server tells it: monotonic clock + the offset learnt from a reply's `Date`.
/// May be read from every thread.
class ServerClock
{
public:
    explicit ServerClock(const Clock &clock) : m_clock(clock) { }

    /// A reply said that it was `date` when the monotonic clock stood at `receivedAt`.
    void learn(Instant date, Milliseconds receivedAt);

    /// The last server time known from an earlier run: until the first `learn`, now() is not before it.
    void setFloor(Instant lastKnown);

    /// False until the first `learn` of this run: live figures stay withdrawn until then.
    bool isLearnt() const { return m_learnt.load(std::memory_order_acquire); }

    Instant now() const;

private:
    const Clock &m_clock;
    std::atomic<qint64> m_offsetMs = 0; // server time since the epoch - monotonic
    std::atomic<qint64> m_floorMs = 0;
    std::atomic<bool> m_learnt = false;
};

} // namespace hubscreen
