// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/time.h"

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace std::chrono_literals;

TEST_CASE("RFC 3339 needs a date, a time and an offset", "[core]")
{
    CHECK(parseRfc3339(u"1970-01-01T08:00:00+08:00") == Instant(0s));
    CHECK(parseRfc3339(u"1970-01-01T00:00:00.250Z") == Instant(250ms));
    for (const auto bad :
         {u"", u"1970-01-01", u"1970-01-01T00:00:00", u"1970-13-01T00:00:00Z", u"1970-01-01 00:00:00Z", u"now"})
        CHECK_FALSE(parseRfc3339(bad));
}

TEST_CASE("HTTP dates survive the way there and back", "[core]")
{
    const Instant instant(1'795'574'000s);
    CHECK(parseHttpDate(toHttpDate(instant)) == instant);
    CHECK_FALSE(parseHttpDate("yesterday"));
    CHECK(toHttpDate(*parseRfc3339(u"2026-11-01T07:08:09+08:00")) == "Sat, 31 Oct 2026 23:08:09 GMT");
    CHECK(parseHttpDate(" Thu, 29 Feb 2024 00:00:00 GMT") == parseRfc3339(u"2024-02-29T00:00:00Z"));
    for (const auto *wrong :
         {"Wed, 29 Feb 2024 00:00:00 GMT", "Wed, 29 Feb 2023 00:00:00 GMT", "Thu, 29 Foo 2024 00:00:00 GMT",
          "Thu, 29 Feb 2024 24:00:00 GMT", "Thu, 29 Feb 2024 00:00:00 CET", "Thu, +9 Feb 2024 00:00:00 GMT"})
        CHECK_FALSE(parseHttpDate(wrong));
}

TEST_CASE("days are the zone's, whatever the machine's", "[core]")
{
    const auto hangzhou = Zone::fromIanaId("Asia/Shanghai");
    REQUIRE(hangzhou);
    const auto lateEvening = *parseRfc3339(u"2026-11-24T16:30:00Z"); // 00:30 on the 25th in Hangzhou
    CHECK(hangzhou->dayOf(lateEvening) == QDate(2026, 11, 25));
    CHECK(hangzhou->minuteOfDay(lateEvening) == 30);
    CHECK(hangzhou->at(QDate(2026, 11, 25), 30) == lateEvening);
    CHECK(hangzhou->at(QDate(2026, 11, 24), 1440) == hangzhou->startOf(QDate(2026, 11, 25)));
    CHECK(hangzhou->toRfc3339(lateEvening) == QStringLiteral("2026-11-25T00:30:00+08:00"));
    CHECK_FALSE(Zone::fromIanaId("Mars/Olympus"));

    const auto paris = Zone::fromIanaId("Europe/Paris");
    REQUIRE(paris);
    const auto short_day = paris->rangeOf(QDate(2026, 3, 29));
    CHECK(short_day.to - short_day.from == 23h);
}
