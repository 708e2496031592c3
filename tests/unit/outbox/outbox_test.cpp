// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox_fixture.h"

#include <QFile>

using namespace hubscreen;
using namespace hubscreen::outbox;
using namespace hubscreen::outbox::test;
using Delivery = ScriptedReply::Delivery;

namespace {

/// Nothing of what was to be sent is left in the folder.
bool holds(const Bench &bench, const QByteArray &text)
{
    for (const auto &name : QDir(bench.folder.path()).entryList(QDir::Files)) {
        QFile file(bench.folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        if (file.readAll().contains(text))
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("a draft is on the disk and is not sent; released, it is sent with its key and answered", "[outbox]")
{
    Bench bench;
    bench.answer(Bench::good());
    const auto item = bench.get(bench.outbox->draft(Bench::write(u"r1"_s)));
    REQUIRE(item);
    CHECK(item->state == State::Draft);
    bench.time.advance(1min);
    CHECK(bench.tries().empty());
    REQUIRE(bench.get(bench.outbox->release(item->number)));
    bench.time.advance(1s);
    REQUIRE(bench.tries().size() == 1);
    CHECK(bench.tries()[0].header("Idempotency-Key") == item->key.toLatin1());
    CHECK(bench.tries()[0].body == "{\"secret\":1}");
    REQUIRE(bench.settled.size() == 1);
    CHECK(bench.settled[0].state == State::Answered);
    CHECK(bench.settled[0].answer == Answer{201, R"({"ok": true})"});
    CHECK(bench.line.line == Line::Good);
}

TEST_CASE("what was answered is overwritten, in the log too", "[outbox]")
{
    Bench bench;
    bench.queue(u"r1"_s);
    CHECK(holds(bench, "secret"));
    bench.answer(Bench::good());
    bench.time.advance(2min);
    REQUIRE(bench.settled.size() == 1);
    CHECK(bench.items().at(0).write.body.isEmpty());
    CHECK_FALSE(holds(bench, "secret"));
}

TEST_CASE("a draft does not survive a restart, what was released does", "[outbox]")
{
    Bench bench;
    bench.answer({.delivery = Delivery::Unreachable});
    REQUIRE(bench.get(bench.outbox->draft(Bench::write(u"draft"_s))));
    const auto released = bench.queue(u"released"_s);
    bench.restart();
    REQUIRE(bench.items().size() == 1);
    CHECK(bench.items()[0].key == released.key);
    bench.answer(Bench::good());
    bench.time.advance(1min);
    REQUIRE(bench.settled.size() == 1);
    CHECK(bench.tries()[0].header("Idempotency-Key") == released.key.toLatin1());
}

TEST_CASE("a draft that is discarded leaves nothing", "[outbox]")
{
    Bench bench;
    const auto item = bench.get(bench.outbox->draft(Bench::write(u"r1"_s)));
    bench.outbox->discard(item->number);
    bench.time.settle();
    CHECK(bench.items().empty());
    CHECK_FALSE(holds(bench, "secret"));
}

TEST_CASE("a lost reply: the same key again, until there is an answer", "[outbox]")
{
    Bench bench;
    bench.answer({.delivery = Delivery::Silent});
    const auto item = bench.queue(u"r1"_s);
    bench.time.advance(5min);
    const auto silent = bench.tries().size();
    CHECK(silent > 2);
    CHECK(bench.settled.empty());
    bench.answer(Bench::good());
    bench.time.advance(2min);
    REQUIRE(bench.settled.size() == 1);
    for (const auto &attempt : bench.tries())
        CHECK(attempt.header("Idempotency-Key") == item.key.toLatin1());
}

TEST_CASE("after a lost line the platform is asked who it is before anything is sent", "[outbox]")
{
    Bench bench;
    bench.answer({.delivery = Delivery::Unreachable});
    bench.queue(u"r1"_s);
    bench.time.advance(10s);
    REQUIRE(bench.line.line == Line::Down);
    bench.network->answer(u"/v1/district"_s, {.body = R"({"id": "other"})"});
    bench.answer(Bench::good());
    const auto before = bench.tries().size();
    bench.time.advance(1h);
    CHECK(bench.tries().size() == before);
    CHECK(bench.line.line == Line::OtherDistrict);
    bench.network->answer(u"/v1/district"_s, {.body = R"({"id": "xihu"})"});
    bench.time.advance(10min);
    CHECK(bench.settled.size() == 1);
}

TEST_CASE("a refusal that the owner understands is an answer", "[outbox]")
{
    Bench bench;
    bench.answer(ScriptedReply{.status = 409, .body = R"({"type": "/problems/full", "title": "ok"})"}.with(
        "Content-Type", "application/problem+json"));
    bench.queue(u"r1"_s);
    bench.time.advance(1s);
    REQUIRE(bench.settled.size() == 1);
    CHECK(bench.settled[0].answer->status == 409);
}

TEST_CASE("a permanent refusal is set aside, shown to staff, and the queue goes on", "[outbox]")
{
    const auto [status, word] = GENERATE(std::pair{400, "bad-request"}, std::pair{404, "not-found"},
                                         std::pair{413, "too-large"}, std::pair{422, "key-reused"});
    CAPTURE(status);
    Bench bench;
    bool first = true;
    bench.network->answer(u"/v1/bookings"_s, [&](const QNetworkRequest &) {
        return std::exchange(first, false) ? Bench::problem(status, word) : Bench::good();
    });
    bench.queue(u"poison"_s);
    bench.queue(u"next"_s);
    bench.time.advance(1s);
    REQUIRE(bench.settled.size() == 2);
    CHECK(bench.settled[0].state == State::SetAside);
    CHECK(bench.settled[0].reason.contains(QString::fromLatin1(word)));
    CHECK(bench.settled[1].state == State::Answered);
    REQUIRE(bench.problems.size() == 1);
    CHECK(bench.problems[0].where.contains(u"poison"_s));
    CHECK(bench.items().at(0).write.body.isEmpty());
}

TEST_CASE("a captive portal is a lost line, whatever it answers", "[outbox]")
{
    const auto status = GENERATE(200, 201, 302, 404, 409, 422, 511);
    CAPTURE(status);
    Bench bench;
    bench.answer(ScriptedReply{.status = status, .body = "<html>ok, sign in</html>"}.with("Content-Type", "text/html"));
    bench.queue(u"r1"_s);
    bench.time.advance(20min);
    CHECK(bench.settled.empty());
    CHECK(bench.tries().size() < 60); // it waits longer and longer
    REQUIRE(bench.items().size() == 1);
    CHECK(bench.items()[0].state == State::Sent);
    bench.answer(Bench::good());
    bench.time.advance(2min);
    REQUIRE(bench.settled.size() == 1);
    CHECK(bench.settled[0].state == State::Answered);
}

TEST_CASE("500 concerns one write alone, and is tried again", "[outbox]")
{
    Bench bench;
    int asked = 0;
    bench.network->answer(u"/v1/bookings"_s, [&](const QNetworkRequest &) {
        return ++asked == 1 ? Bench::problem(500, "internal") : Bench::good();
    });
    const auto broken = bench.queue(u"r1"_s);
    const auto sound = bench.queue(u"r2"_s);
    bench.time.advance(1min);
    REQUIRE(bench.settled.size() == 2);
    CHECK(asked == 3);
    CHECK(bench.settled[0].number + bench.settled[1].number == broken.number + sound.number);
}

TEST_CASE("an answer that cannot be understood is asked for again, but not for ever", "[outbox]")
{
    Bench bench;
    bench.answer({.status = 201, .body = R"({"hostile": true})"});
    bench.queue(u"r1"_s);
    bench.time.advance(1s);
    CHECK(bench.settled.empty());
    bench.time.advance(2h);
    REQUIRE(bench.settled.size() == 1);
    CHECK(bench.settled[0].state == State::SetAside);
    CHECK(bench.settled[0].answer == Answer{201, R"({"hostile": true})"}); // it may have been done all the same
    CHECK(bench.tries().size() == 10);
}

TEST_CASE("409 in-progress is waited for", "[outbox]")
{
    Bench bench;
    bench.answer(Bench::problem(409, "in-progress"));
    bench.queue(u"r1"_s);
    bench.time.advance(30min);
    CHECK(bench.settled.empty());
    bench.answer(Bench::good());
    bench.time.advance(2min);
    CHECK(bench.settled.size() == 1);
}

TEST_CASE("Retry-After is honoured", "[outbox]")
{
    Bench bench;
    bench.answer(Bench::problem(503, "unavailable").with("Retry-After", "600"));
    bench.queue(u"r1"_s);
    bench.time.advance(9min);
    CHECK(bench.tries().size() == 1);
    bench.time.advance(2min);
    CHECK(bench.tries().size() == 2);
}

TEST_CASE("401 and 403 stop the sender with a clear state; a new write does not wake it", "[outbox]")
{
    const auto status = GENERATE(401, 403);
    const bool isRefusedFirst = GENERATE(true, false); // when it asks who answers, or only when it sends
    Bench bench;
    bench.answer(Bench::problem(status, "unauthorized"));
    if (isRefusedFirst)
        bench.network->answer(u"/v1/district"_s, Bench::problem(status, "unauthorized"));
    else
        bench.network->answer(u"/v1/district"_s, [&](const QNetworkRequest &) {
            return bench.tries().empty() ? ScriptedReply{.body = R"({"id": "xihu"})"}
                                         : Bench::problem(status, "unauthorized");
        });
    bench.queue(u"r1"_s);
    bench.time.advance(1s);
    CHECK(bench.line.line == Line::Refused);
    CHECK(bench.line.reason.contains(QString::number(status)));
    bench.queue(u"r2"_s);
    bench.time.advance(10min);
    CHECK(bench.tries().size() == (isRefusedFirst ? 0 : 1));
    CHECK(bench.items().size() == 2);
    bench.answer(Bench::good());
    bench.network->answer(u"/v1/district"_s, {.body = R"({"id": "xihu"})"});
    bench.outbox->retryNow();
    bench.time.advance(1s);
    CHECK(bench.settled.size() == 2);
    CHECK(bench.line == LineState{Line::Good, {}});
}

TEST_CASE("the stream's word is an answer, once", "[outbox]")
{
    Bench bench;
    bench.answer({.delivery = Delivery::Silent});
    const auto item = bench.queue(u"r1"_s);
    bench.time.advance(1s);
    bench.outbox->answer(item.key, {201, R"({"from": "stream"})"}); // nothing that its owner understands
    bench.time.settle();
    CHECK(bench.settled.empty());
    bench.outbox->answer(item.key, {201, R"({"ok": "stream"})"});
    bench.outbox->answer(item.key, {201, R"({"ok": "again"})"});
    bench.outbox->answer(u"unknown"_s, {201, R"({"ok": 1})"});
    bench.time.advance(5min);
    REQUIRE(bench.settled.size() == 1);
    CHECK(bench.settled[0].answer->body == R"({"ok": "stream"})");
    CHECK(bench.tries().size() == 1);
}

TEST_CASE("an answer is read once, and told as it was read", "[outbox]")
{
    Bench bench;
    bench.answer(Bench::good());
    bench.queue(u"r1"_s);
    bench.time.advance(1min);
    CHECK(bench.reads == 1);
    CHECK(bench.readings == std::vector<QByteArray>{R"({"ok": true})"});

    // Read already by who heard it on the stream.
    bench.answer({.delivery = Delivery::Silent});
    const auto item = bench.queue(u"r2"_s);
    bench.time.advance(1s);
    bench.outbox->answer(item.key, {201, "{}"}, [](const Write &) { return std::any(); }); // not about this write
    bench.outbox->answer(item.key, {201, "{}"}, [](const Write &write) { return std::any(write.subject.toUtf8()); });
    bench.time.settle();
    CHECK(bench.reads == 1);
    CHECK(bench.readings.back() == "r2");

    // Nobody understands it, and nobody is told that somebody did.
    bench.answer(Bench::problem(422, "bad-contact"));
    bench.queue(u"r3"_s);
    bench.time.advance(1min);
    REQUIRE(bench.settled.size() == 3);
    CHECK(bench.settled.back().state == State::SetAside);
    CHECK(bench.readings.back().isEmpty());
}

TEST_CASE("a question that is not kept is answered now or never", "[outbox]")
{
    Bench bench;
    bench.network->answer(u"/v1/bookings/lookup"_s, {.body = R"({"found": 1})"});
    const auto outcome =
        bench.get(bench.outbox->ask({.path = u"/v1/bookings/lookup"_s, .method = "POST", .body = "{}"}));
    REQUIRE(outcome);
    CHECK(outcome->body == R"({"found": 1})");
    CHECK(bench.items().empty());
}

TEST_CASE("a machine whose clock is wrong at the start forgets nothing", "[outbox]")
{
    Bench bench;
    bench.answer(Bench::good());
    bench.queue(u"r1"_s);
    bench.time.advance(1s);
    SimulatedTime yearsLater{bench.time.system() + 1000 * 24h};
    ServerClock wrong{yearsLater};
    Outbox outbox(bench.file,
                  {.client = *bench.client,
                   .scheduler = yearsLater,
                   .clock = yearsLater,
                   .serverClock = wrong,
                   .random = bench.random,
                   .readAnswer = {}});
    bench.outbox.reset();
    outbox.open();
    yearsLater.advance(5h);
    const auto items = outbox.items();
    yearsLater.settle();
    CHECK(items.result().size() == 1);
}

TEST_CASE("what is settled is forgotten after a day, what was set aside after thirty", "[outbox]")
{
    Bench bench;
    bool first = true;
    bench.network->answer(u"/v1/bookings"_s, [&](const QNetworkRequest &) {
        return std::exchange(first, false) ? Bench::problem(400, "bad-request") : Bench::good();
    });
    bench.queue(u"poison"_s);
    bench.queue(u"r1"_s);
    bench.time.advance(20h);
    CHECK(bench.items().size() == 2);
    bench.time.advance(6h);
    REQUIRE(bench.items().size() == 1);
    CHECK(bench.items()[0].state == State::SetAside);
    bench.time.advance(30 * 24h);
    CHECK(bench.items().empty());
}

TEST_CASE("staff are told what waits, and what the platform will never take, after a restart too", "[outbox]")
{
    Bench bench;
    CHECK(bench.report == OutboxReport{});
    bench.answer({.delivery = Delivery::Unreachable});
    bench.queue(u"r1"_s);
    bench.queue(u"r2"_s);
    bench.time.advance(1s);
    CHECK(bench.report.waiting == 2);
    CHECK(bench.report.line == OutboxLine::Down);
    CHECK_FALSE(bench.report.reason.isEmpty());

    bench.answer(Bench::problem(422, "bad-contact"));
    bench.time.advance(5min);
    CHECK(bench.report.waiting == 0);
    CHECK(bench.report.line == OutboxLine::Good);
    REQUIRE(bench.report.setAside.size() == 2);
    CHECK(bench.report.setAside[0].reference == u"r2"_s); // the newest first
    CHECK(bench.report.setAside[1].reference == u"r1"_s);
    CHECK(bench.report.setAside[0].reason.contains(u"422"));
    CHECK(bench.report.setAside[0].at <= bench.clock.now());

    const auto before = bench.report.setAside;
    bench.report = {};
    bench.restart();
    bench.time.advance(1s);
    CHECK(bench.report.setAside == before);
}
