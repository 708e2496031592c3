// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/changes.h"

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen::cache;

TEST_CASE("changes know which kinds and which keys they touch", "[cache]")
{
    const Changes changes{
        3, {{RecordKind::Hub, QStringLiteral("h1")}}, {{RecordKind::Activity, QStringLiteral("a1")}}, false};
    CHECK(changes.touches(RecordKind::Hub));
    CHECK(changes.touches(RecordKind::Activity));
    CHECK_FALSE(changes.touches(RecordKind::Notice));
    CHECK(changes.touches({RecordKind::Hub, QStringLiteral("h1")}));
    CHECK_FALSE(changes.touches({RecordKind::Hub, QStringLiteral("h2")}));

    const Changes everything{4, {}, {}, true};
    CHECK(everything.touches(RecordKind::Notice));
    CHECK(everything.touches({RecordKind::Hub, QStringLiteral("h2")}));
}
