// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/queries.h"
#include "cache/record_table.h"
#include "domain/activity.h"

#include <functional>

namespace hubscreen::cache {

/// Activities with the columns by which they are asked for, and the windows of them that were read. Failures of writes surface
/// when the open transaction commits.
class ActivityTable
{
public:
    explicit ActivityTable(sqlite::Database &database) : m_database(database) { }

    Written put(const Activity &activity, quint64 revision, Instant observedAt);
    bool remove(const QString &id);
    std::optional<quint64> revisionOf(const QString &id);
    /// What is held in the range (empty: all), of the hub (empty: of all).
    std::vector<RecordTable::Held> held(const std::optional<TimeRange> &range, const std::optional<QString> &hubId);
    void forgetRevisions();

    /// Outside both windows; `ownHub`'s activities have their own.
    std::vector<QString> outside(const TimeRange &window, const QString &ownHub, const TimeRange &ownWindow);

    void setKnown(const QString &hubId, const TimeRange &range);
    std::optional<TimeRange> known(const QString &hubId);

    struct Row {
        Activity activity;
        Instant observedAt{};
    };
    /// At most `count` rows of the query from the `skip`th on, in its order.
    Result<std::vector<Row>> rows(const ActivityQuery &query, int skip, int count);
    Result<int> countStarting(const TimeRange &range);

private:
    sqlite::Database &m_database;
};

} // namespace hubscreen::cache
