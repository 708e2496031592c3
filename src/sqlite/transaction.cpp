// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sqlite/transaction.h"

#include "sqlite/connection.h"

#include <sqlite3.h>

namespace hubscreen::sqlite {

namespace {

bool execute(Connection &connection, const char *sql)
{
    const int code = sqlite3_exec(connection.handle(), sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        connection.failure(code, sql);
    return code == SQLITE_OK;
}

} // namespace

Transaction::Transaction(Database &database) : m_connection(database.m_connection)
{
    m_connection->beginWatching();
    m_open = execute(*m_connection, "BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    // Some failures (a full disk) have rolled back by themselves; another ROLLBACK is then refused, and that is fine.
    if (m_open)
        sqlite3_exec(m_connection->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    m_connection->endWatching();
}

Result<void> Transaction::commit()
{
    if (!m_connection->firstFailure() && execute(*m_connection, "COMMIT"))
        m_open = false;
    if (const auto &failure = m_connection->firstFailure())
        return std::unexpected(*failure);
    return {};
}

} // namespace hubscreen::sqlite
