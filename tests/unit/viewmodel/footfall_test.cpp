// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "district_fixture.h"
#include "support/golden.h"
#include "viewmodel/footfall/day_hours.h"
#include "viewmodel/footfall/decimation.h"
#include "viewmodel/footfall/line_pieces.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <map>

using namespace hubscreen;
using namespace hubscreen::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
namespace CrowdLevelEnum = viewmodel::CrowdLevelEnum;
namespace MovementEnum = viewmodel::MovementEnum;
using viewmodel::Footfall;
using viewmodel::Navigation;

namespace {

/// Wednesday, 25 November 2026, 10:32; three hubs, nine weeks of hours and two years of days.
class Remembered : public DistrictFixture
{
public:
    Remembered()
    {
        putHubs({hub(u"sandun"_s, u"t1"_s, 400), hub(u"lanli"_s, u"t1"_s, 100), hub(u"gudang"_s, u"t2"_s, 200)});
        putLive({live(u"sandun"_s, 120), live(u"lanli"_s, 20), live(u"gudang"_s, 190)});
        const std::map<QString, double> people{{u"sandun"_s, 160}, {u"lanli"_s, 30}, {u"gudang"_s, 90}};
        for (int back = 0; back < 63; ++back)
            for (const auto &[id, inside] : people)
                putHours(id, day.addDays(-back), inside, back == 0 ? 2 : 13);
        putDays({}, QDate(2024, 11, 1), 100);
        putDays(u"sandun"_s, QDate(2026, 8, 1), 10);
        settle();
        lobby.navigation()->show(Navigation::Footfall);
        footfall = lobby.footfall();
        settle();
    }

    void put(const QString &id, FootfallStep step, Instant start, const std::vector<double> &inside)
    {
        FootfallSeries series{
            .hubId = id, .start = start, .step = step, .entries = {}, .averageInside = {}, .peakInside = {}};
        for (const double people : inside) {
            series.entries.emplace_back(int(people));
            series.averageInside.emplace_back(people);
            series.peakInside.emplace_back(int(people));
        }
        cache.putHistory({series}, step, {zone.startOf(day.addMonths(-25)), clock.now()}, clock.now());
    }

    /// From eight on; quiet between three and five.
    void putHours(const QString &id, QDate on, double people, std::size_t hours)
    {
        std::vector<double> inside(hours, people);
        for (std::size_t i = 7; i < std::min<std::size_t>(9, hours); ++i)
            inside[i] = people / 10;
        put(id, FootfallStep::Hour, zone.at(on, 8 * 60), inside);
    }

    /// One more each month, up to yesterday.
    void putDays(const QString &id, QDate from, double people)
    {
        std::vector<double> days;
        for (auto one = from; one < day; one = one.addDays(1))
            days.push_back(people + (one.year() - from.year()) * 12 + one.month() - from.month());
        put(id, FootfallStep::Day, zone.startOf(from), days);
    }

    Footfall *footfall = nullptr;
};

QList<QPointF> wave(int points)
{
    QList<QPointF> list;
    for (int i = 0; i < points; ++i)
        list << QPointF(i, std::sin(i * 0.37) * 100);
    return list;
}

} // namespace

TEST_CASE("a line keeps first, lowest, highest and last of each pixel column", "[viewmodel]")
{
    const QList<QPointF> points{{0, 5}, {1, 9}, {2, 1}, {3, 4}, {4, 6}, {5, 2},
                                {6, 8}, {7, 3}, {8, 7}, {9, 7}, {10, 7}};
    // Two columns, [0, 5) and [5, 10].
    CHECK(viewmodel::decimated(points, 2) == QList<QPointF>{{0, 5}, {1, 9}, {2, 1}, {4, 6}, {5, 2}, {6, 8}, {10, 7}});
}

