// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/cache.h"
#include "core/clock.h"
#include "core/random.h"
#include "core/scheduler.h"
#include "outbox/outbox.h"

#include <QObject>

#include <optional>

namespace hubscreen::booking {

/// What the flows have in common: somebody is at the screen, and when nobody touches it any more the flow ends by
/// itself. On the interface thread; the disk and the network are the outbox's.
class TimedSession : public QObject
{
    Q_OBJECT

public:
    static constexpr Milliseconds patience{90'000}; ///< without a touch
    static constexpr Milliseconds receiptTime{20'000}; ///< how long a receipt stays
    static constexpr Milliseconds extension{30'000}; ///< "stay a little longer"

    struct Parts {
        cache::Cache &cache;
        outbox::Outbox &outbox;
        Scheduler &scheduler;
        const Clock &machine;
        const ServerClock &clock;
        Random &random;
    };

    /// Until the flow ends by itself; empty while nobody is there, and while something is under way.
    std::optional<Milliseconds> timeLeft() const;
    void stayLonger();
    /// Somebody touched the screen.
    virtual void touch() = 0;
    /// Leaves: nothing stays behind.
    virtual void finish() = 0;

Q_SIGNALS:
    void changed();
    /// Of the time alone.
    void endsAtChanged();

protected:
    explicit TimedSession(const Parts &parts) : m_parts(parts) { }

    /// The time begins anew; empty: there is none.
    void setTime(std::optional<Milliseconds> duration);
    bool isTimed() const { return m_endsAt.has_value(); }

    const Parts m_parts;

private:
    std::optional<Milliseconds> m_endsAt; ///< monotonic
    ScheduledJob m_end;
};

} // namespace hubscreen::booking
