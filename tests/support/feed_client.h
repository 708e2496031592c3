// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHttpHeaders>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QProcess>
#include <QUrl>

#include <catch2/catch_tostring.hpp>
#include <functional>
#include <memory>
#include <vector>

template<>
struct Catch::StringMaker<QString> {
    static std::string convert(const QString &text) { return text.toStdString(); }
};
template<>
struct Catch::StringMaker<QByteArray> {
    static std::string convert(const QByteArray &bytes) { return bytes.toStdString(); }
};

// A platform's replies and events, each of them held against the feed's contract on its way.
namespace hubscreen::test {

struct FeedReply {
    int status = 0;
    QHttpHeaders headers;
    QByteArray body;

    QByteArray header(QByteArrayView name) const { return headers.value(name).toByteArray(); }
    QJsonObject json() const;
    QString problemWord() const;
    quint64 revision() const { return header("Feed-Revision").toULongLong(); }
    QByteArray epoch() const { return header("Feed-Epoch"); }
};

struct FeedEvent {
    QByteArray id;
    QByteArray type;
    QByteArray data;

    quint64 revision() const;
    QByteArray epoch() const;
    QJsonObject json() const;
};

/// tests/support/feed_check, fed line by line.
class ContractChecker
{
public:
    ContractChecker();
    ~ContractChecker();
    /// Empty when nothing is wrong.
    QString check(const QJsonObject &replyOrEvent);

private:
    QProcess m_process;
};

using Headers = std::vector<std::pair<QByteArray, QByteArray>>;

struct Outgoing {
    Headers headers;
    QByteArray body;
};

/// Every reply fails its test unless it is as the contract says.
class FeedClient
{
public:
    FeedReply get(const QUrl &url, const Headers &headers = {}) { return send("GET", url, headers); }
    FeedReply send(const QByteArray &method, const QUrl &url, const Headers &headers = {}, const QByteArray &body = {});
    /// All at once; in the order of the URLs.
    std::vector<FeedReply> getAll(const std::vector<QUrl> &urls);
    /// All at once, each on a connection of its own; in the order of `requests`.
    std::vector<FeedReply> sendAtOnce(const QByteArray &method, const QUrl &url, const std::vector<Outgoing> &requests);

    QNetworkAccessManager &network() { return m_network; }
    ContractChecker &checker() { return m_checker; }

private:
    QNetworkReply *start(const QByteArray &method, const QUrl &url, const Headers &headers, const QByteArray &body);
    FeedReply take(QNetworkReply *reply, const QByteArray &method);

    QNetworkAccessManager m_network;
    ContractChecker m_checker;
};

/// One reader of `GET /v1/stream`.
class FeedStream
{
public:
    FeedStream(FeedClient &client, const QUrl &url, const QByteArray &lastEventId = {});

    /// Waits until the events fulfil it; false when they did not in time.
    bool waitFor(const std::function<bool(const std::vector<FeedEvent> &)> &isFulfilled);
    bool waitForCount(std::size_t count);
    bool waitForOpen();
    bool waitForEnd();

    /// Checked against the contract.
    const std::vector<FeedEvent> &events() const { return m_events; }
    int comments() const { return m_comments; }

private:
    void read();
    void takeBlock(const QByteArray &block);

    ContractChecker &m_checker;
    std::unique_ptr<QNetworkReply> m_reply;
    QByteArray m_buffer;
    std::vector<FeedEvent> m_events;
    int m_comments = 0;
};

/// Lets the event loop run until `isTrue`, at most 30 s.
bool waitUntil(const std::function<bool()> &isTrue);

} // namespace hubscreen::test
