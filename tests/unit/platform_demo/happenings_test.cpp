// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo_support.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <map>

using namespace hubscreen;
using namespace hubscreen::platform::demo;

namespace {

std::map<QString, Activity> activitiesAround(const DemoDistrict &demo, Instant now)
{
    std::map<QString, Activity> activities;
    for (int index = 0; index < demo.hubCount(); ++index) {
        for (int ahead = 0; ahead <= 31; ++ahead) {
            for (auto &activity : demo.activitiesOn(index, wednesday.addDays(ahead), now))
                activities.emplace(activity.id, std::move(activity));
        }
    }
    return activities;
}

} // namespace

TEST_CASE("happenings of two spans are those of the whole, in order", "[platform_demo]")
{
    const auto demo = demoDistrict();
    const auto whole = demo.happenings(at(9, 0), at(12, 0));
    auto parts = demo.happenings(at(9, 0), at(10, 17));
    std::ranges::copy(demo.happenings(at(10, 17), at(12, 0)), std::back_inserter(parts));
    CHECK(whole.size() > 100);
    CHECK(whole == parts);
    CHECK(std::ranges::is_sorted(whole, {}, &Happening::at));
    CHECK(demo.happenings(at(12, 0), at(9, 0)).empty());
}

TEST_CASE("whoever follows the happenings knows every activity and hub as it is", "[platform_demo]")
{
    const auto demo = demoDistrict();
    const auto from = at(8, 50);
    const auto to = at(17, 10);
    auto known = activitiesAround(demo, from);
    auto hubs = demo.hubs(from);
    for (const auto &happening : demo.happenings(from, to)) {
        if (const auto activity = demo.activity(happening.recordId, happening.at))
            known[activity->id] = *activity;
        else if (happening.kind == Happening::Kind::HubChanged)
            hubs[std::size_t(happening.hubIndex)] = demo.hub(happening.hubIndex, happening.at);
    }
    const auto now = activitiesAround(demo, to);
    REQUIRE(known.size() == now.size());
    for (const auto &[id, activity] : now) {
        CAPTURE(id.toStdString());
        CHECK(known.at(id) == activity);
    }
    CHECK(hubs == demo.hubs(to));
}

TEST_CASE("hub records change over midnight only with a happening", "[platform_demo]")
{
    const auto demo = demoDistrict();
    auto hubs = demo.hubs(at(23, 0));
    for (const auto &happening : demo.happenings(at(23, 0), at(23, 0) + std::chrono::hours(3))) {
        if (happening.kind == Happening::Kind::HubChanged)
            hubs[std::size_t(happening.hubIndex)] = demo.hub(happening.hubIndex, happening.at);
    }
    CHECK(hubs == demo.hubs(at(23, 0) + std::chrono::hours(3)));
}

TEST_CASE("notices begin and end, and counters fail and return, as the happenings say", "[platform_demo]")
{
    using Kind = Happening::Kind;
    const auto demo = demoDistrict();
    const auto idsAt = [&](Instant now) {
        std::vector<QString> ids;
        for (const auto &notice : demo.notices(now))
            ids.push_back(notice.id);
        std::ranges::sort(ids);
        return ids;
    };
    const auto from = at(7, 0);
    const auto to = from + std::chrono::days(6);
    auto ids = idsAt(from);
    int failed = 0;
    for (const auto &happening : demo.happenings(from, to)) {
        const auto live = [&](Instant when) { return demo.live(happening.hubIndex, when).inside.has_value(); };
        if (happening.kind == Kind::NoticeBegan) {
            ids.push_back(happening.recordId);
        } else if (happening.kind == Kind::NoticeEnded) {
            CHECK(std::erase(ids, happening.recordId) == 1);
        } else if (happening.kind == Kind::CounterFailed) {
            ++failed;
            CHECK((live(happening.at - Milliseconds(1)) && !live(happening.at)));
        } else if (happening.kind == Kind::CounterReturned) {
            CHECK((!live(happening.at - Milliseconds(1)) && live(happening.at)));
        }
    }
    std::ranges::sort(ids);
    CHECK(ids == idsAt(to));
    CHECK(failed == 6);
}
