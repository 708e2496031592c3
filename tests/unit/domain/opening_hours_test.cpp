// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/opening_hours.h"

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;

namespace {

const auto hangzhou = *Zone::fromIanaId("Asia/Shanghai");
const QDate monday(2026, 11, 23);
const QDate friday(2026, 11, 27);
const QDate saturday(2026, 11, 28);
const OpenPeriod night{18 * 60, 26 * 60};

using Periods = std::vector<OpenPeriod>;

bool isOpen(const OpeningHours &hours, QDate day, int hour, int minute = 0)
{
    return hours.isOpenAt(hangzhou.at(day, hour * 60 + minute), hangzhou);
}

std::optional<Instant> nextAfter(const OpeningHours &hours, QDate day, int hour, int minute = 0)
{
    return hours.nextOpening(hangzhou.at(day, hour * 60 + minute), hangzhou);
}

OpeningHours daily(const Periods &periods)
{
    OpeningHours hours;
    hours.week.fill(periods);
    return hours;
}

} // namespace

TEST_CASE("opening hours follow the week, and an exception wins over it", "[domain]")
{
    OpeningHours hours;
    hours.week[0] = {{8 * 60, 12 * 60}, {13 * 60, 21 * 60 + 30}};
    hours.exceptions = {{QDate(2026, 11, 30), {}}};

    CHECK(isOpen(hours, monday, 8));
    CHECK_FALSE(isOpen(hours, monday, 12));
    CHECK_FALSE(isOpen(hours, monday, 21, 30));
    CHECK(hours.spanOf(monday, hangzhou) == TimeRange{hangzhou.at(monday, 480), hangzhou.at(monday, 1290)});
    CHECK(hours.on(monday.addDays(7)).empty());
    CHECK_FALSE(hours.spanOf(monday.addDays(1), hangzhou));
    CHECK_FALSE(hours.isEmpty());
    CHECK(OpeningHours().isEmpty());
}

TEST_CASE("a night belongs to the day on which it begins and lasts into the next", "[domain]")
{
    OpeningHours hours;
    hours.week[4] = {night};
    CHECK_FALSE(isOpen(hours, friday, 1)); // Thursday had none
    CHECK_FALSE(isOpen(hours, friday, 17, 59));
    CHECK(isOpen(hours, friday, 18));
    CHECK(isOpen(hours, friday, 23, 59));
    CHECK(isOpen(hours, saturday, 0));
    CHECK(isOpen(hours, saturday, 1, 59));
    CHECK_FALSE(isOpen(hours, saturday, 2));
    CHECK(hours.minutesOf(friday) == Periods{{18 * 60, 24 * 60}});
    CHECK(hours.minutesOf(saturday) == Periods{{0, 2 * 60}});
    CHECK(hours.usualMinutesOf(4) == Periods{{18 * 60, 24 * 60}});
    CHECK(hours.usualMinutesOf(5) == Periods{{0, 2 * 60}});
    hours.week[4].clear();
    hours.week[6] = {night};
    CHECK(hours.usualMinutesOf(0) == Periods{{0, 2 * 60}}); // Sunday's
}

TEST_CASE("an exception changes the night that begins on its date, not the one that ends on it", "[domain]")
{
    OpeningHours hours;
    hours.week[4] = {night};
    SECTION("the day after is closed")
    {
        hours.exceptions = {{saturday, {}}};
        CHECK(isOpen(hours, saturday, 1));
        CHECK_FALSE(isOpen(hours, saturday, 3));
    }
    SECTION("the night is shortened")
    {
        hours.exceptions = {{friday, {{18 * 60, 23 * 60}}}};
        CHECK(isOpen(hours, friday, 22));
        CHECK_FALSE(isOpen(hours, saturday, 1));
    }
    SECTION("the night does not take place")
    {
        hours.exceptions = {{friday, {}}};
        CHECK_FALSE(isOpen(hours, friday, 20));
        CHECK_FALSE(isOpen(hours, saturday, 1));
        CHECK(nextAfter(hours, friday, 20) == hangzhou.at(friday.addDays(7), 18 * 60));
    }
}

TEST_CASE("a night and the morning after are one where they meet", "[domain]")
{
    OpeningHours hours = daily({{6 * 60, 10 * 60}, {20 * 60, 24 * 60 + 6 * 60}});
    CHECK(hours.minutesOf(monday) == Periods{{0, 10 * 60}, {20 * 60, 24 * 60}});
    hours = daily({{5 * 60, 10 * 60}, {20 * 60, 24 * 60 + 6 * 60}});
    CHECK(hours.minutesOf(monday) == Periods{{0, 10 * 60}, {20 * 60, 24 * 60}});
    hours = daily({{8 * 60, 12 * 60}, {12 * 60, 20 * 60}});
    CHECK(hours.minutesOf(monday) == Periods{{8 * 60, 20 * 60}});
}

