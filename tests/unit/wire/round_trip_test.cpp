// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "geo/datum.h"
#include "recorded.h"
#include "wire/activity.h"
#include "wire/district.h"
#include "wire/document.h"
#include "wire/footfall.h"
#include "wire/hub.h"
#include "wire/kiosk_settings.h"
#include "wire/menu.h"
#include "wire/notice.h"
#include "wire/organisation.h"
#include "wire/service.h"
#include "wire/slot.h"

#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <cmath>

using namespace hubscreen;
using namespace hubscreen::wire;
using namespace Qt::StringLiterals;

namespace {

// What is read and written again is what was recorded, field by field.
template<typename T, typename Write>
void checkPage(const Result<Page<T>> &page, const char *name, Write write)
{
    REQUIRE(page);
    CHECK(page->skipped.empty());
    CHECK(page->incomplete.empty());
    QJsonArray items;
    for (const auto &record : page->records)
        items.append(write(record));
    for (const auto &id : page->deleted)
        items.append(tombstone(id));
    CHECK(readable(pageToJson(items, page->next, page->sync)) == readable(recordedObject(name)));
}

} // namespace

TEST_CASE("every list is written as it was read", "[wire]")
{
    const auto format = hangzhou();
    const auto withFormat = [&](const auto &record) { return toJson(record, format); };
    const auto plain = [](const auto &record) { return toJson(record); };
    checkPage(readHubs(recorded("hubs.json"), format), "hubs.json", withFormat);
    checkPage(readOrganisations(recorded("organisations.json"), format), "organisations.json", plain);
    checkPage(readActivities(recorded("activities.json"), format), "activities.json", withFormat);
    checkPage(readActivityCounts(recorded("activity_counts.json"), format), "activity_counts.json", plain);
    checkPage(readNotices(recorded("notices.json"), format), "notices.json", withFormat);
    checkPage(readServices(recorded("services.json"), format), "services.json", plain);
    checkPage(readSlots(recorded("slots.json"), format), "slots.json", withFormat);
    checkPage(readMenus(recorded("menus.json"), format), "menus.json", plain);
    checkPage(readLiveFootfalls(recorded("footfall_live.json"), format), "footfall_live.json", withFormat);
}

TEST_CASE("every single document is written as it was read", "[wire]")
{
    const auto district = readDistrict(recorded("district.json"));
    REQUIRE(district);
    CHECK(district->incomplete.empty());
    CHECK(readable(toJson(district->district, district->format)) == readable(recordedObject("district.json")));

    const auto kiosk = readKioskSettings(recorded("kiosk.json"));
    REQUIRE(kiosk);
    CHECK(readable(toJson(kiosk->settings)) == readable(recordedObject("kiosk.json")));

    const auto history = readFootfallHistory(recorded("footfall_history.json"), hangzhou());
    REQUIRE(history);
    CHECK(readable(toJson(history->series, hangzhou())) == readable(recordedObject("footfall_history.json")));

    const auto tick = readFootfallTick(recordedObject("footfall_event.json"), hangzhou());
    REQUIRE(tick);
    CHECK(readable(toJson(tick->tick, hangzhou())) == readable(recordedObject("footfall_event.json")));
}

TEST_CASE("a district is read with its zone, its counters and its key", "[wire]")
{
    const auto read = readDistrict(recorded("district.json"));
    REQUIRE(read);
    const auto &district = read->district;
    CHECK(district.demo);
    CHECK(district.zone.ianaId() == "Asia/Shanghai");
    CHECK(district.townStreets[1].name == LocalizedText{u"北山街道"_s, {}});
    CHECK(district.reported[1].value == 3'200'000);
    const auto key = district.contactKey.value_or(ContactKey());
    CHECK(key.keyId == u"2026-11"_s);
    CHECK(key.publicKey.back() == 31);
}

TEST_CASE("a hub is read with its hours, its venues and its position", "[wire]")
{
    const auto hub = readHubs(recorded("hubs.json"), hangzhou())->records.front();
    CHECK(hub.style == HubStyle::Flagship);
    CHECK(hub.openingHours.week[0] == std::vector<OpenPeriod>{{480, 720}, {780, 1440}});
    CHECK(hub.openingHours.week[6] == std::vector<OpenPeriod>{{540, 1050}});
    REQUIRE(hub.openingHours.exceptions.size() == 2);
    CHECK(hub.openingHours.exceptions[0].periods.empty());
    CHECK(hub.openingHours.exceptions[1].periods.size() == 2);
    CHECK(hub.venues[1].floor == -1);
    CHECK(hub.venues[1].position == Position{30.3311, 120.0741});
    CHECK(hub.position.longitude == 120.0752);
}

TEST_CASE("an activity's price is read in fen and its seats as the platform said", "[wire]")
{
    const auto page = readActivities(recorded("activities.json"), hangzhou());
    const auto &first = page->records[0];
    CHECK(first.priceFen == 1205);
    CHECK(first.asksName);
    CHECK(first.remaining == 0);
    CHECK(first.waitlist == 4);
    CHECK(first.booking == BookingState::Full);
    const auto &second = page->records[1];
    CHECK(second.priceFen == 0);
    CHECK_FALSE(second.capacity);
    CHECK_FALSE(second.waitlist);
    CHECK(second.attended == 41);
}

