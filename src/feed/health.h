// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/time.h"
#include "domain/feed_state.h"

#include <QMetaType>
#include <QString>

#include <functional>
#include <optional>

namespace hubscreen::feed {

using State = FeedState;

struct Health {
    State state = State::Retrying;
    QString reason; ///< for staff; empty when all is well
    std::optional<Instant> lastSuccess; ///< server time of the last useful answer or byte of the stream
    friend bool operator==(const Health &, const Health &) = default;
};

/// "starting", "online", "retrying", "offline", "refused".
QLatin1StringView wordFor(State state);

/// Makes the feed's health of what happens to it.
class HealthKeeper
{
public:
    /// Without contact for so long, a screen is offline rather than retrying.
    static constexpr Milliseconds offlineAfter{30'000};

    HealthKeeper(const Clock &clock, const ServerClock &serverClock) : m_clock(clock), m_serverClock(serverClock) { }

    const Health &health() const { return m_health; }
    /// A useful answer, or a byte of the stream. `reason`: what is amiss all the same (polling instead of the stream).
    void succeeded(const QString &reason = {});
    void failed(const QString &reason);
    void refused(const QString &reason);
    /// Time passed.
    void look();

private:
    const Clock &m_clock;
    const ServerClock &m_serverClock;
    Health m_health;
    std::optional<Milliseconds> m_downSince;
};

} // namespace hubscreen::feed

Q_DECLARE_METATYPE(hubscreen::feed::Health)
