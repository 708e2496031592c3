// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "district_fixture.h"
#include "support/golden.h"

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace hubscreen::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using viewmodel::HubMapModel;
using viewmodel::MapLayers;

namespace {

/// Hubs of every style and crowd, two of them so near that one is pushed away, on the built-in map in portrait.
class DistrictOnMap : public DistrictFixture
{
public:
    DistrictOnMap()
    {
        auto star = placed(u"lanli"_s, HubStyle::StarMoon, {30.3352, 120.0703});
        star.venues = {
            {.id = u"v1"_s, .name = {}, .kind = VenueKind::Canteen, .floor = {}, .position = {}, .openingHours = {}}};
        star.accessibleEntrance = true;
        auto linked = placed(u"gudang"_s, HubStyle::Linked, {30.2781, 120.1215});
        linked.accessibleEntrance = false;
        auto closed = placed(u"zhuantang"_s, HubStyle::Other, {30.1602, 120.0768});
        closed.openingHours.exceptions = {{day, {}}};
        putHubs({placed(u"sandun"_s, HubStyle::Flagship, {30.3350, 120.0700}), star, linked, closed,
                 placed(u"liuxia"_s, HubStyle::Flagship, {30.2437, 120.0492})});
        putLive({live(u"sandun"_s, 212), live(u"lanli"_s, 20), live(u"gudang"_s, 290), live(u"zhuantang"_s, 0),
                 live(u"liuxia"_s, {})});
        map().setBaseMap(HubMapModel::builtInMap());
        map().place({388, 236, 654, 722}, {364, 140, 716, 884}, 7, 17.5);
    }

    HubMapModel &map() { return *lobby.hubMap(); }
    MapLayers &layers() { return *map().layers(); }
    QString rows() { return rowsAsText(map()); }

private:
    Hub placed(const QString &id, HubStyle style, Position position) const
    {
        Hub placed = hub(id, u"t1"_s, 300);
        placed.style = style;
        placed.position = position;
        return placed;
    }
};

} // namespace

TEST_CASE("the map, every role of it", "[viewmodel][golden]")
{
    DistrictOnMap district;
    checkGolden(u"hub_map"_s, district.rows());
}

TEST_CASE("the map of canteens without the crowd, every role of it", "[viewmodel][golden]")
{
    DistrictOnMap district;
    district.layers().setCrowd(false);
    district.layers().setVenueKind(viewmodel::VenueKindEnum::Canteen);
    checkGolden(u"hub_map_canteens"_s, district.rows());
}

TEST_CASE("the layers go back to what a session starts with, told once", "[viewmodel]")
{
    DistrictOnMap district;
    ModelLog log(district.map());
    int told = 0;
    QObject::connect(&district.layers(), &MapLayers::changed, &district.map(), [&told] { ++told; });
    district.layers().reset();
    CHECK(told == 0);
    CHECK(log.take().isEmpty());

    district.layers().setCrowd(false);
    district.layers().setStyle(false);
    district.layers().setVenueKind(viewmodel::VenueKindEnum::Canteen);
    district.layers().setAccessible(true);
    CHECK(district.map().matching() == 1);
    CHECK(district.map().unknown() == 3);
    CHECK(told == 4);
    log.take();
    district.layers().reset();
    CHECK(told == 5);
    CHECK(district.layers().crowd());
    CHECK(district.layers().style());
    CHECK_FALSE(district.layers().isSearching());
    CHECK(district.map().matching() == 5);
    CHECK(district.map().unknown() == 0);
    CHECK(log.take() == QStringList{u"change 0-4"_s});
}

TEST_CASE("each layer alone is taken back", "[viewmodel]")
{
    MapLayers layers;
    const auto takenBack = [&layers] {
        layers.reset();
        return layers.crowd() && layers.style() && layers.venueKind() == -1 && !layers.isAccessible();
    };
    layers.setCrowd(false);
    CHECK(takenBack());
    layers.setStyle(false);
    CHECK(takenBack());
    layers.setVenueKind(viewmodel::VenueKindEnum::Gym);
    CHECK(takenBack());
    layers.setAccessible(true);
    CHECK(takenBack());
}