TEST_CASE("services, slots and menus are read field by field", "[wire]")
{
    const auto service = readServices(recorded("services.json"), hangzhou())->records.front();
    CHECK(service.duration == Minutes(40));
    CHECK(service.priceFen == 2050);
    CHECK(service.asksName);
    CHECK(service.audience == Audience::Elders);
    const auto slots = readSlots(recorded("slots.json"), hangzhou())->records;
    CHECK(slots[0].remaining == 1);
    CHECK(slots[0].isFreeAt(*parseRfc3339(u"2026-11-24T08:59:59+08:00")));
    CHECK(slots[0].seats().stateAt(*parseRfc3339(u"2026-11-24T09:00:00+08:00")) == BookingState::Closed);
    CHECK(slots[1].waitlist == 2);
    CHECK(slots[1].seats().stateAt(*parseRfc3339(u"2026-11-24T09:00:00+08:00")) == BookingState::Full);
    const auto menu = readMenus(recorded("menus.json"), hangzhou())->records.front();
    CHECK(menu.date == QDate(2026, 11, 24));
    REQUIRE(menu.meals.size() == 2);
    CHECK(menu.meals[0].served == OpenPeriod{630, 780});
    CHECK_FALSE(menu.meals[1].served);
    const auto &dish = menu.meals[0].dishes.front();
    CHECK(dish.tags == std::vector{DishTag::LowSalt, DishTag::Soft});
    CHECK(dish.allergens == std::vector{Allergen::Fish, Allergen::Soybeans});
    CHECK(dish.energyKilojoules == 820);
    CHECK_FALSE(menu.meals[1].dishes.front().priceFen);
}

TEST_CASE("unknown words of a dish are kept as other, once, and a meal stands without times that are wrong", "[wire]")
{
    auto item = firstItem("menus.json");
    auto meals = item["meals"_L1].toArray();
    auto lunch = meals[0].toObject();
    auto dish = lunch["dishes"_L1].toArray()[0].toObject();
    dish["tags"_L1] = QJsonArray{u"keto"_s, u"low_salt"_s, u"raw"_s};
    lunch["dishes"_L1] = QJsonArray{dish};
    item["meals"_L1] = QJsonArray{lunch};
    const auto read = readMenus(toBytes(pageToJson({item}, {}, {})), hangzhou());
    REQUIRE(read->records.size() == 1);
    CHECK(read->records[0].meals[0].dishes[0].tags == std::vector{DishTag::Other, DishTag::LowSalt});
    for (const auto &value : {QJsonValue(u"25:00"_s), QJsonValue()}) {
        auto wrong = lunch;
        wrong[u"until"_s] = value;
        item["meals"_L1] = QJsonArray{wrong};
        const auto bad = readMenus(toBytes(pageToJson({item}, {}, {})), hangzhou());
        REQUIRE(bad->records.size() == 1);
        CHECK_FALSE(bad->records[0].meals[0].served);
        CHECK(bad->records[0].meals[0].dishes.size() == 1);
        REQUIRE(bad->incomplete.size() == 1);
        CHECK(bad->incomplete[0].what.startsWith(u"meals[0].from left out: until"));
    }
    lunch[u"from"_s] = u"21:00"_s;
    lunch[u"until"_s] = u"00:30"_s;
    item["meals"_L1] = QJsonArray{lunch};
    const auto late = readMenus(toBytes(pageToJson({item}, {}, {})), hangzhou());
    CHECK(late->records[0].meals[0].served == OpenPeriod{21 * 60, 24 * 60 + 30});
    CHECK(toJson(late->records[0])[u"meals"_s][0][u"until"_s] == u"00:30"_s);
}

TEST_CASE("a service's duration is whole minutes, or not known", "[wire]")
{
    const auto durationOf = [](const QString &text) {
        auto item = firstItem("services.json");
        item["duration"_L1] = text;
        const auto page = readServices(toBytes(pageToJson({item}, {}, {})), hangzhou());
        return page->records.empty() ? std::nullopt : page->records[0].duration;
    };
    CHECK(durationOf(u"PT1H30M"_s) == Minutes(90));
    CHECK(durationOf(u"PT2H"_s) == Minutes(120));
    CHECK_FALSE(durationOf(u"PT"_s));
    CHECK_FALSE(durationOf(u"PT0M"_s));
    CHECK_FALSE(durationOf(u"P1D"_s));
    CHECK_FALSE(durationOf(u"40"_s));
}

TEST_CASE("positions of a GCJ-02 feed are WGS-84 inside and GCJ-02 again outside", "[wire]")
{
    const auto page = readHubs(recorded("hubs.json"), hangzhou(Crs::Gcj02));
    REQUIRE(page);
    const auto &hub = page->records.front();
    const auto back = geo::toGcj02(hub.position);
    CHECK(std::abs(hub.position.latitude - 30.3301) > 0.0005);
    CHECK_THAT(back.latitude, Catch::Matchers::WithinAbs(30.3301, 1e-6));
    CHECK_THAT(back.longitude, Catch::Matchers::WithinAbs(120.0752, 1e-6));
    CHECK(readable(toJson(hub, hangzhou(Crs::Gcj02))) == readable(firstItem("hubs.json")));
}

TEST_CASE("instants are read with any offset and written with the district's", "[wire]")
{
    auto item = firstItem("footfall_live.json");
    item[u"at"_s] = u"2026-11-24T02:32:00Z"_s;
    const auto document = toBytes(pageToJson({item}, {}, {}));
    const auto page = readLiveFootfalls(document, hangzhou());
    REQUIRE(page->records.size() == 1);
    CHECK(readable(toJson(page->records[0], hangzhou())) == readable(firstItem("footfall_live.json")));
}
