// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/dated_rows.h"

namespace hubscreen::cache {

DatedRows::DatedRows(sqlite::Database &database, const QByteArray &table)
    : m_database(database),
      m_select("SELECT revision, observed_at, body FROM " + table + " WHERE id = ?"),
      m_remove("DELETE FROM " + table + " WHERE id = ?"),
      m_selectRevision("SELECT revision FROM " + table + " WHERE id = ?"),
      m_selectHeld("SELECT id, revision FROM " + table + " WHERE (?1 IS NULL OR (" + liesIn("?1", "?2")
                   + ")) AND (?3 IS NULL OR hub_id = ?3) ORDER BY id"),
      m_forgetRevisions("UPDATE " + table + " SET revision = 0")
{
}

QByteArray DatedRows::liesIn(const QByteArray &from, const QByteArray &to)
{
    return "starts_at < " + to + " AND (ends_at > " + from + " OR starts_at >= " + from + ')';
}

DatedRows::Comparison DatedRows::compare(const QString &id, quint64 revision, Instant observedAt,
                                         const QByteArray &body)
{
    auto query = m_database.prepare(m_select.constData());
    query.bind(id);
    if (!query.step())
        return {};
    const auto held = query.column<quint64>(0);
    if (held > revision)
        return {Written::Older, true};
    if (query.bytes(2) != body)
        return {};
    return {Written::Same, held == revision && query.column<Instant>(1) >= observedAt};
}

bool DatedRows::remove(const QString &id)
{
    m_database.prepare(m_remove.constData()).bind(id).perform();
    return m_database.changedRows() > 0;
}

std::optional<quint64> DatedRows::revisionOf(const QString &id)
{
    auto query = m_database.prepare(m_selectRevision.constData());
    query.bind(id);
    return query.step() ? std::optional(query.column<quint64>(0)) : std::nullopt;
}

std::vector<RecordTable::Held> DatedRows::held(const std::optional<TimeRange> &range,
                                               const std::optional<QString> &hubId)
{
    auto query = m_database.prepare(m_selectHeld.constData());
    query.bind(range.transform([](const TimeRange &r) { return r.from; }),
               range.transform([](const TimeRange &r) { return r.to; }), hubId);
    std::vector<RecordTable::Held> held;
    while (query.step())
        held.push_back({query.column<QString>(0), query.column<quint64>(1)});
    return held;
}

void DatedRows::forgetRevisions()
{
    m_database.prepare(m_forgetRevisions.constData()).perform();
}

} // namespace hubscreen::cache
