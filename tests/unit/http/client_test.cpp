// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulated.h"
#include "http/client.h"
#include "http/exchange.h"
#include "support/mock_network.h"

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::ScriptedReply;
using Delivery = ScriptedReply::Delivery;

namespace {

/// A client on a scripted network; `ask` sends a request and lets a minute pass.
struct Bench {
    SimulatedTime time{Instant(1'000'000s)};
    ServerClock serverClock{time};
    test::MockNetwork network{time};
    http::Client client{
        network, {.base = QUrl(u"https://feed.example/api/"_s), .token = "secret"}, time, time, serverClock};
    QObject owner;

    std::optional<http::Outcome> outcome;
    Milliseconds answeredAfter{};

    http::Outcome ask(ScriptedReply reply, http::Request request = {.path = u"/v1/hubs"_s})
    {
        network.answer(u"/api/v1/hubs"_s, std::move(reply));
        send(std::move(request));
        time.advance(1min);
        REQUIRE(outcome.has_value());
        return *outcome;
    }

    void send(http::Request request)
    {
        outcome.reset();
        QObject::connect(client.send(std::move(request), &owner), &http::Exchange::finished, &owner,
                         [this, sentAt = time.monotonic()](const http::Outcome &told) {
                             REQUIRE(!outcome.has_value());
                             outcome = told;
                             answeredAfter = time.monotonic() - sentAt;
                         });
    }
};

http::Failure failed(const http::Outcome &outcome)
{
    REQUIRE(!outcome.has_value());
    return outcome.error();
}

} // namespace

TEST_CASE("a request carries the token, what it accepts and its query, and a reply its body", "[http]")
{
    Bench bench;
    const auto outcome =
        bench.ask(ScriptedReply{.body = "{}"}.with("ETag", "W/\"1\"").with("Cache-Control", "private, max-age=30"),
                  {.path = u"/v1/hubs"_s, .query = {{u"from"_s, u"2026-11-24T00:00:00+08:00"_s}}});
    REQUIRE(outcome.has_value());
    CHECK(outcome->body == "{}");
    CHECK(outcome->etag() == "W/\"1\"");
    CHECK(outcome->maxAge() == 30s);
    const auto seen = bench.network.seen().at(0);
    CHECK(seen.method == "GET");
    CHECK(seen.request.url().toEncoded() == "https://feed.example/api/v1/hubs?from=2026-11-24T00:00:00%2B08:00");
    CHECK(seen.header("Authorization") == "Bearer secret");
    CHECK(seen.header("Accept") == "application/json");
    CHECK(seen.header("If-None-Match").isEmpty());
}

TEST_CASE("304 is an answer to who has a copy, and an error to who has none", "[http]")
{
    Bench bench;
    const auto outcome = bench.ask({.status = 304, .headers = {}}, {.path = u"/v1/hubs"_s, .etag = "W/\"1\""});
    REQUIRE(outcome.has_value());
    CHECK(outcome->isNotModified());
    CHECK(bench.network.seen().back().header("If-None-Match") == "W/\"1\"");
    CHECK(failed(bench.ask({.status = 304, .headers = {}})).status == 304);
}

TEST_CASE("error statuses become typed errors that keep what the server said", "[http]")
{
    Bench bench;
    CHECK(failed(bench.ask({.status = 401})).isRefused());
    CHECK(failed(bench.ask({.status = 403})).isRefused());
    CHECK_FALSE(failed(bench.ask(ScriptedReply{.status = 403}.with("Content-Type", "text/html"))).isRefused());
    CHECK(failed(bench.ask({.status = 404})).error.kind == ErrorKind::NotFound);
    CHECK(failed(bench.ask({.status = 410})).status == 410);
    CHECK(failed(bench.ask({.status = 400})).error.kind == ErrorKind::InvalidInput);
    const auto broken = failed(bench.ask({.status = 500, .body = R"({"detail":"oops"})"}));
    CHECK(broken.error.kind == ErrorKind::Server);
    CHECK(broken.body == R"({"detail":"oops"})");
    CHECK(!broken.isLinkDown());
    const auto busy = failed(bench.ask(ScriptedReply{.status = 503}.with("Retry-After", "20")));
    CHECK(busy.isLinkDown());
    CHECK(busy.retryAfter == 20s);
}

TEST_CASE("Retry-After may be a date, and is never more than an hour", "[http]")
{
    const auto wait = [](const char *retry) {
        QHttpHeaders headers;
        headers.append("Date", "Tue, 24 Nov 2026 02:32:00 GMT");
        headers.append("Retry-After", retry);
        return http::retryAfter(headers);
    };
    CHECK(wait("Tue, 24 Nov 2026 02:33:30 GMT") == 90s);
    CHECK(wait("Tue, 24 Nov 2026 02:30:00 GMT") == 0s);
    CHECK(wait("99999999") == 1h);
    CHECK(wait("soon") == std::nullopt);
}

TEST_CASE("nobody there, and an answer that breaks off, are errors of the network", "[http]")
{
    Bench bench;
    CHECK(failed(bench.ask({.delivery = Delivery::Unreachable})).error.kind == ErrorKind::Network);
    const auto cut = failed(bench.ask({.body = R"({"items":[]})", .delivery = Delivery::Truncated}));
    CHECK(cut.error.kind == ErrorKind::Network);
    CHECK(cut.isLinkDown());
}

TEST_CASE("the deadline is for the whole answer: neither silence nor dripping extends it", "[http]")
{
    Bench bench;
    const http::Request request{.path = u"/v1/hubs"_s, .deadline = 10s};
    CHECK(failed(bench.ask({.delivery = Delivery::Silent}, request)).error.kind == ErrorKind::Network);
    CHECK(bench.answeredAfter == 10s);
    CHECK(failed(bench.ask({.body = QByteArray(100, ' '), .delivery = Delivery::Dripped}, request)).error.kind
          == ErrorKind::Network);
    CHECK(bench.answeredAfter == 10s);
    CHECK(bench.ask({.body = "{     }", .delivery = Delivery::Dripped}, request).has_value());
}

