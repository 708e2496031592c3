// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/cache_fixture.h"

// The order of facts: what is written over what, what is deleted, what is told.
using namespace hubscreen;
using namespace hubscreen::cache;
using namespace hubscreen::cache::test;

namespace {

std::vector<QString> hubIds(Fixture &f)
{
    std::vector<QString> ids;
    for (const auto &summary : f.get(f.cache->hubSummaries()).value)
        ids.push_back(summary.id);
    return ids;
}

int capacityOf(Fixture &f, const QString &id)
{
    const auto detail = f.get(f.cache->hubDetail(id)).value;
    REQUIRE(detail);
    return detail->hub.capacity;
}

/// With a district and hubs a and b of revision 10, all told.
struct Filled : Fixture {
    explicit Filled(const QString &path = u":memory:"_s) : Fixture(path)
    {
        open();
        done(cache->putDistrict(district(), mark(10)));
        done(cache->putList(list(10, std::vector{hub(u"a"_s), hub(u"b"_s)})));
        frames();
    }
};

} // namespace

TEST_CASE("a first list is told by its keys, in order", "[cache]")
{
    Fixture f;
    f.open();
    f.done(f.cache->putDistrict(district(), f.mark(10)));
    const auto number = f.done(f.cache->putList(f.list(10, std::vector{hub(u"b"_s), hub(u"a"_s)})));
    const auto changes = f.onlyFrame();
    CHECK(changes.revision == number);
    CHECK(changes.upserted
          == Keys{key(RecordKind::District, u"xihu"_s), key(RecordKind::Hub, u"a"_s), key(RecordKind::Hub, u"b"_s)});
    CHECK(changes.removed.empty());
    CHECK_FALSE(changes.everything);
    CHECK(f.get(f.cache->hubSummaries()).revision == number);
}

TEST_CASE("a list that says the same changes nothing and is not told", "[cache]")
{
    Filled f;
    f.done(f.cache->putList(f.list(12, std::vector{hub(u"a"_s), hub(u"b"_s)})));
    CHECK(f.frames().empty());
    f.done(f.cache->putList(f.list(13, std::vector{hub(u"a"_s), hub(u"b"_s, 50)})));
    CHECK(f.onlyFrame().upserted == Keys{key(RecordKind::Hub, u"b"_s)});
}

TEST_CASE("a full list deletes what it lacks, but nothing that is newer than itself", "[cache]")
{
    Filled f;
    f.done(f.event(15, hub(u"c"_s)));
    CHECK(f.onlyFrame().upserted == Keys{key(RecordKind::Hub, u"c"_s)});
    f.done(f.cache->putList(f.list(14, std::vector{hub(u"b"_s)})));
    const auto changes = f.onlyFrame();
    CHECK(changes.upserted.empty());
    CHECK(changes.removed == Keys{key(RecordKind::Hub, u"a"_s)});
    CHECK(hubIds(f) == std::vector{u"b"_s, u"c"_s});
}

TEST_CASE("within an epoch a record is never written over by a lower revision", "[cache]")
{
    Filled f;
    f.done(f.event(20, hub(u"a"_s, 20)));
    CHECK(capacityOf(f, u"a"_s) == 20);
    f.done(f.event(19, hub(u"a"_s, 19)));
    CHECK(capacityOf(f, u"a"_s) == 20);
    f.done(f.cache->putList(f.list(18, std::vector{hub(u"a"_s, 18), hub(u"b"_s, 18)})));
    CHECK(capacityOf(f, u"a"_s) == 20);
    CHECK(capacityOf(f, u"b"_s) == 18);
    f.done(f.event(21, hub(u"a"_s, 21)));
    CHECK(capacityOf(f, u"a"_s) == 21);
}

TEST_CASE("an event that the list already held is not applied again", "[cache]")
{
    Filled f;
    f.done(f.event(10, hub(u"z"_s)));
    f.done(f.event(9, Deleted{RecordKind::Hub, u"a"_s}));
    CHECK(f.frames().empty());
    CHECK(hubIds(f) == std::vector{u"a"_s, u"b"_s});
}

