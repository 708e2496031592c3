// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform_test.h"

#include <QFile>
#include <QTcpSocket>

using namespace hubscreen::test;

namespace {

const QString history = u"/v1/footfall/history?from=2026-11-23T00:00:00%2B08:00&to=2026-11-25T00:00:00%2B08:00"_s;

const std::vector<QString> &everyResource()
{
    static const std::vector<QString> paths{
        u"/v1/district"_s,      u"/v1/hubs"_s,
        u"/v1/organisations"_s, u"/v1/notices"_s,
        u"/v1/footfall/live"_s, history + u"&step=PT15M"_s,
        u"/v1/activities"_s,    u"/v1/activity-counts"_s,
        u"/v1/services"_s,      u"/v1/slots"_s,
        u"/v1/menus"_s,         u"/v1/kiosks/me"_s,
    };
    return paths;
}

// A request that QNetworkAccessManager would not send.
QByteArray exchangeRaw(const PlatformProcess &platform, const QByteArray &bytes)
{
    QTcpSocket socket;
    socket.connectToHost(platform.url().host(), quint16(platform.url().port()));
    REQUIRE(socket.waitForConnected(30'000));
    socket.write(bytes);
    while (!socket.peek(socket.bytesAvailable()).contains("\r\n\r\n")) {
        if (!socket.waitForReadyRead(30'000))
            break;
    }
    return socket.readAll();
}

QString writeTokens(const PlatformProcess &platform, const QByteArray &lines)
{
    const auto path = platform.dataDirectory() + u"/tokens"_s;
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(lines);
    return path;
}

Headers bearer(const QByteArray &token)
{
    return {{"Authorization", "Bearer " + token}};
}

} // namespace

TEST_CASE("every resource answers as the contract says, and HEAD as GET without its body", "[platform]")
{
    const PlatformProcess platform(still());
    FeedClient client;
    for (const auto &path : everyResource()) {
        const auto got = client.get(platform.url(path));
        INFO(path.toStdString());
        CHECK(got.status == 200);
        CHECK_FALSE(got.json().isEmpty());
        const auto head = client.send("HEAD", platform.url(path));
        CHECK(head.status == 200);
        CHECK(head.body.isEmpty());
        for (const auto *name : {"Content-Type", "Feed-Epoch", "Cache-Control"})
            CHECK(head.header(name) == got.header(name));
    }
}

TEST_CASE("the district says that it is a demo, and where and when its days are", "[platform]")
{
    const PlatformProcess platform(still());
    FeedClient client;
    const auto reply = client.get(platform.url(u"/v1/district"_s));
    const auto district = reply.json();
    CHECK(district[u"demo"_s].toBool());
    CHECK(district[u"time_zone"_s] == u"Asia/Shanghai"_s);
    CHECK(district[u"crs"_s] == u"WGS84"_s);
    CHECK(reply.header("Date").startsWith("Tue, 24 Nov 2026 02:32:"));
    CHECK(client.get(platform.url(u"/v1/hubs"_s)).json()[u"items"_s].toArray().size() == 6);
}

TEST_CASE("wrong parameters are 400, unknown paths and hubs 404", "[platform]")
{
    const PlatformProcess platform(still());
    FeedClient client;
    const std::vector<QString> wrong{
        u"/v1/hubs?limit=0"_s,
        u"/v1/hubs?limit=501"_s,
        u"/v1/hubs?limit=x"_s,
        u"/v1/hubs?limit=1&limit=2"_s,
        u"/v1/hubs?cursor=nonsense"_s,
        u"/v1/hubs?updated_since=nonsense"_s,
        u"/v1/activities?from=2026-11-24"_s,
        u"/v1/activities?from=2026-11-24T00:00:00%2B08:00"_s,
        u"/v1/activities?from=2026-11-25T00:00:00%2B08:00&to=2026-11-24T00:00:00%2B08:00"_s,
        u"/v1/activities?category=dancing"_s,
        u"/v1/activities?hub_id=a%20b"_s,
        u"/v1/services?hub_id=a%20b"_s,
        u"/v1/slots?from=2026-11-24"_s,
        u"/v1/menus?date=2026-13-24"_s,
        u"/v1/menus?date=today"_s,
        u"/v1/activity-counts?from=2000-01-01T00:00:00Z&to=2026-01-01T00:00:00Z"_s,
        u"/v1/activities?hub_id=nosuch&from=1000-01-01T00:00:00Z&to=9999-12-31T00:00:00Z"_s,
        u"/v1/slots?from=2000-01-01T00:00:00Z&to=2026-01-01T00:00:00Z"_s,
        history,
        history + u"&step=PT7M"_s,
        history + u"&step=P1D&scope=galaxy"_s,
        history + u"&step=P1D&scope=district&hub_id=sandun"_s,
        u"/v1/footfall/history?step=P1D"_s,
        u"/v1/footfall/history?scope=district&step=P1D&from=1755-01-01T00:00:00Z&to=2026-11-24T00:00:00Z"_s,
    };
    for (const auto &path : wrong) {
        const auto reply = client.get(platform.url(path));
        INFO(path.toStdString());
        CHECK(reply.status == 400);
        CHECK(reply.problemWord() == u"bad-request"_s);
        CHECK_FALSE(reply.json()[u"detail"_s].toString().isEmpty());
    }
    const std::vector<QString> unknown{
        u"/"_s,        u"/v1"_s,         u"/v1/hub"_s,          u"/v1/hubs/"_s,
        u"/v2/hubs"_s, u"/v1/ratings"_s, u"/v1/bookings/x/y"_s, history + u"&step=P1D&hub_id=nowhere"_s};
    for (const auto &path : unknown) {
        INFO(path.toStdString());
        CHECK(client.get(platform.url(path)).status == 404);
    }
}

TEST_CASE("other methods are 405, large bodies 413, chunked ones too", "[platform]")
{
    const PlatformProcess platform(still());
    FeedClient client;
    for (const auto *method : {"POST", "DELETE", "PUT", "PATCH"}) {
        const auto reply = client.send(method, platform.url(u"/v1/hubs"_s), {}, "{}");
        CHECK(reply.status == 405);
        CHECK(reply.header("Allow") == "GET, HEAD");
    }
    const QByteArray large(65 << 10, 'x');
    CHECK(client.send("POST", platform.url(u"/v1/hubs"_s), {}, large).status == 413);
    const auto chunked = "POST /v1/hubs HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
        + QByteArray::number(large.size(), 16) + "\r\n" + large + "\r\n0\r\n\r\n";
    CHECK(exchangeRaw(platform, chunked).startsWith("HTTP/1.1 413 "));
    CHECK(client.get(platform.url(u"/v1/hubs"_s)).status == 200);
}

TEST_CASE("a token says who asks", "[platform]")
{
    PlatformProcess platform(still());
    FeedClient client;
    const auto hubs = client.get(platform.url(u"/v1/hubs"_s)).json()[u"items"_s].toArray();
    const auto lastHub = hubs.last().toObject()[u"id"_s].toString();
    const auto home = client.get(platform.url(u"/v1/kiosks/me"_s)).json()[u"hub_id"_s].toString();
    CHECK(hubs.size() == 6);
    REQUIRE(home != lastHub);
    platform.stop();

    const auto file =
        writeTokens(platform,
                    "# screens\n\nkiosk " + lastHub.toLatin1() + " t-hub\nkiosk wall-8 t-there " + lastHub.toLatin1()
                        + "\nkiosk wall-7 t-wall\n"
                          "staff anna t-anna\ncounter door t-door\n");
    platform.start(still() << u"--token-file"_s << file);
    const auto me = platform.url(u"/v1/kiosks/me"_s);
    const auto list = platform.url(u"/v1/hubs"_s);
    CHECK(client.get(list).status == 401);
    CHECK(client.get(list, bearer("wrong")).status == 401);
    CHECK(client.get(list, {{"Authorization", "Basic t-wall"}}).status == 401);
    CHECK(client.get(platform.url(u"/v1/stream"_s)).status == 401);
    CHECK(client.get(list, bearer("t-wall")).status == 200);
    CHECK(client.get(list, {{"Authorization", "bearer t-anna"}}).status == 200);
    CHECK(client.get(me, bearer("t-hub")).json()[u"hub_id"_s] == lastHub);
    CHECK(client.get(me, bearer("t-there")).json()[u"hub_id"_s] == lastHub);
    CHECK(client.get(me, bearer("t-there")).json()[u"id"_s] == u"wall-8"_s);
    CHECK(client.get(me, bearer("t-wall")).json()[u"hub_id"_s] == home);
    CHECK(client.get(me, bearer("t-wall")).json()[u"id"_s] == u"wall-7"_s);
    CHECK(client.get(me, bearer("t-anna")).status == 403);
    CHECK(client.get(me, bearer("t-door")).status == 403);
}
