// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recorded.h"
#include "wire/activity.h"
#include "wire/district.h"
#include "wire/document.h"
#include "wire/footfall.h"
#include "wire/hub.h"
#include "wire/kiosk_settings.h"
#include "wire/notice.h"
#include "wire/organisation.h"

#include <catch2/generators/catch_generators.hpp>

using namespace hubscreen;
using namespace hubscreen::wire;
using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    std::size_t records = 0;
    std::vector<Skipped> skipped;
};

Outcome readItems(const char *name, const QJsonArray &items)
{
    const auto document = toBytes(pageToJson(items, {}, {}));
    const auto outcome = [](const auto &page) {
        REQUIRE(page);
        return Outcome{page->records.size(), page->skipped};
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
    return outcome(readLiveFootfalls(document, hangzhou()));
}

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

} // namespace

TEST_CASE("a record with any one field of a wrong type is skipped and named, its neighbours are kept", "[wire]")
{
    const char *name = GENERATE("hubs.json", "organisations.json", "activities.json", "activity_counts.json",
                                "notices.json", "footfall_live.json");
    const auto good = firstItem(name);
    for (const auto &key : good.keys()) {
        auto bad = good;
        bad[key] = ofWrongType(good[key]);
        const auto outcome = readItems(name, {good, bad, good});
        INFO(name << ": " << key.toStdString());
        CHECK(outcome.records == 2);
        REQUIRE(outcome.skipped.size() == 1);
        CHECK(outcome.skipped[0].reason.startsWith(key));
    }
}

TEST_CASE("a record without a field that it must have is skipped and named", "[wire]")
{
    const auto lacking = [](const char *name, std::initializer_list<const char *> keys) {
        for (const auto *key : keys) {
            isRefused(key, QJsonValue(), name);
            isRefused(key, QJsonValue::Undefined, name);
        }
    };
    lacking("hubs.json", {"id", "name", "town_street_id", "style", "position", "address"});
    lacking("organisations.json", {"id", "name", "kind"});
    lacking("activities.json",
            {"id", "hub_id", "title", "category", "starts_at", "ends_at", "booking", "audience", "status"});
    lacking("activity_counts.json", {"hub_id", "held", "seats_offered", "booked", "attended"});
    lacking("notices.json", {"id", "title", "urgency", "starts_at", "ends_at"});
    lacking("footfall_live.json", {"hub_id", "at", "entries_today", "exits_today"});
}

TEST_CASE("values outside of what a field may hold are refused", "[wire]")
{
    isRefused("id", u""_s, "hubs.json");
    isRefused("id", u"../etc/passwd"_s, "hubs.json");
    isRefused("id", u"三墩"_s, "hubs.json");
    isRefused("id", QString(65, u'a'), "hubs.json");
    isRefused("organisation_ids", QJsonArray{u"ok"_s, 7}, "hubs.json");
    isRefused("floors", 2.5, "hubs.json");
    isRefused("floors", -1, "hubs.json");
    isRefused("capacity", 1e18, "hubs.json");
    isRefused("position", QJsonObject{{u"lat"_s, 95}, {u"lon"_s, 120}}, "hubs.json");
    isRefused("position", QJsonObject{{u"lat"_s, 30}}, "hubs.json");
    isRefused("name", QJsonObject{{u"en"_s, u"only English"_s}}, "hubs.json");
    isRefused("name", QJsonObject{{u"zh"_s, QString(5000, u'长')}}, "hubs.json");
    isRefused("short_name", QJsonObject{{u"zh"_s, u"三墩"_s}, {u"en"_s, 3}}, "hubs.json");
    isRefused("starts_at", u"2026-11-24T14:00:00"_s, "activities.json");
    isRefused("starts_at", u"2026-02-30T14:00:00+08:00"_s, "activities.json");
    isRefused("ends_at", u"2026-11-24T13:00:00+08:00"_s, "activities.json");
    isRefused("remaining", -3.5, "activities.json");
    isRefused("price", QJsonObject{{u"currency"_s, u"CNY"_s}, {u"amount"_s, u"-1.00"_s}}, "activities.json");
    isRefused("price", QJsonObject{{u"currency"_s, u"USD"_s}, {u"amount"_s, u"1.00"_s}}, "activities.json");
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
}

TEST_CASE("opening hours that cannot be are refused", "[wire]")
{
    const auto hours = [](const char *opens, const char *closes, const char *day) {
        return QJsonObject{{u"day_of_week"_s, QJsonArray{QLatin1StringView(day)}},
                           {u"opens"_s, QLatin1StringView(opens)},
                           {u"closes"_s, QLatin1StringView(closes)}};
    };
    const auto refused = [](const QJsonArray &regular) {
        isRefused("opening_hours", QJsonObject{{u"regular"_s, regular}}, "hubs.json");
    };
    refused({hours("08:00", "07:00", "monday")});
    refused({hours("08:00", "25:00", "monday")});
    refused({hours("8:00", "09:00", "monday")});
    refused({hours("08:00", "09:00", "Moonday")});
    refused({hours("08:00", "10:00", "monday"), hours("09:00", "11:00", "monday")});
    isRefused("opening_hours", QJsonObject{{u"exceptions"_s, QJsonArray{QJsonObject{{u"date"_s, u"soon"_s}}}}},
              "hubs.json");
}

TEST_CASE("a bad venue is named by its place in the hub", "[wire]")
{
    auto hub = firstItem("hubs.json");
    auto venues = hub[u"venues"_s].toArray();
    venues[1] = QJsonObject{{u"id"_s, u"x"_s}, {u"kind"_s, u"gym"_s}};
    const auto outcome = readOne("hubs.json", hub, "venues", venues);
    REQUIRE(outcome.skipped.size() == 1);
    CHECK(outcome.skipped[0] == Skipped{u"sandun"_s, u"venues[1].name: missing"_s});
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
    CHECK_FALSE(kiosk->orientation);
    CHECK(kiosk->languages == std::vector{Language::English});
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
    CHECK(replaced("PT15M", "PT7M")->skipped.size() == 1);
    CHECK_FALSE(replaced("series", "serious"));
}

TEST_CASE("a district without identity, zone or datum is refused, a bad town-street is skipped", "[wire]")
{
    const auto read = [](const char *from, const char *to) {
        auto document = recorded("district.json");
        REQUIRE(document.contains(from));
        return readDistrict(document.replace(from, to));
    };
    CHECK_FALSE(read("\"xihu\"", "\"x y\""));
    CHECK_FALSE(read("Asia/Shanghai", "Mars/Olympus"));
    CHECK_FALSE(read("WGS84", "BD-09"));
    CHECK_FALSE(read("AAECAwQF", "AAEC"));
    CHECK(read("WGS84", "GCJ-02")->format.crs == Crs::Gcj02);
    const auto skipping = read("\"beishan\"", "\"bei shan\"");
    REQUIRE(skipping);
    CHECK(skipping->district.townStreets.size() == 1);
    CHECK(skipping->skipped.size() == 1);
}