TEST_CASE("a list on its way does not bring back what an event deleted", "[cache]")
{
    Filled f;
    f.done(f.event(20, Deleted{RecordKind::Hub, u"a"_s}));
    CHECK(f.onlyFrame().removed == Keys{key(RecordKind::Hub, u"a"_s)});
    f.done(f.cache->putList(f.list(15, std::vector{hub(u"a"_s), hub(u"b"_s)})));
    CHECK(hubIds(f) == std::vector{u"b"_s});
    f.done(f.event(21, hub(u"a"_s)));
    CHECK(hubIds(f) == std::vector{u"a"_s, u"b"_s});
}

TEST_CASE("an older full list than the one held is not applied at all", "[cache]")
{
    Filled f;
    f.done(f.cache->putList(f.list(30, std::vector{hub(u"a"_s, 30), hub(u"b"_s), hub(u"c"_s)})));
    f.frames();
    f.done(f.cache->putList(f.list(25, std::vector{hub(u"a"_s, 25)})));
    CHECK(f.frames().empty());
    CHECK(f.get(f.cache->syncState()).lists.at(RecordKind::Hub).revision == 30);
}

TEST_CASE("changes since a token bring tombstones and touch nothing else", "[cache]")
{
    Filled f;
    auto update = f.list(30, std::vector{hub(u"c"_s)}, ListScope::Update);
    update.deletedIds = {u"b"_s, u"never-known"_s};
    f.done(f.cache->putList(update));
    const auto changes = f.onlyFrame();
    CHECK(changes.upserted == Keys{key(RecordKind::Hub, u"c"_s)});
    CHECK(changes.removed == Keys{key(RecordKind::Hub, u"b"_s)});
    CHECK(hubIds(f) == std::vector{u"a"_s, u"c"_s});
}

TEST_CASE("in a new epoch what was cached stays shown, and lower revisions count again", "[cache]")
{
    Filled f;
    f.done(f.cache->beginEpoch("e2"));
    CHECK(f.frames().empty());
    CHECK(hubIds(f) == std::vector{u"a"_s, u"b"_s});
    const auto state = f.get(f.cache->syncState());
    CHECK(state.epoch == "e2");
    CHECK(state.lists.at(RecordKind::Hub).syncToken.isEmpty());
    CHECK(state.lists.at(RecordKind::Hub).epoch.isEmpty());
    f.done(f.event(3, hub(u"a"_s, 3), "e2"));
    CHECK(capacityOf(f, u"a"_s) == 3);
    f.done(f.event(99, hub(u"a"_s, 99), "e1"));
    CHECK(capacityOf(f, u"a"_s) == 3);
}

TEST_CASE("a reset in the same epoch lets everything be written anew", "[cache]")
{
    Filled f;
    f.done(f.event(20, Deleted{RecordKind::Hub, u"a"_s}));
    f.done(f.cache->beginEpoch("e1"));
    f.done(f.cache->putList(f.list(5, std::vector{hub(u"a"_s, 5), hub(u"b"_s, 5)})));
    CHECK(capacityOf(f, u"a"_s) == 5);
    CHECK(capacityOf(f, u"b"_s) == 5);
}

TEST_CASE("a list of another epoch begins that epoch", "[cache]")
{
    Filled f;
    auto list = f.list(2, std::vector{hub(u"a"_s, 2)});
    list.mark.epoch = "e2";
    f.done(f.cache->putList(list));
    CHECK(hubIds(f) == std::vector{u"a"_s});
    CHECK(capacityOf(f, u"a"_s) == 2);
    CHECK(f.get(f.cache->syncState()).epoch == "e2");
}

