// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "sqlite/database.h"

namespace hubscreen::sqlite {

/// All or nothing: rolls back when destroyed unless committed. Takes the write lock at once (BEGIN IMMEDIATE), so that
/// what was read inside still holds when it is written. After a failure its statements do nothing more. Not nested.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Fails, and changes nothing, with the first failure of the transaction's own statements, checked or not.
    [[nodiscard]] Result<void> commit();

private:
    std::shared_ptr<Connection> m_connection;
    bool m_open = false;
};

} // namespace hubscreen::sqlite
