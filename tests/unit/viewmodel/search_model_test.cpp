// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "district_fixture.h"
#include "support/golden.h"

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace hubscreen::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using viewmodel::Navigation;
namespace SearchKindEnum = viewmodel::SearchKindEnum;

namespace {

/// A screen in the hub `sandun` with its search page open.
class WithSearch : public DistrictFixture
{
public:
    WithSearch()
    {
        auto sandun = hub(u"sandun"_s, u"t1"_s, 400);
        sandun.name = {u"三墩镇民生综合体"_s, u"Sandun Wellbeing Hub"_s};
        sandun.shortName = {u"三墩镇"_s, u"Sandun"_s};
        sandun.address = {u"厚仁路"_s, u"Houren Road"_s};
        sandun.venues = {{.id = u"canteen"_s,
                          .name = {u"幸福餐厅"_s, u"Happiness Canteen"_s},
                          .kind = VenueKind::Canteen,
                          .floor = 1,
                          .position = {},
                          .openingHours = {}}};
        auto gudang = hub(u"gudang"_s, u"t2"_s, 330);
        gudang.name = {u"古荡民生综合体"_s, u"Gudang Wellbeing Hub"_s};
        gudang.shortName = {u"古荡"_s, u"Gudang"_s};
        gudang.position.latitude += 0.05;
        putHubs({sandun, gudang});
        putActivities({named(u"a"_s, u"sandun"_s, 14, u"八段锦公开课"_s, u"Baduanjin"_s),
                       named(u"b"_s, u"gudang"_s, 11, u"八段锦公开课"_s, u"Baduanjin"_s),
                       named(u"c"_s, u"sandun"_s, 9, u"八段锦公开课"_s, u"Baduanjin"_s),
                       named(u"d"_s, u"sandun"_s, 15, u"龙井茶艺"_s, u"Longjing Tea"_s)});
        lobby.navigation()->show(Navigation::Search);
        settle();
    }

    Activity named(const QString &id, const QString &hubId, int hour, const QString &zh, const QString &en) const
    {
        auto made = activity(id, hubId, hour, 0);
        made.title = {zh, en};
        return made;
    }

    void type(const QString &letters)
    {
        search.type(letters);
        settle();
    }

    QStringList ids() const
    {
        QStringList ids;
        for (const auto &row : search.rows())
            ids << row.id;
        return ids;
    }

    viewmodel::SearchModel &search = *lobby.search();
};

} // namespace

TEST_CASE("what the search tells of everything that it found", "[viewmodel][golden]")
{
    WithSearch screen;
    screen.type(u"bdj"_s);
    checkGolden(u"search_sessions"_s, rowsAsText(screen.search));
    screen.search.clear();
    screen.type(u"民生"_s);
    checkGolden(u"search_hubs"_s, rowsAsText(screen.search));
}

TEST_CASE("each letter narrows what is listed, row by row", "[viewmodel]")
{
    WithSearch screen;
    screen.type(u"b"_s);
    CHECK(screen.ids() == QStringList{u"a"_s, u"b"_s}); // this hub's first; what is over is not there
    ModelLog log(screen.search);
    screen.type(u"dj"_s);
    CHECK(screen.ids() == QStringList{u"a"_s, u"b"_s});
    CHECK(log.take() == QStringList{u"change 0-1"_s}); // more of the title is lit
    screen.search.backspace();
    screen.settle();
    CHECK(screen.search.text() == u"bd");
    screen.search.setText(u"龙井"_s);
    screen.settle();
    CHECK(screen.ids() == QStringList{u"d"_s});
    CHECK(log.take().count(u"reset"_s) == 0);
}

TEST_CASE("the answer to the latest letter wins, and until then the list stays and is busy", "[viewmodel]")
{
    WithSearch screen;
    screen.type(u"bdj"_s);
    REQUIRE(screen.search.rowCount() == 2);
    screen.search.setText(u"l"_s);
    screen.search.setText(u"lj"_s);
    screen.search.setText(u"ljc"_s);
    CHECK(screen.search.isBusy());
    CHECK_FALSE(screen.search.isNothing());
    CHECK(screen.search.rowCount() == 2);
    screen.settle();
    CHECK_FALSE(screen.search.isBusy());
    CHECK(screen.ids() == QStringList{u"d"_s});
}

TEST_CASE("nothing found: it says so, and offers what is near and what there is", "[viewmodel]")
{
    WithSearch screen;
    CHECK_FALSE(screen.search.isNothing());
    CHECK(screen.search.words().contains(u"八段锦"_s));
    screen.type(u"badunjim"_s);
    CHECK(screen.search.isNothing());
    CHECK(screen.search.near() == QStringList{u"八段锦"_s});
    screen.lobby.language()->setCurrent(viewmodel::LanguageEnum::English);
    screen.settle();
    CHECK(screen.search.near() == QStringList{u"Baduanjin"_s});
    screen.search.setText(u"xqxqxq"_s);
    screen.settle();
    CHECK(screen.search.isNothing());
    CHECK(screen.search.near().isEmpty());
    CHECK(screen.search.words().contains(u"Baduanjin"_s));
}

TEST_CASE("what one visitor typed is gone when the page is left, and stays under a sheet", "[viewmodel]")
{
    WithSearch screen;
    screen.type(u"三墩"_s);
    REQUIRE(screen.search.rowCount() > 0);
    screen.lobby.navigation()->openHub(u"sandun"_s);
    screen.settle();
    CHECK(screen.search.text() == u"三墩");
    screen.lobby.navigation()->closeHub();
    screen.settle();
    CHECK(screen.search.rowCount() > 0);
    screen.lobby.navigation()->show(Navigation::Home);
    CHECK(screen.search.text().isEmpty());
    CHECK(screen.search.rowCount() == 0);
    CHECK(screen.search.near().isEmpty());
    screen.lobby.navigation()->show(Navigation::Search);
    screen.settle();
    CHECK(screen.search.rowCount() == 0);
}

TEST_CASE("a cleared search is empty at once, also while an answer is on its way", "[viewmodel]")
{
    WithSearch screen;
    screen.search.setText(u"bdj"_s);
    screen.search.clear();
    CHECK(screen.search.rowCount() == 0);
    screen.settle();
    CHECK(screen.search.rowCount() == 0);
    CHECK_FALSE(screen.search.isBusy());
}

TEST_CASE("a hit follows its seats while it is listed, and ages", "[viewmodel]")
{
    WithSearch screen;
    screen.type(u"ljcy"_s);
    REQUIRE(screen.search.rowCount() == 1);
    CHECK(screen.search.rows()[0].remaining.value == 6);
    auto tea = screen.named(u"d"_s, u"sandun"_s, 15, u"龙井茶艺"_s, u"Longjing Tea"_s);
    tea.remaining = 2;
    ModelLog log(screen.search);
    screen.cache.putEvents({{"e1", ++screen.revision, tea}});
    screen.settle();
    CHECK(screen.search.rows()[0].remaining.value == 2);
    CHECK(log.take() == QStringList{u"change 0-0"_s});
    screen.advance(10min);
    CHECK(screen.search.rows()[0].remaining.freshness == viewmodel::FreshnessEnum::Stale);
    screen.advance(70min);
    CHECK(screen.search.rows()[0].remaining.isWithdrawn());
    screen.advance(5h);
    CHECK(screen.search.rowCount() == 0); // it is over
}
