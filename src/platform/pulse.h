// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/scheduler.h"
#include "platform/drill.h"
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
    /// `drillFile`: while it is there, a drill is held; empty: never.
    Pulse(const Parts &parts, Milliseconds tick, QString drillFile)
        : m_parts(parts),
          m_tick(tick),
          m_drillFile(std::move(drillFile))
    {
    }

    /// Catches up with what happened since the storage stopped, then beats.
    Result<void> start(const FeedState &begun);
    void stop();
    /// False for a day after a start at a time so much later that the clock may be wrong.
    bool mayErase() const { return m_parts.clock.monotonic() >= m_erasesFrom; }

private:
    Instant moment() const;
    void beat();
    void scheduleBeat();
    void scheduleKeepAlive();
    void scheduleTidying();
    void considerClock(Instant lastAt, Instant now);
    void tidy();
    Result<void> bringBackBooked(Instant at);
    Result<void> beginDrills();
    Result<void> letHappen(Instant at);
    Result<void> letDrill(Instant at);
    Result<void> tell(const std::vector<Change> &changes, Instant at);
    Result<void> tellFootfall(Instant at);
    bool standsStill() const { return m_tick == Milliseconds(0); }

    Parts m_parts;
    Milliseconds m_tick;
    QString m_drillFile;
    std::optional<Drill> m_drill;
    Instant m_lastTold{};
    Milliseconds m_erasesFrom{0}; // of the monotonic clock
    ScheduledJob m_nextBeat;
    ScheduledJob m_nextKeepAlive;
    ScheduledJob m_nextTidying;
};

} // namespace hubscreen::platform