TEST_CASE("an endless body is cut off at the cap, and its reply is aborted", "[http]")
{
    Bench bench;
    const auto failure = failed(bench.ask({.body = "0,", .delivery = Delivery::Endless}));
    CHECK(failure.error.kind == ErrorKind::TooLarge);
    CHECK(bench.answeredAfter < 100ms);
    CHECK(!bench.network.open(u"/api/v1/hubs"_s));
    CHECK(
        failed(bench.ask({.body = "1234567890", .delivery = Delivery::Dripped}, {.path = u"/v1/hubs"_s, .bodyCap = 5}))
            .error.kind
        == ErrorKind::TooLarge);
    CHECK(bench.ask({.body = "12345"}, {.path = u"/v1/hubs"_s, .bodyCap = 5}).has_value());
}

TEST_CASE("a promise of too much is not waited for", "[http]")
{
    Bench bench;
    const auto failure = failed(bench.ask(
        ScriptedReply{.body = "[0,0,0]", .delivery = Delivery::Dripped}.with("Content-Length", "99999999999")));
    CHECK(failure.error.kind == ErrorKind::TooLarge);
    CHECK(bench.answeredAfter == 0s);
}

TEST_CASE("a redirect is not followed, and says where it led", "[http]")
{
    Bench bench;
    const auto failure = failed(bench.ask(ScriptedReply{.status = 302}.with("Location", "https://elsewhere.example/")));
    CHECK(failure.error.what.contains(u"https://elsewhere.example/"));
    CHECK(!failure.error.remedy.isEmpty());
    CHECK(bench.network.seen().size() == 1);
}

TEST_CASE("a login page is not taken for the feed", "[http]")
{
    Bench bench;
    const auto failure =
        failed(bench.ask(ScriptedReply{.body = "<html>"}.with("Content-Type", "text/html; charset=utf-8")));
    CHECK(failure.error.kind == ErrorKind::InvalidInput);
    CHECK(failure.error.what.contains(u"text/html"));
    CHECK(bench.ask(ScriptedReply{.body = "{}"}.with("Content-Type", "application/json; charset=utf-8")).has_value());
}

TEST_CASE("the server's time is learnt from Date, but not from a cache's reply", "[http]")
{
    Bench bench;
    const auto dated = [] { return ScriptedReply{.body = "{}"}.with("Date", "Tue, 24 Nov 2026 02:32:00 GMT"); };
    const auto cached = bench.ask(dated().with("Age", "30"));
    CHECK(!bench.serverClock.isLearnt());
    CHECK(cached->date == std::nullopt);
    bench.ask(ScriptedReply{.status = 500}.with("Date", "Tue, 24 Nov 2026 02:32:00 GMT"));
    CHECK(!bench.serverClock.isLearnt());

    const auto date = *parseHttpDate("Tue, 24 Nov 2026 02:32:00 GMT");
    CHECK(bench.ask(dated())->date == date);
    CHECK(bench.serverClock.isLearnt());
    CHECK(bench.serverClock.now() == date + 1min);
}

TEST_CASE("a Date that agrees to the second does not shake the clock; one that does not, sets it", "[http]")
{
    Bench bench;
    const auto date = *parseHttpDate("Tue, 24 Nov 2026 02:32:00 GMT");
    const auto ask = [&](Instant now) { bench.ask(ScriptedReply{.body = "{}"}.with("Date", toHttpDate(now))); };
    ask(date);
    bench.time.advance(700ms);
    ask(date + 1min);
    CHECK(bench.serverClock.now() == date + 2min + 700ms);
    ask(date + 1h);
    CHECK(bench.serverClock.now() == date + 1h + 1min);
}

TEST_CASE("an exchange called off says nothing and hangs up", "[http]")
{
    Bench bench;
    bench.network.answer(u"/api/v1/hubs"_s, {.body = "{}", .latency = 5s});
    {
        QObject shortLived;
        bool told = false;
        QObject::connect(bench.client.send({.path = u"/v1/hubs"_s}, &shortLived), &http::Exchange::finished,
                         &bench.owner, [&] { told = true; });
        bench.time.advance(1s);
        CHECK(bench.network.open(u"/api/v1/hubs"_s));
        CHECK(!told);
    }
    CHECK(!bench.network.open(u"/api/v1/hubs"_s));
    bench.time.advance(1min);
}

TEST_CASE("a write carries its body as JSON", "[http]")
{
    Bench bench;
    http::Request request{.path = u"/v1/hubs"_s, .method = "POST", .body = "{\"a\":1}"};
    request.headers.append("Idempotency-Key", "k");
    CHECK(bench.ask({.status = 201, .body = "{}"}, request)->status == 201);
    const auto &seen = bench.network.seen().back();
    CHECK(seen.method == "POST");
    CHECK(seen.body == "{\"a\":1}");
    CHECK(seen.header("Content-Type") == "application/json");
    CHECK(seen.header("Idempotency-Key") == "k");
}

TEST_CASE("no proxy is used unless one is configured", "[http]")
{
    Bench bench;
    CHECK(bench.network.proxy().type() == QNetworkProxy::NoProxy);
    const http::Client proxied(bench.network,
                               {.base = QUrl(u"https://feed.example"_s),
                                .token = {},
                                .proxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"proxy.example"_s, 3128)},
                               bench.time, bench.time, bench.serverClock);
    CHECK(bench.network.proxy().hostName() == u"proxy.example"_s);
}
