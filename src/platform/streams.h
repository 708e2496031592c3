// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/live_board.h"
#include "platform/router.h"
#include "platform/storage/storage.h"

#include <memory>
#include <vector>

namespace hubscreen::platform {

/// One reader of the stream.
class StreamSink
{
public:
    virtual ~StreamSink() = default;
    /// False: it does not keep up, or has gone.
    virtual bool send(const QByteArray &bytes) = 0;
    /// All has been said; the reader may come back.
    virtual void finish() = 0;
};

/// One event as its reader gets it.
QByteArray eventFrame(const wire::FeedRevision &revision, QByteArrayView type, const QByteArray &data);
QByteArray eventFrame(const QString &epoch, const StoredRecord &record);

/// All open streams: each starts where its reader left off, then hears every event.
class Streams
{
public:
    Streams(Storage &storage, const LiveBoard &live, const wire::FeedFormat &format)
        : m_storage(storage),
          m_live(live),
          m_format(format)
    {
    }

    void open(std::unique_ptr<StreamSink> sink, const StreamOpening &opening);
    /// A reader that does not keep up is dropped.
    void publish(const QByteArray &frame);
    void keepAlive();
    void forget(const StreamSink *sink);
    void finishAll();
    std::size_t count() const { return m_sinks.size(); }

private:
    QByteArray beginningFor(const StreamOpening &opening);
    Result<QByteArray> replay(const wire::FeedRevision &since, const FeedState &state);

    Storage &m_storage;
    const LiveBoard &m_live;
    const wire::FeedFormat &m_format;
    std::vector<std::unique_ptr<StreamSink>> m_sinks;
};

} // namespace hubscreen::platform
