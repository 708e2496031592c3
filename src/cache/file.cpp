// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/file.h"

#include "sqlite/transaction.h"

using namespace Qt::StringLiterals;

namespace hubscreen::cache {

namespace {

// To be raised with every change of the tables or of what the codecs write.
constexpr int fileVersion = 5;

constexpr const char *schema = R"(
    CREATE TABLE fact (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
    CREATE TABLE list (kind INTEGER PRIMARY KEY, epoch BLOB, revision INTEGER, sync_token TEXT, etag BLOB,
                       vouched_at INTEGER);
    CREATE TABLE record (kind INTEGER, id TEXT, revision INTEGER, body BLOB, PRIMARY KEY (kind, id)) WITHOUT ROWID;
    CREATE TABLE activity (number INTEGER PRIMARY KEY, id TEXT UNIQUE, hub_id TEXT, starts_at INTEGER, ends_at INTEGER,
                           category INTEGER, status INTEGER, venue_id TEXT, series_id TEXT, organiser_id TEXT,
                           audience INTEGER, room_until INTEGER, revision INTEGER, observed_at INTEGER, body BLOB);
    CREATE INDEX activity_by_start ON activity (starts_at, hub_id, id, ends_at, category, status);
    CREATE INDEX activity_by_hub ON activity (hub_id, starts_at, id, ends_at, category, status);
    CREATE INDEX activity_by_organiser ON activity (organiser_id, starts_at, ends_at, status);
    CREATE INDEX activity_by_series ON activity (series_id, starts_at);
    CREATE TABLE past_count (month INTEGER, hub_id TEXT, body BLOB, PRIMARY KEY (month, hub_id)) WITHOUT ROWID;
    CREATE TABLE activity_known (hub_id TEXT PRIMARY KEY, known_from INTEGER, known_to INTEGER) WITHOUT ROWID;
    CREATE TABLE slot (id TEXT PRIMARY KEY, service_id TEXT, hub_id TEXT, starts_at INTEGER, ends_at INTEGER,
                       free_until INTEGER, revision INTEGER, observed_at INTEGER, body BLOB) WITHOUT ROWID;
    CREATE INDEX slot_by_service ON slot (service_id, starts_at, free_until);
    CREATE TABLE tombstone (kind INTEGER, id TEXT, revision INTEGER, deleted_at INTEGER, PRIMARY KEY (kind, id))
        WITHOUT ROWID;
    CREATE TABLE live (hub_id TEXT PRIMARY KEY, at INTEGER, inside INTEGER, entries INTEGER, exits INTEGER,
                       level INTEGER, said_at INTEGER, revision INTEGER) WITHOUT ROWID;
    CREATE TABLE history (hub_id TEXT, step INTEGER, day INTEGER, buckets BLOB,
                          PRIMARY KEY (hub_id, step, day));
    CREATE TABLE history_known (hub_id TEXT, step INTEGER, known_from INTEGER, known_to INTEGER,
                                PRIMARY KEY (hub_id, step)) WITHOUT ROWID;
)";

constexpr sqlite::OpenOptions options{.durability = sqlite::Durability::Disposable,
                                      .applicationId = sqlite::applicationId("HSca"),
                                      .newestVersion = fileVersion};

Result<void> makeTables(sqlite::Database &database)
{
    const auto version = database.version();
    if (!version)
        return std::unexpected(version.error());
    if (*version == fileVersion)
        return {};
    if (*version != 0)
        return std::unexpected(Error{ErrorKind::InvalidInput,
                                     database.file(),
                                     u"the cache has version %1, this program's has %2"_s.arg(
                                         QString::number(*version), QString::number(fileVersion)),
                                     {}});
    sqlite::Transaction transaction(database);
    if (const auto made = database.execute(schema); !made)
        return made;
    if (const auto numbered = database.setVersion(fileVersion); !numbered)
        return numbered;
    return transaction.commit();
}

} // namespace

Result<sqlite::Database> openFile(const QString &file)
{
    auto database = sqlite::Database::open(file, options);
    if (!database)
        return database;
    if (const auto made = makeTables(*database); !made)
        return std::unexpected(made.error());
    return database;
}

} // namespace hubscreen::cache
