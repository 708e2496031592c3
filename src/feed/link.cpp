// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/link.h"

namespace hubscreen::feed {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using cache::RecordKind;

namespace {

constexpr Milliseconds askAgainAfterRefusal = 15min;
constexpr Milliseconds tellSuccessEvery = 5s;
const auto streamPath = u"/v1/stream"_s;
const auto districtPath = u"/v1/district"_s;

} // namespace

Link::Link(const Parts &parts, const Session &session, ProblemLog &problems)
    : m_scheduler(parts.scheduler),
      m_session(session),
      m_problems(problems),
      m_fetches(parts.rest, parts.scheduler, parts.serverClock, parts.random),
      m_stream(parts.stream, parts.scheduler, parts.clock, parts.random),
      m_refusals(parts.rest),
      m_health(parts.clock, parts.serverClock),
      m_backoff(parts.random)
{
    // children, so that they move to the feed's thread with it
    m_fetches.setParent(this);
    m_stream.setParent(this);
    m_refusals.setParent(this);
    connect(&m_stream, &StreamKeeper::opened, this, &Link::onStreamOpened);
    connect(&m_stream, &StreamKeeper::lost, this, &Link::onStreamLost);
    connect(&m_refusals, &Refusals::refusedEverywhere, this, &Link::refuse);
    connect(&m_refusals, &Refusals::noContact, this, &Link::down);
    connect(&m_refusals, &Refusals::failsAlone, this, &Link::onFailsAlone);
    connect(&m_refusals, &Refusals::settled, this, &Link::onDoubtsSettled);
}

bool Link::isStreaming() const
{
    return m_stream.isOpen() && !m_refusals.isRefused(districtPath); // while that is refused, events are only held
}

void Link::open()
{
    m_streamTrouble.clear();
    m_stream.open();
    Q_EMIT opening();
    resume();
}

void Link::resume()
{
    m_retry.cancel();
    m_fetches.retryDelayed();
    m_fetches.resume();
}

void Link::close()
{
    m_retry.cancel();
    m_refusals.dropDoubts();
    m_stream.close();
    m_fetches.clear();
}

void Link::answered(const QString &path)
{
    m_backoff.succeeded();
    m_refusals.allow(path);
    m_health.succeeded(trouble());
}

void Link::alive()
{
    if (m_session.isFollowing())
        m_health.succeeded(trouble());
}

void Link::failed(const QString &path, RecordKind kind, const http::Failure &failure)
{
    if (failure.isLinkDown())
        return down(failure);
    if (failure.isRefused() || failure.isForeign)
        return m_refusals.doubt(path, kind, failure);
    fail(kind, failure.error);
    tellHealth();
}

void Link::fail(RecordKind kind, const Error &error)
{
    m_problems.reportFailed(kind, error);
    if (kind == RecordKind::District) // nothing goes on without it
        m_health.failed(error.toString());
}

void Link::onStreamOpened()
{
    m_streamTrouble.clear();
    alive();
    tellHealth();
    if (m_fetches.isPaused())
        resume();
    Q_EMIT streamOpened();
}

void Link::onStreamLost(const http::Failure &failure)
{
    const bool wasOpen = m_streamTrouble.isEmpty();
    m_streamTrouble = failure.isRefused() ? failure.error.toString() : failure.error.what;
    if (failure.isRefused())
        m_refusals.doubt(streamPath, {}, failure);
    else if (wasOpen || !m_session.isFollowing()) // else nothing has changed: polling tells how the feed is
        m_health.failed(m_streamTrouble);
    Q_EMIT streamLost(failure.isRefused());
    tellHealth();
}

void Link::onFailsAlone(RecordKind kind, const http::Failure &failure)
{
    if (kind == RecordKind::District) {
        if (!m_session.isFollowing()) // nothing begins without it
            m_health.failed(failure.error.toString());
    } else if (!failure.isRefused()) {
        fail(kind, failure.error);
    }
}

void Link::onDoubtsSettled(bool isUseful)
{
    if (isUseful)
        alive();
    if (m_fetches.isPaused())
        m_fetches.resume();
    tellHealth();
}

void Link::down(const http::Failure &failure)
{
    m_refusals.dropDoubts();
    m_fetches.pause();
    m_health.failed(failure.error.what);
    m_retry = m_scheduler.after(m_backoff.next(failure.retryAfter), [this] { open(); });
    tellHealth();
}

void Link::refuse(const http::Failure &failure)
{
    m_refusals.dropDoubts();
    m_fetches.pause();
    m_stream.close();
    m_health.refused(failure.error.toString());
    m_retry = m_scheduler.after(askAgainAfterRefusal + m_backoff.next(failure.retryAfter), [this] { open(); });
    tellHealth();
}

/// What is amiss though facts flow; for staff.
QString Link::trouble() const
{
    auto texts = m_refusals.texts();
    if (!m_streamTrouble.isEmpty())
        texts.prepend(m_streamTrouble);
    return texts.join(u"; "_s);
}

void Link::look()
{
    m_health.look();
    tellHealth();
}

void Link::tellHealth()
{
    const auto &health = m_health.health();
    const bool changed = health.state != m_toldHealth.state || health.reason != m_toldHealth.reason;
    const auto last = m_toldHealth.lastSuccess.value_or(Instant{});
    if (!changed && health.lastSuccess.value_or(Instant{}) - last < tellSuccessEvery)
        return;
    m_toldHealth = health;
    Q_EMIT healthChanged(health);
}

} // namespace hubscreen::feed
