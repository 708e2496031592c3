// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulated.h"
#include "support/demanding_proxy.h"
#include "tiles/tile_relay.h"

#include <QNetworkReply>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

// The relay between Qt's plugin (here: a plain network manager) and a tile server, on real sockets.

using namespace hubscreen;
using namespace hubscreen::tiles;
using namespace Qt::StringLiterals;

namespace {

const auto tilePicture = QByteArray::fromHex("89504e470d0a1a0a0000000d494844520000010000000100") + "rest";

/// Answers as the test says, and remembers what it was asked.
class Server
{
public:
    Server()
    {
        REQUIRE(m_server.listen(QHostAddress::LocalHost));
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            auto *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                asked << socket->readLine().trimmed();
                socket->readAll();
                socket->write("HTTP/1.1 " + status + "\r\n" + headers + "Content-Type: " + type + "\r\nContent-Length: "
                              + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
                socket->disconnectFromHost();
            });
        });
    }
    QString address() const { return u"http://127.0.0.1:%1/"_s.arg(m_server.serverPort()); }

    QByteArray status = "200 OK";
    QByteArray headers;
    QByteArray type = "image/png";
    QByteArray body = tilePicture;
    QList<QByteArray> asked;

private:
    QTcpServer m_server;
};

struct Bench {
    EventLoopScheduler scheduler;
    MachineClock clock;
    SeededRandom random{3};
    TileRelay relay;
    QNetworkAccessManager plugin;
    QStringList told;

