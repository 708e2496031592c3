// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform_test.h"

#include <zlib.h>

using namespace hubscreen::test;

namespace {

QByteArray gunzip(const QByteArray &packed)
{
    z_stream stream{};
    REQUIRE(inflateInit2(&stream, 15 + 16) == Z_OK);
    QByteArray text(16 << 20, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
    stream.avail_in = uInt(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(text.data());
    stream.avail_out = uInt(text.size());
    CHECK(inflate(&stream, Z_FINISH) == Z_STREAM_END);
    text.truncate(qsizetype(stream.total_out));
    inflateEnd(&stream);
    return text;
}

} // namespace

TEST_CASE("what a screen has is not sent again", "[platform]")
{
    const PlatformProcess platform(still());
    FeedClient client;
    for (const auto &path : {u"/v1/district"_s, u"/v1/hubs?limit=3"_s, u"/v1/activities"_s, u"/v1/kiosks/me"_s}) {
        const auto url = platform.url(path);
        const auto tag = client.get(url).header("ETag");
        REQUIRE(tag.startsWith("W/\""));
        const auto strong = tag.sliced(2);
        for (const auto &condition : {tag, strong, QByteArray("*"), "\"other\", " + tag, strong + ",W/\"x\""}) {
            const auto reply = client.get(url, {{"If-None-Match", condition}});
            INFO(path.toStdString() << ' ' << condition.toStdString());
            CHECK(reply.status == 304);
            CHECK(reply.body.isEmpty());
            CHECK(reply.header("ETag") == tag);
        }
        CHECK(client.get(url, {{"If-None-Match", "W/\"other\""}}).status == 200);
    }
}

TEST_CASE("a document that changed has another tag", "[platform]")
{
    const PlatformProcess platform(lively());
    FeedClient client;
    const auto url = platform.url(u"/v1/footfall/live"_s);
    const auto tag = client.get(url).header("ETag");
    CHECK(waitUntil([&] { return client.get(url, {{"If-None-Match", tag}}).status == 200; }));
}

TEST_CASE("compression is an agreement, and says the same", "[platform]")
{
    const PlatformProcess platform(still());
    FeedClient client;
    const auto url = platform.url(u"/v1/activities"_s);
    const auto plain = client.get(url, {{"Accept-Encoding", "identity"}});
    CHECK(plain.header("Content-Encoding").isEmpty());
    for (const auto *accepted : {"gzip", "br;q=1.0, gzip;q=0.5", "GZIP", "*"}) {
        const auto packed = client.get(url, {{"Accept-Encoding", accepted}});
        INFO(accepted);
        CHECK(packed.header("Content-Encoding") == "gzip");
        CHECK(packed.header("ETag") == plain.header("ETag"));
        CHECK(packed.body.size() * 3 < plain.body.size());
        CHECK(gunzip(packed.body) == plain.body);
    }
    CHECK(client.get(url, {{"Accept-Encoding", "gzip;q=0, br"}}).header("Content-Encoding").isEmpty());
    CHECK(client.get(platform.url(u"/v1/kiosks/me"_s), {{"Accept-Encoding", "gzip"}})
              .header("Content-Encoding")
              .isEmpty());
}
