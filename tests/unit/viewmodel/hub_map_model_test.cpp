// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../geo/sample_district.h"
#include "geo/datum.h"
#include "viewmodel/map/hub_choice_model.h"
#include "viewmodel/map/hub_map_model.h"

#include <QAbstractItemModelTester>
#include <QLineF>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <limits>

using namespace hubscreen;
using namespace hubscreen::viewmodel;
using namespace Qt::StringLiterals;

namespace {

std::vector<MapHub> sampleHubs()
{
    std::vector<MapHub> hubs;
    for (const Position &position : geo::sample::hubs()) {
        const int i = int(hubs.size());
        MapHub hub;
        hub.id = u"hub-%1"_s.arg(i);
        hub.name = u"综合体%1"_s.arg(i);
        hub.label = u"馆%1"_s.arg(i);
        hub.style = i % 3;
        hub.crowd = i % 7 == 0 ? CrowdLevelEnum::Busy : CrowdLevelEnum::Quiet;
        hub.inside = (i * 37) % 290;
        hub.position = position;
        hubs.push_back(hub);
    }
    return hubs;
}

/// What a view is told, as words.
class Told
{
public:
    explicit Told(const QAbstractItemModel &model)
    {
        const auto add = [this](const QString &what, int first, int last) {
            const auto range =
                first == last ? QString::number(first) : u"%1-%2"_s.arg(QString::number(first), QString::number(last));
            m_words << what + u' ' + range;
        };
        QObject::connect(&model, &QAbstractItemModel::modelReset, &m_context, [this] { m_words << u"reset"_s; });
        QObject::connect(&model, &QAbstractItemModel::rowsInserted, &m_context,
                         [add](const QModelIndex &, int first, int last) { add(u"insert"_s, first, last); });
        QObject::connect(&model, &QAbstractItemModel::rowsRemoved, &m_context,
                         [add](const QModelIndex &, int first, int last) { add(u"remove"_s, first, last); });
        QObject::connect(
            &model, &QAbstractItemModel::dataChanged, &m_context,
            [add](const QModelIndex &first, const QModelIndex &last) { add(u"change"_s, first.row(), last.row()); });
    }
    QStringList take() { return std::exchange(m_words, {}); }

private:
    QObject m_context;
    QStringList m_words;
};

struct Map {
    HubMapModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    std::vector<MapHub> hubs = sampleHubs();

    Map()
    {
        model.setBaseMap(HubMapModel::builtInMap());
        model.place({388, 236, 654, 722}, {364, 140, 716, 884}, 7, 17.5);
        model.setHere(u"hub-0"_s);
        model.setHubs(hubs);
    }
    const HubMapRow &row(int i) const { return model.rows()[std::size_t(i)]; }
    double leastGap() const
    {
        double least = std::numeric_limits<double>::infinity();
        for (int i = 0; i < model.rowCount(); ++i)
            for (int j = i + 1; j < model.rowCount(); ++j)
                least =
                    std::min(least, geo::edgeDistance(row(i).footprint(), row(i).at, row(j).footprint(), row(j).at));
        return least;
    }
};

} // namespace

TEST_CASE("58 markers stand apart in their room, the hub you stand in at its place", "[viewmodel]")
{
    const Map map;
    REQUIRE(map.model.rowCount() == 58);
    CHECK(map.leastGap() >= geo::markerGap);
    for (const HubMapRow &row : map.model.rows())
        CHECK(QRectF(364, 140, 716, 884).contains(row.at));
    CHECK(map.row(0).isHere);
    CHECK(map.row(0).at == map.row(0).place);
    CHECK(map.model.hereName() == u"综合体0");
}

TEST_CASE("markers lie where the schematic puts their ground", "[viewmodel]")
{
    const Map map;
    for (const HubMapRow &row : map.model.rows())
        CHECK(row.place == map.model.schematic().toPanel(row.hub.position));
}

TEST_CASE("a tick tells the rows that changed and no other, and moves at most neighbours", "[viewmodel]")
{
    Map map;
    Told told(map.model);
    map.model.setHubs(map.hubs);
    CHECK(told.take().isEmpty());

    map.hubs[8].inside -= 1; // smaller: touches nobody
    map.model.setHubs(map.hubs);
    CHECK(told.take() == QStringList{u"change 8"_s});

    map.hubs[20].inside += 25;
    map.model.setHubs(map.hubs);
    const QStringList words = told.take();
    CHECK(words.contains(u"change 20"_s));
    CHECK(words.size() < 12);
    CHECK(map.leastGap() >= geo::markerGap);
}

