// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulated.h"
#include "outbox/outbox.h"
#include "support/mock_network.h"

#include <QDir>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

// An outbox on simulated time and a scripted platform.
namespace hubscreen::outbox::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using hubscreen::test::MockNetwork;
using hubscreen::test::ScriptedReply;

struct Bench {
    Bench() { begin(); }

    void begin()
    {
        clock.learn(time.system(), time.monotonic());
        network = std::make_unique<MockNetwork>(time);
        client = std::make_unique<http::Client>(*network, http::Endpoint{.base = QUrl(u"https://platform.example"_s)},
                                                time, time, clock);
        network->answer(u"/v1/district"_s, {.body = R"({"id": "xihu"})"});
        outbox = std::make_unique<Outbox>(
            file,
            Sender::Parts{.client = *client,
                          .scheduler = time,
                          .clock = time,
                          .serverClock = clock,
                          .random = random,
                          .readAnswer = [this](const Write &, const Answer &answer) { return read(answer); }});
        QObject::connect(outbox.get(), &Outbox::settled, [this](const Item &item, const std::any &reading) {
            settled.push_back(item);
            readings.push_back(std::any_cast<QByteArray>(&reading) ? std::any_cast<QByteArray>(reading) : QByteArray());
        });
        QObject::connect(outbox.get(), &Outbox::lineChanged, [this](const LineState &state) { line = state; });
        QObject::connect(outbox.get(), &Outbox::reported, [this](const OutboxReport &told) { report = told; });
        QObject::connect(outbox.get(), &Outbox::problem, [this](const Error &error) { problems.push_back(error); });
        opened = get(outbox->open());
    }

    /// As after a crash: nothing is said to anybody, what is on the disk is there.
    void restart()
    {
        outbox.reset();
        begin();
    }

    /// In order: the file is whole.
    void close()
    {
        const auto closed = outbox->close();
        time.settle();
        REQUIRE(closed.isFinished());
        outbox.reset();
    }

    template<typename T>
    T get(QFuture<T> future)
    {
        time.settle();
        REQUIRE(future.isFinished());
        REQUIRE(future.resultCount() == 1);
        return future.result();
    }

    static Write write(const QString &subject, const QString &district = u"xihu"_s)
    {
        return {
            .district = district, .subject = subject, .path = u"/v1/bookings"_s, .body = "{\"secret\":1}", .note = "n"};
    }

    Item queue(const QString &subject, const QString &district = u"xihu"_s)
    {
        const auto item = get(outbox->draft(write(subject, district)));
        REQUIRE(item);
        REQUIRE(get(outbox->release(item->number)));
        return *item;
    }

    /// What has "ok" in it is understood, as itself.
    std::any read(const Answer &answer)
    {
        ++reads;
        return answer.body.contains("ok") ? std::any(answer.body) : std::any();
    }

    void answer(ScriptedReply reply) { network->answer(u"/v1/bookings"_s, std::move(reply)); }
    auto tries() const { return network->seen(u"/v1/bookings"_s); }
    std::vector<Item> items() { return get(outbox->items()); }

    static ScriptedReply good() { return {.status = 201, .body = R"({"ok": true})"}; }
    static ScriptedReply problem(int status, const char *word)
    {
        return ScriptedReply{.status = status, .body = QByteArray(R"({"type": "/problems/)") + word + R"("})"}.with(
            "Content-Type", "application/problem+json");
    }

    QTemporaryDir folder;
    QString file = folder.filePath(u"outbox.sqlite"_s);
    SimulatedTime time{Instant(1'790'000'000s)};
    ServerClock clock{time};
    SeededRandom random{7};
    std::unique_ptr<MockNetwork> network;
    std::unique_ptr<http::Client> client;
    std::unique_ptr<Outbox> outbox;
    Result<void> opened;
    std::vector<Item> settled;
    std::vector<QByteArray> readings; ///< told with `settled`
    int reads = 0;
    LineState line;
    std::vector<Error> problems;
    OutboxReport report;
};

} // namespace hubscreen::outbox::test
