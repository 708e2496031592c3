// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/dated_rows.h"
#include "cache/queries.h"
#include "domain/activity.h"

#include <map>

namespace hubscreen::cache {

/// Activities with the columns by which they are asked for, and the windows of them that were read. Failures of writes
/// surface when the open transaction commits.
class ActivityTable : public DatedRows
{
public:
    explicit ActivityTable(sqlite::Database &database) : DatedRows(database, "activity") { }

    Written put(const Activity &activity, quint64 revision, Instant observedAt);
    bool remove(const QString &id);

    /// Outside both windows; `ownHub`'s activities have their own.
    std::vector<QString> outside(const TimeRange &window, const QString &ownHub, const TimeRange &ownWindow);

    void setKnown(const QString &hubId, const TimeRange &range);
    std::optional<TimeRange> known(const QString &hubId);

    struct Row {
        Activity activity;
        Instant observedAt{};
        quint64 number = 0; ///< its own as long as it is held
    };
    /// At most `count` rows of the query from the `skip`th on, in its order. `now` judges where there is room.
    Result<std::vector<Row>> rows(const ActivityQuery &query, Instant now, int skip, int count);
    /// When those of the query go on, by start.
    Result<std::vector<TimeRange>> times(const ActivityQuery &query, Instant now);
    /// How many lie in the range, not cancelled. Asked at every tick: the last answer is kept until an activity
    /// changes.
    Result<int> count(const TimeRange &range);
    Result<std::optional<Row>> find(const QString &id);
    struct Programme {
        int activities = 0;
        Instant firstEnd{}; ///< of them
    };
    /// By organiser: what lies in the range, not cancelled.
    Result<std::map<QString, Programme>> programmes(const TimeRange &range);
    /// Where a walk through all activities is, by start, hub, id; begins before all.
    struct Place {
        Instant startsAt = Instant::min();
        QString hubId;
        QString id;
    };
    Result<std::vector<Row>> rowsAfter(const Place &place, int count);
    Result<std::optional<Row>> find(quint64 number);

private:
    struct Counted {
        TimeRange range;
        int count = 0;
    };
    std::optional<Counted> m_counted;

    static QByteArray select(const char *columns, const ActivityQuery &query, const char *rest);
    Result<std::vector<Row>> readAll(sqlite::Statement &statement);
    Result<std::optional<Row>> readOne(sqlite::Statement &statement);
};

} // namespace hubscreen::cache
