// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/cache_fixture.h"

// Activities, counts and notices: windows, known ranges, order, age.
using namespace hubscreen;
using namespace hubscreen::cache;
using namespace hubscreen::cache::test;

namespace {

const TimeRange wholeDay{at(0), at(24)};

struct Booked : Fixture {
    explicit Booked(const QString &path = u":memory:"_s) : Fixture(path)
    {
        open();
        cache->setOwnHub(u"a"_s);
        done(cache->putDistrict(district(), mark(10)));
        done(cache->putList(list(10, std::vector{hub(u"a"_s), hub(u"b"_s)})));
        frames();
    }

    ActivityList ask(const TimeRange &range, const std::optional<QString> &hubId = {})
    {
        return get(cache->activities({.range = range, .hubId = hubId, .category = {}})).value;
    }

    std::vector<QString> ids(const TimeRange &range, const std::optional<QString> &hubId = {})
    {
        std::vector<QString> found;
        for (const auto &row : ask(range, hubId).rows)
            found.push_back(row.activity.id);
        return found;
    }
};

} // namespace

TEST_CASE("a window of activities is known once it was read, and empty is not unknown", "[cache]")
{
    Booked f;
    CHECK_FALSE(f.ask(wholeDay).known);
    f.done(f.cache->putList(f.window(11, {}, window())));
    CHECK(f.ask(wholeDay).known);
    CHECK(f.ask(wholeDay).rows.empty());
    CHECK(f.get(f.cache->districtNow()).value.activitiesToday == 0);
    CHECK(f.get(f.cache->syncState()).activitiesKnown == window());
}

TEST_CASE("a window of one hub makes that hub known alone", "[cache]")
{
    Booked f;
    auto today = f.window(11, {activity(u"x"_s, at(14))}, wholeDay);
    today.hubId = u"a"_s;
    today.mark.syncToken.clear();
    f.done(f.cache->putList(today));
    CHECK(f.ask(wholeDay, u"a"_s).known);
    CHECK(f.ids(wholeDay, u"a"_s) == std::vector{u"x"_s});
    CHECK_FALSE(f.ask(wholeDay).known);
    CHECK_FALSE(f.ask(wholeDay, u"b"_s).known);
    CHECK_FALSE(f.get(f.cache->districtNow()).value.activitiesToday);
    CHECK_FALSE(f.get(f.cache->syncState()).lists.contains(RecordKind::Activity));
}

TEST_CASE("a row has its hub's and venue's names, its time of observation, and comes in order", "[cache]")
{
    Booked f;
    f.done(f.cache->putList(f.window(11,
                                     {activity(u"late"_s, at(15)), activity(u"b"_s, at(14), u"b"_s),
                                      activity(u"a"_s, at(14)), activity(u"y"_s, at(9), u"unknown"_s)},
                                     window())));
    const auto rows = f.ask(wholeDay).rows;
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].hubLabel.isEmpty());
    CHECK(rows[1].activity == activity(u"a"_s, at(14)));
    CHECK(rows[1].hubLabel.zh == u"民生综合体a");
    CHECK(rows[1].venueName.zh == u"城市书房");
    CHECK(rows[1].venueFloor == 2);
    CHECK(rows[1].observedAt == f.clock.now());
    CHECK(rows[2].activity.id == u"b");
    CHECK(rows[3].activity.id == u"late");
}

TEST_CASE("activities are asked for by what overlaps, hub, category, state and number", "[cache]")
{
    Booked f;
    auto cancelled = activity(u"cancelled"_s, at(13));
    cancelled.status = ActivityStatus::Cancelled;
    auto sports = activity(u"sports"_s, at(12), u"b"_s);
    sports.category = ActivityCategory::Sports;
    auto night = activity(u"night"_s, at(23, 30));
    auto point = activity(u"point"_s, at(0));
    point.time.to = point.time.from;
    f.done(f.cache->putList(f.window(11, {cancelled, sports, night, point, activity(u"next"_s, at(24))}, window())));
    CHECK(f.ids(wholeDay) == std::vector{u"point"_s, u"sports"_s, u"cancelled"_s, u"night"_s});
    CHECK(f.ids({at(24), at(48)}) == std::vector{u"night"_s, u"next"_s});
    CHECK(f.ids(wholeDay, u"b"_s) == std::vector{u"sports"_s});
    const auto held = f.get(f.cache->activities(
        {.range = wholeDay, .hubId = {}, .category = ActivityCategory::Culture, .withCancelled = false, .limit = 1}));
    REQUIRE(held.value.rows.size() == 1);
    CHECK(held.value.rows.front().activity.id == u"point");
    CHECK(f.get(f.cache->districtNow()).value.activitiesToday == 3);
}

