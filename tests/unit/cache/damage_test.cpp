// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/cache_fixture.h"
#include "sqlite/database.h"

#include <QDir>
#include <QFile>

// Files that are damaged, older, newer, another program's, or not there.
using namespace hubscreen;
using namespace hubscreen::cache;
using namespace hubscreen::cache::test;

namespace {

constexpr sqlite::OpenOptions ours{.applicationId = sqlite::applicationId("HSca"), .newestVersion = 1000};

void fill(Fixture &f)
{
    f.open();
    f.done(f.cache->putDistrict(district(), f.mark(10)));
    std::vector<Hub> hubs;
    for (int i = 0; i < 200; ++i)
        hubs.push_back(hub(u"h%1"_s.arg(i)));
    f.done(f.cache->putList(f.list(10, hubs)));
    f.close();
    f.told.clear();
}

void overwrite(const QString &file, qint64 from, qint64 count)
{
    QFile raw(file);
    REQUIRE(raw.open(QIODevice::ReadWrite));
    REQUIRE(raw.seek(from));
    raw.write(QByteArray(qsizetype(count), '\x5a'));
}

void execute(const QString &file, const QByteArray &sql)
{
    auto database = sqlite::Database::open(file, ours);
    REQUIRE(database);
    REQUIRE(database->execute(sql));
}

/// Every page behind those with which the tables and indexes begin: the file opens, its rows cannot be read.
void overwriteRows(const QString &file)
{
    constexpr qint64 pageSize = 4096;
    qint64 from = 0;
    {
        auto database = sqlite::Database::open(file, ours);
        REQUIRE(database);
        auto roots = database->prepare("SELECT max(rootpage) FROM sqlite_schema");
        REQUIRE(roots.step());
        from = roots.column<qint64>(0) * pageSize;
    }
    overwrite(file, from, QFile(file).size() - from);
}

} // namespace

TEST_CASE("a file that is no database is set aside, and a new one begun", "[cache]")
{
    const QTemporaryDir folder;
    Fixture f(folder.filePath(u"c"_s));
    overwrite(f.file, 0, 9000);
    CHECK(f.open().districtId.isEmpty());
    REQUIRE(f.problems.size() == 1);
    CHECK(f.problems.front().kind == ErrorKind::Damaged);
    CHECK(f.problems.front().what.contains(u"c.aside-1"));
    f.done(f.cache->putDistrict(district(), f.mark(1)));
    CHECK(f.reopen().districtId == u"xihu");
}

TEST_CASE("files of an older and of a newer program are set aside", "[cache]")
{
    for (const auto *version : {"PRAGMA user_version = 7", "PRAGMA user_version = -1"}) {
        const QTemporaryDir folder;
        Fixture f(folder.filePath(u"c"_s));
        fill(f);
        execute(f.file, version);
        CHECK(f.reopen().districtId.isEmpty());
        CHECK(f.problems.size() == 1);
        CHECK(QFile::exists(f.file + u".aside-1"_s));
    }
}

TEST_CASE("another program's file is set aside", "[cache]")
{
    const QTemporaryDir folder;
    Fixture f(folder.filePath(u"c"_s));
    fill(f);
    execute(f.file, "PRAGMA application_id = 77");
    CHECK(f.reopen().districtId.isEmpty());
    CHECK(f.problems.size() == 1);
}

TEST_CASE("damage found by a question sets the file aside, and everything is asked anew", "[cache]")
{
    const QTemporaryDir folder;
    Fixture f(folder.filePath(u"c"_s));
    fill(f);
    overwriteRows(f.file);
    f.begin();
    f.open();
    CHECK(f.get(f.cache->hubSummaries()).value.empty());
    const auto changes = f.onlyFrame();
    CHECK(changes.everything);
    REQUIRE(f.problems.size() == 1);
    CHECK(f.problems.front().kind == ErrorKind::Damaged);
    f.done(f.cache->putDistrict(district(), f.mark(11)));
    f.done(f.cache->putList(f.list(11, std::vector{hub(u"a"_s)})));
    const auto answer = f.get(f.cache->hubSummaries());
    CHECK(answer.value.size() == 1);
    CHECK(answer.revision > changes.revision);
}

TEST_CASE("damage found by a write sets the file aside, and the write fails", "[cache]")
{
    const QTemporaryDir folder;
    Fixture f(folder.filePath(u"c"_s));
    fill(f);
    overwriteRows(f.file);
    f.begin();
    f.open();
    const auto put = f.get(f.cache->putList(f.list(11, std::vector{hub(u"h1"_s)})));
    REQUIRE_FALSE(put);
    CHECK(put.error().kind == ErrorKind::Damaged);
    CHECK(f.onlyFrame().everything);
    CHECK(f.get(f.cache->syncState()).districtId.isEmpty());
    CHECK(f.done(f.cache->putDistrict(district(), f.mark(12))) > 0);
}

