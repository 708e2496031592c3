// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/feed_client.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QTimer>

#include <catch2/catch_test_macros.hpp>

namespace hubscreen::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // ms, for a machine under load

QJsonObject parse(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

QJsonObject toJson(const FeedReply &reply, const QByteArray &method, const QUrl &url)
{
    QJsonObject headers;
    for (qsizetype i = 0; i < reply.headers.size(); ++i)
        headers.insert(QString(reply.headers.nameAt(i)), QString::fromUtf8(reply.headers.valueAt(i)));
    return {{u"method"_s, QString::fromLatin1(method)},
            {u"path"_s, url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority)},
            {u"status"_s, reply.status},
            {u"headers"_s, headers},
            {u"body"_s, QString::fromUtf8(reply.body)}};
}

QNetworkRequest toRequest(const QUrl &url, const Outgoing &outgoing)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    if (!outgoing.body.isEmpty())
        request.setRawHeader("Content-Type", "application/json");
    for (const auto &[name, value] : outgoing.headers)
        request.setRawHeader(name, value);
    return request;
}

} // namespace

bool waitUntil(const std::function<bool()> &isTrue)
{
    const QDeadlineTimer deadline(patience);
    QTimer lookAgain; // at what no event tells
    lookAgain.start(20);
    while (!isTrue()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

QJsonObject FeedReply::json() const
{
    return parse(body);
}

QString FeedReply::problemWord() const
{
    return json()[u"type"_s].toString().section(u'/', -1);
}

quint64 FeedEvent::revision() const
{
    return id.sliced(id.lastIndexOf(':') + 1).toULongLong();
}

QByteArray FeedEvent::epoch() const
{
    return id.first(id.lastIndexOf(':'));
}

QJsonObject FeedEvent::json() const
{
    return parse(data);
}

ContractChecker::ContractChecker()
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(HUBSCREEN_PYTHON),
                    {u"-B"_s, QStringLiteral(HUBSCREEN_FEED_CHECK), QStringLiteral(HUBSCREEN_FEED_CONTRACT)});
    REQUIRE(m_process.waitForStarted(patience));
}

ContractChecker::~ContractChecker()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished(patience);
}

QString ContractChecker::check(const QJsonObject &replyOrEvent)
{
    m_process.write(QJsonDocument(replyOrEvent).toJson(QJsonDocument::Compact) + '\n');
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(patience))
            return u"the checker does not answer"_s;
    }
    const auto answer = QString::fromUtf8(m_process.readLine()).trimmed();
    return answer == "ok"_L1 ? QString() : answer;
}

QNetworkReply *FeedClient::start(const QByteArray &method, const QUrl &url, const Headers &headers,
                                 const QByteArray &body)
{
    return m_network.sendCustomRequest(toRequest(url, {headers, body}), method, body);
}

FeedReply FeedClient::take(QNetworkReply *reply, const QByteArray &method)
{
    const std::unique_ptr<QNetworkReply> owned(reply);
    FeedReply taken{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->headers(),
                    reply->readAll()};
    INFO(method.toStdString() << ' ' << reply->url().toString().toStdString() << " -> " << taken.status);
    REQUIRE(taken.status != 0);
    if (taken.header("Content-Encoding") != "gzip") // undone by Qt, unless the test asked for it
        CHECK(m_checker.check(toJson(taken, method, reply->url())).toStdString() == "");
    return taken;
}

FeedReply FeedClient::send(const QByteArray &method, const QUrl &url, const Headers &headers, const QByteArray &body)
{
    auto *reply = start(method, url, headers, body);
    REQUIRE(waitUntil([reply] { return reply->isFinished(); }));
    return take(reply, method);
}

std::vector<FeedReply> FeedClient::getAll(const std::vector<QUrl> &urls)
{
    std::vector<QNetworkReply *> replies;
    for (const auto &url : urls)
        replies.push_back(start("GET", url, {}, {}));
    std::vector<FeedReply> taken;
    for (auto *reply : replies) {
        REQUIRE(waitUntil([reply] { return reply->isFinished(); }));
        taken.push_back(take(reply, "GET"));
    }
    return taken;
}

std::vector<FeedReply> FeedClient::sendAtOnce(const QByteArray &method, const QUrl &url,
                                              const std::vector<Outgoing> &requests)
{
    std::vector<std::unique_ptr<QNetworkAccessManager>> clients; // each allows six connections only
    std::vector<QNetworkReply *> replies;
    for (const auto &request : requests) {
        clients.push_back(std::make_unique<QNetworkAccessManager>());
        replies.push_back(clients.back()->sendCustomRequest(toRequest(url, request), method, request.body));
    }
    std::vector<FeedReply> taken;
    for (auto *reply : replies) {
        REQUIRE(waitUntil([reply] { return reply->isFinished(); }));
        taken.push_back(take(reply, method));
    }
    return taken;
}

FeedStream::FeedStream(FeedClient &client, const QUrl &url, const QByteArray &lastEventId) : m_checker(client.checker())
{
    QNetworkRequest request(url);
    if (!lastEventId.isEmpty())
        request.setRawHeader("Last-Event-ID", lastEventId);
    m_reply.reset(client.network().get(request));
    QObject::connect(m_reply.get(), &QIODevice::readyRead, m_reply.get(), [this] { read(); });
}

void FeedStream::read()
{
    m_buffer += m_reply->readAll();
    for (auto end = m_buffer.indexOf("\n\n"); end >= 0; end = m_buffer.indexOf("\n\n")) {
        takeBlock(m_buffer.first(end));
        m_buffer.remove(0, end + 2);
    }
}

void FeedStream::takeBlock(const QByteArray &block)
{
    if (block.startsWith(':')) {
        ++m_comments;
        return;
    }
    FeedEvent event;
    for (const auto &line : block.split('\n')) {
        const auto colon = line.indexOf(": ");
        const auto value = line.sliced(colon + 2);
        (line.startsWith("id:") ? event.id : line.startsWith("event:") ? event.type : event.data) = value;
    }
    const auto wrong = m_checker.check({{u"event"_s, QString::fromUtf8(event.type)},
                                        {u"id"_s, QString::fromUtf8(event.id)},
                                        {u"data"_s, QString::fromUtf8(event.data)}});
    CHECK(wrong.toStdString() == "");
    m_events.push_back(event);
}

bool FeedStream::waitFor(const std::function<bool(const std::vector<FeedEvent> &)> &isFulfilled)
{
    return waitUntil([&] { return isFulfilled(m_events); });
}

bool FeedStream::waitForCount(std::size_t count)
{
    return waitFor([count](const auto &events) { return events.size() >= count; });
}

bool FeedStream::waitForOpen()
{
    return waitUntil([this] { return m_comments > 0 || !m_events.empty(); });
}

bool FeedStream::waitForEnd()
{
    return waitUntil([this] { return m_reply->isFinished(); });
}

} // namespace hubscreen::test
