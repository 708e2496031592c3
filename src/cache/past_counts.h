// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/record_table.h"
#include "domain/activity.h"

namespace hubscreen::cache {

/// How many activities were held in the months before this one, a row a month and hub. A month is named by its first
/// day.
class PastCounts
{
public:
    explicit PastCounts(sqlite::Database &database) : m_database(database) { }

    /// All hubs' counts of a month; true when they differ from what was held.
    bool put(QDate month, const std::map<QString, std::vector<ActivityCount>> &byHub);
    /// Empty while that month was never read.
    Result<std::optional<std::vector<ActivityCount>>> of(QDate month, const QString &hubId);
    void forgetBefore(QDate month);

private:
    bool isKnown(QDate month);

    sqlite::Database &m_database;
};

} // namespace hubscreen::cache
