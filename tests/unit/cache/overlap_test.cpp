// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache_fixture.h"
#include "core/random.h"

#include <algorithm>

using namespace hubscreen;
using namespace hubscreen::cache;
using namespace hubscreen::cache::test;

namespace {

struct Calendar : Fixture {
    Calendar()
    {
        open();
        done(cache->putDistrict(district(), mark(1)));
        done(cache->putList(list(2, std::vector{hub(u"a"_s)})));
    }

    void put(std::vector<Activity> activities)
    {
        done(cache->putList(
            window(11, std::move(activities), {at(0, 0, aTuesday.addDays(-7)), at(0, 0, aTuesday.addDays(31))})));
    }

    std::vector<QString> ids(const TimeRange &range)
    {
        ActivityQuery query;
        query.range = range;
        std::vector<QString> ids;
        for (const auto &row : get(cache->activities(query)).value.rows)
            ids.push_back(row.activity.id);
        std::ranges::sort(ids);
        return ids;
    }

    ActivityDays days(int count)
    {
        ActivityQuery query;
        query.range = {at(0), at(0, 0, aTuesday.addDays(count))};
        return get(cache->activityDays(query)).value;
    }
};

Activity lasting(const QString &id, Instant from, Instant to)
{
    auto made = activity(id, from);
    made.time = {from, to};
    return made;
}

} // namespace

TEST_CASE("what lasts for days is listed and counted on each of them, one night's session on both of its days",
          "[cache]")
{
    Calendar f;
    f.put({lasting(u"fair"_s, at(9, 0, aTuesday.addDays(-4)), at(17, 0, aTuesday.addDays(2))),
           lasting(u"night"_s, at(22, 30), at(25)), lasting(u"evening"_s, at(19), at(24)),
           lasting(u"moment"_s, at(24), at(24))});
    CHECK(f.days(4).counts == std::vector{3, 3, 1, 0});
    CHECK(f.days(4).total == 4);
    CHECK(f.ids(hangzhou.rangeOf(aTuesday)) == std::vector{u"evening"_s, u"fair"_s, u"night"_s});
    CHECK(f.ids(hangzhou.rangeOf(aTuesday.addDays(1))) == std::vector{u"fair"_s, u"moment"_s, u"night"_s});
    CHECK(f.get(f.cache->districtNow()).value.activitiesToday == 3);
}

TEST_CASE("the file says where an activity lies as the rule does", "[cache]")
{
    Calendar f;
    SeededRandom random(5);
    // Whole hours of four days, so that many edges meet.
    const auto moment = [&random] { return at(int(random.below(96))); };
    std::vector<Activity> all;
    for (int i = 0; i < 300; ++i) {
        const auto [from, to] = std::minmax({moment(), moment()});
        all.push_back(lasting(u"n%1"_s.arg(i), from, to));
    }
    f.put(all);
    for (int i = 0; i < 60; ++i) {
        const auto from = moment();
        const TimeRange range{from, from + (1h * int(1 + random.below(30)))};
        std::vector<QString> wanted;
        for (const auto &one : all)
            if (liesIn(one.time, range))
                wanted.push_back(one.id);
        std::ranges::sort(wanted);
        CHECK(f.ids(range) == wanted);
    }
    const auto counts = f.days(4).counts;
    for (int day = 0; day < 4; ++day)
        CHECK(counts[std::size_t(day)] == int(f.ids(hangzhou.rangeOf(aTuesday.addDays(day))).size()));
    CHECK(f.get(f.cache->districtNow()).value.activitiesToday == counts[0]);
}
