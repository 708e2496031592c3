// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sqlite/database.h"
#include "sqlite/migrations.h"
#include "sqlite/set_aside.h"
#include "sqlite/transaction.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <array>
#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace hubscreen::sqlite;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr OpenOptions plain{.applicationId = applicationId("HSts"), .newestVersion = 3};

Database openOrFail(const QString &file, const OpenOptions &options = plain)
{
    auto database = Database::open(file, options);
    INFO((database ? QString() : database.error().toString()).toStdString());
    REQUIRE(database);
    return std::move(*database);
}

template<typename T>
T single(Database &database, const char *sql)
{
    auto statement = database.prepare(sql);
    REQUIRE(statement.step());
    return statement.column<T>(0);
}

void overwrite(const QString &file, qint64 at, const QByteArray &bytes)
{
    QFile raw(file);
    REQUIRE(raw.open(QIODevice::ReadWrite));
    REQUIRE(raw.seek(at));
    REQUIRE(raw.write(bytes) == bytes.size());
}

/// A database of some pages, with everything in the file itself.
void fill(const QString &file)
{
    auto database = openOrFail(file);
    REQUIRE(database.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, text TEXT);"
                             "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)"
                             "INSERT INTO t SELECT i, hex(randomblob(40)) FROM n"));
    REQUIRE(database.checkpoint());
}

} // namespace

TEST_CASE("values go in and come out as they are, NULL as an empty optional", "[sqlite]")
{
    auto database = openOrFail(u":memory:"_s);
    REQUIRE(database.execute("CREATE TABLE t (a, b, c, d, e, f)"));
    const auto text = u"三墩镇 \U0001F600 ' \""_s;
    const QByteArray blob("\0\x01\xff", 3);
    REQUIRE(database.prepare("INSERT INTO t VALUES (?, ?, ?, ?, ?, ?)")
                .bind(std::numeric_limits<qint64>::min(), 0.1, text, blob, std::optional<int>(), std::optional(7))
                .run());
    auto row = database.prepare("SELECT a, b, c, d, e, f, typeof(d) FROM t");
    REQUIRE(row.step());
    CHECK(row.column<qint64>(0) == std::numeric_limits<qint64>::min());
    CHECK(row.column<double>(1) == 0.1);
    CHECK(row.column<QString>(2) == text);
    CHECK(row.column<QByteArray>(3) == blob);
    CHECK(row.bytes(3) == blob);
    CHECK(row.column<std::optional<int>>(4) == std::nullopt);
    CHECK(row.column<int>(4) == 0);
    CHECK(row.column<std::optional<int>>(5) == 7);
    CHECK(row.column<QString>(6) == u"blob");
    CHECK_FALSE(row.step());
    CHECK(row.outcome());
}

TEST_CASE("empty text and an empty blob are not NULL", "[sqlite]")
{
    auto database = openOrFail(u":memory:"_s);
    auto row = database.prepare("SELECT ? IS NULL, ? IS NULL");
    row.bind(QString(), QByteArray());
    REQUIRE(row.step());
    CHECK_FALSE(row.column<bool>(0));
    CHECK_FALSE(row.column<bool>(1));
}

TEST_CASE("the same text can be stepped twice at a time, and a loan goes back reset", "[sqlite]")
{
    auto database = openOrFail(u":memory:"_s);
    REQUIRE(database.execute("CREATE TABLE t (a); INSERT INTO t VALUES (1), (2)"));
    const auto *sql = "SELECT a FROM t ORDER BY a";
    {
        auto outer = database.prepare(sql);
        REQUIRE(outer.step());
        auto inner = database.prepare(sql);
        REQUIRE(inner.step());
        CHECK(inner.column<int>(0) == 1);
        REQUIRE(outer.step());
        CHECK(outer.column<int>(0) == 2);
    }
    auto again = database.prepare(sql);
    REQUIRE(again.step());
    CHECK(again.column<int>(0) == 1);
}

TEST_CASE("a statement may outlive its database", "[sqlite]")
{
    auto database = std::optional(openOrFail(u":memory:"_s));
    auto statement = database->prepare("SELECT 5");
    database.reset();
    REQUIRE(statement.step());
    CHECK(statement.column<int>(0) == 5);
}

TEST_CASE("a faulty statement says where, what and which", "[sqlite]")
{
    auto database = openOrFail(u":memory:"_s);
    auto statement = database.prepare("SELECT x FROM nowhere");
    statement.bind(1);
    CHECK_FALSE(statement.step());
    REQUIRE_FALSE(statement.outcome());
    const auto error = statement.outcome().error();
    CHECK(error.kind == ErrorKind::Storage);
    CHECK(error.where == u":memory:");
    CHECK(error.what == u"no such table: nowhere in \"SELECT x FROM nowhere\"");
}

