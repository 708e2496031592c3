// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/client.h"
#include "http/event_stream.h"
#include "http/exchange.h"

#include <QNetworkAccessManager>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <catch2/catch_test_macros.hpp>
#include <zlib.h>

// The client on real sockets: what Qt's network stack itself does with bytes that no scripted reply can stand for.

using namespace hubscreen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Answers every request with the same bytes, then hangs up (or stays, or goes on for ever).
class RawServer
{
public:
    enum class Afterwards { HangUp, Stay, Repeat };

    explicit RawServer(QByteArray bytes, Afterwards afterwards = Afterwards::HangUp)
        : m_bytes(std::move(bytes)),
          m_afterwards(afterwards)
    {
        REQUIRE(m_server.listen(QHostAddress::LocalHost));
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
    }

    QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort())); }
    int requests() const { return m_requests; }

private:
    void accept()
    {
        auto *socket = m_server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
            if (!socket->readAll().contains("\r\n\r\n"))
                return;
            ++m_requests;
            socket->write(m_bytes);
            if (m_afterwards == Afterwards::HangUp)
                socket->disconnectFromHost();
        });
        if (m_afterwards == Afterwards::Repeat)
            QObject::connect(socket, &QTcpSocket::bytesWritten, socket, [socket] {
                if (socket->bytesToWrite() < 1'000'000)
                    socket->write(QByteArray(1'000'000, ' '));
            });
    }

    QTcpServer m_server;
    QByteArray m_bytes;
    Afterwards m_afterwards;
    int m_requests = 0;
};

struct RealBench {
    MachineClock clock;
    ServerClock serverClock{clock};
    EventLoopScheduler scheduler;
    QNetworkAccessManager network;
    QObject owner;

    http::Outcome ask(const RawServer &server, http::Request request = {.path = u"/v1/hubs"_s})
    {
        http::Client client(network, {.base = server.url()}, scheduler, clock, serverClock);
        std::optional<http::Outcome> outcome;
        QObject::connect(client.send(std::move(request), &owner), &http::Exchange::finished, &owner,
                         [&](const http::Outcome &told) { outcome = told; });
        REQUIRE(QTest::qWaitFor([&] { return outcome.has_value(); }, 30'000));
        return *outcome;
    }
};

QByteArray gzip(const QByteArray &plain)
{
    QByteArray packed(qsizetype(compressBound(uLong(plain.size()))) + 64, Qt::Uninitialized);
    z_stream stream{};
    REQUIRE(deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY) == Z_OK);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.constData()));
    stream.avail_in = uInt(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    REQUIRE(deflate(&stream, Z_FINISH) == Z_STREAM_END);
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

QByteArray ok(const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + headers + "\r\n" + body;
}

QByteArray packed(const QByteArray &plain)
{
    const auto body = gzip(plain);
    return ok("Content-Encoding: gzip\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n", body);
}

} // namespace

TEST_CASE("a packed answer is unpacked, however well it packs", "[http][sockets]")
{
    RealBench bench;
    const auto columns = '[' + QByteArray("null,").repeated(3'000'000) + "null]"; // 15 MB, 1000:1
    const RawServer server(packed(columns));
    const auto outcome = bench.ask(server);
    REQUIRE(outcome.has_value());
    CHECK(outcome->body == columns);
}

TEST_CASE("a packed answer over the cap is cut off", "[http][sockets]")
{
    RealBench bench;
    const RawServer server(packed(QByteArray(40'000'000, ' ')));
    const auto outcome = bench.ask(server);
    REQUIRE(!outcome.has_value());
    CHECK((outcome.error().error.kind == ErrorKind::TooLarge || outcome.error().error.kind == ErrorKind::Network));
}

TEST_CASE("bytes that only say they are packed are an error", "[http][sockets]")
{
    RealBench bench;
    const RawServer server(ok("Content-Encoding: gzip\r\nContent-Length: 11\r\n", "hello world"));
    CHECK(!bench.ask(server).has_value());
}

TEST_CASE("an answer shorter than it promised is broken off", "[http][sockets]")
{
    RealBench bench;
    const RawServer plain(ok("Content-Length: 100\r\n", "{\"items\": []}"));
    const auto cut = bench.ask(plain);
    REQUIRE(!cut.has_value());
    CHECK(cut.error().error.kind == ErrorKind::Network);

    const RawServer chunked(ok("Transfer-Encoding: chunked\r\n", "d\r\n{\"items\": []}\r\n"));
    CHECK(!bench.ask(chunked).has_value());
}

TEST_CASE("an endless answer on a real socket stops at the cap", "[http][sockets]")
{
    RealBench bench;
    const RawServer server(ok({}, "["), RawServer::Afterwards::Repeat);
    const auto outcome = bench.ask(server);
    REQUIRE(!outcome.has_value());
    CHECK(outcome.error().error.kind == ErrorKind::TooLarge);
}

TEST_CASE("a redirect leads nowhere, not to another host and not to the same", "[http][sockets]")
{
    RealBench bench;
    const RawServer elsewhere(ok("Content-Length: 2\r\n", "{}"));
    const RawServer server("HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " + elsewhere.url().toEncoded()
                           + "/\r\n\r\n");
    const auto outcome = bench.ask(server);
    REQUIRE(!outcome.has_value());
    CHECK(outcome.error().status == 302);
    CHECK(elsewhere.requests() == 0);
    CHECK(server.requests() == 1);
}

TEST_CASE("a server that says nothing is given up at the deadline", "[http][sockets]")
{
    RealBench bench;
    const RawServer server({}, RawServer::Afterwards::Stay);
    const auto outcome = bench.ask(server, {.path = u"/v1/hubs"_s, .deadline = 200ms});
    REQUIRE(!outcome.has_value());
    CHECK(outcome.error().error.kind == ErrorKind::Network);
}

TEST_CASE("an error answer is told as one, with its body", "[http][sockets]")
{
    RealBench bench;
    const RawServer server("HTTP/1.1 410 Gone\r\nContent-Type: application/problem+json\r\nContent-Length: 13\r\n\r\n"
                           "{\"status\":410");
    const auto outcome = bench.ask(server);
    REQUIRE(!outcome.has_value());
    CHECK(outcome.error().status == 410);
    CHECK(outcome.error().body == "{\"status\":410");
}

TEST_CASE("a stream is read as it comes, and its loss is told", "[http][sockets]")
{
    RealBench bench;
    const RawServer server("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
                           "1a\r\nid: e:1\nevent: a\ndata: x\n\n\r\n5\r\ndata:\r\n");
    http::Client client(bench.network, {.base = server.url()}, bench.scheduler, bench.clock, bench.serverClock);
    std::vector<http::Event> events;
    bool lost = false;
    auto *stream = client.open({.path = u"/v1/stream"_s}, {}, &bench.owner);
    QObject::connect(stream, &http::EventStream::received, &bench.owner, [&](const std::vector<http::Event> &some) {
        events.insert(events.end(), some.begin(), some.end());
    });
    QObject::connect(stream, &http::EventStream::lost, &bench.owner, [&] { lost = true; });
    REQUIRE(QTest::qWaitFor([&] { return lost; }, 30'000));
    CHECK(events == std::vector<http::Event>{{"a", "x", "e:1"}});
}
