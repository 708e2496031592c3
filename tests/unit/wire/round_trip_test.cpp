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
#include "wire/notice.h"
#include "wire/organisation.h"

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
    checkPage(readLiveFootfalls(recorded("footfall_live.json"), format), "footfall_live.json", withFormat);
}

TEST_CASE("every single document is written as it was read", "[wire]")
{
    const auto district = readDistrict(recorded("district.json"));
    REQUIRE(district);
    CHECK(district->skipped.empty());
    CHECK(readable(toJson(district->district, district->format)) == readable(recordedObject("district.json")));

    const auto kiosk = readKioskSettings(recorded("kiosk.json"));
    REQUIRE(kiosk);
    CHECK(readable(toJson(*kiosk)) == readable(recordedObject("kiosk.json")));

    const auto history = readFootfallHistory(recorded("footfall_history.json"), hangzhou());
    REQUIRE(history);
    CHECK(readable(toJson(history->series, hangzhou())) == readable(recordedObject("footfall_history.json")));

    const auto tick = readFootfallTick(recordedObject("footfall_event.json"), hangzhou());
    REQUIRE(tick);
    CHECK(readable(toJson(*tick, hangzhou())) == readable(recordedObject("footfall_event.json")));
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
