// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sqlite/connection.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace hubscreen::sqlite {

namespace {

struct Meaning {
    ErrorKind kind;
    QString remedy;
};

Meaning meaningOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorKind::Damaged, u"Set the file aside and begin a new one"_s};
    case SQLITE_FULL:
        return {ErrorKind::Storage, u"Free space on the disk"_s};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Storage, u"End the other program that uses the file"_s};
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorKind::Storage, u"Check that the folder exists and may be written to"_s};
    case SQLITE_IOERR:
        return {ErrorKind::Storage, u"Check the disk"_s};
    default:
        return {ErrorKind::Storage, {}};
    }
}

} // namespace

Error toError(int code, const QString &file, const QString &message)
{
    const auto meaning = meaningOf(code);
    return Error{meaning.kind, file, message, meaning.remedy};
}

Connection::~Connection()
{
    for (const auto &statements : std::as_const(m_ready)) {
        for (auto *statement : statements)
            sqlite3_finalize(statement);
    }
    sqlite3_close_v2(m_handle);
}

sqlite3_stmt *Connection::take(const QByteArray &sql)
{
    if (const auto ready = m_ready.find(sql); ready != m_ready.end() && !ready->empty()) {
        auto *statement = ready->back();
        ready->pop_back();
        return statement;
    }
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v3(m_handle, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    return statement;
}

void Connection::giveBack(const QByteArray &sql, sqlite3_stmt *statement)
{
    // A statement left in the middle would hold its read transaction open and pin the write-ahead log.
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    m_ready[sql].push_back(statement);
}

Error Connection::failure(int code, const QByteArray &sql)
{
    auto message = QString::fromUtf8(sqlite3_errmsg(m_handle));
    if (!sql.isEmpty())
        message += u" in \"%1\""_s.arg(QString::fromUtf8(sql.simplified().left(120)));
    auto error = toError(code, m_file, message);
    if (!m_firstFailure)
        m_firstFailure = error;
    return error;
}

} // namespace hubscreen::sqlite
