// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/retention.h"

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;

namespace {

const auto shanghai = *Zone::fromIanaId("Asia/Shanghai");
const QDate today(2026, 11, 24);

TimeRange days(QDate from, QDate to)
{
    return {shanghai.startOf(from), shanghai.startOf(to)};
}

} // namespace

TEST_CASE("a screen keeps what the feed's API says", "[domain]")
{
    CHECK(retention::activities(today, shanghai) == days(QDate(2026, 11, 17), QDate(2026, 12, 25)));
    CHECK(retention::ownActivities(today, shanghai) == days(QDate(2026, 10, 20), QDate(2026, 12, 25)));
    CHECK(retention::slots(today, shanghai) == days(today, QDate(2026, 12, 1)));
    CHECK(retention::firstHistoryDay(FootfallStep::QuarterHour, today) == QDate(2026, 9, 22));
    CHECK(retention::firstHistoryDay(FootfallStep::Hour, today) == QDate(2026, 9, 22));
    CHECK(retention::firstHistoryDay(FootfallStep::Day, today) == QDate(2024, 10, 24));
    CHECK(retention::pastCountMonths(today) == std::vector{QDate(2026, 10, 1), QDate(2026, 9, 1)});
    CHECK(retention::pastCountMonths(QDate(2026, 1, 31)) == std::vector{QDate(2025, 12, 1), QDate(2025, 11, 1)});
}
