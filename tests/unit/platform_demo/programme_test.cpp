// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo_support.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <map>

using namespace hubscreen;
using namespace hubscreen::platform::demo;
using namespace Qt::StringLiterals;

namespace {

std::vector<Activity> allOn(const DemoDistrict &demo, QDate day, Instant now)
{
    std::vector<Activity> all;
    for (int index = 0; index < demo.hubCount(); ++index)
        std::ranges::move(demo.activitiesOn(index, day, now), std::back_inserter(all));
    return all;
}

} // namespace

TEST_CASE("about 120 activities a day, flagships five to nine", "[platform_demo]")
{
    const auto demo = demoDistrict();
    const auto hubs = demo.hubs(at(10, 32));
    std::size_t sum = 0;
    for (int ahead = -28; ahead < 28; ++ahead) {
        const auto day = wednesday.addDays(ahead);
        std::size_t today = 0;
        for (int index = 0; index < demo.hubCount(); ++index) {
            const auto count = demo.activitiesOn(index, day, at(10, 32)).size();
            today += count;
            if (hubs[std::size_t(index)].style == HubStyle::Flagship)
                CHECK((count >= 5 && count <= 9));
            else
                CHECK(count <= 4);
        }
        CHECK((today >= 95 && today <= 150));
        sum += today;
    }
    CHECK((sum / 56 >= 112 && sum / 56 <= 132));
}

TEST_CASE("every activity is complete and within its hub's hours", "[platform_demo]")
{
    static const QRegularExpression id(u"^[A-Za-z0-9._:-]{1,64}$"_s);
    const auto demo = demoDistrict();
    const auto &zone = demo.district().zone;
    QSet<QString> ids;
    std::size_t count = 0;
    for (int index = 0; index < demo.hubCount(); ++index) {
        const auto hub = demo.hub(index, at(0, 0));
        for (const auto &activity : demo.activitiesOn(index, wednesday, at(10, 32))) {
            CAPTURE(activity.id.toStdString());
            ++count;
            ids.insert(activity.id);
            CHECK((id.match(activity.id).hasMatch() && id.match(activity.seriesId).hasMatch()));
            CHECK(activity.hubId == hub.id);
            CHECK(std::ranges::contains(hub.venues, activity.venueId, &Venue::id));
            CHECK(std::ranges::contains(demo.organisations(), activity.organiserId, &Organisation::id));
            CHECK((!activity.title.zh.isEmpty() && !activity.title.en.isEmpty()));
            CHECK((!activity.summary.zh.isEmpty() && !activity.summary.en.isEmpty()));
            CHECK(hub.openingHours.isOpenAt(activity.time.from, zone));
            CHECK(hub.openingHours.isOpenAt(activity.time.to - Milliseconds(1), zone));
            CHECK(demo.activity(activity.id, at(10, 32)) == activity);
        }
    }
    CHECK(ids.size() == qsizetype(count));
    CHECK_FALSE(demo.activity(u"sandun.20261125.99"_s, at(10, 32)));
    CHECK_FALSE(demo.activity(u"nonsense"_s, at(10, 32)));
}

TEST_CASE("a hub's regulars stand in its timetable", "[platform_demo]")
{
    const auto demo = demoDistrict();
    const auto here = demo.activitiesOn(0, wednesday, at(10, 32));
    const auto phone = std::ranges::find(here, at(10, 45), [](const Activity &a) { return a.time.from; });
    REQUIRE(phone != here.end());
    CHECK(phone->title.zh == u"智能手机课堂"_s);
    CHECK(phone->venueId == u"sandun.classroom"_s);
    CHECK(phone->category == ActivityCategory::Digital);
}