TEST_CASE("hubs come and go as rows, never as a reset", "[viewmodel]")
{
    Map map;
    Told told(map.model);
    const MapHub gone = map.hubs[5];
    map.hubs.erase(map.hubs.begin() + 5);
    map.model.setHubs(map.hubs);
    QStringList words = told.take();
    CHECK(words.first() == u"remove 5");
    CHECK_FALSE(words.contains(u"reset"_s));
    map.hubs.push_back(gone);
    map.model.setHubs(map.hubs);
    words = told.take();
    CHECK(words.contains(u"insert 57"_s));
    CHECK_FALSE(words.contains(u"reset"_s));
    CHECK(map.leastGap() >= geo::markerGap);
}

TEST_CASE("figures that are withdrawn leave a marker of a middling size, not none", "[viewmodel]")
{
    Map map;
    map.hubs[3].inside = -1;
    map.hubs[3].crowd = CrowdLevelEnum::Unknown;
    map.model.setHubs(map.hubs);
    CHECK(map.row(3).radius == markerRadius(40, 7, 17.5));
    CHECK_FALSE(map.row(3).hasChip());
}

TEST_CASE("radii follow the people, and stop growing at 290", "[viewmodel]")
{
    CHECK(markerRadius(0, 7, 17.5) == 7);
    CHECK(markerRadius(290, 7, 17.5) == 24.5);
    CHECK(markerRadius(5000, 7, 17.5) == 24.5);
    CHECK(markerRadius(290, 6, 14.5) == 20.5);
    CHECK(markerRadius(145, 7, 17.5) < markerRadius(146, 7, 17.5));
}

TEST_CASE("nothing is placed before the page said where", "[viewmodel]")
{
    HubMapModel model;
    model.setHubs(sampleHubs());
    CHECK_FALSE(model.isPlaced());
    model.setBaseMap(HubMapModel::builtInMap());
    CHECK_FALSE(model.isPlaced());
    model.place({0, 0, 600, 700}, {0, 0, 600, 700}, 7, 17.5);
    CHECK(model.isPlaced());
}

TEST_CASE("a canvas of another shape moves the ground and tells so", "[viewmodel]")
{
    Map map;
    int moved = 0;
    QObject::connect(&map.model, &HubMapModel::schematicChanged, &map.model, [&] { ++moved; });
    map.model.place({430, 206, 606, 630}, {364, 132, 756, 764}, 6, 14.5);
    CHECK(moved == 1);
    CHECK(map.leastGap() >= geo::markerGap);
    map.model.place({430, 206, 606, 630}, {364, 132, 756, 764}, 6, 14.5);
    CHECK(moved == 1);
    map.hubs[9].inside += 5;
    map.model.setHubs(map.hubs);
    CHECK(moved == 1); // the still layer stays still
}

TEST_CASE("a choice shows its hubs in the order given, live", "[viewmodel]")
{
    Map map;
    HubChoiceModel choice;
    const QAbstractItemModelTester tester(&choice, QAbstractItemModelTester::FailureReportingMode::Fatal);
    choice.setHubs(&map.model);
    CHECK(choice.rowCount() == 0);
    choice.setHubIds({u"hub-9"_s, u"hub-2"_s, u"hub-30"_s});
    REQUIRE(choice.rowCount() == 3);
    CHECK(choice.index(0, 0).data(HubMapModel::roleOf("hubId")) == u"hub-9"_s);
    CHECK(choice.index(1, 0).data(HubMapModel::roleOf("hubId")) == u"hub-2"_s);
    CHECK(choice.index(2, 0).data(HubMapModel::roleOf("hubId")) == u"hub-30"_s);
    map.hubs[2].crowd = CrowdLevelEnum::Closed;
    map.model.setHubs(map.hubs);
    CHECK(choice.index(1, 0).data(HubMapModel::roleOf("crowd")) == int(CrowdLevelEnum::Closed));
}

TEST_CASE("on tiles markers stand where the tiles say, unwarped and not pushed apart", "[viewmodel]")
{
    Map map;
    map.model.setSource(
        {.datum = Datum::Wgs84, .attribution = {u"某图"_s, u"A map"_s}, .approvalNumber = {}, .tiles = true});
    CHECK(map.model.isTiles());
    CHECK(map.model.gathers());
    for (const HubMapRow &row : map.model.rows()) {
        CHECK(row.at == row.place);
        CHECK(row.place == map.model.tilePanel().toPanel(row.hub.position));
        CHECK(QRectF(388, 236, 654, 722).contains(row.place));
    }
    CHECK(map.model.attribution() == u"某图"_s);
    map.model.setSource({});
    CHECK(map.leastGap() >= geo::markerGap);
}

