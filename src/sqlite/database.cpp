// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sqlite/database.h"

#include "sqlite/connection.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace hubscreen::sqlite {

namespace {

Result<std::shared_ptr<Connection>> connectTo(const QString &file, Milliseconds busyTimeout)
{
    sqlite3 *handle = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const int code = sqlite3_open_v2(file.toUtf8().constData(), &handle, flags, nullptr);
    if (code != SQLITE_OK) {
        const auto error = toError(code, file, QString::fromUtf8(handle ? sqlite3_errmsg(handle) : "out of memory"));
        sqlite3_close_v2(handle);
        return std::unexpected(error);
    }
    sqlite3_busy_timeout(handle, int(busyTimeout.count()));
    // A file that somebody tampered with must not run functions or write to its own internals.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    return std::make_shared<Connection>(handle, file);
}

Error notOurs(const QString &file, const QString &what)
{
    return Error{ErrorKind::InvalidInput, file, what, u"Use another data folder, or a newer program"_s};
}

} // namespace

Result<Database> Database::open(const QString &file, const OpenOptions &options)
{
    auto connection = connectTo(file, options.busyTimeout);
    if (!connection)
        return std::unexpected(connection.error());
    Database database(std::move(*connection));
    // First who made it, then the settings: some of them write to the file.
    if (const auto claimed = database.claim(options); !claimed)
        return std::unexpected(claimed.error());
    if (const auto configured = database.configure(options); !configured)
        return std::unexpected(configured.error());
    return database;
}

Result<void> Database::claim(const OpenOptions &options)
{
    const auto id = pragma("PRAGMA application_id");
    const auto found = version();
    const auto tables = pragma("SELECT count(*) FROM sqlite_schema");
    for (const auto *answer : {&id, &tables}) {
        if (!*answer)
            return std::unexpected(answer->error());
    }
    if (!found)
        return std::unexpected(found.error());
    const bool isNew = *id == 0 && *found == 0 && *tables == 0;
    if (isNew)
        return execute("PRAGMA application_id = " + QByteArray::number(options.applicationId));
    if (*id != options.applicationId)
        return std::unexpected(notOurs(file(), u"the file belongs to another program"_s));
    if (*found > options.newestVersion)
        return std::unexpected(notOurs(file(),
                                       u"a newer program made the file (version %1; this one knows %2)"_s.arg(
                                           QString::number(*found), QString::number(options.newestVersion))));
    return {};
}

Result<void> Database::configure(const OpenOptions &options)
{
    const QByteArray synchronous = options.durability == Durability::Durable ? "FULL" : "NORMAL";
    return execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = " + synchronous
                   + "; PRAGMA journal_size_limit = " + QByteArray::number(options.journalSizeLimit)
                   + "; PRAGMA cell_size_check = ON; PRAGMA foreign_keys = " + (options.foreignKeys ? "ON" : "OFF"));
}

Result<void> Database::execute(const QByteArray &sql)
{
    const int code = sqlite3_exec(m_connection->handle(), sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return std::unexpected(m_connection->failure(code, sql));
    return {};
}

Statement Database::prepare(const char *sql)
{
    return Statement(m_connection, sql);
}

Result<qint64> Database::pragma(const char *sql)
{
    auto statement = prepare(sql);
    const qint64 value = statement.step() ? statement.column<qint64>(0) : 0;
    if (const auto outcome = statement.outcome(); !outcome)
        return std::unexpected(outcome.error());
    return value;
}

Result<int> Database::version()
{
    return pragma("PRAGMA user_version").transform([](qint64 value) { return int(value); });
}

Result<void> Database::setVersion(int version)
{
    return execute("PRAGMA user_version = " + QByteArray::number(version));
}

Result<void> Database::quickCheck()
{
    auto statement = prepare("PRAGMA quick_check(1)");
    const auto finding = statement.step() ? statement.column<QString>(0) : QString();
    if (const auto outcome = statement.outcome(); !outcome)
        return outcome;
    if (finding != u"ok")
        return std::unexpected(toError(SQLITE_CORRUPT, file(), finding.simplified()));
    return {};
}

Result<void> Database::checkpoint()
{
    const int code =
        sqlite3_wal_checkpoint_v2(m_connection->handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (code != SQLITE_OK)
        return std::unexpected(m_connection->failure(code, "checkpoint"));
    return {};
}

int Database::changedRows() const
{
    return sqlite3_changes(m_connection->handle());
}

const QString &Database::file() const
{
    return m_connection->file();
}

} // namespace hubscreen::sqlite
