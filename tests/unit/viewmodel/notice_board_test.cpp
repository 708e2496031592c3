// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "district_fixture.h"
#include "support/golden.h"

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace hubscreen::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
namespace UrgencyEnum = viewmodel::UrgencyEnum;

namespace {

/// A screen in the hub `sandun`, Wednesday 10:32.
class WithNotices : public DistrictFixture
{
public:
    Notice notice(const QString &id, Urgency urgency, int fromHour, int toHour, std::vector<QString> hubs = {}) const
    {
        return {.id = id,
                .hubIds = std::move(hubs),
                .title = {id + u"通知"_s, id + u" notice"_s},
                .body = {u"请看"_s, u"please read"_s},
                .urgency = urgency,
                .validity = {at(fromHour, 0), at(toHour, 0)}};
    }

    void putNotices(std::vector<Notice> notices)
    {
        cache.putList({.records = std::move(notices),
                       .deletedIds = {},
                       .scope = cache::ListScope::Full,
                       .range = {},
                       .hubId = {},
                       .mark = mark(++revision)});
        settle();
    }

    template<typename T>
    void tell(T what)
    {
        cache.putEvents({{"e1", ++revision, std::move(what)}});
        settle();
    }

    QStringList ids() const
    {
        QStringList ids;
        for (const auto &row : board.rows())
            ids << row.id;
        return ids;
    }

    viewmodel::NoticeBoard &board = *lobby.notices();
};

} // namespace

TEST_CASE("a screen shows the district's notices and its hub's, the most urgent first", "[viewmodel]")
{
    WithNotices district;
    district.putNotices({district.notice(u"week"_s, Urgency::Info, 8, 20),
                         district.notice(u"water"_s, Urgency::Important, 9, 20, {u"sandun"_s}),
                         district.notice(u"elsewhere"_s, Urgency::Emergency, 9, 20, {u"gudang"_s}),
                         district.notice(u"odd"_s, Urgency::Other, 9, 20)});
    CHECK(district.ids() == QStringList{u"water"_s, u"week"_s, u"odd"_s});
    CHECK(district.board.emergencies() == 0);
    CHECK(district.board.headline() == u"water通知");
    CHECK(district.board.headlineUrgency() == UrgencyEnum::Important);
    CHECK(district.board.more() == 2);
    CHECK(district.board.rows()[0].ofThisHub);
    CHECK_FALSE(district.board.rows()[1].ofThisHub);

    district.lobby.setHere(u"gudang"_s);
    district.settle();
    CHECK(district.ids() == QStringList{u"elsewhere"_s, u"week"_s, u"odd"_s});
    CHECK(district.board.emergencies() == 1);
    CHECK(district.board.headline() == u"week通知"); // the emergency is no headline: it has the screen
    CHECK(district.board.more() == 1);
}

TEST_CASE("what the board tells of every notice", "[viewmodel][golden]")
{
    WithNotices district;
    district.putNotices({district.notice(u"week"_s, Urgency::Info, 0, 24),
                         district.notice(u"water"_s, Urgency::Important, 9, 20, {u"sandun"_s}),
                         district.notice(u"alarm"_s, Urgency::Emergency, 10, 11)});
    checkGolden(u"notice_board"_s, rowsAsText(district.board));
}

TEST_CASE("a notice begins and expires by the server's clock to the moment, without the feed", "[viewmodel]")
{
    WithNotices district;
    district.putNotices(
        {district.notice(u"alarm"_s, Urgency::Emergency, 10, 11), district.notice(u"later"_s, Urgency::Info, 12, 13)});
    REQUIRE(district.board.emergencies() == 1);
    CHECK(district.board.headline().isEmpty());
    CHECK(district.board.more() == -1);

    // Each settle() of the fixture lets some 0.2 s pass: from 10:59:59.0 on only the moment itself can end it.
    district.time.advance(district.at(11, 0) - 1s - district.clock.now());
    CHECK(district.board.emergencies() == 1);
    district.time.advance(999ms);
    CHECK(district.board.emergencies() == 1);
    district.time.advance(1ms);
    CHECK(district.board.emergencies() == 0);
    CHECK(district.board.rowCount() == 0);

    district.time.advance(1h);
    CHECK(district.ids() == QStringList{u"later"_s});
    district.time.advance(1h);
    CHECK(district.board.rowCount() == 0);
}

TEST_CASE("an emergency comes and is withdrawn by an event at once", "[viewmodel]")
{
    WithNotices district;
    district.putNotices({district.notice(u"week"_s, Urgency::Info, 8, 20)});
    ModelLog log(district.board);
    district.tell(district.notice(u"alarm"_s, Urgency::Emergency, 10, 11));
    CHECK(district.board.emergencies() == 1);
    CHECK(log.take() == QStringList{u"insert 0-0"_s});
    auto calmer = district.notice(u"alarm"_s, Urgency::Important, 10, 11);
    district.tell(calmer);
    CHECK(district.board.emergencies() == 0);
    CHECK(log.take() == QStringList{u"change 0-0"_s});
    district.tell(cache::Deleted{cache::RecordKind::Notice, u"alarm"_s});
    CHECK(log.take() == QStringList{u"remove 0-0"_s});
    CHECK(district.ids() == QStringList{u"week"_s});
}

TEST_CASE("a notice speaks the session's language and keeps the other at hand", "[viewmodel]")
{
    WithNotices district;
    auto chineseOnly = district.notice(u"plain"_s, Urgency::Info, 0, 24);
    chineseOnly.title.en.clear();
    district.putNotices({district.notice(u"week"_s, Urgency::Important, 8, 20), chineseOnly});
    CHECK(district.board.rows()[0].title == u"week通知");
    CHECK(district.board.rows()[0].otherTitle == u"week notice");
    CHECK(district.board.rows()[1].otherTitle.isEmpty());
    // [00:00, 24:00) of the 25th is valid to the end of the 25th, not to the 26th.
    CHECK(district.board.rows()[1].untilDay.day() == 25);
    CHECK(district.board.rows()[1].untilTime == u"24:00");
    CHECK(district.board.rows()[0].untilTime == u"20:00");

    district.lobby.language()->setCurrent(viewmodel::LanguageEnum::English);
    CHECK(district.board.headline() == u"week notice");
    CHECK(district.board.rows()[0].otherTitle == u"week通知");
    CHECK(district.board.rows()[1].title == u"plain通知");
}
