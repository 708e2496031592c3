// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sqlite/statement.h"

#include "sqlite/connection.h"

#include <sqlite3.h>

namespace hubscreen::sqlite {

Statement::Statement(std::shared_ptr<Connection> connection, QByteArray sql)
    : m_connection(std::move(connection)),
      m_sql(std::move(sql)),
      m_statement(m_connection->take(m_sql))
{
    if (!m_statement)
        m_error = m_connection->failure(sqlite3_extended_errcode(m_connection->handle()), m_sql);
}

Statement::~Statement()
{
    if (m_statement)
        m_connection->giveBack(m_sql, m_statement);
}

Statement::Statement(Statement &&other) noexcept
    : m_connection(std::move(other.m_connection)),
      m_sql(std::move(other.m_sql)),
      m_statement(std::exchange(other.m_statement, nullptr)),
      m_error(std::move(other.m_error))
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_connection, other.m_connection);
    std::swap(m_sql, other.m_sql);
    std::swap(m_statement, other.m_statement);
    std::swap(m_error, other.m_error);
    return *this;
}

void Statement::restart()
{
    if (m_statement)
        sqlite3_reset(m_statement);
}

void Statement::check(int code)
{
    if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE && !m_error)
        m_error = m_connection->failure(code, m_sql);
}

bool Statement::step()
{
    if (!m_error && m_connection->isSpoilt())
        m_error = m_connection->firstFailure();
    if (m_error)
        return false;
    const int code = sqlite3_step(m_statement);
    check(code);
    return code == SQLITE_ROW;
}

Result<void> Statement::run()
{
    perform();
    return outcome();
}

void Statement::perform()
{
    while (step()) { }
    restart();
}

Result<void> Statement::outcome() const
{
    if (m_error)
        return std::unexpected(*m_error);
    return {};
}

bool Statement::isNull(int index) const
{
    return sqlite3_column_type(m_statement, index) == SQLITE_NULL;
}

void Statement::bindInteger(int index, qint64 value)
{
    if (!m_error)
        check(sqlite3_bind_int64(m_statement, index, value));
}

void Statement::bindValue(int index, double value)
{
    if (!m_error)
        check(sqlite3_bind_double(m_statement, index, value));
}

void Statement::bindValue(int index, const QString &value)
{
    if (m_error)
        return;
    const auto text = value.toUtf8();
    check(sqlite3_bind_text64(m_statement, index, text.constData(), sqlite3_uint64(text.size()), SQLITE_TRANSIENT,
                              SQLITE_UTF8));
}

void Statement::bindValue(int index, const QByteArray &value)
{
    if (!m_error)
        check(
            sqlite3_bind_blob64(m_statement, index, value.constData(), sqlite3_uint64(value.size()), SQLITE_TRANSIENT));
}

void Statement::bindValue(int index, std::nullopt_t)
{
    if (!m_error)
        check(sqlite3_bind_null(m_statement, index));
}

qint64 Statement::readInteger(int index) const
{
    return sqlite3_column_int64(m_statement, index);
}

void Statement::read(int index, double &value) const
{
    value = sqlite3_column_double(m_statement, index);
}

void Statement::read(int index, QString &value) const
{
    value = QString::fromUtf8(bytes(index));
}

void Statement::read(int index, QByteArray &value) const
{
    value = bytes(index).toByteArray();
}

QByteArrayView Statement::bytes(int index) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, index));
    return {data, sqlite3_column_bytes(m_statement, index)};
}

} // namespace hubscreen::sqlite
