// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/cache.h"
#include "feed/event_buffer.h"
#include "feed/link.h"
#include "feed/problem_log.h"
#include "feed/session.h"
#include "http/event_parser.h"
#include "wire/event.h"

#include <set>

namespace hubscreen::feed {

/// The stream's events on their way into the cache: read, held until what they build on is there, written.
class EventIntake : public QObject
{
    Q_OBJECT

public:
    EventIntake(Session &session, EventBuffer &buffer, Link &link, cache::Cache &cache, ProblemLog &problems);

    /// What came in one piece.
    void take(const std::vector<http::Event> &events);
    /// The district is confirmed: what came meanwhile is read.
    void readHeld();
    /// Writes what is ready.
    void write();
    /// The stream is unbroken up to now: what it keeps up to date is so.
    void revalidate(Milliseconds monotonicNow);
    /// Lists are to be fetched anew: what is held is of no use.
    void forget();

Q_SIGNALS:
    /// What became of a booking of this screen.
    void booked(const hubscreen::Booking &booking);
    void ownHubTold(const QString &hubId);
    /// Everything is to be fetched anew. `epoch`: it stays the same; empty: it is another.
    void orderLost(const QByteArray &epoch);

private:
    void take(const http::Event &event);
    void read(const http::Event &event);
    void handle(cache::EventWrite write, wire::EventData &data);
    void hold(cache::EventWrite event);
    void noteHub(const cache::EventWrite &event);
    void dropOutOfScope(cache::EventWrite &event) const;
    void watch(QFuture<Result<quint64>> written, const std::set<cache::RecordKind> &kinds);

    Session &m_session;
    EventBuffer &m_buffer;
    FetchQueue &m_fetches;
    const StreamKeeper &m_stream;
    cache::Cache &m_cache;
    ProblemLog &m_problems;
    std::vector<http::Event> m_unread; ///< until the district is confirmed
    Milliseconds m_revalidatedAt{}; ///< monotonic
};

} // namespace hubscreen::feed
