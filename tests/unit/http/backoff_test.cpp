// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/backoff.h"

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace std::chrono_literals;

namespace {

/// Always the same fraction of the bound.
class FixedRandom final : public Random
{
public:
    explicit FixedRandom(quint64 value) : m_value(value) { }
    quint64 next() override { return m_value; }

private:
    quint64 m_value;
};

} // namespace

TEST_CASE("waits double up to the cap, and begin anew after a success", "[http]")
{
    FixedRandom half(1ULL << 63);
    http::Backoff backoff(half, 1s, 10s);
    CHECK(backoff.next() == 500ms);
    CHECK(backoff.next() == 1s);
    CHECK(backoff.next() == 2s);
    CHECK(backoff.next() == 4s);
    CHECK(backoff.next() == 5s);
    CHECK(backoff.next() == 5s);
    CHECK(backoff.failures() == 6);
    backoff.succeeded();
    CHECK(backoff.next() == 500ms);
}

TEST_CASE("the jitter is full: from nothing to the whole bound", "[http]")
{
    SeededRandom random(7);
    int low = 0;
    int high = 0;
    for (int i = 0; i < 1000; ++i) {
        http::Backoff backoff(random, 1000ms);
        const auto wait = backoff.next();
        REQUIRE(wait >= 0ms);
        REQUIRE(wait < 1000ms);
        low += wait < 100ms;
        high += wait >= 900ms;
    }
    CHECK(low > 60);
    CHECK(high > 60);
}

TEST_CASE("never earlier than the server asked for, and not all at that moment", "[http]")
{
    FixedRandom half(1ULL << 63);
    http::Backoff backoff(half, 1s, 10s);
    CHECK(backoff.next(30s) == 30s + 500ms);
}

TEST_CASE("thousands of failures do not overflow the wait", "[http]")
{
    FixedRandom half(1ULL << 63);
    http::Backoff backoff(half, 1s, 60s);
    for (int i = 0; i < 5000; ++i)
        REQUIRE(backoff.next() <= 30s);
}
