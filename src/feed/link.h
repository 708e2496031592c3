// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "feed/fetch_queue.h"
#include "feed/health.h"
#include "feed/parts.h"
#include "feed/problem_log.h"
#include "feed/refusals.h"
#include "feed/session.h"
#include "feed/stream_keeper.h"

namespace hubscreen::feed {

/// The line to the platform: what is fetched, the stream, and the health of both.
///
/// When nobody answers, all waits and is tried again ever more rarely; what is refused everywhere, much more rarely.
class Link : public QObject
{
    Q_OBJECT

public:
    Link(const Parts &parts, const Session &session, ProblemLog &problems);

    FetchQueue &fetches() { return m_fetches; }
    StreamKeeper &stream() { return m_stream; }
    const Health &health() const { return m_health.health(); }
    /// Events tell of changes: the stream is open, and who tells them is known.
    bool isStreaming() const;

    /// Tries at once, also what was refused.
    void open();
    void close();

    /// A useful answer from there.
    void answered(const QString &path);
    void failed(const QString &path, cache::RecordKind kind, const http::Failure &failure);
    /// Bytes of the stream.
    void alive();
    /// The copy of the district at hand.
    void setDistrictTag(const QByteArray &etag) { m_refusals.setDistrictTag(etag); }

    /// Time passed.
    void look();
    /// Says how it is, when that has changed.
    void tellHealth();

Q_SIGNALS:
    void healthChanged(const hubscreen::feed::Health &health);
    /// What waits is about to be tried again.
    void opening();
    void streamOpened();
    /// `isRefused`: by the platform, which answers therefore.
    void streamLost(bool isRefused);

private:
    void onStreamOpened();
    void onStreamLost(const http::Failure &failure);
    void onFailsAlone(cache::RecordKind kind, const http::Failure &failure);
    void onDoubtsSettled(bool isUseful);
    void down(const http::Failure &failure);
    void refuse(const http::Failure &failure);
    void fail(cache::RecordKind kind, const Error &error);
    void resume();
    QString trouble() const;

    Scheduler &m_scheduler;
    const Session &m_session;
    ProblemLog &m_problems;
    FetchQueue m_fetches;
    StreamKeeper m_stream;
    Refusals m_refusals;
    HealthKeeper m_health;
    Health m_toldHealth;
    QString m_streamTrouble;
    http::Backoff m_backoff;
    ScheduledJob m_retry;
};

} // namespace hubscreen::feed
