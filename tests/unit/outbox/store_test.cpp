// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/store.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace hubscreen::outbox;
using namespace Qt::StringLiterals;

namespace {

const Instant now{Milliseconds(1'790'000'000'000)};

Write aWrite()
{
    return {.district = u"xihu"_s, .subject = u"r1"_s, .path = u"/v1/bookings"_s, .body = "{}", .note = "0"};
}

struct Bench {
    QTemporaryDir folder;
    QString file = folder.filePath(u"outbox.sqlite"_s);
    std::optional<Store> store;

    Bench() { reopen(); }
    void reopen()
    {
        store.reset();
        auto opened = Store::open(file);
        REQUIRE(opened);
        store = std::move(*opened);
    }
    State stateOf(qint64 number)
    {
        const auto item = store->find(number);
        REQUIRE(item);
        REQUIRE(item->has_value());
        return (*item)->state;
    }
};

} // namespace

TEST_CASE("a write goes forward through its states only", "[outbox]")
{
    Bench bench;
    const auto number = bench.store->add(aWrite(), u"00000000-0000-4000-8000-000000000001"_s, now)->number;
    REQUIRE(bench.store->markSent(number, now)); // nothing happens to a draft
    CHECK(bench.stateOf(number) == State::Draft);
    CHECK_FALSE(*bench.store->markAnswered(number, {201, "x"}, now));
    REQUIRE(bench.store->release(number, now));
    REQUIRE(bench.store->discard(number)); // what is released stays
    CHECK(bench.stateOf(number) == State::Queued);
    REQUIRE(bench.store->markSent(number, now));
    CHECK(bench.stateOf(number) == State::Sent);
    REQUIRE(bench.store->release(number, now));
    CHECK(bench.stateOf(number) == State::Sent);
    CHECK(*bench.store->markAnswered(number, {201, "x"}, now));
    CHECK_FALSE(*bench.store->markAnswered(number, {409, "y"}, now));
    CHECK_FALSE(*bench.store->setAside(number, u"late"_s, {}, now));
    CHECK((*bench.store->find(number))->answer == Answer{201, "x"});
    bench.reopen();
    CHECK(bench.stateOf(number) == State::Answered);
}

TEST_CASE("a key is taken once", "[outbox]")
{
    Bench bench;
    const auto first = bench.store->add(aWrite(), u"00000000-0000-4000-8000-000000000001"_s, now);
    const auto again = bench.store->add(aWrite(), u"00000000-0000-4000-8000-000000000001"_s, now);
    REQUIRE(first);
    REQUIRE(again);
    CHECK(first->number == again->number);
    CHECK(bench.store->all()->size() == 1);
}

TEST_CASE("numbers are not used again", "[outbox]")
{
    Bench bench;
    const auto first = bench.store->add(aWrite(), u"00000000-0000-4000-8000-000000000001"_s, now);
    REQUIRE(bench.store->discard(first->number));
    const auto second = bench.store->add(aWrite(), u"00000000-0000-4000-8000-000000000002"_s, now);
    CHECK(second->number > first->number);
}
