// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/base/time_span.h"

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace hubscreen::viewmodel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDate wednesday(2026, 11, 25);

struct Place {
    explicit Place(const QByteArray &zoneId) : zone(*Zone::fromIanaId(zoneId)) { }
    Instant at(QDate day, int hour, int minute = 0) const { return zone.at(day, hour * 60 + minute); }
    Zone zone;
};

const Place hangzhou("Asia/Shanghai");
const Place newYork("America/New_York");

} // namespace

TEST_CASE("a span within its day says times alone", "[viewmodel]")
{
    const auto span =
        timeSpan({hangzhou.at(wednesday, 9), hangzhou.at(wednesday, 10, 30)}, wednesday, wednesday, hangzhou.zone);
    CHECK(span.from.time == u"09:00");
    CHECK(span.to.time == u"10:30");
    CHECK(span.from.daysAhead == 0);
    CHECK_FALSE(span.from.elsewhere);
    CHECK_FALSE(span.to.elsewhere);
}

TEST_CASE("an end at midnight is 24:00 of its day", "[viewmodel]")
{
    const auto span =
        timeSpan({hangzhou.at(wednesday, 19), hangzhou.at(wednesday, 24)}, wednesday, wednesday, hangzhou.zone);
    CHECK(span.to.time == u"24:00");
    CHECK(span.to.daysAhead == 0);
    CHECK_FALSE(span.to.elsewhere);
    const auto moment = timeSpan({hangzhou.at(wednesday, 24), hangzhou.at(wednesday, 24)}, wednesday, hangzhou.zone);
    CHECK(moment.to.time == u"00:00"); // no end before its beginning
    CHECK_FALSE(moment.to.elsewhere);

    const Place beirut("Asia/Beirut"); // in spring its clocks go from midnight to one
    const QDate saturday(2026, 3, 28);
    const auto before =
        timeSpan({beirut.at(saturday, 20), beirut.zone.startOf(saturday.addDays(1))}, saturday, beirut.zone);
    CHECK(before.to.time == u"24:00");
    CHECK_FALSE(before.to.elsewhere);
}

TEST_CASE("a begin and an end on another day than the row's are told", "[viewmodel]")
{
    const TimeRange night{hangzhou.at(wednesday, 22, 30), hangzhou.at(wednesday, 25)};
    const auto evening = timeSpan(night, wednesday, wednesday, hangzhou.zone);
    CHECK_FALSE(evening.from.elsewhere);
    CHECK(evening.to.elsewhere);
    CHECK(evening.to.time == u"01:00");
    CHECK(evening.to.daysAhead == 1);
    const auto morning = timeSpan(night, wednesday.addDays(1), wednesday.addDays(1), hangzhou.zone);
    CHECK(morning.from.elsewhere);
    CHECK(morning.from.daysAhead == -1);
    CHECK_FALSE(morning.to.elsewhere);
    const auto seenBefore = timeSpan(night, wednesday.addDays(1), wednesday, hangzhou.zone);
    CHECK(seenBefore.from.daysAhead == 0);
    CHECK(seenBefore.to.daysAhead == 1);
}

TEST_CASE("where the clocks go back, two equal times of a day are told apart, and no others", "[viewmodel]")
{
    const QDate sunday(2026, 11, 1);
    const auto first = newYork.at(sunday, 1) + 30min; // the first 01:30
    REQUIRE(newYork.zone.local(first).time() == QTime(1, 30));
    REQUIRE(newYork.zone.local(first + 1h).time() == QTime(1, 30));
    CHECK(repeatedHour(first, newYork.zone) == RepeatedHourEnum::First);
    CHECK(repeatedHour(first + 1h, newYork.zone) == RepeatedHourEnum::Second);
    CHECK(repeatedHour(first - 1h, newYork.zone) == RepeatedHourEnum::None); // 00:30
    CHECK(repeatedHour(first + 90min, newYork.zone) == RepeatedHourEnum::None); // 02:00
    const auto span = timeSpan({first, first + 30min}, sunday, newYork.zone);
    CHECK(span.from.time == u"01:30");
    CHECK(span.to.time == u"01:00");
    CHECK(span.to.repeated == RepeatedHourEnum::Second);

    const QDate spring(2026, 3, 8);
    for (int quarter = 0; quarter < 92; ++quarter)
        CHECK(repeatedHour(newYork.zone.startOf(spring) + quarter * 15min, newYork.zone) == RepeatedHourEnum::None);
    CHECK(repeatedHour(hangzhou.at(wednesday, 1, 30), hangzhou.zone) == RepeatedHourEnum::None);
    const Place lordHowe("Australia/Lord_Howe"); // by half an hour
    const auto half = lordHowe.zone.startOf(QDate(2026, 4, 5)) + 90min;
    CHECK(repeatedHour(half, lordHowe.zone) == RepeatedHourEnum::First);
    CHECK(repeatedHour(half + 30min, lordHowe.zone) == RepeatedHourEnum::Second);
    CHECK(repeatedHour(half + 60min, lordHowe.zone) == RepeatedHourEnum::None);
}
