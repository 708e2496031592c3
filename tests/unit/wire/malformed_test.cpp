// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

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

#include <map>

using namespace hubscreen;
using namespace hubscreen::wire;
using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    std::size_t records = 0;
    std::vector<Skipped> skipped;
    std::vector<Incomplete> incomplete;
};

Outcome readItems(const char *name, const QJsonArray &items)
{
    const auto document = toBytes(pageToJson(items, {}, {}));
    const auto outcome = [](const auto &page) {
        REQUIRE(page);
        return Outcome{page->records.size(), page->skipped, page->incomplete};
    };
    const QByteArrayView which(name);
    if (which == "hubs.json")
        return outcome(readHubs(document, hangzhou()));
    if (which == "organisations.json")
        return outcome(readOrganisations(document, hangzhou()));
    if (which == "activities.json")
        return outcome(readActivities(document, hangzhou()));
    if (which == "activity_counts.json")
        return outcome(readActivityCounts(document, hangzhou()));
    if (which == "notices.json")
        return outcome(readNotices(document, hangzhou()));
    if (which == "services.json")
        return outcome(readServices(document, hangzhou()));
    if (which == "slots.json")
        return outcome(readSlots(document, hangzhou()));
    if (which == "menus.json")
        return outcome(readMenus(document, hangzhou()));
    return outcome(readLiveFootfalls(document, hangzhou()));
}

// What a record must have; all else it may have.
const std::map<std::string, QStringList> required = {
    {"hubs.json", {u"id"_s, u"name"_s, u"position"_s}},
    {"organisations.json", {u"id"_s, u"name"_s}},
    {"activities.json", {u"id"_s, u"hub_id"_s, u"title"_s, u"starts_at"_s, u"ends_at"_s}},
    {"activity_counts.json", {u"hub_id"_s, u"held"_s, u"seats_offered"_s, u"booked"_s, u"attended"_s}},
    {"notices.json", {u"id"_s, u"title"_s, u"starts_at"_s, u"ends_at"_s}},
    {"services.json", {u"id"_s, u"hub_id"_s, u"title"_s}},
    {"slots.json", {u"id"_s, u"service_id"_s, u"hub_id"_s, u"starts_at"_s, u"ends_at"_s}},
    {"menus.json", {u"id"_s, u"hub_id"_s, u"date"_s}},
    {"footfall_live.json", {u"hub_id"_s, u"at"_s, u"entries_today"_s, u"exits_today"_s}},
};

// A value whose type is none that the contract has for any field that holds `value`.
QJsonValue ofWrongType(const QJsonValue &value)
{
    return value.isObject() || value.isArray() ? QJsonValue(true) : QJsonValue(QJsonObject{{u"x"_s, 1}});
}

Outcome readOne(const char *name, QJsonObject item, const char *key, const QJsonValue &value)
{
    item[QLatin1StringView(key)] = value;
    return readItems(name, {item});
}

void isRefused(const char *key, const QJsonValue &value, const char *name)
{
    const auto outcome = readOne(name, firstItem(name), key, value);
    INFO(name << ": " << key << " = " << readable(QJsonObject{{u"value"_s, value}}));
    CHECK(outcome.records == 0);
    REQUIRE(outcome.skipped.size() == 1);
    CHECK(outcome.skipped[0].reason.startsWith(QLatin1StringView(key)));
}

// The record is kept without it, and that is told.
void isLeftOut(const char *key, const QJsonValue &value, const char *name)
{
    const auto outcome = readOne(name, firstItem(name), key, value);
    INFO(name << ": " << key << " = " << readable(QJsonObject{{u"value"_s, value}}));
    CHECK(outcome.records == 1);
    CHECK(outcome.skipped.empty());
    REQUIRE(outcome.incomplete.size() == 1);
    CHECK(outcome.incomplete[0].id == firstItem(name)[u"id"_s].toString());
    CHECK(outcome.incomplete[0].what.startsWith(QLatin1StringView(key)));
    CHECK(outcome.incomplete[0].what.contains(u"left out: "_s));
}

template<typename T>
T readFirst(Result<Page<T>> (*read)(const QByteArray &, const FeedFormat &), QJsonObject item,
            std::initializer_list<std::pair<const char *, QJsonValue>> changes)
{
    for (const auto &[key, value] : changes)
        item[QLatin1StringView(key)] = value;
    const auto page = read(toBytes(pageToJson({item}, {}, {})), hangzhou());
    REQUIRE(page);
    REQUIRE(page->records.size() == 1);
    return page->records[0];
}