TEST_CASE("on tiles of GCJ-02 markers stand at their GCJ-02 place", "[viewmodel]")
{
    Map map;
    map.model.setSource({.datum = Datum::Gcj02, .attribution = {}, .approvalNumber = u"GS(2026)1"_s, .tiles = true});
    for (const HubMapRow &row : map.model.rows()) {
        const Position on = map.model.tilePanel().toPosition(row.place);
        const Position gcj = geo::toGcj02(row.hub.position);
        CHECK(std::abs(on.latitude - gcj.latitude) < 1e-9);
        CHECK(std::abs(on.longitude - gcj.longitude) < 1e-9);
        CHECK(std::abs(on.longitude - row.hub.position.longitude) > 0.004); // 400 m and more from its WGS-84 numbers
    }
    CHECK(map.model.approvalNumber() == u"GS(2026)1"_s);
}

TEST_CASE("the schematic says whose it is, in the language spoken", "[viewmodel]")
{
    const Map map;
    CHECK(map.model.attribution() == u"示意图，非测绘成果"_s);
    CHECK(map.model.approvalNumber().isEmpty());
}

TEST_CASE("more than eighty hubs gather instead of being pushed apart", "[viewmodel]")
{
    Map map;
    const auto apart = map.hubs;
    while (map.hubs.size() < 5800) {
        MapHub more = apart[map.hubs.size() % apart.size()];
        more.id = u"more-%1"_s.arg(map.hubs.size());
        more.position.latitude += 1e-5 * double(map.hubs.size());
        map.hubs.push_back(more);
    }
    map.model.setHubs(map.hubs);
    REQUIRE(map.model.rowCount() == 5800);
    CHECK(map.model.gathers());
    for (const HubMapRow &row : map.model.rows())
        REQUIRE(row.at == row.place);
    map.model.setHubs(apart);
    CHECK_FALSE(map.model.gathers());
    CHECK(map.leastGap() >= geo::markerGap);
}

TEST_CASE("layers change what markers say, not where they stand", "[viewmodel]")
{
    Map map;
    const QPointF at = map.row(7).at;
    REQUIRE(map.row(7).hasChip());
    map.model.layers()->setCrowd(false);
    CHECK(map.row(7).crowd == HubMapRow::plainCrowd);
    CHECK_FALSE(map.row(7).hasChip());
    CHECK(map.row(7).radius == markerRadius(-1, 7, 17.5));
    CHECK(map.row(7).hub.crowd == CrowdLevelEnum::Busy); // lists still say it
    map.model.layers()->setStyle(false);
    CHECK(map.row(0).shape().style == HubStyleEnum::Other);
    map.model.layers()->reset();
    CHECK(map.row(7).hasChip());
    CHECK(QLineF(map.row(7).at, at).length() < 60); // pushed apart again from where it stood
}

TEST_CASE("where something is to be had stays, the rest fades; what nobody said is counted, not guessed", "[viewmodel]")
{
    Map map;
    for (std::size_t i = 0; i < map.hubs.size(); ++i) {
        if (i % 3 == 0)
            map.hubs[i].venueKinds.set(VenueKindEnum::Canteen);
        if (i % 2 == 0)
            map.hubs[i].accessibleEntrance = i % 4 == 0;
    }
    map.model.setHubs(map.hubs);
    auto *layers = map.model.layers();
    CHECK_FALSE(layers->isSearching());
    layers->setVenueKind(VenueKindEnum::Canteen);
    CHECK(layers->isSearching());
    CHECK(map.model.matching() == 20);
    CHECK(map.model.unknown() == 0);
    CHECK(map.row(3).matches);
    CHECK_FALSE(map.row(4).matches);
    layers->setAccessible(true);
    CHECK(map.model.matching() == 5); // 0, 12, 24, 36, 48
    CHECK(map.model.unknown() == 29);
    CHECK_FALSE(map.row(9).matches); // nobody said
    layers->setVenueKind(99);
    CHECK(layers->venueKind() == -1);
    layers->reset();
    CHECK(map.model.matching() == 58);
    CHECK(map.row(4).matches);
}

TEST_CASE("houses of the chosen hub are placed with the ground, and follow it", "[viewmodel]")
{
    Map map;
    int told = 0;
    QObject::connect(&map.model, &HubMapModel::housesChanged, &map.model, [&] { ++told; });
    const Position near{map.hubs[0].position.latitude + 0.002, map.hubs[0].position.longitude};
    map.model.setHouses(u"hub-0"_s, {{u"v"_s, u"食堂"_s, near, {}}});
    CHECK(told == 1);
    REQUIRE(map.model.houses().size() == 1);
    CHECK(map.model.houses()[0].place == map.model.schematic().toPanel(near));
    CHECK(map.model.housesReach() > 0);
    map.model.setHouses(u"hub-0"_s, {{u"v"_s, u"食堂"_s, near, {}}});
    CHECK(told == 1);
    map.model.place({430, 206, 606, 630}, {364, 132, 756, 764}, 6, 14.5);
    CHECK(told == 2);
    CHECK(map.model.houses()[0].place == map.model.schematic().toPanel(near));
    map.model.setHouses({}, {});
    CHECK(map.model.housesReach() == 0);
}
