// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/map_settings.h"
#include "client/settings_file.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace hubscreen::client;
using namespace Qt::StringLiterals;

namespace {

Result<MapSettings> read(const QByteArray &content)
{
    const QTemporaryDir directory;
    QFile file(directory.filePath(u"hubscreen.toml"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto written = readSettingsFile(file.fileName());
    auto settings = written ? readMapSettings(*written) : std::unexpected(written.error());
    if (!settings)
        settings.error().where.replace(directory.path(), u"DIR"_s);
    return settings;
}

} // namespace

TEST_CASE("without a [map] the map is the schematic", "[client]")
{
    CHECK_FALSE(read("feed = \"https://a.example\"\n")->hasTiles());
    CHECK_FALSE(read("[map]\nsource = \"schematic\"\n")->hasTiles());
}

TEST_CASE("a tile server with all that it declares", "[client]")
{
    const auto map = read("[map]\nsource = \"tiles\"\n"
                          "url = \"https://t0.example/vec_w/wmts?tilematrix={z}&tilerow={y}&tilecol={x}&tk={key}\"\n"
                          "key_file = \"/etc/hubscreen/map-key\"\ndatum = \"GCJ-02\"\nattribution = \"某图\"\n"
                          "attribution_en = \"A map\"\napproval = \"GS(2026)1号\"\nclosest_level = 17\n"
                          "disk_cache_mb = 50\nmemory_cache_mb = 12\n");
    REQUIRE(map);
    CHECK(map->source == MapSource{Datum::Gcj02, {u"某图"_s, u"A map"_s}, u"GS(2026)1号"_s, true, 17});
    CHECK(map->keyFile == u"/etc/hubscreen/map-key"_s);
    CHECK(map->diskCacheMb == 50);
    CHECK(map->memoryCacheMb == 12);
}

TEST_CASE("a folder of tiles", "[client]")
{
    const QTemporaryDir tiles;
    const auto map = read("[map]\nsource = \"folder\"\nfolder = \"" + tiles.path().toUtf8()
                          + "\"\ndatum = \"WGS84\"\nattribution = \"某图\"\n");
    REQUIRE(map);
    CHECK(map->folder == tiles.path());
    CHECK(map->source.datum == Datum::Wgs84);
}

TEST_CASE("a map's mistakes are told with line and key, never with its address", "[client]")
{
    const QByteArray good = "url = \"https://a.example/{z}/{x}/{y}\"\ndatum = \"WGS84\"\nattribution = \"某图\"\n";
    const auto wrong = [](const QByteArray &content) {
        const auto map = read("[map]\n" + content);
        REQUIRE_FALSE(map);
        CHECK_FALSE(map.error().toString().contains(u"hidden"_s));
        return map.error().where + u' ' + map.error().what;
    };
    CHECK(wrong("source = \"globe\"\n") == u"DIR/hubscreen.toml:2: map.source \"globe\" is no kind of map"_s);
    CHECK(wrong("sauce = \"tiles\"\n") == u"DIR/hubscreen.toml:2 map.sauce is no setting"_s);
    CHECK(wrong("source = \"tiles\"\nurl = \"https://a.example/{z}/{x}?tk=hidden\"\ndatum = \"WGS84\"\n")
          == u"DIR/hubscreen.toml:3: map.url {y} has to stand in it once"_s);
    CHECK(wrong("source = \"tiles\"\nurl = \"http://a.example/{z}/{x}/{y}?tk=hidden\"\n")
          == u"DIR/hubscreen.toml:3: map.url plain http leaves this machine"_s);
    CHECK(wrong("source = \"tiles\"\nurl = \"https://a.example/{z}/{x}/{y}\"\nattribution = \"某图\"\n")
          == u"[map] the datum of the tiles is not told"_s);
    CHECK(wrong("source = \"tiles\"\nurl = \"https://a.example/{z}/{x}/{y}\"\ndatum = \"WGS84\"\n")
          == u"[map] it is not told whose map this is"_s);
    CHECK(wrong("source = \"tiles\"\nclosest_level = 99\n" + good)
          == u"DIR/hubscreen.toml:3: map.closest_level closest_level is not a number from 1 to 22"_s);
    CHECK(wrong("source = \"folder\"\nfolder = \"/nowhere\"\ndatum = \"WGS84\"\n")
          == u"DIR/hubscreen.toml:3: map.folder there is no such folder"_s);
}

TEST_CASE("[map] is no place for what stands outside of it, and the other way round", "[client]")
{
    CHECK_FALSE(read("[map]\nfeed = \"https://a.example\"\n"));
    CHECK_FALSE(read("source = \"tiles\"\n"));
    CHECK_FALSE(read("closest_level = 3\n"));
}