TEST_CASE("round the clock is open all day, every day", "[domain]")
{
    const auto hours = daily({{0, 24 * 60}});
    CHECK(isOpen(hours, monday, 0));
    CHECK(isOpen(hours, monday, 23, 59));
    CHECK(hours.spanOf(monday, hangzhou) == hangzhou.rangeOf(monday));
    CHECK(nextAfter(hours, monday, 3) == hangzhou.at(monday, 180));
    CHECK(daily({{8 * 60, 32 * 60}}).minutesOf(monday) == Periods{{0, 24 * 60}}); // 08:00 to 08:00
}

TEST_CASE("the next opening is found over closed days, holidays and Saturdays that are worked instead", "[domain]")
{
    OpeningHours hours;
    for (std::size_t day = 0; day < 5; ++day)
        hours.week[day] = {{8 * 60 + 30, 12 * 60}, {13 * 60, 17 * 60}};
    CHECK(nextAfter(hours, friday, 7) == hangzhou.at(friday, 510));
    CHECK(nextAfter(hours, friday, 12, 30) == hangzhou.at(friday, 13 * 60));
    CHECK(nextAfter(hours, friday, 13, 30) == hangzhou.at(friday, 13 * 60 + 30)); // it is open
    CHECK(nextAfter(hours, friday, 17) == hangzhou.at(friday.addDays(3), 510));

    const QDate lastOfSeptember(2026, 9, 30);
    for (int day = 1; day <= 7; ++day)
        hours.exceptions.push_back({QDate(2026, 10, day), {}});
    CHECK(nextAfter(hours, lastOfSeptember, 18) == hangzhou.at(QDate(2026, 10, 8), 510));
    hours.exceptions.insert(hours.exceptions.begin(), {{QDate(2026, 9, 26), {{9 * 60, 16 * 60}}}}); // a Saturday
    CHECK(nextAfter(hours, QDate(2026, 9, 25), 18) == hangzhou.at(QDate(2026, 9, 26), 540));

    hours.week = {};
    CHECK_FALSE(nextAfter(hours, QDate(2026, 10, 1), 12));
    CHECK_FALSE(nextAfter(OpeningHours(), friday, 12));
}

TEST_CASE("when it opens or closes next is known up to the end of the day", "[domain]")
{
    OpeningHours hours;
    hours.week[4] = {night};
    const auto changes = [&](QDate day, int hour) { return hours.nextChange(hangzhou.at(day, hour * 60), hangzhou); };
    CHECK(changes(friday, 10) == hangzhou.at(friday, 18 * 60));
    CHECK(changes(friday, 18) == hangzhou.startOf(saturday));
    CHECK(changes(saturday, 0) == hangzhou.at(saturday, 2 * 60));
    CHECK(changes(saturday, 2) == hangzhou.startOf(saturday.addDays(1)));
    CHECK(OpeningHours().nextChange(hangzhou.at(friday, 600), hangzhou) == hangzhou.startOf(saturday));
}

TEST_CASE("nights on which the clocks change are opened and closed by the wall clock", "[domain]")
{
    const auto newYork = *Zone::fromIanaId("America/New_York");
    const auto hours = daily({{20 * 60, 24 * 60 + 4 * 60}});
    const QDate spring(2026, 3, 8);
    const QDate autumn(2026, 11, 1);
    for (const auto day : {spring, autumn}) {
        CHECK(hours.isOpenAt(newYork.startOf(day), newYork));
        CHECK(hours.isOpenAt(newYork.at(day, 3 * 60 + 59), newYork));
        CHECK_FALSE(hours.isOpenAt(newYork.at(day, 4 * 60), newYork));
        CHECK(hours.nextOpening(newYork.at(day, 5 * 60), newYork) == newYork.at(day, 20 * 60));
    }
    const auto always = daily({{0, 24 * 60}});
    CHECK(always.spanOf(spring, newYork)->to - always.spanOf(spring, newYork)->from == std::chrono::hours(23));
    CHECK(always.spanOf(autumn, newYork)->to - always.spanOf(autumn, newYork)->from == std::chrono::hours(25));
}

TEST_CASE("what is not known is neither open nor called closed", "[domain]")
{
    CHECK_FALSE(OpeningHours().isOpenAt(hangzhou.at(friday, 600), hangzhou));
    CHECK_FALSE(OpeningHours().isClosedAt(hangzhou.at(friday, 600), hangzhou));
    CHECK(daily({{480, 540}}).isClosedAt(hangzhou.at(friday, 600), hangzhou));
}
