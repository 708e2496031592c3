// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "district_fixture.h"
#include "support/golden.h"

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace hubscreen::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
namespace CrowdLevelEnum = viewmodel::CrowdLevelEnum;
using viewmodel::HubListModel;

namespace {

class ThreeHubs : public DistrictFixture
{
public:
    ThreeHubs()
    {
        putHubs({hub(u"sandun"_s, u"t1"_s, 400), hub(u"lanli"_s, u"t1"_s, 100), hub(u"gudang"_s, u"t2"_s, 200)});
        putLive({live(u"sandun"_s, 212), live(u"lanli"_s, 20), live(u"gudang"_s, 190)});
    }

    int rowOf(const QString &id) const
    {
        const auto &rows = lobby_().rows();
        return int(std::ranges::find(rows, id, &viewmodel::HubListRow::id) - rows.begin());
    }
    HubListModel &list() { return *lobby.hubs(); }
    const viewmodel::HubListRow &row(const QString &id) { return list().rows()[std::size_t(rowOf(id))]; }

private:
    const HubListModel &lobby_() const { return *const_cast<ThreeHubs *>(this)->lobby.hubs(); }
};

} // namespace

TEST_CASE("the list stands by town-street, each hub with its crowd", "[viewmodel]")
{
    ThreeHubs district;
    REQUIRE(district.list().rowCount() == 3);
    CHECK(district.list().rows().back().id == u"gudang");
    CHECK(district.row(u"sandun"_s).townStreet == u"三墩镇");
    CHECK(district.row(u"sandun"_s).crowd == CrowdLevelEnum::Moderate);
    CHECK(district.row(u"lanli"_s).crowd == CrowdLevelEnum::Quiet);
    CHECK(district.row(u"gudang"_s).crowd == CrowdLevelEnum::Busy);
    CHECK(district.row(u"gudang"_s).inside.value == 190);
    CHECK(district.row(u"sandun"_s).metresAway == -1);
    CHECK(district.row(u"lanli"_s).metresAway == 0);
}

TEST_CASE("a tick changes the rows that changed, and resets nothing", "[viewmodel]")
{
    ThreeHubs district;
    ModelLog log(district.list());
    district.tick({district.live(u"lanli"_s, 21)});
    const auto told = log.take();
    CHECK_FALSE(told.contains(u"reset"_s));
    const auto lanli = district.rowOf(u"lanli"_s);
    CHECK(told.contains(u"change %1-%1"_s.arg(lanli)));
    for (const auto &line : told)
        CHECK(line.startsWith(u"change"));
    CHECK(district.row(u"lanli"_s).inside.value == 21);

    // The same figures again within the same minute: nothing to tell.
    district.tick({district.live(u"lanli"_s, 21)});
    CHECK(log.take().isEmpty());
}

TEST_CASE("a hub that appears, moves or goes is one insert, one move, one removal", "[viewmodel]")
{
    ThreeHubs district;
    ModelLog log(district.list());
    auto hubs = std::vector{district.hub(u"sandun"_s, u"t1"_s, 400), district.hub(u"lanli"_s, u"t1"_s, 100),
                            district.hub(u"gudang"_s, u"t2"_s, 200), district.hub(u"zijin"_s, u"t2"_s, 100)};
    district.putHubs(hubs);
    CHECK(log.take().filter(u"insert"_s).size() == 1);
    CHECK(district.list().rowCount() == 4);

    hubs.erase(hubs.begin() + 1);
    district.putHubs(hubs);
    CHECK(log.take().filter(u"remove"_s).size() == 1);
    CHECK(district.list().rowCount() == 3);
}

TEST_CASE("figures age: fresh, then marked with their time and without a word, then withdrawn", "[viewmodel]")
{
    ThreeHubs district;
    district.advance(2min + 10s);
    CHECK(district.row(u"gudang"_s).inside.freshness == viewmodel::FreshnessEnum::Stale);
    CHECK(district.row(u"gudang"_s).inside.observedTime == u"10:32");
    CHECK(district.row(u"gudang"_s).crowd == CrowdLevelEnum::Unknown);

    district.advance(13min);
    CHECK(district.row(u"gudang"_s).inside.isWithdrawn());
    CHECK(
        district.list().index(0).data(HubListModel::roleOf("inside")).value<viewmodel::FigureReading>().isWithdrawn());

    district.tick({});
    CHECK(district.row(u"gudang"_s).inside.value == 190);
    CHECK(district.row(u"gudang"_s).crowd == CrowdLevelEnum::Busy);
}

TEST_CASE("another language changes texts in place", "[viewmodel]")
{
    ThreeHubs district;
    ModelLog log(district.list());
    district.lobby.language()->setCurrent(viewmodel::LanguageEnum::English);
    district.settle();
    CHECK(district.row(u"lanli"_s).name == u"lanli Wellbeing Hub");
    const auto told = log.take();
    CHECK_FALSE(told.isEmpty());
    CHECK(told.filter(u"change"_s).size() == told.size());
}