QJsonObject hours(const char *opens, const char *closes, const char *day)
{
    return QJsonObject{{u"day_of_week"_s, QJsonArray{QLatin1StringView(day)}},
                       {u"opens"_s, QLatin1StringView(opens)},
                       {u"closes"_s, QLatin1StringView(closes)}};
}

QJsonObject week(const QJsonArray &regular)
{
    return {{u"regular"_s, regular}};
}

Hub hubOf(const QJsonObject &openingHours)
{
    return readFirst<Hub>(readHubs, firstItem("hubs.json"), {{"opening_hours", openingHours}});
}

} // namespace

TEST_CASE("a record with a field of a wrong type is skipped where it must have that field, else kept without it",
          "[wire]")
{
    for (const auto &[file, keys] : required) {
        const auto *name = file.c_str();
        const auto good = firstItem(name);
        for (const auto &key : good.keys()) {
            auto bad = good;
            bad[key] = ofWrongType(good[key]);
            const auto outcome = readItems(name, {good, bad, good});
            INFO(name << ": " << key.toStdString());
            const bool isFigure = file == "footfall_live.json"; // the figures are the record
            if (keys.contains(key) || isFigure || (file == "notices.json" && key == u"hub_ids")) {
                CHECK(outcome.records == 2);
                REQUIRE(outcome.skipped.size() == 1);
                CHECK(outcome.skipped[0].reason.startsWith(key));
                CHECK(outcome.incomplete.empty());
            } else {
                CHECK(outcome.records == 3);
                CHECK(outcome.skipped.empty());
                REQUIRE(outcome.incomplete.size() == 1);
                CHECK(outcome.incomplete[0].what.startsWith(key + u" left out: not "_s));
            }
        }
    }
}

TEST_CASE("a record without a field that it must have is skipped and named", "[wire]")
{
    for (const auto &[name, keys] : required) {
        for (const auto &key : keys) {
            isRefused(key.toLatin1().constData(), QJsonValue(), name.c_str());
            isRefused(key.toLatin1().constData(), QJsonValue::Undefined, name.c_str());
        }
    }
}

TEST_CASE("a word that the contract asks for and that is not there is told, and the record stays", "[wire]")
{
    for (const auto &[key, name] : {std::pair{"style", "hubs.json"},
                                    {"kind", "organisations.json"},
                                    {"category", "activities.json"},
                                    {"booking", "activities.json"},
                                    {"audience", "activities.json"},
                                    {"status", "activities.json"},
                                    {"urgency", "notices.json"}})
        isLeftOut(key, QJsonValue(), name);
}

TEST_CASE("values outside of what a field must hold are refused", "[wire]")
{
    isRefused("id", u""_s, "hubs.json");
    isRefused("id", u"../etc/passwd"_s, "hubs.json");
    isRefused("id", u"三墩"_s, "hubs.json");
    isRefused("id", QString(65, u'a'), "hubs.json");
    isRefused("position", QJsonObject{{u"lat"_s, 95}, {u"lon"_s, 120}}, "hubs.json");
    isRefused("position", QJsonObject{{u"lat"_s, 30}}, "hubs.json");
    isRefused("name", QJsonObject{{u"en"_s, u"only English"_s}}, "hubs.json");
    isRefused("name", QJsonObject{{u"zh"_s, QString(5000, u'长')}}, "hubs.json");
    isRefused("starts_at", u"2026-11-24T14:00:00"_s, "activities.json");
    isRefused("starts_at", u"2026-02-30T14:00:00+08:00"_s, "activities.json");
    isRefused("ends_at", u"2026-11-24T13:00:00+08:00"_s, "activities.json");
    isRefused("inside", 1.5, "footfall_live.json");
}

TEST_CASE("more booked than there are seats is none free, not a record that is lost", "[wire]")
{
    auto record = firstItem("activities.json");
    record[u"remaining"_s] = -3;
    const auto page = readActivities(toBytes(pageToJson({record}, {}, {})), hangzhou());
    REQUIRE(page);
    REQUIRE(page->records.size() == 1);
    CHECK(page->records.front().seats().free() == 0);
    CHECK(page->incomplete.empty());
}

