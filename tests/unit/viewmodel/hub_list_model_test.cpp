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
    CHECK(district.list().index(0).data(HubListModel::InsideRole).value<viewmodel::FigureReading>().isWithdrawn());

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

TEST_CASE("the list of hubs, every role of it", "[viewmodel][golden]")
{
    ThreeHubs district;
    checkGolden(u"hub_list"_s, rowsAsText(district.list()));
}
