// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/http_server.h"
#include "small_platform.h"

#include <QCoreApplication>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace hubscreen::platform;
using namespace hubscreen::test;
using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

constexpr qint64 mebibyte = 1 << 20;

/// A platform with some megabytes to tell whoever resumes from the beginning.
struct Fixture {
    Fixture()
    {
        const auto before = p.storage->state().value();
        resumeFrom = wire::toEventId(before.feedRevision());
        std::vector<Change> changes;
        for (int i = 0; i < 64; ++i)
            changes.push_back({wire::RecordKind::Notice, u"n%1"_s.arg(i), QByteArray(mebibyte / 16, 'x'), {}});
        REQUIRE(p.storage->commit(changes, noon));
        port = server.listen(QHostAddress::LocalHost, 0).value();
    }

    void resume(QTcpSocket &socket)
    {
        socket.setReadBufferSize(4096);
        socket.connectToHost(QHostAddress::LocalHost, port);
        REQUIRE(QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }));
        socket.write("GET /v1/stream HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer wall-1\r\nLast-Event-ID: "
                     + resumeFrom + "\r\n\r\n");
        REQUIRE(QTest::qWaitFor([&] { return p.streams().count() == 1; }));
    }

    SmallFacts facts;
    SmallPlatform p{facts};
    HttpServer server{p.router(), p.streams(), p.time, p.time};
    QByteArray resumeFrom;
    quint16 port = 0;
};

} // namespace

TEST_CASE("a slow line may take its time with what a stream begins with, but not fall behind further", "[platform]")
{
    Fixture f;
    QTcpSocket slow;
    f.resume(slow);
    QTest::qWait(50);
    f.p.streams().keepAlive();
    f.p.streams().keepAlive();
    CHECK(f.p.streams().count() == 1);
    for (int i = 0; i < 3; ++i)
        f.p.streams().publish(QByteArray(mebibyte, 'y'));
    CHECK(f.p.streams().count() == 0);
    slow.setReadBufferSize(0);
    CHECK(QTest::qWaitFor([&] { return slow.state() == QAbstractSocket::UnconnectedState; }));
}

TEST_CASE("who takes all that a stream begins with is held to what everybody is", "[platform]")
{
    Fixture f;
    QTcpSocket socket;
    f.resume(socket);
    socket.setReadBufferSize(0);
    REQUIRE(QTest::qWaitFor([&] { return socket.readAll().contains("event: footfall"); }));
    f.p.streams().keepAlive();
    socket.setReadBufferSize(4096);
    for (int i = 0; i < 3; ++i)
        f.p.streams().publish(QByteArray(mebibyte, 'y'));
    CHECK(f.p.streams().count() == 0);
}

TEST_CASE("a reader that takes nothing of what waits for it is closed, one that waits itself is not", "[platform]")
{
    Fixture f;
    QTcpSocket stuck;
    f.resume(stuck);
    QTest::qWait(50);
    f.resumeFrom.clear();
    QTcpSocket idle;
    idle.connectToHost(QHostAddress::LocalHost, f.port);
    REQUIRE(QTest::qWaitFor([&] { return idle.state() == QAbstractSocket::ConnectedState; }));
    idle.write("GET /v1/stream HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer wall-1\r\n\r\n");
    REQUIRE(QTest::qWaitFor([&] { return f.p.streams().count() == 2; }));
    QTest::qWait(50);
    const auto pass = [&](int quarterMinutes) {
        for (int i = 0; i < quarterMinutes; ++i) {
            f.p.time.advance(seconds(15));
            QTest::qWait(10);
        }
    };
    pass(4);
    CHECK(f.p.streams().count() == 2);
    pass(4);
    CHECK(QTest::qWaitFor([&] { return f.p.streams().count() == 1; }));
    CHECK(idle.state() == QAbstractSocket::ConnectedState);
}
