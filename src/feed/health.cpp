// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/health.h"

namespace hubscreen::feed {

using namespace Qt::StringLiterals;

QLatin1StringView wordFor(State state)
{
    switch (state) {
    case State::Starting:
        return "starting"_L1;
    case State::Retrying:
        return "retrying"_L1;
    case State::Online:
        return "online"_L1;
    case State::Offline:
        return "offline"_L1;
    case State::Refused:
        return "refused"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

void HealthKeeper::succeeded(const QString &reason)
{
    m_downSince.reset();
    m_health = {State::Online, reason, m_serverClock.now()};
}

void HealthKeeper::failed(const QString &reason)
{
    if (!m_downSince)
        m_downSince = m_clock.monotonic();
    m_health.state = State::Retrying;
    m_health.reason = reason;
    look();
}

void HealthKeeper::refused(const QString &reason)
{
    m_downSince.reset();
    m_health.state = State::Refused;
    m_health.reason = reason;
}

void HealthKeeper::look()
{
    if (m_downSince && m_clock.monotonic() - *m_downSince >= offlineAfter)
        m_health.state = State::Offline;
}

} // namespace hubscreen::feed
