// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/cache_fixture.h"

// Services, slots and menus: order, next free times, age, what passes with the day.
using namespace hubscreen;
using namespace hubscreen::cache;
using namespace hubscreen::cache::test;

namespace {

Service service(const QString &id, const QString &hubId = u"a"_s, const QString &title = u"乒乓球"_s)
{
    Service service;
    service.id = id;
    service.hubId = hubId;
    service.venueId = u"v1"_s;
    service.title = {title, {}};
    service.duration = 60min;
    return service;
}

Slot slot(const QString &id, Instant starts, int remaining = 2, const QString &serviceId = u"s"_s)
{
    Slot slot;
    slot.id = id;
    slot.serviceId = serviceId;
    slot.hubId = u"a"_s;
    slot.time = {starts, starts + 60min};
    slot.capacity = 4;
    slot.remaining = remaining;
    slot.booking = remaining > 0 ? BookingState::Open : BookingState::Full;
    slot.bookingUntil = starts - 30min;
    return slot;
}

Menu menu(QDate date, const QString &hubId = u"a"_s)
{
    Menu menu;
    menu.id = hubId + u'.' + date.toString(u"yyyyMMdd");
    menu.hubId = hubId;
    menu.date = date;
    menu.meals = {{Meal::Lunch,
                   OpenPeriod{630, 780},
                   {{.id = u"perch"_s,
                     .name = {u"清蒸鲈鱼"_s, {}},
                     .priceFen = 1200,
                     .tags = {DishTag::LowSalt, DishTag::Soft},
                     .allergens = {Allergen::Fish},
                     .energyKilojoules = 820}}}};
    return menu;
}

const TimeRange week{at(0), at(0, 0, aTuesday.addDays(7))};

struct Offered : Fixture {
    Offered()
    {
        open();
        cache->setOwnHub(u"a"_s);
        done(cache->putDistrict(district(), mark(10)));
        done(cache->putList(list(10, std::vector{hub(u"a"_s), hub(u"b"_s)})));
        frames();
    }

    void putSlots(quint64 revision, std::vector<Slot> slots, const TimeRange &range = week)
    {
        auto write = list(revision, std::move(slots), ListScope::Range);
        write.range = range;
        done(cache->putList(write));
    }

    void putMenus(quint64 revision, std::vector<Menu> menus, QDate day = aTuesday)
    {
        auto write = list(revision, std::move(menus));
        write.range = hangzhou.rangeOf(day);
        done(cache->putList(write));
    }

    std::vector<QString> slotIds()
    {
        std::vector<QString> ids;
        for (const auto &row : get(cache->slotsOf(u"s"_s)).value.rows)
            ids.push_back(row.slot.id);
        return ids;
    }
};

} // namespace

TEST_CASE("services come by venue and title with the next three times that are free", "[cache]")
{
    Offered f;
    f.done(f.cache->putList(f.list(11, std::vector{service(u"s"_s), service(u"other"_s, u"b"_s)})));
    CHECK_FALSE(f.get(f.cache->services({.hubId = u"a"_s})).value.slotsKnown);
    f.putSlots(12,
               {slot(u"past"_s, at(9)), slot(u"closing"_s, at(10, 50)), slot(u"full"_s, at(14), 0),
                slot(u"x1"_s, at(15)), slot(u"x2"_s, at(16)), slot(u"x3"_s, at(24 + 9)), slot(u"x4"_s, at(24 + 10))});
    const auto list = f.get(f.cache->services({.hubId = u"a"_s})).value;
    CHECK(list.known);
    CHECK(list.slotsKnown);
    REQUIRE(list.rows.size() == 1);
    const auto &row = list.rows.front();
    CHECK(row.service == service(u"s"_s));
    CHECK(row.venueName.zh == u"城市书房");
    CHECK(row.venueFloor == 2);
    REQUIRE(row.next.size() == 3);
    CHECK(row.next[0].slot.id == u"x1");
    CHECK(row.next[2].slot.id == u"x3");
    CHECK(row.next[0].observedAt == f.clock.now());
    CHECK(f.get(f.cache->services({.hubId = {}, .withSlots = false})).value.rows.size() == 2);
}

TEST_CASE("an event changes a slot's seats under its own revision alone", "[cache]")
{
    Offered f;
    f.putSlots(12, {slot(u"x"_s, at(14))});
    f.frames();
    f.done(f.event(13, slot(u"x"_s, at(14), 1)));
    CHECK(f.onlyFrame().upserted == Keys{key(RecordKind::Slot, u"x"_s)});
    f.done(f.event(11, slot(u"x"_s, at(14), 4)));
    const auto rows = f.get(f.cache->slotsOf(u"s"_s)).value.rows;
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().slot.remaining == 1);
}

TEST_CASE("an event of one day counts though another day's list is newer", "[cache]")
{
    const auto day = [](int ahead) { return hangzhou.rangeOf(aTuesday.addDays(ahead)); };
    Offered f;
    f.putSlots(12, {slot(u"x"_s, at(14))}, day(0));
    f.putSlots(20, {slot(u"y"_s, at(72 + 9))}, day(3));
    f.done(f.event(15, slot(u"x"_s, at(14), 1)));
    const auto rows = f.get(f.cache->slotsOf(u"s"_s)).value.rows;
    REQUIRE(rows.size() == 2);
    CHECK(rows.front().slot.remaining == 1);
}