TEST_CASE("a record whose bytes mean nothing counts as damage", "[cache]")
{
    for (const auto *body :
         {"x''", "x'ffffffff'", "x'00'", "randomblob(300)", "substr(body, 1, length(body) - 1)", "body || x'00'"}) {
        const QTemporaryDir folder;
        Fixture f(folder.filePath(u"c"_s));
        fill(f);
        execute(f.file, QByteArray("UPDATE record SET body = ") + body + " WHERE id = 'h7'");
        f.begin();
        f.open();
        CHECK(f.get(f.cache->hubSummaries()).value.empty());
        CHECK(f.problems.size() == 1);
        CHECK(f.onlyFrame().everything);
    }
}

TEST_CASE("values that no program of ours would write do no harm", "[cache]")
{
    const QTemporaryDir folder;
    Fixture f(folder.filePath(u"c"_s));
    fill(f);
    execute(f.file,
            "INSERT INTO live VALUES ('h1', 'x', x'00', 1e99, NULL, 12345, 'never', -1);"
            "INSERT INTO list VALUES (99, 'x', -5, NULL, NULL, 'soon');"
            "INSERT INTO history VALUES ('h1', 0, 2461369, x'00'), ('h2', 0, 2461369, zeroblob(48));"
            "INSERT INTO history_known VALUES ('h1', 55, 9e18, -9e18);"
            "INSERT INTO fact VALUES ('revision ', 'x')");
    f.reopen();
    CHECK(f.get(f.cache->hubSummaries()).value.size() == 200);
    (void)f.get(f.cache->districtNow());
    (void)f.get(f.cache->hubToday(u"h2"_s));
    f.done(f.event(20, hub(u"h1"_s, 5)));
    CHECK(f.problems.empty());
}

TEST_CASE("no more than two files set aside are kept", "[cache]")
{
    const QTemporaryDir folder;
    Fixture f(folder.filePath(u"c"_s));
    for (int i = 0; i < 4; ++i) {
        f.cache.reset();
        overwrite(f.file, 0, 9000);
        f.begin();
        f.open();
    }
    f.close();
    CHECK(QDir(folder.path()).entryList({u"c.aside-?"_s}, QDir::Files) == QStringList{u"c.aside-3"_s, u"c.aside-4"_s});
}

TEST_CASE("where nothing can be written the cache lives in memory, and says so", "[cache]")
{
    Fixture f(u"/nonexistent/folder/cache.sqlite"_s);
    f.open();
    REQUIRE(f.problems.size() == 1);
    CHECK(f.problems.front().kind == ErrorKind::Storage);
    f.done(f.cache->putDistrict(district(), f.mark(1)));
    CHECK(f.get(f.cache->district()).value == district());
}

TEST_CASE("a full disk fails the write, changes nothing and is told; the figures go on", "[cache]")
{
    const QTemporaryDir folder;
    Fixture f(folder.filePath(u"c"_s));
    f.open();
    f.done(f.cache->putDistrict(district(), f.mark(10)));
    f.done(f.cache->putList(f.list(10, std::vector{hub(u"a"_s)})));
    f.done(f.cache->putList(f.list(10, std::vector{live(u"a"_s, 5)})));
    f.close();
    // A trigger stands in for the disk: it fails as a full one does, in the middle of a transaction.
    execute(f.file,
            "CREATE TRIGGER full BEFORE INSERT ON record WHEN new.id = 'b' "
            "BEGIN SELECT raise(ABORT, 'disk full'); END");
    f.reopen();
    f.done(f.cache->putList(f.list(11, std::vector{live(u"a"_s, 6)})));
    f.frames();
    const auto put = f.get(f.cache->putList(f.list(12, std::vector{hub(u"a"_s, 50), hub(u"b"_s)})));
    REQUIRE_FALSE(put);
    CHECK(put.error().what.startsWith(u"disk full"));
    CHECK(f.problems.size() == 1);
    CHECK(f.frames().empty());
    CHECK(f.get(f.cache->syncState()).lists.at(RecordKind::Hub).revision == 10);
    CHECK(f.get(f.cache->hubSummaries()).value.front().capacity == 100);
    std::vector<EventWrite> events(2);
    events[0] = {"e1", 20, FootfallTick{at(10, 33), {live(u"a"_s, 7, at(10, 33))}}};
    events[1] = {"e1", 21, hub(u"b"_s)};
    CHECK_FALSE(f.get(f.cache->putEvents(events)));
    CHECK(f.get(f.cache->hubSummaries()).value.front().live.inside.value == 7);
}

TEST_CASE("a crash between writes leaves the whole of each", "[cache]")
{
    const QTemporaryDir folder;
    Fixture f(folder.filePath(u"c"_s));
    fill(f);
    f.reopen();
    const auto state = f.get(f.cache->syncState());
    CHECK(state.lists.at(RecordKind::Hub).revision == 10);
    CHECK(f.get(f.cache->hubSummaries()).value.size() == 200);
    f.done(f.cache->putList(f.list(20, std::vector{hub(u"a"_s)})));
    const auto after = f.reopen();
    CHECK(after.lists.at(RecordKind::Hub).revision == 20);
    CHECK(f.get(f.cache->hubSummaries()).value.size() == 1);
}
