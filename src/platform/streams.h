// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/live_board.h"
#include "platform/news.h"
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

/// All open streams: each starts where its reader left off, then hears every event.
class Streams final : public Announcer
{
public:
    Streams(Storage &storage, const LiveBoard &live, const wire::FeedFormat &format)
        : m_storage(storage),
          m_live(live),
          m_format(format)
    {
    }

    /// Names a stream; never given to another one.
    using Id = quint64;

    Id open(std::unique_ptr<StreamSink> sink, const StreamOpening &opening);
    /// A reader that does not keep up is dropped.
    void publish(const QByteArray &frame) override;
    void publishTo(const QString &caller, const QByteArray &frame) override;
    void keepAlive();
    void forget(Id id);
    void finishAll();
    std::size_t count() const { return m_readers.size(); }

private:
    QByteArray beginningFor(const StreamOpening &opening);
    Result<QByteArray> replay(const QString &caller, const wire::FeedRevision &since, const FeedState &state);

    struct Reader {
        Id id;
        std::unique_ptr<StreamSink> sink;
        QString caller;
    };

    Storage &m_storage;
    const LiveBoard &m_live;
    const wire::FeedFormat &m_format;
    std::vector<Reader> m_readers;
    Id m_lastId = 0;
};

} // namespace hubscreen::platform
