// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/client.h"
#include "http/event_stream.h"
#include "http/exchange.h"
#include "support/demanding_proxy.h"

#include <QNetworkAccessManager>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

// The client behind a proxy that wants a password, on real sockets.

using namespace hubscreen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::DemandingProxy;

namespace {

/// Answers every request by what its path deserves, and hangs up.
class Platform
{
public:
    Platform()
    {
        m_server.setProxy(QNetworkProxy::NoProxy);
        REQUIRE(m_server.listen(QHostAddress::LocalHost));
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            auto *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                const auto asked = socket->readAll();
                requests << asked;
                const bool isStream = asked.startsWith("GET /v1/stream");
                const QByteArray type = isStream ? "text/event-stream" : "application/json";
                socket->write("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: " + type + "\r\n\r\n");
                socket->write(isStream ? "id: e:1\ndata: {}\n\n" : "{}");
                socket->disconnectFromHost();
            });
        });
    }
    quint16 port() const { return m_server.serverPort(); }

    QByteArrayList requests;

private:
    QTcpServer m_server;
};

struct Bench {
    MachineClock clock;
    ServerClock serverClock{clock};
    EventLoopScheduler scheduler;
    QNetworkAccessManager network;
    QObject owner;
    Platform platform;
    DemandingProxy proxy;
    std::unique_ptr<http::Client> client;

    void begin(const QNetworkProxy &through, const QString &scheme = u"http"_s)
    {
        const QUrl base(u"%1://127.0.0.1:%2"_s.arg(scheme, QString::number(platform.port())));
        client = std::make_unique<http::Client>(network, http::Endpoint{.base = base, .token = "t", .proxy = through},
                                                scheduler, clock, serverClock);
    }

    http::Outcome ask(http::Request request = {.path = u"/v1/hubs"_s})
    {
        std::optional<http::Outcome> outcome;
        QObject::connect(client->send(std::move(request), &owner), &http::Exchange::finished, &owner,
                         [&](const http::Outcome &told) { outcome = told; });
        REQUIRE(QTest::qWaitFor([&] { return outcome.has_value(); }, 30'000));
        return *outcome;
    }
};

} // namespace

TEST_CASE("a proxy's user and password are given to it, and to nobody else", "[http][proxy]")
{
    Bench bench;
    bench.begin(bench.proxy.settings());
    CHECK(bench.ask().has_value());
    CHECK(bench.ask({.path = u"/v1/bookings"_s, .method = "POST", .body = "{\"a\":1}"}).has_value());
    CHECK(bench.proxy.passed("/v1/hubs") == 1);
    CHECK(bench.proxy.passed("POST ") == 1);
    CHECK(bench.proxy.wrongPasswords() == 0);
    REQUIRE(bench.platform.requests.size() == 2);
    CHECK(bench.platform.requests[0].contains("Bearer t"));
    CHECK(bench.platform.requests[1].endsWith("{\"a\":1}"));
}

TEST_CASE("a stream goes through such a proxy, too", "[http][proxy]")
{
    Bench bench;
    bench.begin(bench.proxy.settings());
    std::vector<http::Event> events;
    auto *stream = bench.client->open({.path = u"/v1/stream"_s}, {}, &bench.owner);
    QObject::connect(stream, &http::EventStream::received, &bench.owner, [&](const std::vector<http::Event> &some) {
        events.insert(events.end(), some.begin(), some.end());
    });
    REQUIRE(QTest::qWaitFor([&] { return !events.empty(); }, 30'000));
    CHECK(events[0].id == "e:1");
    CHECK(bench.proxy.passed("/v1/stream") == 1);
}

TEST_CASE("https goes by a tunnel for which the password is given", "[http][proxy]")
{
    Bench bench;
    bench.begin(bench.proxy.settings(), u"https"_s);
    const auto outcome = bench.ask(); // the platform at its end speaks no TLS
    REQUIRE(!outcome);
    CHECK(outcome.error().isLinkDown());
    CHECK_FALSE(outcome.error().isOfProxy);
    CHECK(bench.proxy.passed("CONNECT 127.0.0.1:") == 1);
    CHECK(bench.proxy.wrongPasswords() == 0);
}

TEST_CASE("a password that the proxy does not take is a state of its own, and is not tried over and over",
          "[http][proxy]")
{
    for (const auto &scheme : {u"http"_s, u"https"_s}) {
        for (const auto &password : {u"secret"_s, QString()}) {
            Bench bench;
            bench.begin(bench.proxy.settings(password.isEmpty() ? QString() : u"wall"_s, password), scheme);
            const auto outcome = bench.ask();
            REQUIRE(!outcome);
            const auto &failure = outcome.error();
            CAPTURE(scheme.toStdString(), failure.error.toString().toStdString());
            CHECK(failure.isOfProxy);
            CHECK(failure.isLinkDown());
            CHECK(failure.retryAfter >= 1min); // some lock an account that fails often
            CHECK(failure.error.what.contains(u"proxy"));
            CHECK(failure.error.remedy.contains(u"password"));
            CHECK_FALSE(failure.error.toString().contains(u"secret"));
            CHECK(bench.proxy.wrongPasswords() <= 1);
            CHECK(bench.proxy.passed().isEmpty());
            std::optional<http::Failure> lost;
            auto *stream = bench.client->open({.path = u"/v1/stream"_s}, {}, &bench.owner);
            QObject::connect(stream, &http::EventStream::lost, &bench.owner,
                             [&](const http::Failure &told) { lost = told; });
            REQUIRE(QTest::qWaitFor([&] { return lost.has_value(); }, 30'000));
            CHECK(lost->error.what == failure.error.what); // both say the same: nothing flips
            CHECK(lost->retryAfter >= 1min);
        }
    }
}

TEST_CASE("no failure tells a name, a password or a key that stood in an address", "[http]")
{
    Bench bench;
    bench.client = std::make_unique<http::Client>(bench.network,
                                                  http::Endpoint{.base = QUrl(u"http://anna:secret@127.0.0.1:1/sub"_s)},
                                                  bench.scheduler, bench.clock, bench.serverClock);
    http::Request request{.path = u"/tile"_s};
    request.query.addQueryItem(u"tk"_s, u"sesame"_s);
    const auto outcome = bench.ask(request);
    REQUIRE(!outcome);
    CHECK(outcome.error().error.where == u"http://127.0.0.1:1/sub/tile"_s);
    CHECK_FALSE(outcome.error().error.toString().contains(u"secret"));
    CHECK_FALSE(outcome.error().error.toString().contains(u"anna"));
    QHttpHeaders headers;
    headers.append("Location", "https://anna:secret@elsewhere.example/login?tk=sesame");
    const auto redirect = http::failureOf(302, headers, u"https://a.example"_s, {}).error.toString();
    CHECK(redirect.contains(u"https://elsewhere.example/login"));
    CHECK_FALSE(redirect.contains(u"secret"));
    CHECK_FALSE(redirect.contains(u"sesame"));
}
