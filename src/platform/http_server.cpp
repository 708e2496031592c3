// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/http_server.h"

#include <QDebug>
#include <QHttpServerResponder>
#include <QPointer>

#include <utility>

namespace hubscreen::platform {

using namespace Qt::StringLiterals;

namespace {

constexpr int kernelBuffer = 128 * 1024; // or the kernel would take in some megabytes for a reader that does not read
constexpr qint64 mostUnread = 1 << 20; // bytes that a reader of the stream may be behind

class HttpStream final : public StreamSink
{
public:
    HttpStream(QHttpServerResponder &&responder, QTcpSocket *socket)
        : m_responder(std::move(responder)),
          m_socket(socket)
    {
    }

    bool send(const QByteArray &bytes) override
    {
        if (!m_socket || m_socket->state() != QAbstractSocket::ConnectedState)
            return false;
        const auto unread = m_socket->bytesToWrite();
        if (unread <= mostUnread)
            m_beginning = std::exchange(m_hasBegun, true) ? 0 : bytes.size();
        if (unread > mostUnread + m_beginning) {
            // Not now: the socket's end would call back into the list of streams.
            QMetaObject::invokeMethod(m_socket, &QAbstractSocket::abort, Qt::QueuedConnection);
            return false;
        }
        m_responder.writeChunk(bytes);
        return true;
    }

    void finish() override { m_responder.writeEndChunked({}); }

private:
    QHttpServerResponder m_responder;
    QPointer<QTcpSocket> m_socket;
    bool m_hasBegun = false;
    qint64 m_beginning = 0; // bytes with which it began, until it has caught up with them: a slow line takes its time
};

QByteArray methodName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return "GET";
    case QHttpServerRequest::Method::Head:
        return "HEAD";
    case QHttpServerRequest::Method::Post:
        return "POST";
    case QHttpServerRequest::Method::Delete:
        return "DELETE";
    default:
        return "OTHER";
    }
}

Request toRequest(const QHttpServerRequest &request)
{
    const auto url = request.url();
    return {methodName(request.method()),
            url.path(QUrl::FullyDecoded),
            request.query(),
            request.headers(),
            request.body(),
            request.remoteAddress().isLoopback(),
            {}};
}

QHttpHeaders headersOf(const Reply &reply)
{
    auto headers = reply.headers;
    headers.append(QHttpHeaders::WellKnownHeader::ContentType, reply.contentType);
    return headers;
}

// A resource that throws must not end the platform.
Answer answerSafely(const Router &router, const Request &request)
{
    try {
        return router.answer(request);
    } catch (const std::exception &error) {
        qWarning() << "request failed:" << request.path << error.what();
        return {problem(500, u"internal"_s, u"the request could not be answered"_s), {}};
    }
}

} // namespace

HttpServer::HttpServer(const Router &router, Streams &streams, const Clock &clock, Scheduler &scheduler)
    : m_router(router),
      m_streams(streams),
      m_acceptor(new Acceptor(clock, scheduler))
{
    m_server.setMissingHandler(this, [this](const QHttpServerRequest &request, QHttpServerResponder &responder) {
        handle(request, responder);
    });
    connect(m_acceptor, &Acceptor::gone, this, &HttpServer::forgetStream);
}

HttpServer::~HttpServer()
{
    m_streams.finishAll();
    if (m_acceptor->parent() == nullptr)
        delete m_acceptor;
}

Result<quint16> HttpServer::listen(const QHostAddress &address, quint16 port)
{
    if (!m_acceptor->listen(address, port) || !m_server.bind(m_acceptor)) {
        return std::unexpected(Error{ErrorKind::InvalidInput,
                                     u"--listen %1:%2"_s.arg(address.toString(), QString::number(port)),
                                     m_acceptor->errorString(), u"Choose another port, 0 for any free one"_s});
    }
    return m_acceptor->serverPort();
}

void HttpServer::handle(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    const auto asked = toRequest(request);
    const auto answer = answerSafely(m_router, asked);
    const auto headers = headersOf(answer.reply);
    const auto status = QHttpServerResponder::StatusCode(answer.reply.status);
    if (answer.stream)
        openStream(*answer.stream, {request.remoteAddress(), request.remotePort()}, headers, std::move(responder));
    else if (answer.reply.body.isEmpty())
        responder.write(headers, status);
    else
        responder.write(answer.reply.body, headers, status);
}

void HttpServer::openStream(const StreamOpening &opening, const Peer &peer, const QHttpHeaders &headers,
                            QHttpServerResponder &&responder)
{
    responder.writeBeginChunked(headers);
    m_acceptor->keepOpen(peer);
    auto *socket = m_acceptor->socketOf(peer);
    if (socket)
        socket->setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, kernelBuffer);
    auto sink = std::make_unique<HttpStream>(std::move(responder), socket);
    m_streamOf.insert(peer, m_streams.open(std::move(sink), opening));
}

void HttpServer::forgetStream(const Peer &peer)
{
    if (const auto id = m_streamOf.take(peer))
        m_streams.forget(id);
}

void HttpServer::finish()
{
    m_streams.finishAll();
    m_streamOf.clear();
    connect(m_acceptor, &Acceptor::idle, this, &HttpServer::finished, Qt::QueuedConnection);
    m_acceptor->finish();
    if (m_acceptor->isIdle())
        QMetaObject::invokeMethod(this, &HttpServer::finished, Qt::QueuedConnection);
}

} // namespace hubscreen::platform
