// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/activity_table.h"

#include "cache/record_codec.h"

using namespace Qt::StringLiterals;

namespace hubscreen::cache {

namespace {

qint64 number(Instant instant)
{
    return instant.time_since_epoch().count();
}

Instant instant(qint64 number)
{
    return Instant(Milliseconds(number));
}

// What overlaps [?1, ?2); an activity without length lies where it starts.
constexpr const char *selectHeld = R"(
    SELECT id, revision FROM activity
    WHERE (?1 IS NULL OR (starts_at < ?2 AND (ends_at > ?1 OR starts_at >= ?1))) AND (?3 IS NULL OR hub_id = ?3)
    ORDER BY id)";

constexpr const char *selectRows = R"(
    SELECT body, observed_at FROM activity
    WHERE starts_at < ?2 AND (ends_at > ?1 OR starts_at >= ?1) AND (?3 IS NULL OR category = ?3)
          AND (?4 OR status <> ?5)
    ORDER BY starts_at, hub_id, id LIMIT ?6 OFFSET ?7)";

constexpr const char *selectRowsOfHub = R"(
    SELECT body, observed_at FROM activity
    WHERE hub_id = ?8 AND starts_at < ?2 AND (ends_at > ?1 OR starts_at >= ?1) AND (?3 IS NULL OR category = ?3)
          AND (?4 OR status <> ?5)
    ORDER BY starts_at, id LIMIT ?6 OFFSET ?7)";

constexpr const char *insertRow = R"(
    INSERT INTO activity (id, hub_id, starts_at, ends_at, category, status, revision, observed_at, body)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET hub_id = excluded.hub_id, starts_at = excluded.starts_at, ends_at = excluded.ends_at,
        category = excluded.category, status = excluded.status, revision = excluded.revision,
        observed_at = excluded.observed_at, body = excluded.body)";

void bindQuery(sqlite::Statement &statement, const ActivityQuery &query, int skip, int count)
{
    const auto category = query.category.transform([](ActivityCategory c) { return int(c); });
    const auto from = number(query.range.from);
    const auto to = number(query.range.to);
    const auto cancelled = int(ActivityStatus::Cancelled);
    if (query.hubId)
        statement.bind(from, to, category, query.withCancelled, cancelled, count, skip, *query.hubId);
    else
        statement.bind(from, to, category, query.withCancelled, cancelled, count, skip);
}

Error damagedBody(const QString &file)
{
    return {ErrorKind::Damaged, file, u"a stored activity cannot be read"_s, {}};
}

} // namespace

Written ActivityTable::put(const Activity &activity, quint64 revision, Instant observedAt)
{
    const auto body = encode(activity);
    auto query = m_database.prepare("SELECT revision, observed_at, body FROM activity WHERE id = ?");
    query.bind(activity.id);
    bool same = false;
    if (query.step()) {
        const auto held = query.column<quint64>(0);
        same = query.bytes(2) == body;
        if (held > revision)
            return Written::Older;
        if (same && held == revision && query.column<qint64>(1) >= number(observedAt))
            return Written::Same;
    }
    m_database.prepare(insertRow)
        .bind(activity.id, activity.hubId, number(activity.time.from), number(activity.time.to), int(activity.category),
              int(activity.status), revision, number(observedAt), body)
        .perform();
    return same ? Written::Same : Written::Changed;
}

bool ActivityTable::remove(const QString &id)
{
    m_database.prepare("DELETE FROM activity WHERE id = ?").bind(id).perform();
    return m_database.changedRows() > 0;
}

std::optional<quint64> ActivityTable::revisionOf(const QString &id)
{
    auto query = m_database.prepare("SELECT revision FROM activity WHERE id = ?");
    query.bind(id);
    return query.step() ? std::optional(query.column<quint64>(0)) : std::nullopt;
}

std::vector<RecordTable::Held> ActivityTable::held(const std::optional<TimeRange> &range,
                                                   const std::optional<QString> &hubId)
{
    auto query = m_database.prepare(selectHeld);
    query.bind(range.transform([](const TimeRange &r) { return number(r.from); }),
               range.transform([](const TimeRange &r) { return number(r.to); }), hubId);
    std::vector<RecordTable::Held> held;
    while (query.step())
        held.push_back({query.column<QString>(0), query.column<quint64>(1)});
    return held;
}

void ActivityTable::forgetRevisions()
{
    m_database.prepare("UPDATE activity SET revision = 0").perform();
}

std::vector<QString> ActivityTable::outside(const TimeRange &window, const QString &ownHub, const TimeRange &ownWindow)
{
    auto query = m_database.prepare("SELECT id FROM activity WHERE CASE hub_id WHEN ?1 "
                                    "THEN max(ends_at, starts_at + 1) <= ?2 OR starts_at >= ?3 "
                                    "ELSE max(ends_at, starts_at + 1) <= ?4 OR starts_at >= ?5 END ORDER BY id");
    query.bind(ownHub, number(ownWindow.from), number(ownWindow.to), number(window.from), number(window.to));
    std::vector<QString> ids;
    while (query.step())
        ids.push_back(query.column<QString>(0));
    return ids;
}

void ActivityTable::setKnown(const QString &hubId, const TimeRange &range)
{
    m_database.prepare("INSERT OR REPLACE INTO activity_known (hub_id, known_from, known_to) VALUES (?, ?, ?)")
        .bind(hubId, number(range.from), number(range.to))
        .perform();
}

std::optional<TimeRange> ActivityTable::known(const QString &hubId)
{
    auto query = m_database.prepare("SELECT known_from, known_to FROM activity_known WHERE hub_id = ?");
    query.bind(hubId);
    if (!query.step())
        return std::nullopt;
    return TimeRange{instant(query.column<qint64>(0)), instant(query.column<qint64>(1))};
}

Result<std::vector<ActivityTable::Row>> ActivityTable::rows(const ActivityQuery &query, int skip, int count)
{
    auto statement = m_database.prepare(query.hubId ? selectRowsOfHub : selectRows);
    bindQuery(statement, query, skip, count);
    std::vector<Row> rows;
    while (statement.step()) {
        auto activity = decode<Activity>(statement.column<QByteArray>(0));
        if (!activity)
            return std::unexpected(damagedBody(m_database.file()));
        rows.push_back({std::move(*activity), instant(statement.column<qint64>(1))});
    }
    return statement.outcome().transform([&rows] { return std::move(rows); });
}

Result<int> ActivityTable::countStarting(const TimeRange &range)
{
    auto query =
        m_database.prepare("SELECT count(*) FROM activity WHERE starts_at >= ? AND starts_at < ? AND status <> ?");
    query.bind(number(range.from), number(range.to), int(ActivityStatus::Cancelled));
    const int count = query.step() ? query.column<int>(0) : 0;
    return query.outcome().transform([count] { return count; });
}

} // namespace hubscreen::cache
