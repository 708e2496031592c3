// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "geo/base_map.h"

#include <QFile>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace hubscreen::geo;
using namespace Qt::StringLiterals;

namespace {

QByteArray builtIn()
{
    QFile file(u":/hubscreen/map/xihu.geojson"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray document(const QByteArray &features, const QByteArray &datum = "WGS-84")
{
    return R"({"type":"FeatureCollection","schematic":{"datum":")" + datum
        + R"(","attribution":{"zh":"示意图","en":"Schematic"}},"features":[)" + features + "]}";
}

const QByteArray outline =
    R"({"properties":{"kind":"district"},"geometry":{"type":"Polygon","coordinates":[[[1,10],[3,10],[2,12],[1,10]]]}})";

std::ptrdiff_t countOf(const BaseMap &map, FeatureKind kind)
{
    return std::ranges::count(map.features, kind, &MapFeature::kind);
}

} // namespace

TEST_CASE("the built-in map has the district's land and water, in both languages", "[geo]")
{
    const auto map = readBaseMap(builtIn(), u"xihu"_s);
    REQUIRE(map);
    CHECK(countOf(*map, FeatureKind::District) == 1);
    CHECK(countOf(*map, FeatureKind::River) == 1);
    CHECK(countOf(*map, FeatureKind::Lake) == 1);
    CHECK(countOf(*map, FeatureKind::Causeway) == 2);
    CHECK(countOf(*map, FeatureKind::Pagoda) == 3);
    CHECK(countOf(*map, FeatureKind::Road) == 5);
    CHECK(countOf(*map, FeatureKind::Hill) > 20);
    CHECK(countOf(*map, FeatureKind::Pond) > 15);
    for (const MapFeature &feature : map->features)
        if (feature.kind == FeatureKind::Label) {
            CHECK_FALSE(feature.name.zh.isEmpty());
            CHECK_FALSE(feature.name.en.isEmpty());
        }
    CHECK_FALSE(map->attribution.in(Language::English).isEmpty());
}

TEST_CASE("the built-in map is where the district is", "[geo]")
{
    const auto map = readBaseMap(builtIn(), u"xihu"_s);
    REQUIRE(map);
    // GCJ-02 119.996–120.188, 30.072–30.355 less the shift of about 0.0045° east and 0.0025° south
    CHECK(map->bounds.west > 119.98);
    CHECK(map->bounds.east < 120.19);
    CHECK(map->bounds.south > 30.06);
    CHECK(map->bounds.north < 30.37);
    for (const MapFeature &feature : map->features)
        if (feature.kind == FeatureKind::Lake || feature.kind == FeatureKind::Pond)
            for (const Position &p : feature.points) {
                CHECK(p.latitude > map->bounds.south);
                CHECK(p.latitude < map->bounds.north);
                CHECK(p.longitude > map->bounds.west);
                CHECK(p.longitude < map->bounds.east);
            }
}

TEST_CASE("a ring loses its closing point and gives the bounds", "[geo]")
{
    const auto map = readBaseMap(document(outline), u"m"_s);
    REQUIRE(map);
    REQUIRE(map->features.size() == 1);
    CHECK(map->features[0].points == std::vector<Position>{{10, 1}, {10, 3}, {12, 2}});
    CHECK(map->bounds == Bounds{10, 1, 12, 3});
}

TEST_CASE("a map that can't be read says where and why", "[geo]")
{
    const auto errorOf = [](const QByteArray &bytes) {
        const auto map = readBaseMap(bytes, u"m"_s);
        return map ? QString() : map.error().toString();
    };
    const QByteArray broken =
        R"(,{"properties":{"kind":"road"},"geometry":{"type":"LineString","coordinates":[[1,"x"],[2,2]]}})";
    CHECK(errorOf("{").startsWith(u"m: "));
    CHECK(errorOf(document(outline, "GCJ-02")).contains(u"WGS-84"));
    CHECK(errorOf(document("")).contains(u"0 outlines"));
    CHECK(errorOf(document(outline + "," + outline)).contains(u"2 outlines"));
    CHECK(errorOf(document(outline + broken)).contains(u"m, feature 2"));
    CHECK(errorOf(document(outline + R"(,{"properties":{"kind":"volcano"}})")).contains(u"volcano"));
}
