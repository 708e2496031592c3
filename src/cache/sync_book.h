// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/writes.h"
#include "sqlite/database.h"

namespace hubscreen::cache {

/// The feed's order as far as it was followed, in memory and, with each commit, in the file.
class SyncBook
{
public:
    explicit SyncBook(sqlite::Database &database) : m_database(database) { }

    Result<void> load();
    /// What changed since the last time; part of the open transaction.
    void store(Instant serverTime);

    const SyncState &state() const { return m_state; }
    /// To go back to when the transaction fails.
    void restore(SyncState state);

    void setDistrict(const QString &id);
    /// A new order of facts: tokens, tags and revisions count no longer; what was vouched for stays so.
    void beginEpoch(const QByteArray &epoch);
    /// `whole`: the list speaks for all of its kind. One of a range of time does not, even where its token does: its
    /// revision says nothing of the rest.
    void noteList(RecordKind kind, const ListMark &mark, bool whole, ListScope scope);
    void noteEvent(quint64 revision);
    /// What is cached of that kind is no longer the list that had the tag.
    void forgetTag(RecordKind kind);
    /// True when that is later than what was known.
    bool vouch(RecordKind kind, Instant at);
    Instant vouchedAt(RecordKind kind) const;
    void setActivitiesKnown(const std::optional<TimeRange> &range);
    void setSlotsKnown(const std::optional<TimeRange> &range);
    void noteHistory(const QString &hubId, FootfallStep step, const TimeRange &range);
    std::optional<TimeRange> historyKnown(const QString &hubId, FootfallStep step) const;
    void forgetHub(const QString &hubId);
    void forgetHistory() { m_state.historyKnown.clear(); }
    /// There is something that only memory knows.
    bool isDirty() const { return m_listsChanged; }
    /// The first day of the range of which the counts speak.
    void setCountsFrom(Instant from);
    std::optional<Instant> countsFrom() const { return m_countsFrom; }
    /// The day whose menus were read.
    void setMenusDay(QDate day) { m_menusDay = day; }
    QDate menusDay() const { return m_menusDay; }

private:
    ListState &list(RecordKind kind);
    void loadFacts();
    void storeFact(const char *name, const auto &value);
    void storeList(RecordKind kind, const ListState &list);

    sqlite::Database &m_database;
    SyncState m_state;
    std::optional<Instant> m_countsFrom;
    QDate m_menusDay;
    std::vector<std::pair<QString, FootfallStep>> m_changedHistory;
    bool m_listsChanged = false;
};

} // namespace hubscreen::cache