TEST_CASE("no two activities share a room, and series come again each week", "[platform_demo]")
{
    const auto demo = demoDistrict();
    const auto today = allOn(demo, wednesday, at(10, 32));
    for (const auto &a : today) {
        for (const auto &b : today)
            CHECK((a.id == b.id || a.venueId != b.venueId || !a.time.overlaps(b.time)));
    }
    QSet<QString> lastWeek;
    for (const auto &activity : allOn(demo, wednesday.addDays(-7), at(10, 32)))
        lastWeek.insert(activity.seriesId);
    const auto again =
        std::ranges::count_if(today, [&](const Activity &activity) { return lastWeek.contains(activity.seriesId); });
    CHECK(std::size_t(again) > today.size() * 8 / 10);
}

TEST_CASE("each day has a cancelled activity and a full one with a waiting list", "[platform_demo]")
{
    const auto demo = demoDistrict();
    const auto &zone = demo.district().zone;
    for (int back = 0; back < 30; ++back) {
        const auto day = wednesday.addDays(-back);
        const auto morning = allOn(demo, day, zone.at(day, 8 * 60));
        const auto evening = allOn(demo, day, zone.at(day, 23 * 60));
        const auto cancelled = [](const Activity &a) { return a.status == ActivityStatus::Cancelled; };
        const auto waiting = [](const Activity &a) { return a.booking == BookingState::Full && a.waitlist > 0; };
        CHECK(std::ranges::count_if(morning, cancelled) >= 1);
        CHECK(std::ranges::count_if(evening, cancelled) > 1); // one more at short notice
        CHECK(std::ranges::any_of(morning, waiting));
    }
}

TEST_CASE("seats fill as time goes by, then the activity is held", "[platform_demo]")
{
    const auto demo = demoDistrict();
    std::map<QString, int> free;
    bool anyTaken = false;
    for (int hour = -24 * 20; hour <= 24; ++hour) {
        for (int index = 0; index < 14; ++index) {
            for (const auto &activity : demo.activitiesOn(index, wednesday, at(0, 0) + std::chrono::hours(hour))) {
                if (!activity.remaining)
                    continue;
                CHECK((*activity.remaining >= 0 && *activity.remaining <= activity.capacity.value_or(-1)));
                const auto [entry, isNew] = free.emplace(activity.id, *activity.remaining);
                CHECK(*activity.remaining <= entry->second);
                anyTaken = anyTaken || *activity.remaining < entry->second;
                entry->second = *activity.remaining;
            }
        }
    }
    CHECK(anyTaken);
    for (const auto &activity : allOn(demo, wednesday, at(23, 59))) {
        CHECK((activity.status == ActivityStatus::Held || activity.status == ActivityStatus::Cancelled));
        CHECK(activity.attended.has_value() == (activity.status == ActivityStatus::Held));
        CHECK(activity.booking == BookingState::Closed);
        if (activity.attended && activity.capacity)
            CHECK(*activity.attended <= *activity.capacity);
    }
}

TEST_CASE("held counts are the sums of the held activities", "[platform_demo]")
{
    const auto demo = demoDistrict();
    const auto now = at(14, 0);
    const QDate from(2026, 11, 1);
    std::map<QString, ActivityCount> expected;
    for (auto day = from; day <= wednesday; day = day.addDays(1)) {
        for (const auto &activity : demo.activitiesOn(0, day, now)) {
            if (activity.status != ActivityStatus::Held)
                continue;
            auto &count = expected[activity.venueId];
            ++count.held;
            count.seatsOffered += activity.capacity.value_or(0);
            count.booked += activity.capacity.value_or(0) - activity.remaining.value_or(0);
            count.attended += activity.attended.value_or(-1);
        }
    }
    const auto counts = demo.activityCounts(0, from, wednesday.addDays(1), now);
    REQUIRE(counts.size() == expected.size());
    for (const auto &count : counts) {
        CHECK(count.hubId == u"sandun"_s);
        CHECK(count.held == expected[count.venueId].held);
        CHECK(count.seatsOffered == expected[count.venueId].seatsOffered);
        CHECK(count.booked == expected[count.venueId].booked);
        CHECK(count.attended == expected[count.venueId].attended);
    }
}
