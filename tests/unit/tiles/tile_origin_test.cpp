// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tiles/tile_origin.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace hubscreen::tiles;
using namespace Qt::StringLiterals;

TEST_CASE("a template is filled in, wherever its places stand", "[tiles]")
{
    const TileOrigin plain{.urlTemplate = u"https://tiles.example/{z}/{x}/{y}.png"_s, .key = {}, .folder = {}};
    CHECK(urlOf(plain, {14, 13656, 6741}) == QUrl(u"https://tiles.example/14/13656/6741.png"_s));
    const TileOrigin wmts{.urlTemplate = u"https://t0.example/vec_w/wmts?service=wmts&request=gettile&tilematrix={z}"
                                         "&tilerow={y}&tilecol={x}&tk={key}"_s,
                          .key = "a key&more",
                          .folder = {}};
    CHECK(
        urlOf(wmts, {9, 426, 210}).toString(QUrl::FullyEncoded)
        == u"https://t0.example/vec_w/wmts?service=wmts&request=gettile&tilematrix=9&tilerow=210&tilecol=426&tk=a%20key%26more"_s);
}

TEST_CASE("templates that cannot work are told apart, and never quoted", "[tiles]")
{
    CHECK(templateProblem(u"https://a.example/{z}/{x}/{y}"_s, false).isEmpty());
    CHECK(templateProblem(u"http://127.0.0.1:8080/{z}/{x}/{y}"_s, false).isEmpty());
    CHECK(templateProblem(u"https://a.example/{z}/{x}/{y}?k={key}"_s, true).isEmpty());
    for (const auto &wrong :
         {u"https://a.example/{z}/{x}"_s, u"https://a.example/{z}/{x}/{y}/{y}"_s, u"https://{s}.example/{z}/{x}/{y}"_s,
          u"http://a.example/{z}/{x}/{y}"_s, u"ftp://a.example/{z}/{x}/{y}"_s, u"a.example/{z}/{x}/{y}"_s,
          u"https://u:secret@a.example/{z}/{x}/{y}"_s, u"https://a.example/{z}/{x}/{y}?k={key}"_s}) {
        const auto problem = templateProblem(wrong, false);
        CHECK_FALSE(problem.isEmpty());
        CHECK_FALSE(problem.contains(u"example"_s));
        CHECK_FALSE(problem.contains(u"secret"_s));
    }
    CHECK_FALSE(templateProblem(u"https://a.example/{z}/{x}/{y}"_s, true).isEmpty());
}

TEST_CASE("tiles beside the earth are none", "[tiles]")
{
    CHECK(TileAddress{0, 0, 0}.isOnEarth());
    CHECK(TileAddress{3, 7, 7}.isOnEarth());
    CHECK_FALSE(TileAddress{3, 8, 0}.isOnEarth());
    CHECK_FALSE(TileAddress{3, -1, 0}.isOnEarth());
    CHECK_FALSE(TileAddress{31, 0, 0}.isOnEarth());
}

TEST_CASE("a folder gives what it has, up to a size", "[tiles]")
{
    const QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkpath(u"3/4"_s));
    const auto put = [&](const QString &name, const QByteArray &content) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
    };
    put(u"3/4/5.jpg"_s, "picture");
    put(u"3/4/6.png"_s, QByteArray(mostTileBytes + 1, 'x'));
    CHECK(readTile(folder.path(), {3, 4, 5}) == "picture");
    CHECK(readTile(folder.path(), {3, 4, 6}).error().kind == ErrorKind::TooLarge);
    CHECK(readTile(folder.path(), {3, 4, 7}).error().kind == ErrorKind::NotFound);
}