TEST_CASE("a window deletes what overlaps it and is lacking, and nothing else", "[cache]")
{
    Booked f;
    f.done(f.cache->putList(f.window(
        11, {activity(u"a1"_s, at(14)), activity(u"b1"_s, at(14), u"b"_s), activity(u"a2"_s, at(24 + 14))}, window())));
    f.frames();
    auto ofHub = f.window(12, {}, wholeDay);
    ofHub.hubId = u"a"_s;
    f.done(f.cache->putList(ofHub));
    CHECK(f.onlyFrame().removed == Keys{key(RecordKind::Activity, u"a1"_s)});
    CHECK(f.ids(window()) == std::vector{u"b1"_s, u"a2"_s});
    f.done(f.cache->putList(f.window(13, {}, wholeDay)));
    CHECK(f.ids(window()) == std::vector{u"a2"_s});
}

TEST_CASE("only what changed of a window is told", "[cache]")
{
    Booked f;
    f.done(f.cache->putList(f.window(11, {activity(u"a1"_s, at(14)), activity(u"a2"_s, at(15))}, window())));
    f.frames();
    auto fewer = activity(u"a2"_s, at(15));
    fewer.remaining = 6;
    f.done(f.cache->putList(f.window(12, {activity(u"a1"_s, at(14)), fewer}, window())));
    CHECK(f.onlyFrame().upserted == Keys{key(RecordKind::Activity, u"a2"_s)});
    f.done(f.event(13, activity(u"a1"_s, at(16))));
    CHECK(f.onlyFrame().upserted == Keys{key(RecordKind::Activity, u"a1"_s)});
    CHECK(f.ids(window()) == std::vector{u"a2"_s, u"a1"_s});
}

TEST_CASE("when the feed vouches for activities their age is told anew, at most once a minute", "[cache]")
{
    Booked f;
    f.done(f.cache->putList(f.window(11, {activity(u"a1"_s, at(14))}, window())));
    f.frames();
    for (int i = 0; i < 23; ++i) {
        f.time.advance(5s);
        f.cache->vouch(RecordKind::Activity, f.clock.now());
        f.cache->vouch(RecordKind::Hub, f.clock.now());
    }
    const auto vouchedAt = f.clock.now();
    const auto frames = f.frames();
    REQUIRE(frames.size() == 1);
    CHECK(frames.front().upserted == Keys{key(RecordKind::Activity, QString())});
    CHECK(f.ask(wholeDay).rows.front().observedAt == vouchedAt);
    f.cache->vouch(RecordKind::Activity, at(9));
    CHECK(f.ask(wholeDay).rows.front().observedAt == vouchedAt);
}

TEST_CASE("what was vouched for is written within a minute", "[cache]")
{
    const QTemporaryDir folder;
    Booked f(folder.filePath(u"c"_s));
    f.done(f.cache->putList(f.window(11, {activity(u"a1"_s, at(14))}, window())));
    f.cache->vouch(RecordKind::Activity, at(10, 50));
    f.time.advance(60s);
    CHECK(f.reopen().lists.at(RecordKind::Activity).vouchedAt == at(10, 50));
    CHECK(f.ask(wholeDay).rows.front().observedAt == at(10, 50));
}

TEST_CASE("a list without a token leaves the token that is older", "[cache]")
{
    Booked f;
    f.done(f.cache->putList(f.window(11, {}, window())));
    auto next = f.window(40, {activity(u"n"_s, at(14, 0, aTuesday.addDays(31)))},
                         {hangzhou.startOf(aTuesday.addDays(31)), hangzhou.startOf(aTuesday.addDays(32))});
    next.mark.syncToken.clear();
    f.done(f.cache->putList(next));
    const auto state = f.get(f.cache->syncState());
    CHECK(state.lists.at(RecordKind::Activity).syncToken == u"t11");
    CHECK(state.activitiesKnown == TimeRange{window().from, hangzhou.startOf(aTuesday.addDays(32))});
}

TEST_CASE("windows that do not meet are not known as one", "[cache]")
{
    Booked f;
    f.done(f.cache->putList(f.window(11, {}, {at(0), at(24)})));
    f.done(f.cache->putList(f.window(12, {}, {at(48), at(72)})));
    CHECK(f.get(f.cache->syncState()).activitiesKnown == TimeRange{at(48), at(72)});
    CHECK_FALSE(f.ask(wholeDay).known);
}

TEST_CASE("an event outside of what a screen keeps is not kept, and one that moves out is removed", "[cache]")
{
    Booked f;
    f.done(f.event(20, activity(u"far"_s, at(14, 0, aTuesday.addDays(60)))));
    CHECK(f.frames().empty());
    f.done(f.event(21, activity(u"x"_s, at(14))));
    CHECK(f.onlyFrame().upserted == Keys{key(RecordKind::Activity, u"x"_s)});
    f.done(f.event(22, activity(u"x"_s, at(14, 0, aTuesday.addDays(60)))));
    CHECK(f.onlyFrame().removed == Keys{key(RecordKind::Activity, u"x"_s)});
}

