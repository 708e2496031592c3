// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox_fixture.h"

using namespace hubscreen;
using namespace hubscreen::outbox;
using namespace hubscreen::outbox::test;
using Delivery = ScriptedReply::Delivery;

// Which write goes when: one that cannot go now never keeps the others waiting.

namespace {

ScriptedReply page(int status)
{
    return ScriptedReply{.status = status, .body = "<html>no</html>"}.with("Content-Type", "text/html");
}

/// Queues a write whose every try fares so; all others are taken.
Item queuePoison(Bench &bench, const ScriptedReply &fate)
{
    const auto poison = bench.get(bench.outbox->draft(Bench::write(u"poison"_s)));
    REQUIRE(poison);
    bench.network->answer(u"/v1/bookings"_s, [fate, key = poison->key.toLatin1()](const QNetworkRequest &request) {
        return request.rawHeader("Idempotency-Key") == key ? fate : Bench::good();
    });
    REQUIRE(bench.get(bench.outbox->release(poison->number)));
    return *poison;
}

} // namespace

TEST_CASE("a write for another district waits by itself", "[outbox]")
{
    Bench bench;
    bench.answer(Bench::good());
    const auto stranger = bench.queue(u"r1"_s, u"binjiang"_s);
    bench.time.advance(1s);
    CHECK(bench.line.line == Line::OtherDistrict);
    CHECK(bench.line.reason.contains(u"binjiang"_s));
    const auto ours = bench.queue(u"r2"_s);
    bench.time.advance(1s);
    REQUIRE(bench.settled.size() == 1);
    CHECK(bench.settled[0].number == ours.number);
    bench.time.advance(1h);
    CHECK(bench.tries().size() == 1);
    CHECK(bench.line.line == Line::OtherDistrict); // nothing else is to be sent
    CHECK(bench.network->seen(u"/v1/district"_s).size() < 20);
    bench.network->answer(u"/v1/district"_s, {.body = R"({"id": "binjiang"})"});
    bench.time.advance(6min);
    REQUIRE(bench.settled.size() == 2);
    CHECK(bench.tries().back().header("Idempotency-Key") == stranger.key.toLatin1());
    CHECK(bench.line.line == Line::Good);
}

TEST_CASE("writes of two districts wait out a lost line, each for its own", "[outbox]")
{
    Bench bench;
    bench.answer({.delivery = Delivery::Unreachable});
    bench.queue(u"r1"_s, u"binjiang"_s);
    bench.queue(u"r2"_s);
    bench.queue(u"r3"_s, u"binjiang"_s);
    bench.time.advance(1min);
    CHECK(bench.line.line == Line::Down);
    bench.restart();
    bench.answer(Bench::good());
    bench.time.advance(10s);
    REQUIRE(bench.settled.size() == 1);
    CHECK(bench.settled[0].write.subject == u"r2"_s);
    bench.network->answer(u"/v1/district"_s, {.body = R"({"id": "binjiang"})"});
    bench.outbox->retryNow();
    bench.time.advance(10s);
    CHECK(bench.settled.size() == 3);
}

TEST_CASE("a write that fails as with a lost line, but by itself, lets the others by", "[outbox]")
{
    const ScriptedReply fate =
        GENERATE(ScriptedReply{.delivery = Delivery::Unreachable},
                 ScriptedReply{.body = "{\"ok\": \"long\"}", .delivery = Delivery::Truncated},
                 ScriptedReply{.body = "{\"ok\": 1}", .delivery = Delivery::Endless}, page(502), page(403), page(413));
    CAPTURE(int(fate.delivery), fate.status);
    Bench bench;
    const auto poison = queuePoison(bench, fate);
    bench.time.advance(10min); // it waits long between its tries by now
    CHECK(bench.settled.empty());
    bench.queue(u"r1"_s);
    bench.queue(u"r2"_s);
    bench.time.advance(2min);
    REQUIRE(bench.settled.size() == 2);
    CHECK(bench.settled[0].write.subject == u"r1"_s);
    const auto before = bench.tries().size();
    bench.time.advance(10min);
    CHECK(bench.tries().size() > before); // nor is it given up
    bench.answer(Bench::good());
    bench.time.advance(3min);
    REQUIRE(bench.settled.size() == 3);
    CHECK(bench.settled[2].number == poison.number);
}

TEST_CASE("two writes that fail by themselves do not keep a third waiting", "[outbox]")
{
    Bench bench;
    bench.network->answer(u"/v1/bookings"_s, [&](const QNetworkRequest &) {
        return bench.tries().back().body.contains("secret") ? page(502) : Bench::good();
    });
    bench.queue(u"poison"_s);
    bench.queue(u"venom"_s);
    auto sound = Bench::write(u"r1"_s);
    sound.body = "{}";
    const auto item = bench.get(bench.outbox->draft(sound));
    REQUIRE(bench.get(bench.outbox->release(item->number)));
    bench.time.advance(2min);
    REQUIRE(bench.settled.size() == 1);
    CHECK(bench.settled[0].number == item->number);
}

