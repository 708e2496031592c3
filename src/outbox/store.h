// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "outbox/item.h"
#include "sqlite/database.h"

#include <vector>

namespace hubscreen::outbox {

/// The file of writes. Every change is on the disk when its method returns without an error; with one, nothing has
/// changed.
class Store
{
public:
    /// Makes the file where there is none and drops what was never released. Errors: Damaged; InvalidInput (another
    /// program's file, or a newer one: both are left as they are); Storage.
    static Result<Store> open(const QString &file);

    /// As a draft, with its key. The answer has its number.
    Result<Item> add(const Write &write, const QString &key, Instant now);
    /// As it stood in another file, under a new number; one whose key is there already changes nothing.
    Result<void> adopt(const Item &item);

    Result<void> release(qint64 number, Instant now);
    /// Only a draft goes.
    Result<void> discard(qint64 number);
    /// It is about to leave.
    Result<void> markSent(qint64 number, Instant now);
    Result<void> noteFailure(qint64 number, const QString &reason, Instant now);
    /// False: it was answered or set aside before, and nothing changes. The body is overwritten, in the log too.
    Result<bool> markAnswered(qint64 number, const Answer &answer, Instant now);
    Result<bool> setAside(qint64 number, const QString &reason, const std::optional<Answer> &answer, Instant now);

    Result<std::optional<Item>> find(qint64 number);
    Result<std::optional<Item>> findByKey(const QString &key);
    /// Queued or sent, oldest first.
    Result<std::vector<Item>> open();
    Result<std::vector<Item>> all();
    /// Answered or set aside before then.
    Result<void> forgetSettled(Instant answeredBefore, Instant setAsideBefore);

private:
    explicit Store(sqlite::Database database) : m_database(std::move(database)) { }
    Result<bool> settle(qint64 number, State state, const std::optional<Answer> &answer, const QString &reason,
                        Instant now);
    Result<std::vector<Item>> read(sqlite::Statement &query);

    sqlite::Database m_database;
};

} // namespace hubscreen::outbox