TEST_CASE("values outside of what a field may hold are left out alone", "[wire]")
{
    isLeftOut("organisation_ids", QJsonArray{u"ok"_s, 7}, "hubs.json");
    isLeftOut("floors", 2.5, "hubs.json");
    isLeftOut("floors", -1, "hubs.json");
    isLeftOut("capacity", 1e18, "hubs.json");
    isLeftOut("phone", QString(5000, u'1'), "hubs.json");
    isLeftOut("town_street_id", u"三墩"_s, "hubs.json");
    isLeftOut("short_name", QJsonObject{{u"en"_s, u"only English"_s}}, "hubs.json");
    isLeftOut("short_name", QJsonObject{{u"zh"_s, u"三墩"_s}, {u"en"_s, 3}}, "hubs.json");
    isLeftOut("name", QJsonObject{{u"zh"_s, u"三墩镇民生综合体"_s}, {u"en"_s, 3}}, "hubs.json");
    isLeftOut("remaining", -3.5, "activities.json");
    isLeftOut("venue_id", u"a b"_s, "activities.json");
    isLeftOut("max_party_size", 0, "activities.json");
    isLeftOut("audience", 4, "activities.json");
    isLeftOut("price", QJsonObject{{u"currency"_s, u"CNY"_s}, {u"amount"_s, u"-1.00"_s}}, "activities.json");
    isLeftOut("price", QJsonObject{{u"currency"_s, u"USD"_s}, {u"amount"_s, u"1.00"_s}}, "activities.json");
    isLeftOut("duration", u"P1D"_s, "services.json");

    const auto hub = readFirst<Hub>(readHubs, firstItem("hubs.json"),
                                    {{"organisation_ids", QJsonArray{u"ok"_s, 7, u"a b"_s, u"fine"_s}},
                                     {"name", QJsonObject{{u"zh"_s, u"三墩"_s}, {u"en"_s, 3}}}});
    CHECK(hub.organisationIds == std::vector{u"ok"_s, u"fine"_s});
    CHECK(hub.name == LocalizedText{u"三墩"_s, {}});
}

TEST_CASE("what cannot be read of seats, prices and parties is never taken for more than was said", "[wire]")
{
    const auto bookable = QJsonValue(u"open"_s);
    for (const auto *key : {"capacity", "remaining", "booking_until"}) {
        INFO(key);
        const auto activity = readFirst<Activity>(readActivities, firstItem("activities.json"),
                                                  {{"booking", bookable}, {key, u"many"_s}});
        CHECK(activity.booking == BookingState::Other);
        CHECK_FALSE(activity.hasRoomAt(activity.time.from - Minutes(600)));
        const auto slot =
            readFirst<Slot>(readSlots, firstItem("slots.json"), {{"booking", bookable}, {key, u"many"_s}});
        CHECK(slot.booking == BookingState::Other);
        CHECK_FALSE(slot.isFreeAt(slot.time.from - Minutes(600)));
    }
    const auto activity =
        readFirst<Activity>(readActivities, firstItem("activities.json"),
                            {{"price", u"cheap"_s}, {"max_party_size", u"all"_s}, {"contact_fields", u"phone"_s}});
    CHECK_FALSE(activity.priceFen);
    CHECK(activity.maxPartySize == 1);
    CHECK(activity.asksName);
    const auto service = readFirst<Service>(readServices, firstItem("services.json"),
                                            {{"price", 7}, {"contact_fields", QJsonArray{u"phone"_s, 3}}});
    CHECK_FALSE(service.priceFen);
    CHECK(service.asksName);
    CHECK(readFirst<Hub>(readHubs, firstItem("hubs.json"), {{"capacity", u"many"_s}}).capacity == 0);
}

TEST_CASE("a notice whose hubs cannot be read is not for everybody, unless it is an emergency", "[wire]")
{
    isLeftOut("hub_ids", QJsonArray{u"sandun"_s, 7}, "notices.json");
    isRefused("hub_ids", QJsonArray{7}, "notices.json");
    isRefused("hub_ids", 7, "notices.json");
    const auto notice =
        readFirst<Notice>(readNotices, firstItem("notices.json"), {{"hub_ids", 7}, {"urgency", u"emergency"_s}});
    CHECK(notice.hubIds.empty());
}