TEST_CASE("a transaction that is not committed leaves nothing", "[sqlite]")
{
    auto database = openOrFail(u":memory:"_s);
    REQUIRE(database.execute("CREATE TABLE t (a UNIQUE)"));
    {
        Transaction transaction(database);
        REQUIRE(database.execute("INSERT INTO t VALUES (1)"));
    }
    CHECK(single<int>(database, "SELECT count(*) FROM t") == 0);
    {
        Transaction transaction(database);
        REQUIRE(database.execute("INSERT INTO t VALUES (1)"));
        REQUIRE(transaction.commit());
    }
    CHECK(single<int>(database, "SELECT count(*) FROM t") == 1);
}

TEST_CASE("a transaction with an unchecked failure does not commit", "[sqlite]")
{
    auto database = openOrFail(u":memory:"_s);
    REQUIRE(database.execute("CREATE TABLE t (a UNIQUE)"));
    Result<void> committed;
    {
        Transaction transaction(database);
        auto insert = database.prepare("INSERT INTO t VALUES (?)");
        (void)insert.bind(1).run();
        (void)insert.bind(1).run();
        (void)database.prepare("INSERT INTO t VALUES (2)").run();
        committed = transaction.commit();
    }
    REQUIRE_FALSE(committed);
    CHECK(committed.error().what.startsWith(u"UNIQUE constraint failed: t.a"));
    CHECK(single<int>(database, "SELECT count(*) FROM t") == 0);
    Transaction next(database);
    REQUIRE(database.execute("INSERT INTO t VALUES (3)"));
    CHECK(next.commit());
}

TEST_CASE("each durability has its pragmas", "[sqlite]")
{
    const QTemporaryDir folder;
    auto options = plain;
    options.foreignKeys = true;
    options.journalSizeLimit = 65536;
    auto durable = openOrFail(folder.filePath(u"a"_s), options);
    CHECK(single<QString>(durable, "PRAGMA journal_mode") == u"wal");
    CHECK(single<int>(durable, "PRAGMA synchronous") == 2);
    CHECK(single<int>(durable, "PRAGMA foreign_keys") == 1);
    CHECK(single<int>(durable, "PRAGMA journal_size_limit") == 65536);
    CHECK(single<int>(durable, "PRAGMA application_id") == 0x48537473);
    options.durability = Durability::Disposable;
    auto disposable = openOrFail(folder.filePath(u"b"_s), options);
    CHECK(single<QString>(disposable, "PRAGMA journal_mode") == u"wal");
    CHECK(single<int>(disposable, "PRAGMA synchronous") == 1);
}

TEST_CASE("migrations run once each, in order, and go on where they stopped", "[sqlite]")
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"m"_s);
    {
        auto database = openOrFail(file);
        REQUIRE(migrate(database, std::array{"CREATE TABLE a (x)"}));
        CHECK(database.version() == 1);
    }
    auto database = openOrFail(file);
    const std::array broken{"CREATE TABLE a (x)", "CREATE TABLE b (x); INSERT INTO b VALUES (1)",
                            "INSERT INTO b VALUES (2); nonsense"};
    CHECK_FALSE(migrate(database, broken));
    CHECK(database.version() == 2);
    CHECK(single<int>(database, "SELECT count(*) FROM b") == 1);
    const std::array mended{"CREATE TABLE a (x)", "CREATE TABLE b (x); INSERT INTO b VALUES (1)",
                            "INSERT INTO b VALUES (2)"};
    REQUIRE(migrate(database, mended));
    CHECK(single<int>(database, "SELECT count(*) FROM b") == 2);
    CHECK(database.version() == 3);
}

TEST_CASE("a newer program's file and another program's file are refused and left as they are", "[sqlite]")
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"n"_s);
    {
        auto database = openOrFail(file);
        REQUIRE(database.execute("PRAGMA journal_mode = DELETE; CREATE TABLE t (x)"));
        REQUIRE(database.setVersion(3));
    }
    const auto contents = [&file] {
        QFile raw(file);
        REQUIRE(raw.open(QIODevice::ReadOnly));
        return raw.readAll();
    };
    const auto before = contents();
    auto older = plain;
    older.newestVersion = 2;
    const auto newer = Database::open(file, older);
    REQUIRE_FALSE(newer);
    CHECK(newer.error().kind == ErrorKind::InvalidInput);
    CHECK(newer.error().what == u"a newer program made the file (version 3; this one knows 2)");
    auto other = plain;
    other.applicationId = applicationId("HSxx");
    const auto foreign = Database::open(file, other);
    REQUIRE_FALSE(foreign);
    CHECK(foreign.error().kind == ErrorKind::InvalidInput);
    CHECK(contents() == before);
}

