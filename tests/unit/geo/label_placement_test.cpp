// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "geo/label_placement.h"

#include <catch2/catch_test_macros.hpp>
#include <cmath>

using namespace hubscreen::geo;

namespace {

const QRectF bounds(0, 0, 716, 868);

/// A crowd of markers, a row every 46 px.
std::vector<QRectF> crowd()
{
    std::vector<QRectF> markers;
    for (int row = 0; row < 9; ++row)
        for (int column = 0; column < 9; ++column)
            markers.emplace_back(160 + 46.0 * column + (row % 2) * 20, 250 + 46.0 * row, 34, 34);
    return markers;
}

std::vector<LabelRequest> requests(const std::vector<QRectF> &markers)
{
    std::vector<LabelRequest> all;
    for (std::size_t i = 0; i < markers.size(); i += 9)
        all.push_back({markers[i + i % 7].center(), 17, {190, 42}});
    return all;
}

} // namespace

TEST_CASE("labels cover no marker, no label, nothing taken, and stay inside", "[geo]")
{
    const auto markers = crowd();
    const std::vector<QRectF> taken{{100, 60, 260, 90}, {500, 760, 200, 100}};
    const auto asked = requests(markers);
    const auto labels = placeLabels(asked, {markers, taken, bounds});
    REQUIRE(labels.size() == 9);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        REQUIRE_FALSE(labels[i].isNull());
        CHECK(labels[i].size() == QSizeF(190, 42));
        CHECK(bounds.contains(labels[i]));
        for (const QRectF &other : taken)
            CHECK_FALSE(labels[i].intersects(other));
        for (const QRectF &marker : markers)
            CHECK_FALSE(labels[i].intersects(marker));
        for (std::size_t j = i + 1; j < labels.size(); ++j)
            CHECK_FALSE(labels[i].intersects(labels[j]));
    }
}

TEST_CASE("a label with room stands close to its marker", "[geo]")
{
    const std::vector<LabelRequest> one{{{300, 400}, 20, {190, 42}}};
    const std::vector<QRectF> markers{{280, 380, 40, 40}};
    const QRectF label = placeLabels(one, {markers, {}, bounds})[0];
    const QPointF end = leaderEnd(label, one[0].anchor);
    CHECK(std::hypot(end.x() - 300, end.y() - 400) < 60);
}

TEST_CASE("in a full room a label goes over markers rather than over labels", "[geo]")
{
    const std::vector<QRectF> markers{{0, 0, 400, 100}};
    const std::vector<LabelRequest> two{{{100, 50}, 10, {150, 40}}, {{300, 50}, 10, {150, 40}}};
    const auto labels = placeLabels(two, {markers, {}, {0, 0, 400, 100}});
    REQUIRE_FALSE(labels[0].isNull());
    REQUIRE_FALSE(labels[1].isNull());
    CHECK_FALSE(labels[0].intersects(labels[1]));
    CHECK(placeLabels(two, {{}, {}, {0, 0, 100, 30}})[0].isNull()); // not even that
}

TEST_CASE("leaders end on the label, off its rounded ends", "[geo]")
{
    const QRectF label(100, 100, 200, 40);
    CHECK(leaderEnd(label, {200, 300}) == QPointF(200, 140));
    CHECK(leaderEnd(label, {0, 120}) == QPointF(112, 120));
}

TEST_CASE("the flag stands above its marker, off the markers around it, inside", "[geo]")
{
    const LabelRequest here{{300, 200}, 22, {268, 84}};
    const std::vector<QRectF> markers{{278, 178, 44, 44}, {200, 120, 30, 30}};
    const QRectF flag = placeFlag(here, {markers, {}, bounds});
    CHECK(flag.bottom() < 200 - 22);
    CHECK(flag.left() <= 300);
    CHECK(flag.right() >= 300);
    for (const QRectF &marker : markers)
        CHECK_FALSE(flag.intersects(marker));
}

TEST_CASE("the flag of a marker at the top edge hangs below it", "[geo]")
{
    const QRectF flag = placeFlag({{300, 40}, 22, {268, 84}}, {{}, {}, bounds});
    CHECK(flag.top() > 40 + 22);
    CHECK(bounds.contains(flag));
    const QRectF corner = placeFlag({{30, 300}, 22, {268, 84}}, {{}, {}, bounds});
    CHECK(bounds.contains(corner));
}