TEST_CASE("a bad dish is left out alone, and never without its allergens", "[wire]")
{
    const auto dishOf = [](const char *key, const QJsonValue &value) {
        auto item = firstItem("menus.json");
        auto meals = item[u"meals"_s].toArray();
        auto lunch = meals[0].toObject();
        auto dishes = lunch[u"dishes"_s].toArray();
        auto dish = dishes[0].toObject();
        dish[QLatin1StringView(key)] = value;
        dishes[0] = dish;
        lunch[u"dishes"_s] = dishes;
        meals[0] = lunch;
        item[u"meals"_s] = meals;
        const auto page = readMenus(toBytes(pageToJson({item}, {}, {})), hangzhou());
        REQUIRE(page->records.size() == 1);
        REQUIRE(page->incomplete.size() == 1);
        CHECK(page->incomplete[0].what.startsWith(u"meals[0].dishes[0]"_s));
        const auto all = firstItem("menus.json")[u"meals"_s][0][u"dishes"_s].toArray().size();
        return std::pair(page->records[0].meals[0].dishes, qsizetype(page->records[0].meals[0].dishes.size()) == all);
    };
    CHECK_FALSE(dishOf("name", 7).second);
    CHECK_FALSE(dishOf("allergens", u"peanuts"_s).second);
    CHECK_FALSE(dishOf("allergens", QJsonArray{7}).second);
    CHECK(dishOf("price", u"8"_s).second);
    CHECK(dishOf("energy_kj", -5).second);
    const auto [dishes, all] = dishOf("tags", u"low_salt"_s);
    CHECK(all);
    CHECK(dishes.front().tags.empty());
    CHECK_FALSE(dishes.front().allergens.empty());
}

TEST_CASE("hours over midnight and round the clock are read and written again", "[wire]")
{
    const auto periodsOf = [](const char *opens, const char *closes, std::size_t day = 4) {
        const auto hub = hubOf(week({hours(opens, closes, "friday")}));
        const auto again = hubOf(toJson(hub, hangzhou())[u"opening_hours"_s].toObject());
        CHECK(again.openingHours == hub.openingHours);
        return hub.openingHours.week[day];
    };
    using Periods = std::vector<OpenPeriod>;
    CHECK(periodsOf("18:00", "02:00") == Periods{{18 * 60, 26 * 60}});
    CHECK(periodsOf("08:00", "07:00") == Periods{{8 * 60, 31 * 60}});
    CHECK(periodsOf("08:00", "08:00") == Periods{{8 * 60, 32 * 60}});
    CHECK(periodsOf("18:00", "00:00") == Periods{{18 * 60, 24 * 60}});
    CHECK(periodsOf("18:00", "24:00") == Periods{{18 * 60, 24 * 60}});
    CHECK(periodsOf("00:00", "00:00") == Periods{{0, 24 * 60}});
    CHECK(periodsOf("00:00", "24:00") == Periods{{0, 24 * 60}});
    CHECK(periodsOf("24:00", "02:00", 5) == Periods{{0, 2 * 60}}); // Saturday's midnight
    CHECK(periodsOf("24:00", "24:00", 5) == Periods{{0, 24 * 60}});
    CHECK(periodsOf("24:00", "02:00").empty());
}

TEST_CASE("an exception may last over midnight, too", "[wire]")
{
    auto openingHours = week({hours("08:00", "20:00", "friday"), hours("09:00", "17:00", "saturday")});
    const auto exception = [](const char *opens, const char *closes) {
        return QJsonObject{{u"date"_s, u"2026-11-27"_s},
                           {u"opens"_s, QLatin1StringView(opens)},
                           {u"closes"_s, QLatin1StringView(closes)}};
    };
    using Periods = std::vector<OpenPeriod>;
    const QDate friday(2026, 11, 27);
    openingHours[u"exceptions"_s] = QJsonArray{exception("20:00", "01:00")};
    auto read = hubOf(openingHours).openingHours;
    CHECK(read.on(friday) == Periods{{20 * 60, 25 * 60}});
    CHECK(read.on(friday.addDays(1)) == Periods{{9 * 60, 17 * 60}});
    openingHours[u"exceptions"_s] = QJsonArray{exception("24:00", "01:00")};
    read = hubOf(openingHours).openingHours;
    CHECK(read.on(friday).empty());
    CHECK(read.on(friday.addDays(1)) == Periods{{0, 60}, {9 * 60, 17 * 60}});
}