TEST_CASE("after a line that was lost to all, writes go in their order", "[outbox]")
{
    Bench bench;
    bench.answer({.delivery = Delivery::Unreachable});
    bench.queue(u"r1"_s);
    bench.time.advance(10s);
    bench.network->answer(u"/v1/district"_s, {.delivery = Delivery::Unreachable});
    bench.queue(u"r2"_s);
    bench.time.advance(20min);
    bench.network->answer(u"/v1/district"_s, {.body = R"({"id": "xihu"})"});
    bench.answer(Bench::good());
    bench.outbox->retryNow();
    bench.time.advance(1s);
    REQUIRE(bench.settled.size() == 2);
    CHECK(bench.settled[0].write.subject == u"r1"_s);
}

TEST_CASE("a new write is tried at once, whatever the last ones waited for", "[outbox]")
{
    Bench bench;
    bench.answer({.delivery = Delivery::Unreachable});
    bench.queue(u"r1"_s);
    bench.time.advance(30min);
    bench.answer(Bench::good());
    bench.queue(u"r2"_s);
    bench.time.advance(1ms);
    CHECK_FALSE(bench.settled.empty());
    CHECK(bench.line.line == Line::Good);
}

TEST_CASE("what the platform asked to be spared no new write cuts short, but a person does", "[outbox]")
{
    Bench bench;
    bench.answer(Bench::problem(429, "too-many").with("Retry-After", "600"));
    bench.queue(u"r1"_s);
    bench.time.advance(1s);
    REQUIRE(bench.line.line == Line::Down);
    bench.queue(u"r2"_s);
    bench.time.advance(9min);
    CHECK(bench.tries().size() == 1);
    CHECK(bench.network->seen(u"/v1/district"_s).size() == 1);
    const bool isHurried = GENERATE(false, true);
    if (isHurried)
        bench.outbox->retryNow();
    bench.answer(Bench::good());
    bench.time.advance(isHurried ? 1s : 2min);
    CHECK(bench.settled.size() == 2);
}

TEST_CASE("when the stream answers what the line had lost, the line is not down any more", "[outbox]")
{
    Bench bench;
    bench.answer({.delivery = Delivery::Unreachable});
    const auto item = bench.queue(u"r1"_s);
    bench.time.advance(10s);
    REQUIRE(bench.line.line == Line::Down);
    bench.outbox->answer(item.key, {201, R"({"ok": "stream"})"});
    bench.time.advance(2min);
    CHECK(bench.settled.size() == 1);
    CHECK(bench.line.line == Line::Unknown);
    bench.answer(Bench::good());
    bench.queue(u"r2"_s);
    bench.time.advance(1ms);
    CHECK(bench.settled.size() == 2);
    CHECK(bench.line.line == Line::Good);
}

TEST_CASE("a write that alone is refused waits by itself, and staff are told which", "[outbox]")
{
    const auto status = GENERATE(401, 403);
    Bench bench;
    const auto poison = queuePoison(bench, Bench::problem(status, "forbidden"));
    bench.time.advance(1s);
    CHECK(bench.line.line == Line::Good);
    CHECK(bench.line.reason.contains(u"poison alone is refused"));
    CHECK(bench.line.reason.contains(QString::number(status)));
    CHECK(bench.report.reason == bench.line.reason);
    bench.queue(u"r1"_s);
    bench.time.advance(1s);
    REQUIRE(bench.settled.size() == 1); // at once
    CHECK(bench.settled[0].write.subject == u"r1"_s);
    CHECK(bench.line.reason.contains(u"poison alone is refused"));
    CHECK_FALSE(bench.line.reason.contains(u"more"));
    const auto before = bench.tries().size();
    bench.time.advance(1h);
    CHECK(bench.tries().size() > before); // nor is it given up
    CHECK(bench.tries().size() < before + 20);
    bench.answer(Bench::good());
    const bool isHurried = GENERATE(false, true);
    if (isHurried)
        bench.outbox->retryNow();
    bench.time.advance(isHurried ? 1s : 16min);
    REQUIRE(bench.settled.size() == 2);
    CHECK(bench.settled[1].number == poison.number);
    CHECK(bench.line == LineState{Line::Good, {}});
}

TEST_CASE("a write refused while nobody answers the question who is there: the line is down", "[outbox]")
{
    Bench bench;
    bench.network->answer(u"/v1/district"_s, [&](const QNetworkRequest &) {
        return bench.tries().empty() ? ScriptedReply{.body = R"({"id": "xihu"})"} : page(200);
    });
    bench.answer(Bench::problem(401, "unauthorized"));
    bench.queue(u"r1"_s);
    bench.time.advance(1s);
    CHECK(bench.line.line == Line::Down);
}