TEST_CASE("a file that is no database is damaged", "[sqlite]")
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"d"_s);
    overwrite(file, 0, QByteArray(5000, 'x'));
    const auto opened = Database::open(file, plain);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == ErrorKind::Damaged);
    CHECK(opened.error().where == file);
}

TEST_CASE("damage in the middle is found by the quick check and told as damage by a query", "[sqlite]")
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"d"_s);
    fill(file);
    {
        auto sound = openOrFail(file);
        CHECK(sound.quickCheck());
    }
    overwrite(file, 4096, QByteArray(3 * 4096, '\x5a'));
    auto database = openOrFail(file);
    const auto checked = database.quickCheck();
    REQUIRE_FALSE(checked);
    CHECK(checked.error().kind == ErrorKind::Damaged);
    auto query = database.prepare("SELECT sum(length(text)) FROM t");
    CHECK_FALSE(query.step());
    REQUIRE_FALSE(query.outcome());
    CHECK(query.outcome().error().kind == ErrorKind::Damaged);
}

TEST_CASE("files are set aside under new names, and no more than wished are kept", "[sqlite]")
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"c"_s);
    QStringList names;
    for (int i = 0; i < 3; ++i) {
        overwrite(file, 0, QByteArray::number(i));
        overwrite(file + u"-wal"_s, 0, "log");
        const auto name = setAside(file, 2);
        REQUIRE(name);
        names += *name;
        CHECK_FALSE(QFile::exists(file));
        CHECK(QFile::exists(*name));
    }
    const auto left = QDir(folder.path()).entryList(QDir::Files, QDir::Name);
    CHECK(left == QStringList{u"c.aside-2"_s, u"c.aside-2-wal"_s, u"c.aside-3"_s, u"c.aside-3-wal"_s});
    CHECK(names == QStringList{file + u".aside-1"_s, file + u".aside-2"_s, file + u".aside-3"_s});
}

TEST_CASE("a file is never set aside to the log of another", "[sqlite]")
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"c"_s);
    overwrite(file, 0, "file");
    overwrite(file + u"-wal"_s, 0, "log");
    overwrite(file + u".aside-1-wal"_s, 0, "older");
    const auto name = setAside(file);
    REQUIRE(name);
    CHECK(*name == file + u".aside-2"_s);
    CHECK(QFile::exists(*name + u"-wal"_s));
    CHECK(QFile(file + u".aside-1-wal"_s).size() == 5);
}

TEST_CASE("a folder that does not exist is said so, with a remedy", "[sqlite]")
{
    const auto opened = Database::open(u"/nonexistent/folder/c.sqlite"_s, plain);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == ErrorKind::Storage);
    CHECK_FALSE(opened.error().remedy.isEmpty());
}

TEST_CASE("a transaction that could not begin writes nothing, even if by then it could", "[sqlite]")
{
    const QTemporaryDir folder;
    auto options = plain;
    options.busyTimeout = 1ms;
    auto first = openOrFail(folder.filePath(u"b"_s), options);
    auto second = openOrFail(folder.filePath(u"b"_s), options);
    REQUIRE(first.execute("CREATE TABLE t (a)"));
    {
        std::optional<Transaction> holds(std::in_place, first);
        Transaction late(second);
        holds.reset();
        CHECK_FALSE(second.prepare("INSERT INTO t VALUES (1)").run());
        CHECK_FALSE(late.commit());
    }
    CHECK(single<int>(first, "SELECT count(*) FROM t") == 0);
    CHECK(second.prepare("INSERT INTO t VALUES (2)").run());
}

TEST_CASE("a file that another connection writes to is waited for, then reported", "[sqlite]")
{
    const QTemporaryDir folder;
    auto options = plain;
    options.busyTimeout = 1ms;
    auto first = openOrFail(folder.filePath(u"b"_s), options);
    auto second = openOrFail(folder.filePath(u"b"_s), options);
    Transaction holds(first);
    Transaction wants(second);
    const auto committed = wants.commit();
    REQUIRE_FALSE(committed);
    CHECK(committed.error().remedy == u"End the other program that uses the file");
}