TEST_CASE("several commits within a frame are told as one, the last word of a key counting", "[cache]")
{
    Filled f;
    f.done(f.event(20, hub(u"c"_s)));
    f.done(f.event(21, hub(u"d"_s)));
    const auto last = f.done(f.event(22, Deleted{RecordKind::Hub, u"c"_s}));
    const auto changes = f.onlyFrame();
    CHECK(changes.revision == last);
    CHECK(changes.upserted == Keys{key(RecordKind::Hub, u"d"_s)});
    CHECK(changes.removed == Keys{key(RecordKind::Hub, u"c"_s)});
    f.time.advance(16ms);
    CHECK(f.told.empty());
}

TEST_CASE("changes come at most once a frame", "[cache]")
{
    Filled f;
    for (quint64 i = 0; i < 10; ++i) {
        f.done(f.event(20 + i, hub(u"c"_s, int(i) + 1)));
        f.time.advance(8ms);
    }
    f.time.advance(16ms);
    CHECK(f.told.size() == 5);
}

TEST_CASE("another district sets the cache aside and says that everything changed", "[cache]")
{
    const QTemporaryDir folder;
    Filled f(folder.filePath(u"cache.sqlite"_s));
    f.done(f.cache->putDistrict(district(u"gongshu"_s), f.mark(1, "other")));
    CHECK(f.onlyFrame().everything);
    CHECK(hubIds(f).empty());
    CHECK(f.get(f.cache->district()).value->id == u"gongshu");
    CHECK(QFile::exists(folder.filePath(u"cache.sqlite.aside-1"_s)));
    REQUIRE(f.problems.size() == 1);
    CHECK(f.problems.front().what.contains(u"gongshu"));
    const auto state = f.reopen();
    CHECK(state.districtId == u"gongshu");
    CHECK(state.lists.size() == 1);
}

TEST_CASE("the kiosk's settings are kept, one set of them", "[cache]")
{
    const QTemporaryDir folder;
    Filled f(folder.filePath(u"cache.sqlite"_s));
    KioskSettings settings{.id = u"k1"_s,
                           .hubId = u"a"_s,
                           .orientation = Orientation::Landscape,
                           .languages = {Language::English, Language::Chinese},
                           .idleSeconds = 60,
                           .pages = {u"home"_s},
                           .quietHours = KioskSettings::QuietHours{1320, 360}};
    f.done(f.cache->putKiosk(settings, f.mark(11)));
    CHECK(f.onlyFrame().upserted == Keys{key(RecordKind::Kiosk, u"k1"_s)});
    f.reopen();
    CHECK(f.get(f.cache->kioskSettings()).value == settings);
    settings.id = u"k2"_s;
    f.done(f.cache->putKiosk(settings, f.mark(12)));
    const auto changes = f.onlyFrame();
    CHECK(changes.upserted == Keys{key(RecordKind::Kiosk, u"k2"_s)});
    CHECK(changes.removed == Keys{key(RecordKind::Kiosk, u"k1"_s)});
    CHECK(f.get(f.cache->kioskSettings()).value->id == u"k2");
}

TEST_CASE("what the feed needs to go on survives a restart with the records it belongs to", "[cache]")
{
    const QTemporaryDir folder;
    Filled f(folder.filePath(u"cache.sqlite"_s));
    f.done(f.event(42, hub(u"c"_s)));
    const auto now = f.clock.now();
    const auto state = f.reopen();
    CHECK(state.districtId == u"xihu");
    CHECK(state.epoch == "e1");
    CHECK(state.revision == 42);
    CHECK(state.lastServerTime == now);
    const auto &hubs = state.lists.at(RecordKind::Hub);
    CHECK(hubs.syncToken == u"t10");
    CHECK(hubs.etag.isEmpty()); // the event changed what had the tag
    CHECK(hubs.revision == 10);
    CHECK(hubs.epoch == "e1");
    CHECK(hubs.vouchedAt == at(10, 32));
    CHECK(hubIds(f) == std::vector{u"a"_s, u"b"_s, u"c"_s});
    f.done(f.event(41, hub(u"c"_s, 41)));
    CHECK(capacityOf(f, u"c"_s) == 100);
}

