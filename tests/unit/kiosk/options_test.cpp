// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kiosk/options.h"
#include "tour/options.h"

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace Qt::StringLiterals;

namespace {

auto readKiosk(const QStringList &arguments)
{
    return kiosk::readOptions(QStringList{u"hubscreen-kiosk"_s} + arguments);
}

auto readTour(const QStringList &arguments)
{
    return tour::readOptions(QStringList{u"hubscreen-tour"_s} + arguments);
}

} // namespace

TEST_CASE("the wall program's options", "[kiosk]")
{
    const auto options =
        readKiosk({u"--feed"_s, u"http://127.0.0.1:1"_s, u"--windowed"_s, u"540x960"_s, u"--ready-file=/tmp/ready"_s});
    REQUIRE(options.has_value());
    CHECK(options->settings.feed.port() == 1);
    CHECK(options->window.size == QSize(540, 960));
    CHECK_FALSE(options->window.fullScreen);
    CHECK(options->readyFile == u"/tmp/ready"_s);
    CHECK(readKiosk({u"--fullscreen"_s})->window.fullScreen);
    CHECK(readKiosk({u"--self-test"_s})->selfTest);
}

TEST_CASE("what is no option of the wall program is named", "[kiosk]")
{
    CHECK(readKiosk({u"--frob"_s}).error().what.contains(u"frob"));
    CHECK(readKiosk({u"--tour"_s, u"/tmp"_s}).error().what.contains(u"tour"));
    CHECK(readKiosk({u"-platform"_s, u"offscreen"_s}).error().what.contains(u"platform"));
    CHECK(readKiosk({u"surplus"_s}).error().what.contains(u"surplus"));
    CHECK(readKiosk({u"--windowed"_s, u"12x12"_s}).error().toString().contains(u"12x12"));
}

TEST_CASE("the tour's options", "[kiosk]")
{
    const auto options = readTour({u"--pictures"_s, u"/tmp/p"_s, u"--page"_s, u"booking"_s, u"--drill"_s, u"/tmp/d"_s});
    REQUIRE(options.has_value());
    CHECK(options->route.folder == u"/tmp/p"_s);
    CHECK(options->route.page == u"booking"_s);
    CHECK(options->route.drillFile == u"/tmp/d"_s);
    CHECK(readTour({}).error().what.contains(u"--pictures"));
    CHECK(readTour({u"--pictures"_s, u"/tmp/p"_s, u"--page"_s, u"cellar"_s}).error().what.contains(u"cellar"));
}
