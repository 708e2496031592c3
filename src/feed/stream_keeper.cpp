// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/stream_keeper.h"

#include "http/client.h"
#include "http/event_stream.h"
#include "wire/revision.h"

namespace hubscreen::feed {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

StreamKeeper::StreamKeeper(http::Client &client, Scheduler &scheduler, const Clock &clock, Random &random)
    : m_client(client),
      m_scheduler(scheduler),
      m_clock(clock),
      m_backoff(random),
      m_refusals(random, 1min, 15min)
{
}

StreamKeeper::~StreamKeeper()
{
    close();
}

bool StreamKeeper::isOpen() const
{
    return m_stream && m_stream->isOpen();
}

void StreamKeeper::open()
{
    if (m_stream)
        return;
    m_retry.cancel();
    m_stream = m_client.open({.path = u"/v1/stream"_s}, m_position, this);
    connect(m_stream, &http::EventStream::opened, this, &StreamKeeper::onOpened);
    connect(m_stream, &http::EventStream::received, this, &StreamKeeper::onReceived);
    connect(m_stream, &http::EventStream::lost, this, &StreamKeeper::onLost);
}

void StreamKeeper::close()
{
    m_retry.cancel();
    if (!m_stream)
        return;
    m_stream->disconnect(this);
    m_stream->abandon();
    m_stream.clear();
}

void StreamKeeper::reopen(const QByteArray &eventId)
{
    close();
    m_position = eventId;
    open();
}

void StreamKeeper::onOpened(const http::Reply &reply)
{
    m_openedAt = m_clock.monotonic();
    m_refusals.succeeded();
    // A new stream tells what comes after the revision at which it was opened.
    const auto epoch = reply.header("Feed-Epoch");
    if (m_position.isEmpty() && !epoch.isEmpty())
        m_position = wire::toEventId({QString::fromLatin1(epoch), reply.header("Feed-Revision").toULongLong()});
    Q_EMIT opened();
}

void StreamKeeper::onReceived(const std::vector<http::Event> &events)
{
    if (!events.empty() && !events.back().id.isEmpty())
        m_position = events.back().id;
    Q_EMIT received(events);
}

void StreamKeeper::onLost(const http::Failure &failure)
{
    const bool wasOpen = m_openedAt != Milliseconds{};
    if (wasOpen && m_clock.monotonic() - m_openedAt >= goodAfter)
        m_backoff.succeeded();
    m_openedAt = {};
    m_stream.clear();
    const auto wait = (failure.isRefused() ? m_refusals : m_backoff).next(failure.retryAfter);
    m_retry = m_scheduler.after(wait, [this] { open(); });
    Q_EMIT lost(failure);
}

} // namespace hubscreen::feed
