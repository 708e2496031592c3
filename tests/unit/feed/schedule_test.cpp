// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulated.h"
#include "feed/schedule.h"

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using cache::RecordKind;

namespace {

struct Fixture {
    SimulatedTime time{*parseRfc3339(u"2026-11-24T10:32:00+08:00")};
    SeededRandom random{1};
    feed::Schedule schedule{time, random};
    feed::SyncedState synced;

    Fixture()
    {
        schedule.begin(scope());
        for (const auto kind : {RecordKind::District, RecordKind::ActivityCount, RecordKind::LiveFootfall,
                                RecordKind::Hub, RecordKind::Organisation, RecordKind::Activity, RecordKind::Notice,
                                RecordKind::Kiosk, RecordKind::Service, RecordKind::Slot, RecordKind::Menu})
            schedule.fetched(kind, {});
    }

    feed::SyncScope scope() const
    {
        return {.now = time.system(), .zone = *Zone::fromIanaId("Asia/Shanghai"), .ownHub = u"h1"_s, .kiosk = false};
    }

    std::set<RecordKind> due(bool streaming)
    {
        std::set<RecordKind> kinds;
        for (const auto &request : schedule.due(synced, scope(), streaming))
            kinds.insert(kindOf(request));
        return kinds;
    }
};

} // namespace

TEST_CASE("while events come, only what has none is polled, and rarely", "[feed]")
{
    Fixture f;
    f.time.advance(9min);
    CHECK(f.due(true).empty());
    f.time.advance(1min);
    CHECK(f.due(true) == std::set{RecordKind::District, RecordKind::ActivityCount});
    CHECK(f.due(true).empty());
}

TEST_CASE("without events all is polled, as often as the platform wishes, and a desk has no settings", "[feed]")
{
    Fixture f;
    f.schedule.fetched(RecordKind::Hub, 5min);
    f.time.advance(59s);
    CHECK(f.due(false).empty());
    f.time.advance(1s);
    const auto minutely = f.due(false);
    CHECK(minutely.contains(RecordKind::LiveFootfall));
    CHECK_FALSE(minutely.contains(RecordKind::Hub));
    CHECK_FALSE(minutely.contains(RecordKind::Kiosk));
    f.schedule.fetched(RecordKind::LiveFootfall, 1s); // too often
    f.time.advance(14s);
    CHECK(f.due(false).empty());
    f.time.advance(1s);
    CHECK(f.due(false) == std::set{RecordKind::LiveFootfall});
}

TEST_CASE("a bucket is due some seconds after its end, once; a day when it has begun", "[feed]")
{
    Fixture f;
    f.synced.history[{u"h1"_s, FootfallStep::QuarterHour}] = f.scope().history(FootfallStep::QuarterHour);
    f.time.advance(13min + 9s); // 10:45:09
    f.schedule.fetched(RecordKind::District, {});
    f.schedule.fetched(RecordKind::ActivityCount, {});
    CHECK(f.due(true).empty());
    f.time.advance(51s);
    CHECK(f.due(true) == std::set{RecordKind::FootfallHistory});
    CHECK(f.due(true).empty());
    f.time.advance(13h + 14min); // midnight
    const auto daily = f.due(true);
    CHECK(daily.contains(RecordKind::Menu));
    CHECK(daily.contains(RecordKind::Slot));
    CHECK(daily.contains(RecordKind::Activity));
}