TEST_CASE("hours that cannot be read are lost, never their hub", "[wire]")
{
    const auto lost = [](const QJsonObject &openingHours, const QString &why) {
        isLeftOut("opening_hours", openingHours, "hubs.json");
        const auto outcome = readOne("hubs.json", firstItem("hubs.json"), "opening_hours", openingHours);
        CHECK(outcome.incomplete[0] == Incomplete{u"sandun"_s, u"opening_hours left out: "_s + why});
        CHECK(hubOf(openingHours).openingHours.isEmpty());
    };
    const auto badClock = u": not a time of day such as 08:30"_s;
    lost(week({hours("08:00", "09:00", "monday"), hours("08:00", "25:00", "tuesday")}),
         u"regular[1].closes"_s + badClock);
    lost(week({hours("8:00", "09:00", "monday")}), u"regular[0].opens"_s + badClock);
    lost(week({hours("abc", "09:00", "monday")}), u"regular[0].opens"_s + badClock);
    lost(week({hours("08:00", "09:00", "Moonday")}), u"regular[0].day_of_week: holds what is not a weekday"_s);
    lost(week({QJsonObject{{u"opens"_s, u"08:00"_s}, {u"closes"_s, u"09:00"_s}}}),
         u"regular[0].day_of_week: missing"_s);
    lost(week({hours("08:00", "10:00", "monday"), hours("09:00", "11:00", "monday")}),
         u"regular: periods of one day overlap"_s);
    lost({{u"exceptions"_s, QJsonArray{QJsonObject{{u"date"_s, u"2026-10-01"_s}, {u"opens"_s, u"09:00"_s}}}}},
         u"exceptions[0].closes: missing"_s);
    isLeftOut("opening_hours", u"always"_s, "hubs.json");
}

TEST_CASE("an exception of no readable date is left out alone", "[wire]")
{
    auto openingHours = week({hours("08:00", "20:00", "friday")});
    openingHours[u"exceptions"_s] =
        QJsonArray{QJsonObject{{u"date"_s, u"soon"_s}}, QJsonObject{{u"date"_s, u"2026-10-01"_s}}};
    isLeftOut("opening_hours", openingHours, "hubs.json");
    const auto read = hubOf(openingHours).openingHours;
    CHECK(read.week[4].size() == 1);
    REQUIRE(read.exceptions.size() == 1);
    CHECK(read.exceptions[0].date == QDate(2026, 10, 1));
}

TEST_CASE("a bad venue is left out alone, and named by its place in the hub", "[wire]")
{
    auto hub = firstItem("hubs.json");
    auto venues = hub[u"venues"_s].toArray();
    const auto before = venues.size();
    venues[1] = QJsonObject{{u"id"_s, u"x"_s}, {u"kind"_s, u"gym"_s}};
    const auto outcome = readOne("hubs.json", hub, "venues", venues);
    CHECK(outcome.records == 1);
    REQUIRE(outcome.incomplete.size() == 1);
    CHECK(outcome.incomplete[0] == Incomplete{u"sandun"_s, u"venues[1] left out: name: missing"_s});
    CHECK(qsizetype(readFirst<Hub>(readHubs, hub, {{"venues", venues}}).venues.size()) == before - 1);
}

TEST_CASE("a venue keeps what is good of it, and does not take its hub's hours for its own", "[wire]")
{
    auto hub = firstItem("hubs.json");
    auto venues = hub[u"venues"_s].toArray();
    auto venue = venues[0].toObject();
    venue[u"floor"_s] = u"second"_s;
    venue[u"opening_hours"_s] = week({hours("08:00", "25:00", "monday")});
    venues[0] = venue;
    const auto outcome = readOne("hubs.json", hub, "venues", venues);
    REQUIRE(outcome.incomplete.size() == 2);
    CHECK(outcome.incomplete[0].what == u"venues[0].floor left out: not a number"_s);
    CHECK(outcome.incomplete[1].what.startsWith(u"venues[0].opening_hours left out: regular[0].closes"_s));
    const auto read = readFirst<Hub>(readHubs, hub, {{"venues", venues}});
    CHECK_FALSE(read.venues[0].floor);
    CHECK(read.venues[0].openingHours.isEmpty());
    CHECK(read.venues[0].hoursUnreadable);
    CHECK_FALSE(read.venues[1].hoursUnreadable);
}

