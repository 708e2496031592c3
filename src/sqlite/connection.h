// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QHash>

#include <optional>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

// The raw connection behind Database, shared by its statements so that none of them can outlive it. Not for use outside
// this folder.
namespace hubscreen::sqlite {

class Connection
{
public:
    Connection(sqlite3 *handle, QString file) : m_handle(handle), m_file(std::move(file)) { }
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    sqlite3 *handle() const { return m_handle; }
    const QString &file() const { return m_file; }

    /// A ready statement from the pool, or newly prepared; nullptr on failure.
    sqlite3_stmt *take(const QByteArray &sql);
    void giveBack(const QByteArray &sql, sqlite3_stmt *statement);

    /// What the last call on this connection failed with; also spoils the transaction that is open.
    Error failure(int code, const QByteArray &sql);

    /// From the start of a transaction to its end.
    void beginWatching()
    {
        m_firstFailure.reset();
        m_isWatching = true;
    }
    void endWatching() { m_isWatching = false; }
    /// The open transaction has failed. SQLite may have rolled it back already: what is stepped now would be committed
    /// alone.
    bool isSpoilt() const { return m_isWatching && m_firstFailure; }
    const std::optional<Error> &firstFailure() const { return m_firstFailure; }

private:
    sqlite3 *m_handle;
    QString m_file;
    QHash<QByteArray, std::vector<sqlite3_stmt *>> m_ready;
    std::optional<Error> m_firstFailure;
    bool m_isWatching = false;
};

/// `message` in SQLite's words, our kind and remedy.
Error toError(int code, const QString &file, const QString &message);

} // namespace hubscreen::sqlite