TEST_CASE("a day's list of slots deletes what it lacks on that day alone, and days join", "[cache]")
{
    Offered f;
    const auto day = [](int ahead) { return hangzhou.rangeOf(aTuesday.addDays(ahead)); };
    f.putSlots(12, {slot(u"a"_s, at(14)), slot(u"b"_s, at(15))}, day(0));
    CHECK_FALSE(f.get(f.cache->slotsOf(u"s"_s)).value.known);
    for (int ahead = 1; ahead < 7; ++ahead)
        f.putSlots(12, {slot(u"d%1"_s.arg(ahead), at(24 * ahead + 9))}, day(ahead));
    CHECK(f.get(f.cache->slotsOf(u"s"_s)).value.known);
    CHECK(f.slotIds() == std::vector{u"a"_s, u"b"_s, u"d1"_s, u"d2"_s, u"d3"_s, u"d4"_s, u"d5"_s, u"d6"_s});
    f.putSlots(13, {slot(u"b"_s, at(15))}, day(0));
    CHECK(f.slotIds().front() == u"b");
    CHECK(f.slotIds().size() == 7);
}

TEST_CASE("seats are as old as the feed's last word of them, and that is told once a minute", "[cache]")
{
    Offered f;
    f.putSlots(12, {slot(u"x"_s, at(14))});
    f.frames();
    f.time.advance(2min);
    const auto vouchedAt = f.clock.now();
    f.cache->vouch(RecordKind::Slot, vouchedAt);
    CHECK(f.onlyFrame().upserted == Keys{key(RecordKind::Slot, {})});
    CHECK(f.get(f.cache->slotsOf(u"s"_s)).value.rows.front().observedAt == vouchedAt);
    f.time.advance(10s);
    f.cache->vouch(RecordKind::Slot, f.clock.now());
    CHECK(f.frames().empty());
}

TEST_CASE("a menu is today's or none, and no menu is known before the list was read", "[cache]")
{
    Offered f;
    CHECK_FALSE(f.get(f.cache->menus(u"a"_s)).value.known);
    f.putMenus(12, {menu(aTuesday)});
    const auto ofA = f.get(f.cache->menus(u"a"_s)).value;
    CHECK(ofA.known);
    CHECK(ofA.hasCanteen);
    CHECK(ofA.day == aTuesday);
    REQUIRE(ofA.rows.size() == 1);
    CHECK(ofA.rows.front().menu == menu(aTuesday));
    const auto ofB = f.get(f.cache->menus(u"b"_s)).value;
    CHECK(ofB.known);
    CHECK_FALSE(ofB.hasCanteen);
    f.time.advance(14h);
    CHECK_FALSE(f.get(f.cache->menus(u"a"_s)).value.known);
    CHECK(f.get(f.cache->menus(u"a"_s)).value.rows.empty());
}

TEST_CASE("hubs are named that offer services or have a canteen", "[cache]")
{
    Offered f;
    auto withCanteen = hub(u"c"_s);
    withCanteen.venues.push_back({u"k"_s, {u"食堂"_s, {}}, VenueKind::Canteen, 1, {}, {}});
    f.done(f.event(11, withCanteen));
    f.done(f.cache->putList(f.list(12, std::vector{service(u"s"_s), service(u"t"_s, u"b"_s)})));
    CHECK(f.get(f.cache->hubsWith(RecordKind::Service)).value == std::vector{u"a"_s, u"b"_s});
    CHECK(f.get(f.cache->hubsWith(RecordKind::Menu)).value == std::vector{u"c"_s});
}

TEST_CASE("slots and menus of days that have passed are pruned, and the cache goes on after a restart", "[cache]")
{
    const QTemporaryDir directory;
    Offered f;
    f.putSlots(12, {slot(u"x"_s, at(14)), slot(u"y"_s, at(24 + 14))});
    f.putMenus(12, {menu(aTuesday)});
    f.frames();
    f.time.advance(24h);
    bool told = false;
    for (const auto &changes : f.frames())
        told = told || std::ranges::contains(changes.removed, key(RecordKind::Slot, u"x"_s));
    CHECK(told);
    CHECK(f.slotIds() == std::vector{u"y"_s});
}

TEST_CASE("what is known of slots and menus survives a restart", "[cache]")
{
    const QTemporaryDir directory;
    Fixture f(directory.filePath(u"cache.sqlite"_s));
    f.open();
    f.cache->setOwnHub(u"a"_s);
    f.done(f.cache->putDistrict(district(), f.mark(10)));
    auto slots = f.list(12, std::vector{slot(u"x"_s, at(14))}, ListScope::Range);
    slots.range = week;
    f.done(f.cache->putList(slots));
    auto menus = f.list(12, std::vector{menu(aTuesday)});
    menus.range = hangzhou.rangeOf(aTuesday);
    f.done(f.cache->putList(menus));
    f.close();
    CHECK(f.reopen().slotsKnown == week);
    CHECK(f.get(f.cache->menus(u"a"_s)).value.known);
    CHECK(f.get(f.cache->menus(u"a"_s)).value.rows.front().menu == menu(aTuesday));
    CHECK(f.get(f.cache->slotsOf(u"s"_s)).value.rows.front().slot == slot(u"x"_s, at(14)));
}
