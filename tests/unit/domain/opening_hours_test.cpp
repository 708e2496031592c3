// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/opening_hours.h"

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;

TEST_CASE("opening hours follow the week, and an exception wins over it", "[domain]")
{
    const auto zone = *Zone::fromIanaId("Asia/Shanghai");
    OpeningHours hours;
    hours.week[0] = {{8 * 60, 12 * 60}, {13 * 60, 21 * 60 + 30}};
    hours.exceptions = {{QDate(2026, 11, 30), {}}};

    const QDate monday(2026, 11, 23);
    CHECK(hours.isOpenAt(zone.at(monday, 8 * 60), zone));
    CHECK_FALSE(hours.isOpenAt(zone.at(monday, 12 * 60), zone));
    CHECK_FALSE(hours.isOpenAt(zone.at(monday, 21 * 60 + 30), zone));
    CHECK(hours.spanOf(monday, zone) == TimeRange{zone.at(monday, 480), zone.at(monday, 1290)});
    CHECK(hours.on(monday.addDays(7)).empty());
    CHECK_FALSE(hours.spanOf(monday.addDays(1), zone));
    CHECK_FALSE(hours.isEmpty());
    CHECK(OpeningHours().isEmpty());
}
