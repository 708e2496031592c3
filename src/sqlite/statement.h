// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/time.h"

#include <QByteArray>
#include <QString>

#include <concepts>
#include <memory>
#include <optional>

struct sqlite3_stmt;

namespace hubscreen::sqlite {

class Connection;

/// A prepared statement on loan from its Database; goes back, reset, when destroyed. The first failure of preparing,
/// binding or stepping sticks and is what `outcome` tells; it also keeps the open Transaction from committing. So loops
/// stay short:
///
///     auto query = database.prepare("SELECT id, name FROM hub WHERE town = ?");
///     query.bind(town);
///     while (query.step())
///         names.insert(query.column<qint64>(0), query.column<QString>(1));
///     return query.outcome();
///
/// An expected conflict is for `ON CONFLICT` to handle, not for a failure.
class Statement
{
public:
    Statement(std::shared_ptr<Connection> connection, QByteArray sql);
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;

    /// Binds all parameters, from the first on, and begins anew. Integers, bool, double, QString, QByteArray (a blob),
    /// Instant (milliseconds since 1970 UTC), and std::optional of these, where empty is NULL. A null QString is the
    /// empty string, a null QByteArray the empty blob.
    template<typename... Values>
    Statement &bind(const Values &...values)
    {
        restart();
        int index = 0;
        (bindValue(++index, values), ...);
        return *this;
    }

    /// True while there is a row; false at the end and on failure.
    bool step();

    /// For statements without rows: steps to the end, ready to be bound again.
    Result<void> run();

    /// As `run`, for writes within a Transaction: that tells the failure when it is to commit.
    void perform();

    /// The row's value; NULL is an empty std::optional, or else the type's zero.
    template<typename T>
    T column(int index) const
    {
        T value{};
        read(index, value);
        return value;
    }

    /// The row's blob or text as it lies in the page: valid until the next step.
    QByteArrayView bytes(int index) const;

    Result<void> outcome() const;

private:
    void restart();
    void check(int code);
    bool isNull(int index) const;

    void bindInteger(int index, qint64 value);
    void bindValue(int index, std::integral auto value) { bindInteger(index, qint64(value)); }
    void bindValue(int index, Instant value) { bindInteger(index, value.time_since_epoch().count()); }
    void bindValue(int index, double value);
    void bindValue(int index, const QString &value);
    void bindValue(int index, const QByteArray &value);
    void bindValue(int index, std::nullopt_t);
    template<typename T>
    void bindValue(int index, const std::optional<T> &value)
    {
        if (value)
            bindValue(index, *value);
        else
            bindValue(index, std::nullopt);
    }

    qint64 readInteger(int index) const;
    template<std::integral T>
    void read(int index, T &value) const
    {
        value = T(readInteger(index));
    }
    void read(int index, Instant &value) const { value = Instant(Milliseconds(readInteger(index))); }
    void read(int index, double &value) const;
    void read(int index, QString &value) const;
    void read(int index, QByteArray &value) const;
    template<typename T>
    void read(int index, std::optional<T> &value) const
    {
        if (!isNull(index))
            value = column<T>(index);
    }

    std::shared_ptr<Connection> m_connection;
    QByteArray m_sql;
    sqlite3_stmt *m_statement = nullptr;
    std::optional<Error> m_error;
};

} // namespace hubscreen::sqlite
