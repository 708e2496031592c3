// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/record_table.h"

namespace hubscreen::cache {

Written RecordTable::put(RecordKind kind, const QString &id, quint64 revision, const QByteArray &body)
{
    auto query = m_database.prepare("SELECT revision, body FROM record WHERE kind = ? AND id = ?");
    query.bind(int(kind), id);
    bool same = false;
    if (query.step()) {
        const auto held = query.column<quint64>(0);
        same = query.bytes(1) == body;
        if (held > revision)
            return Written::Older;
        if (same && held == revision)
            return Written::Same;
    }
    m_database.prepare("INSERT OR REPLACE INTO record (kind, id, revision, body) VALUES (?, ?, ?, ?)")
        .bind(int(kind), id, revision, body)
        .perform();
    return same ? Written::Same : Written::Changed;
}

bool RecordTable::remove(RecordKind kind, const QString &id)
{
    m_database.prepare("DELETE FROM record WHERE kind = ? AND id = ?").bind(int(kind), id).perform();
    return m_database.changedRows() > 0;
}

std::vector<RecordTable::Held> RecordTable::held(RecordKind kind)
{
    auto query = m_database.prepare("SELECT id, revision FROM record WHERE kind = ? ORDER BY id");
    query.bind(int(kind));
    std::vector<Held> held;
    while (query.step())
        held.push_back({query.column<QString>(0), query.column<quint64>(1)});
    return held;
}

std::optional<quint64> RecordTable::revisionOf(RecordKind kind, const QString &id)
{
    auto query = m_database.prepare("SELECT revision FROM record WHERE kind = ? AND id = ?");
    query.bind(int(kind), id);
    return query.step() ? std::optional(query.column<quint64>(0)) : std::nullopt;
}

Result<std::vector<QByteArray>> RecordTable::bodies(RecordKind kind)
{
    auto query = m_database.prepare("SELECT body FROM record WHERE kind = ? ORDER BY id");
    query.bind(int(kind));
    std::vector<QByteArray> bodies;
    while (query.step())
        bodies.push_back(query.column<QByteArray>(0));
    return query.outcome().transform([&bodies] { return std::move(bodies); });
}

Result<std::optional<QByteArray>> RecordTable::body(RecordKind kind, const QString &id)
{
    auto query = m_database.prepare("SELECT body FROM record WHERE kind = ? AND id = ?");
    query.bind(int(kind), id);
    std::optional<QByteArray> body;
    if (query.step())
        body = query.column<QByteArray>(0);
    return query.outcome().transform([&body] { return std::move(body); });
}

void RecordTable::forgetRevisions()
{
    m_database.prepare("UPDATE record SET revision = 0").perform();
}

Tombstones::Deletions &Tombstones::deletions()
{
    if (m_deleted)
        return *m_deleted;
    auto &deleted = m_deleted.emplace();
    auto query = m_database.prepare("SELECT kind, id, revision FROM tombstone");
    while (query.step())
        deleted.insert({{RecordKind(query.column<int>(0)), query.column<QString>(1)}, query.column<quint64>(2)});
    return deleted;
}

void Tombstones::bury(RecordKind kind, const QString &id, quint64 revision, Instant at)
{
    if (covers(kind, id, revision))
        return;
    deletions()[{kind, id}] = revision;
    m_database.prepare("INSERT OR REPLACE INTO tombstone (kind, id, revision, deleted_at) VALUES (?, ?, ?, ?)")
        .bind(int(kind), id, revision, at.time_since_epoch().count())
        .perform();
}

bool Tombstones::covers(RecordKind kind, const QString &id, quint64 revision)
{
    const auto &deleted = deletions();
    const auto found = deleted.find({kind, id});
    return found != deleted.end() && found->second > revision;
}

void Tombstones::forget(Instant before)
{
    m_database.prepare("DELETE FROM tombstone WHERE deleted_at < ?").bind(before.time_since_epoch().count()).perform();
    m_deleted.reset();
}

void Tombstones::forgetAll()
{
    m_database.prepare("DELETE FROM tombstone").perform();
    m_deleted.reset();
}

} // namespace hubscreen::cache
