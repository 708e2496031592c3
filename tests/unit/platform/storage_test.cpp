// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/storage/sqlite_storage.h"

#include <QTemporaryDir>

#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace hubscreen::platform;
using namespace Qt::StringLiterals;
using std::chrono::hours;

namespace {

const Instant noon = *parseRfc3339(u"2026-11-24T12:00:00+08:00");

/// How a storage is opened for the suite: every storage has one of these, and passes the same tests.
struct Sqlite {
    QTemporaryDir directory;
    std::unique_ptr<Storage> open() { return *SqliteStorage::open(directory.filePath(u"platform.sqlite"_s)); }
};

Beginning beginning(Instant now = noon, const QString &facts = u"demo"_s, const QString &epoch = u"first"_s)
{
    return {facts, now, epoch};
}

Change notice(const QString &id, const QByteArray &body)
{
    return {wire::RecordKind::Notice, id, body, {}};
}

Change activity(const QString &id, Instant from, Instant to)
{
    return {wire::RecordKind::Activity, id, "{}", TimeRange{from, to}};
}

StoredRecord found(Storage &storage, const QString &noticeId)
{
    return storage.find(wire::RecordKind::Notice, noticeId).value().value_or(StoredRecord());
}

std::vector<QString> idsOf(const Result<std::vector<StoredRecord>> &records)
{
    std::vector<QString> ids;
    for (const auto &record : records.value())
        ids.push_back(record.change.id);
    return ids;
}

void commit(Storage &storage, const std::vector<Change> &changes, Instant at = noon)
{
    REQUIRE(storage.commit(changes, at));
}

} // namespace

TEMPLATE_TEST_CASE("each change takes a revision of its own, in the order of the commits", "[platform]", Sqlite)
{
    TestType opener;
    const auto storage = opener.open();
    const auto begun = storage->begin(beginning())->revision;
    const auto first = storage->commit(std::vector{notice(u"a"_s, "1"), notice(u"b"_s, "2")}, noon);
    REQUIRE(first);
    CHECK((*first)[0].revision == begun + 1);
    CHECK((*first)[1].revision == begun + 2);
    CHECK(storage->commitTick(noon) == begun + 3);
    commit(*storage, {notice(u"a"_s, "3")});
    CHECK(found(*storage, u"a"_s).revision == begun + 4);
    CHECK(storage->state()->revision == begun + 4);
}

TEMPLATE_TEST_CASE("a storage goes on where it stopped", "[platform]", Sqlite)
{
    TestType opener;
    auto storage = opener.open();
    REQUIRE(storage->begin(beginning()));
    commit(*storage, {notice(u"a"_s, "1")}, noon + hours(1));
    const auto before = *storage->state();
    storage.reset();
    storage = opener.open();
    const auto after = storage->begin(beginning(noon + hours(2), u"demo"_s, u"second"_s));
    REQUIRE(after);
    CHECK(after->epoch == u"first"_s);
    CHECK(after->revision == before.revision);
    CHECK(after->at == noon + hours(1));
    CHECK(found(*storage, u"a"_s).change.body == "1");
}

TEMPLATE_TEST_CASE("an earlier time or other facts begin a new epoch without what was stored", "[platform]", Sqlite)
{
    TestType opener;
    const auto storage = opener.open();
    REQUIRE(storage->begin(beginning()));
    commit(*storage, {notice(u"a"_s, "1")}, noon + hours(1));
    SECTION("an earlier time")
    {
        CHECK(storage->begin(beginning(noon + hours(1) - Milliseconds(1), u"demo"_s, u"second"_s))->epoch
              == u"second"_s);
    }
    SECTION("other facts")
    {
        CHECK(storage->begin(beginning(noon + hours(2), u"other"_s, u"second"_s))->epoch == u"second"_s);
    }
    CHECK(idsOf(storage->all(wire::RecordKind::Notice)).empty());
}

TEMPLATE_TEST_CASE("what changed since is told once, as it is now, by revision", "[platform]", Sqlite)
{
    TestType opener;
    const auto storage = opener.open();
    const auto begun = storage->begin(beginning())->revision;
    commit(*storage, {notice(u"a"_s, "1"), notice(u"b"_s, "2"), activity(u"x"_s, noon, noon + hours(1))});
    commit(*storage, {notice(u"a"_s, "3"), notice(u"c"_s, "4"), notice(u"b"_s, {})});
    CHECK(idsOf(storage->changedSince(begun, {}, 100)) == std::vector{u"x"_s, u"a"_s, u"c"_s, u"b"_s});
    CHECK(idsOf(storage->changedSince(begun, wire::RecordKind::Notice, 2)) == std::vector{u"a"_s, u"c"_s});
    CHECK(idsOf(storage->changedSince(begun + 5, {}, 100)) == std::vector{u"b"_s});
    CHECK(storage->changedSince(begun + 5, {}, 100)->front().isDeleted());
    CHECK(idsOf(storage->changedSince(begun + 6, {}, 100)).empty());
}

TEMPLATE_TEST_CASE("a range holds what begins in it, not what is deleted", "[platform]", Sqlite)
{
    TestType opener;
    const auto storage = opener.open();
    REQUIRE(storage->begin(beginning()));
    commit(*storage,
           {activity(u"before"_s, noon - hours(2), noon), activity(u"into"_s, noon - hours(1), noon + hours(1)),
            activity(u"at once"_s, noon, noon + hours(5)), activity(u"within"_s, noon + hours(1), noon + hours(2)),
            activity(u"after"_s, noon + hours(3), noon + hours(4)),
            activity(u"gone"_s, noon + hours(1), noon + hours(2)), notice(u"other"_s, "1")});
    commit(*storage, {{wire::RecordKind::Activity, u"gone"_s, {}, TimeRange{noon + hours(1), noon + hours(2)}}});
    CHECK(idsOf(storage->startingIn(wire::RecordKind::Activity, {noon, noon + hours(3)}))
          == std::vector{u"at once"_s, u"within"_s});
}

TEMPLATE_TEST_CASE("tombstones are forgotten in time, and the horizon says up to where", "[platform]", Sqlite)
{
    TestType opener;
    const auto storage = opener.open();
    REQUIRE(storage->begin(beginning()));
    commit(*storage, {notice(u"kept"_s, "1"), notice(u"old"_s, {})}, noon);
    const auto old = storage->state()->revision;
    commit(*storage, {notice(u"young"_s, {})}, noon + hours(2));
    CHECK(storage->state()->horizon < old);
    REQUIRE(storage->forgetTombstones(noon + hours(1)));
    CHECK(idsOf(storage->all(wire::RecordKind::Notice)) == std::vector{u"kept"_s, u"young"_s});
    CHECK(storage->state()->horizon == old);
    REQUIRE(storage->forgetTombstones(noon + hours(1)));
    CHECK(storage->state()->horizon == old);
}
