// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "platform/acceptor.h"
#include "platform/router.h"
#include "platform/streams.h"

#include <QHttpServer>

namespace hubscreen::platform {

/// Carries requests to the router, its replies back, and streams to their readers.
class HttpServer final : public QObject
{
    Q_OBJECT

public:
    HttpServer(const Router &router, Streams &streams, const Clock &clock, Scheduler &scheduler);
    ~HttpServer() override;

    /// Errors: InvalidInput when the address cannot be listened on.
    Result<quint16> listen(const QHostAddress &address, quint16 port);

    /// Finishes all streams and takes no more requests; `finished` when the last connection is closed.
    void finish();

Q_SIGNALS:
    void finished();

private:
    void handle(const QHttpServerRequest &request, QHttpServerResponder &responder);
    void openStream(const StreamOpening &opening, const Peer &peer, const QHttpHeaders &headers,
                    QHttpServerResponder &&responder);
    void forgetStream(const Peer &peer);

    const Router &m_router;
    Streams &m_streams;
    QHttpServer m_server;
    Acceptor *m_acceptor; // the server owns it once it is bound
    QHash<Peer, Streams::Id> m_streamOf;
};

} // namespace hubscreen::platform