TEST_CASE("a tag lasts as long as what is cached is the list that had it", "[cache]")
{
    Filled f;
    const auto tagOf = [&](RecordKind kind) {
        const auto state = f.get(f.cache->syncState());
        return state.lists.contains(kind) ? state.lists.at(kind).etag : QByteArray();
    };
    CHECK(f.get(f.cache->syncState()).hubs == std::set{u"a"_s, u"b"_s});
    CHECK(tagOf(RecordKind::Hub) == "\"x\"");
    f.done(f.event(10, hub(u"b"_s, 70))); // the list held it
    CHECK(tagOf(RecordKind::Hub) == "\"x\"");
    f.done(f.event(42, hub(u"b"_s, 70)));
    CHECK(tagOf(RecordKind::Hub).isEmpty());
    f.done(f.cache->putList(f.list(50, std::vector{hub(u"a"_s)})));
    CHECK(tagOf(RecordKind::Hub) == "\"x\"");
    f.done(f.cache->putList(f.list(51, std::vector{hub(u"c"_s)}, ListScope::Update))); // another address
    CHECK(tagOf(RecordKind::Hub).isEmpty());
    f.done(f.cache->putList(f.list(52, std::vector{live(u"a"_s, 5)}))); // written later than its tag would be
    CHECK(tagOf(RecordKind::LiveFootfall).isEmpty());
}

TEST_CASE("a tombstone survives a restart and is forgotten after a day", "[cache]")
{
    const QTemporaryDir folder;
    Filled f(folder.filePath(u"cache.sqlite"_s));
    f.done(f.event(20, Deleted{RecordKind::Activity, u"x"_s}));
    f.reopen();
    const auto stale = f.window(15, {activity(u"x"_s, at(14))}, window());
    f.done(f.cache->putList(stale));
    const ActivityQuery all{.range = window(), .hubId = {}, .category = {}};
    CHECK(f.get(f.cache->activities(all)).value.rows.empty());
    f.time.advance(26h);
    f.done(f.cache->putList(stale));
    CHECK(f.get(f.cache->activities(all)).value.rows.size() == 1);
}

TEST_CASE("jobs of a cache that is gone are not run, and their futures end", "[cache]")
{
    Filled f;
    auto asked = f.cache->hubSummaries();
    f.cache.reset();
    f.time.settle();
    CHECK(asked.isFinished());
    CHECK(asked.resultCount() == 0);
}

TEST_CASE("writes go before reads, and a close waits for what was asked before", "[cache]")
{
    Filled f;
    auto before = f.cache->hubSummaries();
    auto closed = f.cache->close();
    auto write = f.event(50, hub(u"q"_s));
    f.time.settle();
    REQUIRE(before.isFinished());
    CHECK(before.result().value.size() == 3);
    CHECK(write.result());
    CHECK(closed.isFinished());
    const auto late = f.get(f.event(51, hub(u"r"_s)));
    REQUIRE_FALSE(late);
    CHECK(late.error().what == u"the cache is not open");
    CHECK(f.get(f.cache->hubSummaries()).value.empty());
}

TEST_CASE("what is asked before the cache is open waits for it", "[cache]")
{
    const QTemporaryDir folder;
    Fixture f(folder.filePath(u"c"_s));
    f.open();
    f.done(f.cache->putDistrict(district(), f.mark(10)));
    f.close();
    f.begin();
    auto asked = f.cache->district();
    f.time.settle();
    CHECK_FALSE(asked.isFinished());
    f.open();
    REQUIRE(f.get(asked).value);
    CHECK(f.get(asked).value->id == u"xihu");

    f.begin(); // never opened, it still ends, and answers
    asked = f.cache->district();
    f.close();
    CHECK_FALSE(f.get(asked).value);
}
