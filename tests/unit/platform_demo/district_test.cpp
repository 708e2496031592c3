// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo_support.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>

using namespace hubscreen;
using namespace hubscreen::platform::demo;
using namespace Qt::StringLiterals;

namespace {

bool isBilingual(const LocalizedText &text)
{
    static const QRegularExpression chinese(u"[\\x{4e00}-\\x{9fff}]"_s);
    return text.zh.contains(chinese) && !text.en.isEmpty() && !text.en.contains(chinese) && !text.zh.contains(u'%')
        && !text.en.contains(u'%');
}

double metresBetween(Position a, Position b)
{
    const double north = (a.latitude - b.latitude) * 111'195;
    const double east = (a.longitude - b.longitude) * 111'195 * std::cos(a.latitude * 3.14159265 / 180);
    return std::hypot(north, east);
}

QSet<QString> organisationIds(const DemoDistrict &demo)
{
    QSet<QString> ids;
    for (const auto &organisation : demo.organisations())
        ids.insert(organisation.id);
    return ids;
}

// The outline that the screen's map draws: [longitude, latitude], WGS-84.
QJsonArray mapOutline()
{
    QFile file(QStringLiteral(HUBSCREEN_SOURCE_DIR "/resources/map/xihu.geojson"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    for (const auto &feature : QJsonDocument::fromJson(file.readAll()).object().value("features"_L1).toArray()) {
        if (feature["properties"_L1]["kind"_L1] == "district"_L1)
            return feature["geometry"_L1]["coordinates"_L1][0].toArray();
    }
    return {};
}

// By the crossings of a ray to the east.
bool isInside(Position point, const QJsonArray &outline)
{
    bool inside = false;
    for (qsizetype i = 0; i + 1 < outline.size(); ++i) {
        const double fromLon = outline[i][0].toDouble(), fromLat = outline[i][1].toDouble();
        const double toLon = outline[i + 1][0].toDouble(), toLat = outline[i + 1][1].toDouble();
        if ((fromLat > point.latitude) == (toLat > point.latitude))
            continue;
        const double crossing = fromLon + (toLon - fromLon) * (point.latitude - fromLat) / (toLat - fromLat);
        inside = inside != (point.longitude < crossing);
    }
    return inside;
}

// A copy of the facts in a folder, with one text replaced.
QString spoiltFacts(const QTemporaryDir &folder, const QString &file, const QByteArray &text, const QByteArray &by)
{
    const QDir facts(Options().facts);
    for (const auto &name : facts.entryList()) {
        QFile source(facts.filePath(name));
        QFile target(folder.filePath(name));
        REQUIRE(source.open(QIODevice::ReadOnly));
        REQUIRE(target.open(QIODevice::WriteOnly));
        auto content = source.readAll();
        if (name == file) {
            REQUIRE(content.contains(text));
            content.replace(content.indexOf(text), text.size(), by);
        }
        target.write(content);
    }
    return folder.path();
}

} // namespace

TEST_CASE("the demo district has the reported numbers of hubs", "[platform_demo]")
{
    const auto demo = demoDistrict();
    QMap<QString, int> byStreet;
    QMap<HubStyle, int> byStyle;
    for (const auto &hub : demo.hubs(at(10, 32))) {
        ++byStreet[hub.townStreetId];
        ++byStyle[hub.style];
    }
    CHECK(demo.hubCount() == 58);
    CHECK(byStyle == QMap<HubStyle, int>{{HubStyle::Flagship, 9}, {HubStyle::StarMoon, 32}, {HubStyle::Linked, 17}});
    CHECK(byStreet
          == QMap<QString, int>{{u"sandun"_s, 8},
                                {u"jiangcun"_s, 5},
                                {u"wenxin"_s, 6},
                                {u"cuiyuan"_s, 6},
                                {u"gudang"_s, 5},
                                {u"xixi"_s, 4},
                                {u"beishan"_s, 4},
                                {u"lingyin"_s, 5},
                                {u"liuxia"_s, 5},
                                {u"zhuantang"_s, 6},
                                {u"shuangpu"_s, 4}});
    CHECK(demo.district().demo);
    CHECK(demo.district().townStreets.size() == 11);
    CHECK(demo.district().reported.size() == 3);
    CHECK(demo.hub(0, at(10, 32)).name == LocalizedText{u"三墩镇民生综合体"_s, u"Sandun Wellbeing Hub"_s});
    CHECK(demo.hub(0, at(10, 32)).capacity == 400);
    CHECK(demo.indexOf(u"luojiazhuang"_s) == 13);
    CHECK_FALSE(demo.indexOf(u"nowhere"_s));
    CHECK((demo.organisations().size() >= 60 && demo.organisations().size() <= 90));
}

TEST_CASE("every hub is complete, bilingual, and refers to what exists", "[platform_demo]")
{
    static const QRegularExpression id(u"^[A-Za-z0-9._:-]{1,64}$"_s);
    const auto demo = demoDistrict();
    const auto organisations = organisationIds(demo);
    REQUIRE(organisations.size() == qsizetype(demo.organisations().size()));
    for (const auto &organisation : demo.organisations())
        CHECK((id.match(organisation.id).hasMatch() && isBilingual(organisation.name) && isBilingual(organisation.offer)
               && organisation.phone.startsWith(u"0571-0000"_s)));
    QSet<QString> ids;
    const auto hubs = demo.hubs(at(10, 32));
    for (const auto &hub : hubs) {
        CAPTURE(hub.id.toStdString());
        ids.insert(hub.id);
        CHECK((isBilingual(hub.name) && isBilingual(hub.shortName) && isBilingual(hub.address)));
        CHECK(std::ranges::contains(demo.district().townStreets, hub.townStreetId, &TownStreet::id));
        CHECK(organisations.contains(hub.operatorId));
        for (const auto &organisation : hub.organisationIds)
            CHECK(organisations.contains(organisation));
        CHECK((hub.capacity >= 60 && hub.capacity <= 400));
        CHECK(hub.phone.startsWith(u"0571-0000"_s));
        CHECK(hub.venues.size() >= (hub.style == HubStyle::Flagship ? 9u : 3u));
        for (const auto &venue : hub.venues) {
            ids.insert(venue.id);
            CHECK((id.match(venue.id).hasMatch() && isBilingual(venue.name)));
            CHECK(venue.floor.has_value() != venue.position.has_value());
            if (venue.position)
                CHECK(metresBetween(*venue.position, hub.position) < 400);
        }
    }
    CHECK(ids.size() == std::ranges::fold_left(hubs, 0, [](qsizetype sum, const Hub &hub) {
              return sum + 1 + qsizetype(hub.venues.size());
          }));
}

TEST_CASE("hubs stand inside the district, near their town-street's label and apart from each other", "[platform_demo]")
{
    const auto demo = demoDistrict();
    const auto hubs = demo.hubs(at(10, 32));
    const auto outline = mapOutline();
    REQUIRE(outline.size() > 50);
    for (const auto &hub : hubs) {
        CAPTURE(hub.id.toStdString());
        CHECK(isInside(hub.position, outline));
        const auto street = *std::ranges::find(demo.district().townStreets, hub.townStreetId, &TownStreet::id);
        CHECK(metresBetween(hub.position, street.labelPosition.value()) < 4'500);
        for (const auto &other : hubs)
            CHECK((other.id == hub.id || metresBetween(hub.position, other.position) > 200));
    }
}

TEST_CASE("the district scales from one hub to a hundredfold", "[platform_demo]")
{
    for (const int count : {1, 58, 5'800}) {
        const auto demo = demoDistrict({.hubs = count});
        const auto hubs = demo.hubs(at(10, 32));
        QSet<QString> ids;
        for (const auto &hub : hubs)
            ids.insert(hub.id);
        CHECK(hubs.size() == std::size_t(count));
        CHECK(ids.size() == count);
        CHECK(demo.live(count - 1, at(10, 32)).hubId == hubs.back().id);
        CHECK(demo.activitiesOn(0, wednesday, at(10, 32)).size() >= 4);
    }
    const auto wrong = DemoDistrict::create({.hubs = 0});
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().where == u"--hubs"_s);
}

TEST_CASE("each day a hub is closed, another closes early, and a counter is out", "[platform_demo]")
{
    const auto demo = demoDistrict();
    const auto &zone = demo.district().zone;
    for (int back = 0; back < 60; ++back) {
        const auto day = wednesday.addDays(-back);
        CAPTURE(day.toString(Qt::ISODate).toStdString());
        int closed = 0, early = 0, out = 0;
        for (int index = 0; index < demo.hubCount(); ++index) {
            const auto hub = demo.hub(index, zone.at(day, 23 * 60));
            const auto exception = std::ranges::find(hub.openingHours.exceptions, day, &OpeningException::date);
            if (exception != hub.openingHours.exceptions.end())
                ++(exception->periods.empty() ? closed : early);
            out += demo.live(index, zone.at(day, 11 * 60)).inside ? 0 : 1;
        }
        CHECK(closed >= 1);
        CHECK(early == (closed < 40 ? 1 : 0)); // only flagships open on a public holiday
        CHECK(out == 1);
    }
}

TEST_CASE("an early end becomes known only when it is announced", "[platform_demo]")
{
    const auto demo = demoDistrict();
    const auto happenings = demo.happenings(at(0, 0), at(23, 59));
    const auto announced = std::ranges::find_if(
        happenings, [](const Happening &h) { return h.kind == Happening::Kind::HubChanged && h.at > at(1, 0); });
    REQUIRE(announced != happenings.end());
    const auto before = demo.hub(announced->hubIndex, announced->at - Milliseconds(1));
    const auto after = demo.hub(announced->hubIndex, announced->at);
    CHECK(before.openingHours.exceptions != after.openingHours.exceptions);
    CHECK(after.openingHours.on(wednesday).back().closes < before.openingHours.on(wednesday).back().closes);
}

TEST_CASE("notices are bilingual and name hubs that exist", "[platform_demo]")
{
    const auto demo = demoDistrict();
    const auto notices = demo.notices(at(16, 0));
    REQUIRE(notices.size() >= 2);
    for (const auto &notice : notices) {
        CHECK(notice.validity.contains(at(16, 0)));
        CHECK((isBilingual(notice.title) && isBilingual(notice.body)));
        for (const auto &hub : notice.hubIds)
            CHECK(demo.indexOf(hub));
    }
}

TEST_CASE("wrong facts are refused by file and record", "[platform_demo]")
{
    const auto errorFor = [](const QString &file, const QByteArray &text, const QByteArray &by) {
        const QTemporaryDir folder;
        const auto demo = DemoDistrict::create({.facts = spoiltFacts(folder, file, text, by)});
        return demo ? QString() : demo.error().toString();
    };
    CHECK(errorFor(u"hubs.json"_s, "\"layout\": \"star_a\"", "\"layout\": \"star_x\"").contains(u"hubs[lanli]"_s));
    CHECK(errorFor(u"hubs.json"_s, "\"id\": \"lanli\"", "\"id\": \"sandun\"").contains(u"not unique"_s));
    CHECK(errorFor(u"hubs.json"_s, "\"en\": \"Sandun\"", "\"en\": \"\"").contains(u"hubs[sandun].name.en"_s));
    CHECK(errorFor(u"layouts.json"_s, "08:00-21:30", "08:07-21:30").contains(u"quarter hour"_s));
    CHECK(errorFor(u"activities.json"_s, "\"organiser\": \"digital\"", "\"organiser\": \"nobody\"")
              .contains(u"organiser"_s));
    CHECK(errorFor(u"district.json"_s, "Asia/Shanghai", "Europe/Berlin").contains(u"summer time"_s));
    CHECK(errorFor(u"crowd.json"_s, "{", "").contains(u"crowd.json"_s));
    CHECK(DemoDistrict::create({.facts = u"/nowhere"_s}).error().where.contains(u"district.json"_s));
}
