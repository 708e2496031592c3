// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/retention.h"

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

TEST_CASE("the cache keeps a day more than the feed fetches, and says of no more that it is ahead", "[cache]")
{
    const auto now = shanghai.at(today, 10 * 60);
    CHECK(cache::activityWindow(now, shanghai) == days(QDate(2026, 11, 17), QDate(2026, 12, 26)));
    CHECK(cache::ownActivityWindow(now, shanghai) == days(QDate(2026, 10, 20), QDate(2026, 12, 26)));
    CHECK(cache::programmeAhead(now, shanghai) == TimeRange{now, shanghai.startOf(QDate(2026, 12, 25))});
    CHECK(cache::offeredSlots(now, shanghai) == days(today, QDate(2026, 12, 1)));
    CHECK(cache::slotWindow(now, shanghai) == days(today, QDate(2026, 12, 2)));
    CHECK(cache::firstCountMonth(now, shanghai) == QDate(2026, 9, 1));
    const auto history = cache::firstHistoryDays(now, shanghai);
    CHECK(history.hours == QDate(2026, 9, 21));
    CHECK(history.days == QDate(2024, 10, 1));
    CHECK(history.othersQuarterHours == QDate(2026, 11, 23));
}