TEST_CASE("words and fields of a later version are taken for other and ignored", "[wire]")
{
    auto item = firstItem("activities.json");
    for (const auto *key : {"category", "booking", "audience", "status"})
        item[QLatin1StringView(key)] = u"from_the_future"_s;
    item[u"new_field"_s] = QJsonArray{1, 2};
    const auto page = readActivities(toBytes(pageToJson({item}, {}, {})), hangzhou());
    REQUIRE(page->records.size() == 1);
    const auto &activity = page->records[0];
    CHECK(activity.category == ActivityCategory::Other);
    CHECK(activity.booking == BookingState::Other);
    CHECK(activity.audience == Audience::Other);
    CHECK(activity.status == ActivityStatus::Other);

    const auto kiosk =
        readKioskSettings(R"({"id":"k","hub_id":"h","orientation":"round","languages":["tlh","en"],"pages":["home"]})");
    REQUIRE(kiosk);
    CHECK_FALSE(kiosk->settings.orientation);
    CHECK(kiosk->settings.languages == std::vector{Language::English});
}

TEST_CASE("a screen's settings stand without a part that is bad", "[wire]")
{
    const auto kiosk = readKioskSettings(
        R"({"id":"k","hub_id":"h","idle_seconds":0,"languages":"en","pages":["home",3],"quiet_hours":{"from":"22:00"}})");
    REQUIRE(kiosk);
    CHECK(kiosk->settings.hubId == u"h"_s);
    CHECK_FALSE(kiosk->settings.idleSeconds);
    CHECK_FALSE(kiosk->settings.quietHours);
    CHECK(kiosk->settings.pages == std::vector{u"home"_s});
    REQUIRE(kiosk->incomplete.size() == 4);
    CHECK(kiosk->incomplete[0].id == u"k"_s);
    CHECK_FALSE(readKioskSettings(R"({"id":"k"})"));
}

TEST_CASE("hostile text stays text, without control characters", "[wire]")
{
    auto item = firstItem("organisations.json");
    const auto hostile = u"<img src='a'><b>&amp;%1 {{x}}'); DROP TABLE hub;--"_s;
    item[u"name"_s] = QJsonObject{{u"zh"_s, u"\u202e"_s + hostile + QChar(0) + QChar(7) + u"\n2"_s}};
    const auto page = readOrganisations(toBytes(pageToJson({item}, {}, {})), hangzhou());
    REQUIRE(page->records.size() == 1);
    CHECK(page->records[0].name.zh == hostile + u" 2"_s);
}

TEST_CASE("documents that are none are refused whole", "[wire]")
{
    const auto hubs = recorded("hubs.json");
    const auto refused = [](const QByteArray &bytes) {
        const auto page = readHubs(bytes, hangzhou());
        REQUIRE_FALSE(page);
        return page.error().kind;
    };
    for (qsizetype length = 0; length + 1 < hubs.trimmed().size(); length += 97)
        CHECK(refused(hubs.first(length)) == ErrorKind::InvalidInput);
    CHECK(refused("<html>502 Bad Gateway</html>") == ErrorKind::InvalidInput);
    CHECK(refused("[]") == ErrorKind::InvalidInput);
    CHECK(refused("{}") == ErrorKind::InvalidInput);
    CHECK(refused(R"({"items":{}})") == ErrorKind::InvalidInput);
    CHECK(refused(R"({"items":[{"capacity":1e400}]})") == ErrorKind::InvalidInput);
    CHECK(refused("{\"items\":[\"\xff\xfe\"]}") == ErrorKind::InvalidInput);
}