TEST_CASE("a closed hub says so, whatever its counter reports", "[viewmodel]")
{
    ThreeHubs district;
    auto closed = district.hub(u"lanli"_s, u"t1"_s, 100);
    closed.openingHours.exceptions = {{district.day, {}}};
    district.putHubs({district.hub(u"sandun"_s, u"t1"_s, 400), closed, district.hub(u"gudang"_s, u"t2"_s, 200)});
    CHECK(district.row(u"lanli"_s).crowd == CrowdLevelEnum::Closed);
    CHECK(district.lobby.figures()->closed() == 1);
    CHECK(district.lobby.figures()->quiet() == 0);
}

TEST_CASE("a closed hub says when it opens next: today, tomorrow, on a weekday, after a holiday", "[viewmodel]")
{
    namespace State = viewmodel::OpeningStateEnum;
    ThreeHubs district; // it is Wednesday, 10:32
    const auto openingWith = [&](const std::vector<OpenPeriod> &today,
                                 const std::vector<OpeningException> &exceptions) {
        auto changed = district.hub(u"lanli"_s, u"t1"_s, 100);
        changed.openingHours.week[2] = today;
        changed.openingHours.week[3] = {{8 * 60 + 30, 20 * 60}};
        changed.openingHours.week[5].clear();
        changed.openingHours.week[6].clear();
        changed.openingHours.exceptions = exceptions;
        district.putHubs({changed});
        return district.row(u"lanli"_s).opening;
    };
    CHECK(openingWith({{8 * 60, 20 * 60}}, {}).state == State::Open);
    CHECK(openingWith({{8 * 60, 20 * 60}}, {}).nextTime.isEmpty());

    auto opening = openingWith({{8 * 60, 10 * 60}, {13 * 60, 20 * 60}}, {});
    CHECK(opening.state == State::OpensToday);
    CHECK(opening.nextTime == u"13:00");
    CHECK(opening.daysAhead == 0);

    opening = openingWith({{8 * 60, 10 * 60}}, {});
    CHECK(opening.state == State::Over);
    CHECK(opening.nextTime == u"08:30");
    CHECK(opening.daysAhead == 1);

    opening = openingWith({}, {{district.day.addDays(1), {}}, {district.day.addDays(2), {}}});
    CHECK(opening.state == State::ClosedToday);
    CHECK(opening.nextTime == u"08:00");
    CHECK(opening.daysAhead == 5); // Monday
    CHECK(opening.nextDay.weekday() == 1);

    // The same, but that Saturday is worked.
    opening = openingWith(
        {},
        {{district.day.addDays(1), {}}, {district.day.addDays(2), {}}, {district.day.addDays(3), {{9 * 60, 16 * 60}}}});
    CHECK(opening.nextTime == u"09:00");
    CHECK(opening.nextDay.weekday() == 6);

    std::vector<OpeningException> holiday;
    for (int ahead = 0; ahead < 9; ++ahead)
        holiday.push_back({district.day.addDays(ahead), {}});
    opening = openingWith({{8 * 60, 20 * 60}}, holiday);
    CHECK(opening.daysAhead == 9);
    CHECK(opening.nextDay.month() == 12);
    CHECK(opening.nextDay.day() == 4);
}

TEST_CASE("a hub opens and closes by the clock, without any news", "[viewmodel]")
{
    namespace State = viewmodel::OpeningStateEnum;
    ThreeHubs district;
    district.advance(10h + 57min);
    CHECK(district.row(u"lanli"_s).opening.state == State::Open);
    district.advance(1min); // 21:30
    CHECK(district.row(u"lanli"_s).opening.state == State::Over);
    CHECK(district.row(u"lanli"_s).opening.daysAhead == 1);
    CHECK(district.row(u"lanli"_s).crowd == CrowdLevelEnum::Closed);
    district.advance(2h + 30min); // midnight
    CHECK(district.row(u"lanli"_s).opening.state == State::OpensToday);
    CHECK(district.row(u"lanli"_s).opening.daysAhead == 0);
    district.advance(8h);
    CHECK(district.row(u"lanli"_s).opening.state == State::Open);
}

TEST_CASE("hubs of a night, of all day and of unknown hours are on the map with their figures", "[viewmodel]")
{
    ThreeHubs district;
    auto night = district.hub(u"sandun"_s, u"t1"_s, 400);
    night.openingHours = {};
    night.openingHours.week[4] = {{18 * 60, 26 * 60}};
    auto always = district.hub(u"lanli"_s, u"t1"_s, 100);
    always.openingHours.week.fill({{0, 24 * 60}});
    auto unknown = district.hub(u"gudang"_s, u"t2"_s, 200);
    unknown.openingHours = {};
    district.putHubs({night, always, unknown});
    CHECK(district.list().rowCount() == 3);
    CHECK(district.row(u"sandun"_s).crowd == CrowdLevelEnum::Closed);
    CHECK(district.row(u"sandun"_s).inside.value == 212);
    CHECK(district.row(u"lanli"_s).crowd == CrowdLevelEnum::Quiet);
    CHECK(district.row(u"gudang"_s).crowd == CrowdLevelEnum::Busy);
    CHECK(district.row(u"gudang"_s).opening == viewmodel::OpeningNow());
    CHECK(district.lobby.figures()->closed() == 1);
    CHECK(district.lobby.hubMap()->rowCount() == 3);
}

TEST_CASE("the list of hubs, every role of it", "[viewmodel][golden]")
{
    ThreeHubs district;
    checkGolden(u"hub_list"_s, rowsAsText(district.list()));
}