TEST_CASE("a screen forgets activities after a week, its own hub's after five", "[cache]")
{
    Booked f;
    f.done(
        f.cache->putList(f.window(11, {activity(u"own"_s, at(14)), activity(u"other"_s, at(14), u"b"_s)}, window())));
    f.frames();
    f.time.advance(24h * 7);
    CHECK(f.ids(wholeDay) == std::vector{u"own"_s, u"other"_s});
    f.time.advance(24h);
    CHECK(f.ids(wholeDay) == std::vector{u"own"_s});
    CHECK(f.told.back().removed == Keys{key(RecordKind::Activity, u"other"_s)});
    f.time.advance(24h * 28);
    CHECK(f.ids(wholeDay).empty());
}

TEST_CASE("the desk, which hangs in no hub, keeps everything", "[cache]")
{
    Booked f;
    f.cache->setOwnHub(QString());
    f.done(f.event(11, activity(u"x"_s, at(14))));
    f.time.advance(24h * 60);
    CHECK(f.ids(wholeDay) == std::vector{u"x"_s});
}

TEST_CASE("nothing is forgotten before the server has told the time", "[cache]")
{
    const QTemporaryDir folder;
    Booked f(folder.filePath(u"c"_s));
    f.done(f.event(11, activity(u"x"_s, at(14), u"b"_s)));
    SimulatedTime wrong(at(0, 0, QDate(2099, 1, 1)));
    ServerClock unlearnt(wrong);
    f.cache.reset();
    Cache late(f.file, wrong, wrong, unlearnt);
    (void)late.open();
    late.setOwnHub(u"a"_s);
    wrong.advance(2h);
    auto asked = late.activities({.range = wholeDay, .hubId = {}, .category = {}});
    wrong.settle();
    CHECK(asked.result().value.rows.size() == 1);
}

TEST_CASE("a long list is read in slices, writes between them, and is of one commit", "[cache]")
{
    Booked f;
    std::vector<Activity> many;
    for (int i = 0; i < 950; ++i)
        many.push_back(activity(u"m"_s + QString::number(1000 + i), at(9)));
    f.done(f.cache->putList(f.window(11, many, window())));
    auto read = f.cache->activities({.range = wholeDay, .hubId = {}, .category = {}, .limit = 900});
    QFuture<Result<quint64>> write;
    f.time.post([&] { write = f.event(12, Deleted{RecordKind::Activity, u"m1000"_s}); });
    f.time.settle();
    REQUIRE(write.isFinished());
    REQUIRE(read.isFinished());
    const auto answer = read.result();
    CHECK(answer.revision == *write.result());
    REQUIRE(answer.value.rows.size() == 900);
    CHECK(answer.value.rows.front().activity.id == u"m1001");
    CHECK(answer.value.rows.back().activity.id == u"m1900");
    CHECK(answer.value.known);
}

TEST_CASE("counts are known once read, for this month alone, and none is not unknown", "[cache]")
{
    Booked f;
    CHECK_FALSE(f.get(f.cache->hubDetail(u"a"_s)).value->countsThisMonth);
    const ActivityCount one{u"a"_s, u"v1"_s, 12, 240, 200, 180};
    auto counts = f.list(11, std::vector{one});
    counts.range = {at(0, 0, QDate(2026, 11, 1)), at(24)};
    f.done(f.cache->putList(counts));
    CHECK(f.onlyFrame().upserted
          == Keys{key(RecordKind::ActivityCount, u"a"_s), key(RecordKind::ActivityCount, u"b"_s)});
    CHECK(f.get(f.cache->hubDetail(u"a"_s)).value->countsThisMonth == std::vector{one});
    CHECK(f.get(f.cache->hubDetail(u"b"_s)).value->countsThisMonth == std::vector<ActivityCount>());
    f.done(f.cache->putList(counts));
    CHECK(f.frames().empty());
    f.time.advance(24h * 7);
    CHECK_FALSE(f.get(f.cache->hubDetail(u"a"_s)).value->countsThisMonth);
}

TEST_CASE("notices are those of the hub and the district that are not over, the most urgent first", "[cache]")
{
    Booked f;
    const auto notice = [](const QString &id, Urgency urgency, std::vector<QString> hubs, int from, int to) {
        return Notice{id, std::move(hubs), {id, {}}, {}, urgency, {at(from), at(to)}};
    };
    f.done(f.cache->putList(f.list(11,
                                   std::vector{notice(u"info"_s, Urgency::Info, {}, 8, 20),
                                               notice(u"newer"_s, Urgency::Info, {u"a"_s, u"b"_s}, 9, 20),
                                               notice(u"alarm"_s, Urgency::Emergency, {u"a"_s}, 10, 11),
                                               notice(u"other"_s, Urgency::Emergency, {u"b"_s}, 10, 11),
                                               notice(u"over"_s, Urgency::Important, {}, 8, 10),
                                               notice(u"later"_s, Urgency::Important, {}, 12, 14)})));
    std::vector<QString> ids;
    for (const auto &one : f.get(f.cache->notices(u"a"_s)).value)
        ids.push_back(one.id);
    CHECK(ids == std::vector{u"alarm"_s, u"later"_s, u"newer"_s, u"info"_s});
}
