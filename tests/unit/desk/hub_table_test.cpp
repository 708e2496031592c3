// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/hub_filter.h"
#include "desk/hub_table_model.h"
#include "desk/hub_table_window.h"
#include "viewmodel/district_fixture.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace hubscreen::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using desk::HubFilter;
using desk::HubTableModel;

namespace {

class Staffed : public DistrictFixture
{
public:
    Staffed()
    {
        auto linked = hub(u"lanli"_s, u"t1"_s, 100);
        linked.style = HubStyle::Linked;
        putHubs({hub(u"sandun"_s, u"t1"_s, 400), linked, hub(u"gudang"_s, u"t2"_s, 200)});
        putLive({live(u"sandun"_s, 212), live(u"lanli"_s, 20), live(u"gudang"_s, 190)});
    }

    static QString text(const QAbstractItemModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
};

} // namespace

TEST_CASE("the table follows the list row by row and resets nothing", "[desk]")
{
    Staffed district;
    HubTableModel table(*district.lobby.hubs());
    ModelLog log(table);
    REQUIRE(table.rowCount() == 3);
    district.tick({district.live(u"lanli"_s, 30)});
    const auto told = log.take();
    CHECK_FALSE(told.isEmpty());
    for (const auto &line : told)
        CHECK(line.startsWith(u"change"));

    district.putHubs({district.hub(u"sandun"_s, u"t1"_s, 400), district.hub(u"gudang"_s, u"t2"_s, 200)});
    CHECK(log.take().filter(u"remove"_s).size() == 1);
    CHECK(table.rowCount() == 2);
}

TEST_CASE("figures are told with their age, and withdrawn ones are not told", "[desk]")
{
    Staffed district;
    HubTableModel table(*district.lobby.hubs());
    CHECK(Staffed::text(table, 2, HubTableModel::Inside) == u"190");
    CHECK(Staffed::text(table, 2, HubTableModel::Crowd) == u"繁忙");
    district.advance(3min);
    CHECK(Staffed::text(table, 2, HubTableModel::Inside) == u"190 (10:32)");
    CHECK(Staffed::text(table, 2, HubTableModel::Crowd) == u"暂无数据");
    district.advance(15min);
    CHECK(Staffed::text(table, 2, HubTableModel::Inside) == u"—");
    CHECK(table.index(2, HubTableModel::Inside).data(HubTableModel::SortRole).toInt() == -1);
}

TEST_CASE("a closed hub's cell says when it opens next", "[desk]")
{
    Staffed district; // it is Wednesday, 10:32
    auto closed = district.hub(u"lanli"_s, u"t1"_s, 100);
    const auto said = [&](const std::vector<OpeningException> &exceptions) {
        closed.openingHours.exceptions = exceptions;
        district.putHubs({closed});
        HubTableModel table(*district.lobby.hubs());
        CHECK(Staffed::text(table, 0, HubTableModel::Crowd) == u"闭馆");
        return table.index(0, HubTableModel::Crowd).data(Qt::ToolTipRole).toString();
    };
    CHECK(said({{district.day, {}}}) == u"闭馆 · 明天 08:00 开门");
    CHECK(said({{district.day, {}}, {district.day.addDays(1), {}}}) == u"闭馆 · 11月27日 08:00 开门");
    CHECK(said({{district.day, {{14 * 60, 20 * 60}}}}) == u"闭馆 · 14:00 开门");
    closed.openingHours.week = {};
    CHECK(said({{district.day, {}}}) == u"闭馆");
}

TEST_CASE("the filter narrows by words, style and crowd, and figures sort as numbers", "[desk]")
{
    Staffed district;
    HubTableModel table(*district.lobby.hubs());
    HubFilter filter(table);
    filter.setWords(u"古荡"_s);
    REQUIRE(filter.rowCount() == 1);
    CHECK(Staffed::text(filter, 0, HubTableModel::Name) == u"gudang民生综合体");
    filter.setWords(u"三墩 LAN"_s);
    CHECK(filter.rowCount() == 1);
    filter.setWords({});
    filter.setStyle(int(HubStyle::Linked));
    CHECK(filter.rowCount() == 1);
    filter.setStyle(HubFilter::Any);
    filter.setCrowd(viewmodel::CrowdLevelEnum::Busy);
    CHECK(filter.rowCount() == 1);
    filter.setCrowd(HubFilter::Any);

    filter.sort(HubTableModel::Inside, Qt::AscendingOrder); // as text, "20" would stand behind "190"
    CHECK(Staffed::text(filter, 0, HubTableModel::Inside) == u"20");
    CHECK(Staffed::text(filter, 2, HubTableModel::Inside) == u"212");
}

TEST_CASE("the filter finds as the screen's search does", "[desk]")
{
    Staffed district;
    HubTableModel table(*district.lobby.hubs());
    HubFilter filter(table);
    const auto shown = [&filter](const QString &words) {
        filter.setWords(words);
        QStringList names;
        for (int row = 0; row < filter.rowCount(); ++row)
            names << Staffed::text(filter, row, HubTableModel::Name).left(3);
        return names.join(u' ');
    };
    CHECK(shown(u"三墩\u3000lan"_s) == u"lan"); // a wide blank parts words
    CHECK(shown(u"ＬＡＮＬＩ"_s) == u"lan");
    CHECK(shown(u"sandun"_s) == u"lan san"); // 三墩, where both are
    CHECK(shown(u"gd"_s) == u"gud");
    CHECK(shown(u"gudang 民生"_s) == u"gud");
    CHECK(shown(u"zonghe lanli"_s) == u"lan");
    CHECK(shown(u"anl"_s) == u"lan"); // inside of a word, too
    CHECK(shown(u"zijin"_s).isEmpty());
    CHECK(shown(u"\u3000"_s) == u"lan san gud");
}

TEST_CASE("names sort by pinyin", "[desk]")
{
    Staffed district;
    auto hubs = std::vector{district.hub(u"a"_s, u"t1"_s, 1), district.hub(u"b"_s, u"t1"_s, 1),
                            district.hub(u"c"_s, u"t2"_s, 1), district.hub(u"d"_s, u"t2"_s, 1)};
    const QStringList names{u"三墩"_s, u"长埭"_s, u"北山10号"_s, u"北山2号"_s};
    for (std::size_t i = 0; i < hubs.size(); ++i)
        hubs[i].name = {names[qsizetype(i)], {}};
    district.putHubs(hubs);
    HubTableModel table(*district.lobby.hubs());
    HubFilter filter(table);
    filter.sort(HubTableModel::Name, Qt::AscendingOrder);
    QStringList sorted;
    for (int row = 0; row < filter.rowCount(); ++row)
        sorted << Staffed::text(filter, row, HubTableModel::Name);
    CHECK(sorted == QStringList{u"北山2号"_s, u"北山10号"_s, u"长埭"_s, u"三墩"_s});
}

TEST_CASE("large figures are grouped and sort as numbers, what is withdrawn before them", "[desk]")
{
    Staffed district;
    auto many = district.live(u"sandun"_s, 900'000'000);
    many.entriesToday = 900'000'000;
    auto more = district.live(u"lanli"_s, 1'000'000'000);
    more.entriesToday = 5'000'000'000;
    district.tick({many, more, district.live(u"gudang"_s, std::nullopt)});
    HubTableModel table(*district.lobby.hubs());
    HubFilter filter(table);
    for (const auto column : {HubTableModel::Inside, HubTableModel::EntriesToday}) {
        filter.sort(column, Qt::AscendingOrder);
        CHECK(Staffed::text(filter, 0, column) == u"—");
        CHECK(Staffed::text(filter, 1, column) == QLocale().toString(900'000'000));
        filter.sort(column, Qt::DescendingOrder);
        CHECK(Staffed::text(filter, 2, column) == u"—");
    }
    CHECK(Staffed::text(filter, 0, HubTableModel::EntriesToday) == QLocale().toString(5'000'000'000));
}

TEST_CASE("the sum says of how many hubs it is", "[desk]")
{
    Staffed district;
    auto &lobby = district.lobby;
    desk::HubTableWindow window({*lobby.district(), *lobby.hubs(), *lobby.figures(), *lobby.feedStatus()});
    const auto summary = [&window] { return window.findChild<QLabel *>(u"summary"_s)->text(); };
    CHECK_FALSE(summary().contains(u"有数"));
    district.tick({district.live(u"gudang"_s, std::nullopt)});
    CHECK(summary().contains(u"3 个馆里 2 个有数"));
}

TEST_CASE("the window shows, filters and sums up what the view models say", "[desk]")
{
    Staffed district;
    auto &lobby = district.lobby;
    desk::HubTableWindow window({*lobby.district(), *lobby.hubs(), *lobby.figures(), *lobby.feedStatus()});
    const auto *view = window.findChild<QTableView *>(u"hubs"_s);
    REQUIRE(view);
    CHECK(view->model()->rowCount() == 3);
    CHECK(window.findChild<QLabel *>(u"summary"_s)->text().contains(u"繁忙 1"));
    CHECK(window.findChild<QLabel *>(u"feedStatus"_s)->text().contains(u"演示数据"));

    window.findChild<QLineEdit *>(u"words"_s)->setText(u"lanli"_s);
    CHECK(view->model()->rowCount() == 1);
    CHECK(window.findChild<QLabel *>(u"shown"_s)->text().contains(u"1 / 3"));
    window.findChild<QLineEdit *>(u"words"_s)->clear();
    window.findChild<QComboBox *>(u"style"_s)->setCurrentIndex(3);
    CHECK(view->model()->rowCount() == 1);
}
