// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/time.h"
#include "sqlite/statement.h"

#include <QString>

#include <memory>

// A SQLite file with the one connection that the house allows it.
namespace hubscreen::sqlite {

enum class Durability {
    Disposable, ///< write-ahead log, synced now and then: a power cut may lose the last commits, never the file
    Durable, ///< write-ahead log, every commit is on the disk when it returns
};

struct OpenOptions {
    Durability durability = Durability::Durable;
    qint32 applicationId = 0; ///< marks the file as ours: four letters, as in 'HSca'; see `applicationId()`
    int newestVersion = 0; ///< the highest `user_version` that this program understands
    bool foreignKeys = false;
    Milliseconds busyTimeout{5000}; ///< how long to wait for a lock
    qint64 journalSizeLimit = 4 << 20; ///< bytes that the write-ahead log keeps after a checkpoint
};

/// "HSca" as SQLite stores it in the file's header.
constexpr qint32 applicationId(const char (&letters)[5])
{
    return letters[0] << 24 | letters[1] << 16 | letters[2] << 8 | letters[3];
}

/// Movable; used by one thread at a time. A moved-from Database may only be destroyed or assigned to.
class Database
{
public:
    /// `file`: a path, or ":memory:". A new or empty file gets the application id and has version 0.
    /// Errors: Damaged (not a database, or a header that cannot be read); InvalidInput (another program's file, or one
    /// made by a newer program: both are left as they are); Storage (everything else).
    static Result<Database> open(const QString &file, const OpenOptions &options);

    /// Statements without results, separated by semicolons.
    Result<void> execute(const QByteArray &sql);

    /// One statement, from the pool of those prepared before. A faulty one fails when it is stepped.
    Statement prepare(const char *sql);

    /// The file's `user_version`: how many migrations it has seen.
    Result<int> version();
    Result<void> setVersion(int version);

    /// Reads the whole file; Damaged when its structure is broken.
    Result<void> quickCheck();

    /// Moves the write-ahead log into the file and empties it, so that what was deleted is not left in it.
    Result<void> checkpoint();

    /// Rows that the last finished INSERT, UPDATE or DELETE changed.
    int changedRows() const;
    const QString &file() const;

private:
    friend class Transaction;
    explicit Database(std::shared_ptr<Connection> connection) : m_connection(std::move(connection)) { }

    Result<qint64> pragma(const char *sql);
    Result<void> claim(const OpenOptions &options);
    Result<void> configure(const OpenOptions &options);

    std::shared_ptr<Connection> m_connection;
};

} // namespace hubscreen::sqlite