TEST_CASE("a document nested too deep is refused, brackets in text do not count", "[wire]")
{
    const QByteArray deep = "{\"items\":" + QByteArray(40, '[') + QByteArray(40, ']') + "}";
    CHECK(parseDocument(deep).error().what.contains(u"deeper"_s));
    CHECK(parseDocument("{\"a\":\"" + QByteArray(5000, '[') + "\\\"[[\"}"));
    CHECK(parseDocument("{\"a\":" + QByteArray(200'000, '[')).error().kind == ErrorKind::InvalidInput);
}

TEST_CASE("of a duplicated key the last one counts", "[wire]")
{
    CHECK(parseDocument(R"({"id":"a","id":"b"})")->value("id"_L1) == u"b"_s);
}

TEST_CASE("numbers of twenty digits are refused, never read as another number", "[wire]")
{
    auto document = recorded("footfall_live.json").replace("268", "12345678901234567890");
    const auto page = readLiveFootfalls(document, hangzhou());
    REQUIRE(page);
    REQUIRE(page->skipped.size() == 1);
    CHECK(page->skipped[0].id == u"sandun"_s);
    CHECK(page->records.size() == 1);
}

TEST_CASE("documents over the caps are refused", "[wire]")
{
    CHECK(parseDocument(QByteArray(maximumBytes + 1, ' ')).error().kind == ErrorKind::TooLarge);
    QByteArray many = "{\"items\":[1";
    many += QByteArray(",1").repeated(maximumRecords) + "]}";
    CHECK(readNotices(many, hangzhou()).error().kind == ErrorKind::TooLarge);

    const auto column = "[0" + QByteArray(",0").repeated(60'000) + "]";
    const auto series = R"({"start":"2026-11-24T08:00:00+08:00","step":"PT15M","entries":)" + column
        + ",\"avg_inside\":" + column + ",\"peak_inside\":" + column + "}";
    CHECK(readFootfallHistory("{\"series\":[" + series + "]}", hangzhou()));
    CHECK(readFootfallHistory("{\"series\":[" + series + "," + series + "]}", hangzhou()).error().kind
          == ErrorKind::TooLarge);
}

TEST_CASE("a series whose columns do not fit is skipped, the others are kept", "[wire]")
{
    const auto replaced = [](const char *from, const char *to) {
        auto document = recorded("footfall_history.json");
        REQUIRE(document.contains(from));
        return readFootfallHistory(document.replace(from, to), hangzhou());
    };
    for (const auto *column : {"[40,null]", "[40,null,0,1]", "[40,\"x\",0]", "[40,-1,0]", "[40,1.5,0]", "7"}) {
        const auto history = replaced("[40,null,0]", column);
        INFO(column);
        REQUIRE(history);
        CHECK(history->series.size() == 1);
        REQUIRE(history->skipped.size() == 1);
        CHECK(history->skipped[0].id == u"sandun"_s);
    }
    CHECK(replaced("[40,null,0]", "[10000000000001,null,0]")->skipped.size() == 1);
    const auto large = replaced("[40,null,0]", "[10000000000000,null,0]");
    REQUIRE(large->series.size() == 2);
    CHECK(std::ranges::contains(large->series, 10'000'000'000'000, [](const auto &one) { return one.entries[0]; }));
    CHECK(replaced("PT15M", "PT7M")->skipped.size() == 1);
    CHECK_FALSE(replaced("series", "serious"));
}

TEST_CASE("a district without identity, zone or datum is refused, a bad part of it is left out", "[wire]")
{
    const auto read = [](const char *from, const char *to) {
        auto document = recorded("district.json");
        REQUIRE(document.contains(from));
        return readDistrict(document.replace(from, to));
    };
    CHECK_FALSE(read("\"xihu\"", "\"x y\""));
    CHECK_FALSE(read("Asia/Shanghai", "Mars/Olympus"));
    CHECK_FALSE(read("WGS84", "BD-09"));
    CHECK(read("WGS84", "GCJ-02")->format.crs == Crs::Gcj02);
    const auto without = [&](const char *from, const char *to, const QString &what) {
        auto document = read(from, to);
        REQUIRE(document);
        REQUIRE(document->incomplete.size() == 1);
        CHECK(document->incomplete[0].id == u"xihu"_s);
        CHECK(document->incomplete[0].what.startsWith(what));
        return document->district;
    };
    CHECK_FALSE(without("AAECAwQF", "AAEC", u"contact_key left out: public_key"_s).contactKey);
    CHECK(without("\"beishan\"", "\"bei shan\"", u"town_streets[1] left out: id"_s).townStreets.size() == 1);
    const auto unlabelled =
        without("{\"lat\":30.33,\"lon\":120.075}", "7", u"town_streets[0].label_position left out"_s);
    REQUIRE(unlabelled.townStreets.size() == 2);
    CHECK_FALSE(unlabelled.townStreets[0].labelPosition);
}

TEST_CASE("a district that may be a demo is called one", "[wire]")
{
    auto document = recordedObject("district.json");
    document[u"demo"_s] = u"no"_s;
    CHECK(readDistrict(toBytes(document))->district.demo);
    document.remove(u"demo"_s);
    CHECK_FALSE(readDistrict(toBytes(document))->district.demo);
}
