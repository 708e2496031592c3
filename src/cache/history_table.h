// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/bucket_row.h"
#include "domain/footfall.h"
#include "sqlite/database.h"

#include <map>

namespace hubscreen::cache {

/// Finished footfall buckets, packed: a row holds a district day of quarter hours or hours, or a month of days.
class HistoryTable
{
public:
    explicit HistoryTable(sqlite::Database &database) : m_database(database) { }

    /// Lays the series over what is held; true when that changed anything. Failures surface when the open transaction
    /// commits.
    bool put(const FootfallSeries &series, const Zone &zone);
    /// False when there was nothing of it.
    bool removeHub(const QString &hubId);
    void clear();
    /// Rows that begin before `day`.
    void removeBefore(QDate day, FootfallStep step);
    /// Of the district and the own hub more quarter hours are kept.
    void removeQuarterHoursOfOthers(QDate day, const QString &ownHub);

    /// The buckets of a district day (quarter hours, hours), or of the month whose first day that is (days).
    Result<std::optional<BucketRow>> day(const QString &hubId, FootfallStep step, QDate day);
    /// The first day of whose quarter hours or hours entries are held; empty: of none. Kept.
    Result<std::optional<QDate>> countedSince(const QString &hubId);

private:
    struct Place {
        QDate day;
        Instant next; ///< where the next row begins
        std::size_t size = 0; ///< of the row
        std::size_t index = 0; ///< in the row
    };
    const Place &placeOf(FootfallStep step, Instant start, const Zone &zone);
    std::optional<BucketRow> row(const QString &hubId, FootfallStep step, const Place &place);
    void store(const QString &hubId, FootfallStep step, const Place &place, const BucketRow &row);
    Result<std::optional<QDate>> firstCounted(const QString &hubId, FootfallStep step);

    sqlite::Database &m_database;
    // Calendars are slow, and every hub's series begins at the same moments.
    std::map<std::pair<FootfallStep, Instant>, Place> m_places;
    Zone m_placesZone;
    std::map<QString, std::optional<QDate>> m_countedSince;
};

} // namespace hubscreen::cache
