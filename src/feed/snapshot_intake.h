// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/cache.h"
#include "feed/event_buffer.h"
#include "feed/fetch_queue.h"
#include "feed/session.h"

namespace hubscreen::feed {

/// What was fetched, on its way into the cache.
class SnapshotIntake : public QObject
{
    Q_OBJECT

public:
    SnapshotIntake(Session &session, EventBuffer &buffer, FetchQueue &fetches, cache::Cache &cache);

    void putDistrict(const District &district, const FetchResult &result);
    /// Of every other kind.
    void take(const FetchResult &result);
    /// The parts of windows that have come are of no use any more.
    void forgetParts() { m_partTokens.clear(); }

Q_SIGNALS:
    void ownHubTold(const QString &hubId);

private:
    void takeNotModified(const FetchResult &result);
    void takeKiosk(const FetchResult &result, const KioskSettings &settings);
    void takeList(const FetchResult &result, cache::ListWrite write);
    void takeHistory(const FetchResult &result, const wire::FootfallHistory &history);
    void noteHubs(const cache::ListWrite &write);
    void noteToken(cache::ListWrite &write, const ListRequest &request);
    void noteWindow(cache::ListWrite &write, const ListRequest &request);
    void forgetWindow(const FetchRequest &request);
    void keepInScope(cache::ListWrite &write) const;
    void keepToken(cache::RecordKind kind, const cache::ListMark &mark);
    void watch(QFuture<Result<quint64>> written, const FetchRequest &request,
               const std::function<void()> &whenWritten = {});

    struct Token {
        QString text;
        quint64 revision = 0; ///< of its list
    };

    Session &m_session;
    EventBuffer &m_buffer;
    FetchQueue &m_fetches;
    cache::Cache &m_cache;
    std::map<cache::RecordKind, Token> m_partTokens; ///< the oldest of a window's parts, until all are there
};

} // namespace hubscreen::feed