TEST_CASE("a line of more points than pixels is cut to four a pixel, and no peak is lost", "[viewmodel]")
{
    const auto points = wave(10'000);
    const auto drawn = viewmodel::decimated(points, 100);
    CHECK(drawn.size() <= 400);
    CHECK(drawn.front() == points.front());
    CHECK(drawn.back() == points.back());
    const auto byHeight = [](const QPointF &a, const QPointF &b) { return a.y() < b.y(); };
    CHECK(*std::ranges::max_element(drawn, byHeight) == *std::ranges::max_element(points, byHeight));
    CHECK(*std::ranges::min_element(drawn, byHeight) == *std::ranges::min_element(points, byHeight));
    CHECK(std::ranges::is_sorted(drawn, {}, &QPointF::x));
    CHECK(viewmodel::decimated(points, 2500) == points);
    CHECK(viewmodel::decimated(points, 0) == points);
    CHECK(viewmodel::decimated({}, 10).isEmpty());
    CHECK(viewmodel::decimated(QList<QPointF>(50, {3, 3}), 10).size() == 1);
}

TEST_CASE("a line is told apart from its gaps", "[viewmodel]")
{
    using viewmodel::Line;
    const Line first{{0, 5}, {1, 6}};
    const Line second{{4, 7}};
    Line line;
    viewmodel::addPiece(line, first);
    viewmodel::addPiece(line, {});
    viewmodel::addPiece(line, second);
    CHECK(line.size() == 4);
    CHECK(line[2].y() < 0);
    CHECK(viewmodel::piecesOf(line) == QList<Line>{first, second});
    CHECK(viewmodel::grounded({first, second}) == Line{{0, 5}, {1, 6}, {1, 0}, {4, 0}, {4, 7}});
    CHECK(viewmodel::piecesOf({}).isEmpty());
    CHECK(viewmodel::grounded({}).isEmpty());
}

TEST_CASE("a day's hours are those that it has", "[viewmodel]")
{
    const auto zone = *Zone::fromIanaId("America/New_York");
    const auto hoursOn = [&zone](QDate day) {
        QStringList hours;
        for (const auto &hour : viewmodel::hoursOfDay(day, zone))
            hours << QString::number(hour.hour) + (hour.again ? u"+"_s : QString());
        return hours;
    };
    CHECK(hoursOn({2026, 11, 1}).size() == 25);
    CHECK(hoursOn({2026, 11, 1}).first(4) == QStringList{u"0"_s, u"1"_s, u"1+"_s, u"2"_s});
    CHECK(hoursOn({2026, 3, 8}).size() == 23);
    CHECK(hoursOn({2026, 3, 8}).first(3) == QStringList{u"0"_s, u"1"_s, u"3"_s});
    CHECK(hoursOn({2026, 11, 2}).size() == 24);
}

TEST_CASE("the ranking as a list", "[viewmodel]")
{
    Remembered district;
    checkGolden(u"footfall_ranking"_s, rowsAsText(*district.footfall->ranking()));
}

TEST_CASE("a tick moves a row of the ranking and resets nothing", "[viewmodel]")
{
    Remembered district;
    auto &ranking = *district.footfall->ranking();
    REQUIRE(ranking.rowCount() == 3);
    CHECK(ranking.rows()[0].id == u"gudang");
    CHECK(ranking.rows()[0].movement == MovementEnum::Up); // an hour ago sandun had more
    CHECK(ranking.rows()[1].movement == MovementEnum::Down);
    CHECK(ranking.rows()[2].movement == MovementEnum::Same);
    ModelLog log(ranking);
    district.tick({district.live(u"sandun"_s, 200)});
    CHECK(ranking.rows()[0].id == u"sandun");
    CHECK(log.take() == QStringList{u"move 1>0"_s, u"change 0-2"_s});
    district.advance(3min);
    CHECK(ranking.rows()[0].crowd == CrowdLevelEnum::Unknown); // no word for an old figure
    CHECK(ranking.rows()[0].inside.value == 200);
    district.advance(13min);
    CHECK(ranking.rowCount() == 0);
}

TEST_CASE("a page that is not seen asks nothing", "[viewmodel]")
{
    Remembered district;
    district.lobby.navigation()->show(Navigation::Home);
    ModelLog log(*district.footfall->ranking());
    district.tick({district.live(u"sandun"_s, 200)});
    CHECK(log.take().isEmpty());
    district.lobby.navigation()->show(Navigation::Footfall);
    district.settle();
    CHECK(district.footfall->ranking()->rows()[0].id == u"sandun");
    // And what its other views show waits for them.
    CHECK_FALSE(district.footfall->districtYear()->isKnown());
    district.footfall->setView(Footfall::Year);
    district.settle();
    CHECK(district.footfall->districtYear()->isKnown());
}

TEST_CASE("the district's day in figures", "[viewmodel]")
{
    Remembered district;
    for (int week = 0; week <= 8; ++week)
        district.put({}, FootfallStep::QuarterHour, district.zone.at(district.day.addDays(-7 * week), 8 * 60),
                     std::vector<double>(week == 0 ? 10 : 54, week == 0 ? 330 : 292 + week));
    district.settle();
    auto &today = *district.footfall->district();
    CHECK(today.isOpenToday());
    CHECK(today.hasNow());
    CHECK(today.now().x() == Catch::Approx(10 * 60 + 32).margin(0.1));
    CHECK(today.now().y() == 330); // 120 + 20 + 190
    CHECK(today.expects());
    CHECK(today.expectedTime() == u"11:00");
    CHECK(today.expectedLow() > 296);
    CHECK(today.expectedHigh() < 330);
    CHECK(today.topValue() == 400);
    checkGolden(u"footfall_hours"_s, rowsAsText(*today.hours()));
}

TEST_CASE("what was not counted is a gap in the line and a dash in the table", "[viewmodel]")
{
    Remembered district;
    auto always = district.hub(u"sandun"_s, u"t1"_s, 400);
    always.openingHours.week.fill({{0, 24 * 60}});
    district.putHubs({always});
    district.putLive({district.live(u"sandun"_s, 120)});
    for (const auto &hubId : {QString(), u"sandun"_s}) {
        for (int week = 0; week <= 8; ++week) {
            FootfallSeries series{.hubId = hubId,
                                  .start = district.zone.startOf(district.day.addDays(-7 * week)),
                                  .step = FootfallStep::QuarterHour,
                                  .entries = {},
                                  .averageInside = std::vector<std::optional<double>>(week == 0 ? 42 : 96, 100),
                                  .peakInside = {}};
            if (week == 0)
                std::fill_n(series.averageInside.begin() + 12, 16, std::nullopt); // from three to seven
            series.entries.resize(series.averageInside.size());
            series.peakInside.resize(series.averageInside.size());
            district.cache.putHistory({series}, FootfallStep::QuarterHour,
                                      {district.zone.startOf(district.day.addDays(-60)), district.clock.now()},
                                      district.clock.now());
        }
    }
    district.settle();
    auto &today = *district.footfall->district();
    for (viewmodel::DayChart *chart :
         {static_cast<viewmodel::DayChart *>(&today), static_cast<viewmodel::DayChart *>(district.lobby.hereNow())}) {
        const auto pieces = viewmodel::piecesOf(chart->todayLine());
        REQUIRE(pieces.size() == 2);
        CHECK(pieces[0].back().x() < 3 * 60);
        CHECK(pieces[1].front().x() > 7 * 60);
        CHECK(chart->hasNow());
        CHECK(pieces[1].back() == chart->now());
        CHECK(viewmodel::piecesOf(chart->bandMedian()).size() == 1);
    }
    REQUIRE(today.hours()->rowCount() == 24);
    const auto &rows = today.hours()->rows();
    CHECK(rows[2].today == 100);
    for (std::size_t hour = 3; hour < 7; ++hour) {
        CHECK(rows[hour].today == -1);
        CHECK(rows[hour].usual == 100);
    }
    CHECK(rows[7].today == 100);
}

TEST_CASE("from an old history no line leads to now, and nothing is expected", "[viewmodel]")
{
    Remembered district;
    auto always = district.hub(u"sandun"_s, u"t1"_s, 400);
    always.openingHours.week.fill({{0, 24 * 60}});
    district.putHubs({always});
    for (int week = 0; week <= 8; ++week)
        district.put({}, FootfallStep::QuarterHour, district.zone.startOf(district.day.addDays(-7 * week)),
                     std::vector<double>(week == 0 ? 42 : 96, 200));
    district.settle();
    auto &today = *district.footfall->district();
    REQUIRE(today.expects());
    // Nobody reports anything more, and the clock goes on.
    district.advance(35min);
    CHECK_FALSE(today.expects());
    CHECK(today.expectedUpper().isEmpty());
    district.advance(12h + 52min);
    district.putLive({district.live(u"sandun"_s, 120)});
    REQUIRE(today.hasNow()); // 23:59
    const auto pieces = viewmodel::piecesOf(today.todayLine());
    REQUIRE(pieces.size() == 2);
    CHECK(pieces[0].back().x() < 10.5 * 60);
    CHECK(pieces[1] == QList<QPointF>{today.now()});
    CHECK_FALSE(today.expects());
    const auto &rows = today.hours()->rows();
    REQUIRE(rows.size() == 24);
    CHECK(rows[9].today == 200);
    CHECK(rows[20].today == -1);
    CHECK(rows[20].expectedLower == -1);
}

TEST_CASE("of what few hubs have no point is drawn beside what all had", "[viewmodel]")
{
    Remembered district;
    for (int week = 0; week <= 8; ++week)
        district.put({}, FootfallStep::QuarterHour, district.zone.at(district.day.addDays(-7 * week), 8 * 60),
                     std::vector<double>(week == 0 ? 10 : 54, 300));
    district.settle();
    auto &today = *district.footfall->district();
    auto &figures = *district.lobby.figures();
    CHECK(today.hasNow());
    CHECK(figures.insideHubs() == 3);
    district.tick({district.live(u"gudang"_s, std::nullopt)});
    CHECK(figures.inside().value == 140);
    CHECK(figures.insideHubs() == 2);
    CHECK(figures.visitsHubs() == 2);
    CHECK_FALSE(today.hasNow());
}

TEST_CASE("large figures stay themselves from the feed to the label", "[viewmodel]")
{
    Remembered district;
    constexpr qint64 many = 100'000'000;
    FootfallSeries days{.hubId = {},
                        .start = district.zone.startOf(QDate(2026, 10, 1)),
                        .step = FootfallStep::Day,
                        .entries = std::vector<std::optional<qint64>>(31, many),
                        .averageInside = std::vector<std::optional<double>>(31, 9e12),
                        .peakInside = std::vector<std::optional<qint64>>(31, many)};
    district.cache.putHistory({days}, FootfallStep::Day,
                              {district.zone.startOf(QDate(2026, 10, 1)), district.clock.now()}, district.clock.now());
    district.put({}, FootfallStep::QuarterHour, district.zone.at(district.day, 8 * 60), std::vector<double>(10, 0));
    FootfallSeries hours{.hubId = {},
                         .start = district.zone.at(district.day, 8 * 60),
                         .step = FootfallStep::QuarterHour,
                         .entries = std::vector<std::optional<qint64>>(10, many),
                         .averageInside = std::vector<std::optional<double>>(10, 9e12),
                         .peakInside = std::vector<std::optional<qint64>>(10, many)};
    district.cache.putHistory({hours}, FootfallStep::QuarterHour,
                              {district.zone.startOf(district.day), district.clock.now()}, district.clock.now());
    district.settle();
    CHECK(district.footfall->district()->hours()->rows()[0].today == 9'000'000'000'000);
    district.footfall->setView(Footfall::Month);
    district.footfall->districtMonth()->showEarlier();
    district.settle();
    auto &month = *district.footfall->districtMonth();
    CHECK(month.total() == 31 * many);
    CHECK(month.aDay() == many);
    CHECK_FALSE(month.hasComparison()); // millions of per cent
    auto &year = *district.footfall->districtYear();
    district.footfall->setView(Footfall::Year);
    district.settle();
    CHECK(year.rows()[11].total == 31 * many);
    CHECK_FALSE(year.rows()[11].hasPercent);
    auto live = district.live(u"sandun"_s, 900'000'000);
    live.entriesToday = 900'000'000;
    auto others = std::vector{live, live, live};
    others[1].hubId = u"lanli"_s;
    others[2].hubId = u"gudang"_s;
    district.putLive(others);
    CHECK(district.lobby.figures()->visitsToday().value == 2'700'000'000);
    CHECK(district.lobby.figures()->inside().value == 2'700'000'000);
}

TEST_CASE("the comparison begins with this hub, the fullest and the emptiest, on one scale", "[viewmodel]")
{
    Remembered district;
    auto &comparison = *district.footfall->comparison();
    CHECK(comparison.hubIds() == QStringList{u"sandun"_s, u"gudang"_s, u"lanli"_s});
    CHECK(comparison.hub(1)->label() == u"gudang");
    CHECK(comparison.topValue() == comparison.hub(1)->topValue());
    CHECK(comparison.topValue() > comparison.hub(2)->topValue());
    CHECK(comparison.quietFromTime() == u"15:00");
    comparison.toggle(u"sandun"_s);
    comparison.toggle(u"gudang"_s);
    district.settle();
    CHECK(comparison.hubIds() == QStringList{u"lanli"_s});
    CHECK(comparison.topValue() == comparison.hub(0)->topValue());
    district.tick({district.live(u"sandun"_s, 10)});
    CHECK(comparison.hubIds() == QStringList{u"lanli"_s}); // a visitor chose
    district.advance(6h + 30min); // quiet is over at five
    CHECK_FALSE(comparison.hasQuiet());
}

TEST_CASE("a hub's week as cells, as rows and as words", "[viewmodel]")
{
    Remembered district;
    auto &week = *district.footfall->week();
    REQUIRE(week.isKnown());
    CHECK(week.firstHour() == 8);
    CHECK(week.hours() == 14);
    REQUIRE(week.levels().size() == 7 * 14);
    CHECK(week.levels()[0] == CrowdLevelEnum::Moderate); // 160 of 400
    CHECK(week.levels()[7] == CrowdLevelEnum::Quiet);
    CHECK(week.levels()[13] == CrowdLevelEnum::Unknown); // the last half hour was never counted
    CHECK(week.shares()[0] == Catch::Approx(0.4));
    CHECK(week.weekday() == 3);
    CHECK(week.hour() == 10);
    CHECK(week.quietTimes() == QStringList(7, u"15:00–17:00"_s));
    checkGolden(u"footfall_week"_s, rowsAsText(week));
    district.advance(30min);
    CHECK(week.hour() == 11);
}

TEST_CASE("a month day by day, and the months before", "[viewmodel]")
{
    Remembered district;
    district.footfall->setView(Footfall::Month);
    district.settle();
    auto &month = *district.footfall->districtMonth();
    REQUIRE(month.isKnown());
    CHECK(month.year() == 2026);
    CHECK(month.month() == 11);
    CHECK(month.total() == 24 * 124);
    CHECK(month.aDay() == 124);
    CHECK(month.percent() == 1); // 124 over 123
    CHECK(month.bars().size() == 30);
    CHECK(month.bars()[23] == 124);
    CHECK(month.bars()[24] == -1);
    CHECK_FALSE(month.hasLater());
    checkGolden(u"footfall_month"_s, rowsAsText(month));
    month.showEarlier();
    district.settle();
    CHECK(month.month() == 10);
    CHECK(month.total() == 31 * 123);
    for (int i = 0; i < 40; ++i)
        month.showEarlier();
    CHECK(month.year() == 2024);
    CHECK(month.month() == 12);
    CHECK_FALSE(month.hasEarlier());
    CHECK(district.footfall->hereMonth()->total() == 24 * 13);
}

TEST_CASE("a year month by month", "[viewmodel]")
{
    Remembered district;
    district.footfall->setView(Footfall::Year);
    district.settle();
    auto &year = *district.footfall->districtYear();
    CHECK(year.bars().size() == 13);
    CHECK(year.bars().back() == 124);
    CHECK(year.marks().back() == 112);
    CHECK(year.labels().back() == 11);
    checkGolden(u"footfall_year"_s, rowsAsText(year));
}
