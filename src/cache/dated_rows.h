// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/record_table.h"

#include <optional>
#include <vector>

namespace hubscreen::cache {

/// What a table of records that lie in time has in common with every other: id, hub_id, starts_at, ends_at, revision,
/// observed_at and body are its columns, whatever else it has. Failures of writes surface when the open transaction
/// commits.
class DatedRows
{
public:
    bool remove(const QString &id);
    std::optional<quint64> revisionOf(const QString &id);
    /// What is held in the range (empty: all), of the hub (empty: of all).
    std::vector<RecordTable::Held> held(const std::optional<TimeRange> &range, const std::optional<QString> &hubId);
    /// A new order of facts: every row may be written over by anything.
    void forgetRevisions();

protected:
    /// The rule of domain/activity.h, `liesIn`, of a row, over a range whose ends are these parameters ("?1", "?2").
    static QByteArray liesIn(const QByteArray &from, const QByteArray &to);

    /// `table` is a word of ours.
    DatedRows(sqlite::Database &database, const QByteArray &table);

    /// What is written of a record that comes under `revision`, by `write` if it has to be.
    template<typename Write>
    Written putBy(const QString &id, quint64 revision, Instant observedAt, const QByteArray &body, Write write)
    {
        const auto before = compare(id, revision, observedAt, body);
        if (!before.settled)
            write();
        return before.written;
    }

    sqlite::Database &m_database;

private:
    struct Comparison {
        Written written = Written::Changed;
        bool settled = false; ///< there is nothing to write
    };
    Comparison compare(const QString &id, quint64 revision, Instant observedAt, const QByteArray &body);

    const QByteArray m_select, m_remove, m_selectRevision, m_selectHeld, m_forgetRevisions; // SQL
};

} // namespace hubscreen::cache
