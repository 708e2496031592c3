// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulated.h"
#include "http/client.h"
#include "http/event_stream.h"
#include "support/mock_network.h"

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::ScriptedReply;
using Delivery = ScriptedReply::Delivery;

namespace {

const auto path = u"/v1/stream"_s;

struct Bench {
    SimulatedTime time{Instant(1'000'000s)};
    ServerClock serverClock{time};
    test::MockNetwork network{time};
    http::Client client{network, {.base = QUrl(u"http://127.0.0.1:9"_s), .token = {}}, time, time, serverClock};
    QObject owner;

    int opened = 0;
    int alive = 0;
    std::vector<http::Event> events;
    std::optional<http::Failure> failure;

    void open(ScriptedReply reply, const QByteArray &lastEventId = {})
    {
        network.answer(path, std::move(reply));
        auto *stream = client.open({.path = path}, lastEventId, &owner);
        QObject::connect(stream, &http::EventStream::opened, &owner, [this] { ++opened; });
        QObject::connect(stream, &http::EventStream::received, &owner, [this](const std::vector<http::Event> &some) {
            ++alive;
            events.insert(events.end(), some.begin(), some.end());
        });
        QObject::connect(stream, &http::EventStream::lost, &owner, [this](const http::Failure &told) {
            REQUIRE(!failure.has_value());
            failure = told;
        });
        time.settle();
    }
};

ScriptedReply stream(QByteArray body = {})
{
    return ScriptedReply{.body = std::move(body), .delivery = Delivery::Held}.with("Content-Type", "text/event-stream");
}

} // namespace

TEST_CASE("a stream opens, tells its events and resumes after the last id", "[http]")
{
    Bench bench;
    bench.open(stream().with("Date", "Tue, 24 Nov 2026 02:32:00 GMT"), "e:41");
    CHECK(bench.opened == 1);
    CHECK(bench.serverClock.now() == *parseHttpDate("Tue, 24 Nov 2026 02:32:00 GMT"));
    const auto &seen = bench.network.seen().at(0);
    CHECK(seen.header("Last-Event-ID") == "e:41");
    CHECK(seen.header("Accept") == "text/event-stream");
    CHECK(seen.header("Accept-Encoding") == "identity");

    bench.network.open(path)->push("id: e:42\nevent: hub\ndata: {}\n\nid: e:43\ndata: {");
    CHECK(bench.events == std::vector<http::Event>{{"hub", "{}", "e:42"}});
    bench.network.open(path)->push("}\n\n");
    CHECK(bench.events.size() == 2);
    CHECK(bench.alive == 2);
    CHECK(bench.opened == 1);
}

TEST_CASE("a stream that says nothing for 45 seconds is dead; a comment keeps it alive", "[http]")
{
    Bench bench;
    bench.open(stream());
    bench.time.advance(44s);
    bench.network.open(path)->push(": alive\n\n");
    bench.time.advance(44s);
    CHECK(!bench.failure);
    bench.time.advance(1s);
    REQUIRE(bench.failure);
    CHECK(bench.failure->isLinkDown());
    CHECK(!bench.network.open(path));
}

TEST_CASE("a stream that never opens is dead as soon", "[http]")
{
    Bench bench;
    bench.open({.delivery = Delivery::Silent});
    bench.time.advance(45s);
    REQUIRE(bench.failure);
    CHECK(bench.opened == 0);
}

TEST_CASE("a lost stream drops its partial event", "[http]")
{
    Bench bench;
    bench.open(stream("data: 1\n\ndata: 2\n"));
    bench.network.open(path)->breakOff();
    CHECK(bench.events.size() == 1);
    REQUIRE(bench.failure);
    CHECK(bench.failure->error.kind == ErrorKind::Network);
}

TEST_CASE("an end is a loss too", "[http]")
{
    Bench bench;
    bench.open(stream("data: 1\n\n"));
    bench.network.open(path)->end();
    CHECK(bench.events.size() == 1);
    CHECK(bench.failure);
}

TEST_CASE("what is no event stream is refused with its reason", "[http]")
{
    SECTION("a token that is not known")
    {
        Bench bench;
        bench.open({.status = 401});
        REQUIRE(bench.failure);
        CHECK(bench.failure->isRefused());
    }
    SECTION("a login page")
    {
        Bench bench;
        bench.open(ScriptedReply{.body = "<html>", .delivery = Delivery::Held}.with("Content-Type", "text/html"));
        REQUIRE(bench.failure);
        CHECK(bench.failure->error.kind == ErrorKind::InvalidInput);
        CHECK(bench.opened == 0);
    }
    SECTION("nobody there")
    {
        Bench bench;
        bench.open({.delivery = Delivery::Unreachable});
        REQUIRE(bench.failure);
        CHECK(bench.failure->isLinkDown());
    }
    SECTION("too busy")
    {
        Bench bench;
        bench.open(ScriptedReply{.status = 503}.with("Retry-After", "7"));
        REQUIRE(bench.failure);
        CHECK(bench.failure->retryAfter == 7s);
    }
}

TEST_CASE("an event without end gives the stream up", "[http]")
{
    Bench bench;
    bench.open(ScriptedReply{.body = QByteArray(1000, 'x'), .delivery = Delivery::Endless}.with("Content-Type",
                                                                                                "text/event-stream"));
    bench.time.advance(1s);
    REQUIRE(bench.failure);
    CHECK(bench.failure->error.kind == ErrorKind::TooLarge);
}
