// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed_fixture.h"

#include <catch2/generators/catch_generators.hpp>

// Services, slots and menus on their way from the platform into the cache.
using namespace hubscreen;
using namespace hubscreen::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Service service(const QString &id, const QString &hubId = u"h1"_s)
{
    Service service;
    service.id = id;
    service.hubId = hubId;
    service.title = {u"乒乓球"_s, u"Table Tennis"_s};
    return service;
}

Slot slot(const QString &id, Instant starts, int remaining = 2)
{
    Slot slot;
    slot.id = id;
    slot.serviceId = u"s1"_s;
    slot.hubId = u"h1"_s;
    slot.time = {starts, starts + 60min};
    slot.capacity = 4;
    slot.remaining = remaining;
    slot.booking = remaining > 0 ? BookingState::Open : BookingState::Full;
    return slot;
}

Menu menu(QDate date, const QString &dish)
{
    Menu menu;
    menu.id = u"h1.menu."_s + date.toString(u"yyyyMMdd");
    menu.hubId = u"h1"_s;
    menu.date = date;
    menu.meals = {
        {Meal::Lunch,
         OpenPeriod{630, 780},
         {{.id = u"d"_s, .name = {dish, {}}, .priceFen = 800, .tags = {}, .allergens = {}, .energyKilojoules = {}}}}};
    return menu;
}

struct Offers : FeedFixture {
    Offers()
    {
        platform.put(service(u"s1"_s));
        platform.put(slot(u"today"_s, at(u"2026-11-24T14:00:00+08:00")));
        platform.put(slot(u"last"_s, at(u"2026-11-30T14:00:00+08:00")));
        platform.put(slot(u"later"_s, at(u"2026-12-01T14:00:00+08:00")));
        platform.put(menu({2026, 11, 24}, u"清蒸鲈鱼"_s));
        platform.put(menu({2026, 11, 25}, u"白切鸡"_s));
    }

    std::vector<QString> slotIds()
    {
        std::vector<QString> ids;
        for (const auto &row : get(cache.slotsOf(u"s1"_s)).value.rows)
            ids.push_back(row.slot.id);
        return ids;
    }

    int seats(const QString &id)
    {
        for (const auto &row : get(cache.slotsOf(u"s1"_s)).value.rows) {
            if (row.slot.id == id)
                return row.slot.remaining;
        }
        return -1;
    }

    QString dish()
    {
        const auto menus = get(cache.menus(u"h1"_s)).value.rows;
        return menus.empty() ? QString() : menus.front().menu.meals.front().dishes.front().name.zh;
    }
};

} // namespace

TEST_CASE("a screen has services, the slots of seven days and today's menus once it has settled", "[feed]")
{
    Offers fixture;
    fixture.start();
    fixture.time.advance(1min);
    const auto services = fixture.get(fixture.cache.services({.hubId = u"h1"_s})).value;
    REQUIRE(services.rows.size() == 1);
    CHECK(services.known);
    CHECK(services.slotsKnown);
    CHECK(services.rows.front().next.size() == 2);
    CHECK(fixture.slotIds() == std::vector{u"today"_s, u"last"_s});
    CHECK(fixture.get(fixture.cache.menus({})).value.known);
    CHECK(fixture.dish() == u"清蒸鲈鱼");
    CHECK(fixture.asked(u"/v1/slots"_s) == 7);
    CHECK(fixture.problems.empty());
}

TEST_CASE("changes of slots are asked for only since a time at which every day was there", "[feed]")
{
    const bool isWhole = GENERATE(true, false);
    Offers fixture;
    fixture.rest.answer(u"/v1/slots"_s, [&](const QNetworkRequest &request) {
        const bool isRefused = !isWhole && request.url().query().contains("from=2026-11-25"_L1);
        return isRefused ? ScriptedReply{.status = 500} : fixture.platform.answer(request);
    });
    fixture.start();
    fixture.time.advance(1min);
    const auto state = fixture.get(fixture.cache.syncState());
    CHECK(fixture.slotIds() == std::vector{u"today"_s, u"last"_s});
    const auto list = state.lists.find(cache::RecordKind::Slot);
    CHECK((list != state.lists.end() && !list->second.syncToken.isEmpty()) == isWhole);
}

TEST_CASE("events change services, slots and menus, and what is not kept is not", "[feed]")
{
    Offers fixture;
    fixture.start();
    fixture.time.advance(1min);
    fixture.platform.put(slot(u"today"_s, fixture.at(u"2026-11-24T14:00:00+08:00"), 0));
    fixture.platform.put(slot(u"far"_s, fixture.at(u"2026-12-20T14:00:00+08:00")));
    fixture.platform.put(menu({2026, 11, 24}, u"西湖醋鱼"_s));
    fixture.platform.put(menu({2026, 11, 26}, u"东坡肉"_s));
    fixture.platform.put(service(u"s2"_s));
    fixture.platform.remove(u"/v1/services"_s, u"service"_s, u"s1"_s);
    fixture.time.advance(1s);
    CHECK(fixture.seats(u"today"_s) == 0);
    CHECK(fixture.slotIds() == std::vector{u"today"_s, u"last"_s});
    CHECK(fixture.dish() == u"西湖醋鱼");
    const auto services = fixture.get(fixture.cache.services({})).value.rows;
    REQUIRE(services.size() == 1);
    CHECK(services.front().service.id == u"s2");
    CHECK(fixture.asked(u"/v1/slots"_s) == 7);
}

TEST_CASE("at the day's turn the next day's menus and slots are there", "[feed]")
{
    Offers fixture;
    fixture.start();
    fixture.time.advance(1min);
    fixture.time.advance(fixture.at(u"2026-11-25T00:02:00+08:00") - fixture.platform.now());
    CHECK(fixture.dish() == u"白切鸡");
    CHECK(fixture.get(fixture.cache.menus(u"h1"_s)).value.known);
    CHECK(fixture.slotIds() == std::vector{u"last"_s, u"later"_s});
    CHECK(fixture.get(fixture.cache.slotsOf(u"s1"_s)).value.known);
    const auto menus = fixture.rest.seen(u"/v1/menus"_s);
    CHECK(menus.back().request.url().query().contains(u"date=2026-11-25"));
}

TEST_CASE("a menu that a screen missed is told again when the stream resumes", "[feed]")
{
    Offers fixture;
    fixture.start();
    fixture.time.advance(1min);
    fixture.platform.openStream()->breakOff();
    fixture.platform.put(menu({2026, 11, 24}, u"番茄牛腩"_s));
    fixture.time.advance(2min);
    CHECK(fixture.dish() == u"番茄牛腩");
}
