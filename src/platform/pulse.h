// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/scheduler.h"
#include "platform/live_board.h"
#include "platform/records.h"
#include "platform/streams.h"

namespace hubscreen::platform {

/// Lets the facts happen: every tick what became different is stored and told, then the figures at the doors.
class Pulse
{
public:
    struct Parts {
        const Facts &facts;
        Storage &storage;
        Records &records;
        LiveBoard &live;
        Streams &streams;
        const Clock &clock;
        Scheduler &scheduler;
        const wire::FeedFormat &format;
    };

    /// `tick` 0: figures stand still, and only their time moves on.
    Pulse(const Parts &parts, Milliseconds tick) : m_parts(parts), m_tick(tick) { }

    /// Catches up with what happened since `lastAt`, then beats.
    Result<void> start(Instant lastAt);
    void stop();

private:
    Instant moment() const;
    void beat();
    void scheduleBeat();
    void scheduleKeepAlive();
    void scheduleTidying();
    Result<void> letHappen(Instant at);
    Result<void> tellFootfall(Instant at);
    bool standsStill() const { return m_tick == Milliseconds(0); }

    Parts m_parts;
    Milliseconds m_tick;
    Instant m_lastTold{};
    ScheduledJob m_nextBeat;
    ScheduledJob m_nextKeepAlive;
    ScheduledJob m_nextTidying;
};

} // namespace hubscreen::platform