    explicit Bench(TileOrigin origin) : relay(std::move(origin), scheduler, clock, random)
    {
        REQUIRE(relay.listen());
        QObject::connect(&relay, &TileRelay::stateChanged, &relay, [this](bool failing, const QString &reason) {
            told << (failing ? u"failing: "_s + reason : u"good"_s);
        });
    }
    std::unique_ptr<QNetworkReply> send(const QString &path)
    {
        return std::unique_ptr<QNetworkReply>(plugin.get(QNetworkRequest(QUrl(relay.address() + path))));
    }
    std::unique_ptr<QNetworkReply> get(const QString &path)
    {
        auto reply = send(path);
        REQUIRE(QTest::qWaitFor([&] { return reply->isFinished(); }, 10'000));
        return reply;
    }
};

TileOrigin serverOrigin(const Server &server)
{
    return {.urlTemplate = server.address() + u"wmts?m={z}&r={y}&c={x}&tk={key}"_s, .key = "sesame", .folder = {}};
}

} // namespace

TEST_CASE("a tile comes through, asked for with the key", "[tiles]")
{
    Server server;
    Bench bench(serverOrigin(server));
    const auto reply = bench.get(u"14/13656/6741.png"_s);
    CHECK(reply->readAll() == tilePicture);
    CHECK(server.asked == QList<QByteArray>{"GET /wmts?m=14&r=6741&c=13656&tk=sesame HTTP/1.1"});
    CHECK(bench.told == QStringList{u"good"_s});
    CHECK_FALSE(bench.relay.address().contains(u"sesame"_s));
}

TEST_CASE("what a server says is wrong is told without its words, and the tile waits for it to get well", "[tiles]")
{
    Server server;
    server.status = "302 Found";
    server.headers = "Location: https://elsewhere.example/?tk=sesame\r\n";
    Bench bench(serverOrigin(server));
    const auto reply = bench.send(u"3/1/2.png"_s);
    REQUIRE(QTest::qWaitFor([&] { return !bench.told.isEmpty(); }, 10'000));
    CHECK(bench.told == QStringList{u"failing: redirected, which is not followed"_s});
    CHECK_FALSE(reply->isFinished());
    server.status = "200 OK";
    server.headers = {};
    REQUIRE(QTest::qWaitFor([&] { return reply->isFinished(); }, 10'000)); // asked again by itself
    CHECK(reply->readAll() == tilePicture);
    CHECK(bench.told.last() == u"good"_s);
    CHECK(server.asked.size() >= 2);
}

TEST_CASE("what is no picture of a tile's size never reaches the plugin", "[tiles]")
{
    for (const auto &[type, body] : std::initializer_list<std::pair<QByteArray, QByteArray>>{
             {"text/html", "<html>busy</html>"},
             {"image/svg+xml", "<svg/>"},
             {"image/png", QByteArray::fromHex("89504e470d0a1a0a0000000d4948445200001f4000001f40")},
             {"image/png", QByteArray(2 * 1024 * 1024, 'x')}}) {
        Server server;
        server.type = type;
        server.body = body;
        Bench bench(serverOrigin(server));
        const auto reply = bench.send(u"3/1/2.png"_s);
        REQUIRE(QTest::qWaitFor([&] { return !bench.told.isEmpty(); }, 10'000));
        CHECK(bench.told.first().startsWith(u"failing: "_s));
        CHECK_FALSE(reply->isFinished());
    }
}

TEST_CASE("a tile that does not exist is an empty picture, and an origin without any is told", "[tiles]")
{
    Server server;
    server.status = "404 Not Found";
    Bench bench(serverOrigin(server));
    const auto reply = bench.get(u"3/1/2.png"_s);
    CHECK(reply->error() == QNetworkReply::NoError);
    CHECK(reply->readAll().startsWith("\x89PNG"));
    CHECK(bench.told == QStringList{u"failing: has no tiles of this area"_s});
}

TEST_CASE("a server that is not there leaves the map waiting, not wrong", "[tiles]")
{
    QTcpServer gone;
    REQUIRE(gone.listen(QHostAddress::LocalHost));
    const auto port = gone.serverPort();
    gone.close();
    Bench bench({.urlTemplate = u"http://127.0.0.1:%1/{z}/{x}/{y}"_s.arg(port), .key = {}, .folder = {}});
    const auto reply = bench.send(u"3/1/2.png"_s);
    REQUIRE(QTest::qWaitFor([&] { return !bench.told.isEmpty(); }, 10'000));
    CHECK(bench.told == QStringList{u"failing: no answer"_s});
    CHECK_FALSE(reply->isFinished());
}

TEST_CASE("tiles come through a proxy that wants a password, and without it the map says so", "[tiles]")
{
    const bool isKnown = GENERATE(true, false);
    Server server;
    const test::DemandingProxy proxy;
    auto origin = serverOrigin(server);
    origin.proxy = isKnown ? proxy.settings() : proxy.settings(u"wall"_s, u"secret"_s);
    Bench bench(std::move(origin));
    const auto reply = bench.send(u"14/13656/6741.png"_s);
    REQUIRE(QTest::qWaitFor([&] { return !bench.told.isEmpty(); }, 10'000));
    CHECK(bench.told == QStringList{isKnown ? u"good"_s : u"failing: the proxy does not let this machine through"_s});
    if (isKnown)
        CHECK(QTest::qWaitFor([&] { return reply->isFinished(); }, 10'000));
    else
        CHECK_FALSE(reply->isFinished());
    CHECK(proxy.passed("/wmts?") == (isKnown ? 1 : 0));
    CHECK(server.asked.size() == (isKnown ? 1 : 0));
}

TEST_CASE("who does not know the path is told nothing", "[tiles]")
{
    Server server;
    Bench bench(serverOrigin(server));
    for (const auto &path : {u"3/1.png"_s, u"3/1/9.png"_s, u"3/1/x.png"_s, u"3/1/2.gif"_s}) {
        const auto reply = bench.get(path);
        CHECK(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute) == 404);
    }
    QUrl stranger(bench.relay.address());
    stranger.setPath(u"/00000000000000000000000000000000/3/1/2.png"_s);
    std::unique_ptr<QNetworkReply> reply(bench.plugin.get(QNetworkRequest(stranger)));
    REQUIRE(QTest::qWaitFor([&] { return reply->isFinished(); }, 10'000));
    CHECK(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute) == 404);
    CHECK(server.asked.isEmpty());
}
