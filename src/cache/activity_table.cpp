// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/activity_table.h"

#include "cache/record_codec.h"

using namespace Qt::StringLiterals;

namespace hubscreen::cache {

namespace {

// Besides where it lies.
constexpr const char *selection = R"(
    AND (?3 IS NULL OR hub_id = ?3) AND (?4 IS NULL OR organiser_id = ?4) AND (?5 IS NULL OR series_id = ?5)
    AND (?6 IS NULL OR venue_id = ?6) AND (?7 IS NULL OR category = ?7) AND (?8 IS NULL OR audience = ?8)
    AND (?9 OR status <> ?10) AND (NOT ?11 OR room_until > ?12)
)";

constexpr const char *selectRowsAfter = R"(
    SELECT body, observed_at, number FROM activity
    WHERE (starts_at, hub_id, id) > (?1, ?2, ?3) ORDER BY starts_at, hub_id, id LIMIT ?4)";

constexpr const char *insertRow = R"(
    INSERT INTO activity (id, hub_id, starts_at, ends_at, category, status, venue_id, series_id, organiser_id, audience,
                          room_until, revision, observed_at, body)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET hub_id = excluded.hub_id, starts_at = excluded.starts_at, ends_at = excluded.ends_at,
        category = excluded.category, status = excluded.status, venue_id = excluded.venue_id,
        series_id = excluded.series_id, organiser_id = excluded.organiser_id, audience = excluded.audience,
        room_until = excluded.room_until, revision = excluded.revision, observed_at = excluded.observed_at,
        body = excluded.body)";

template<typename... More>
void bindQuery(sqlite::Statement &statement, const ActivityQuery &query, Instant now, const More &...more)
{
    const auto asNumber = [](auto word) { return int(word); };
    statement.bind(query.range.from, query.range.to, query.hubId, query.organiserId, query.seriesId, query.venueId,
                   query.category.transform(asNumber), query.audience.transform(asNumber), query.withCancelled,
                   int(ActivityStatus::Cancelled), query.withRoom, now, more...);
}

Error damagedBody(const QString &file)
{
    return {ErrorKind::Damaged, file, u"a stored activity cannot be read"_s, {}};
}

} // namespace

/// The one condition by which an index is found goes first, as no NULL of another hides it there.
QByteArray ActivityTable::select(const char *columns, const ActivityQuery &query, const char *rest)
{
    const char *lead = query.seriesId ? "series_id = ?5 AND "
        : query.organiserId           ? "organiser_id = ?4 AND "
        : query.hubId                 ? "hub_id = ?3 AND "
                                      : "";
    return QByteArray("SELECT ") + columns + " FROM activity WHERE " + lead + liesIn("?1", "?2") + selection + rest;
}

Written ActivityTable::put(const Activity &activity, quint64 revision, Instant observedAt)
{
    const auto body = encode(activity);
    m_counted.reset();
    return putBy(activity.id, revision, observedAt, body, [&] {
        m_database.prepare(insertRow)
            .bind(activity.id, activity.hubId, activity.time.from, activity.time.to, int(activity.category),
                  int(activity.status), activity.venueId, activity.seriesId, activity.organiserId,
                  int(activity.audience), activity.seats().roomUntil(), revision, observedAt, body)
            .perform();
    });
}

bool ActivityTable::remove(const QString &id)
{
    m_counted.reset();
    return DatedRows::remove(id);
}

std::vector<QString> ActivityTable::outside(const TimeRange &window, const QString &ownHub, const TimeRange &ownWindow)
{
    auto query = m_database.prepare(("SELECT id FROM activity WHERE CASE hub_id WHEN ?1 THEN NOT (" + liesIn("?2", "?3")
                                     + ") ELSE NOT (" + liesIn("?4", "?5") + ") END ORDER BY id")
                                        .constData());
    query.bind(ownHub, ownWindow.from, ownWindow.to, window.from, window.to);
    std::vector<QString> ids;
    while (query.step())
        ids.push_back(query.column<QString>(0));
    return ids;
}

void ActivityTable::setKnown(const QString &hubId, const TimeRange &range)
{
    m_database.prepare("INSERT OR REPLACE INTO activity_known (hub_id, known_from, known_to) VALUES (?, ?, ?)")
        .bind(hubId, range.from, range.to)
        .perform();
}

std::optional<TimeRange> ActivityTable::known(const QString &hubId)
{
    auto query = m_database.prepare("SELECT known_from, known_to FROM activity_known WHERE hub_id = ?");
    query.bind(hubId);
    if (!query.step())
        return std::nullopt;
    return TimeRange{query.column<Instant>(0), query.column<Instant>(1)};
}

Result<std::vector<ActivityTable::Row>> ActivityTable::rows(const ActivityQuery &query, Instant now, int skip,
                                                            int count)
{
    auto statement = m_database.prepare(
        select("body, observed_at, number", query, "ORDER BY starts_at, hub_id, id LIMIT ?13 OFFSET ?14").constData());
    bindQuery(statement, query, now, count, skip);
    return readAll(statement);
}

Result<std::vector<ActivityTable::Row>> ActivityTable::readAll(sqlite::Statement &statement)
{
    std::vector<Row> rows;
    while (statement.step()) {
        auto activity = decode<Activity>(statement.column<QByteArray>(0));
        if (!activity)
            return std::unexpected(damagedBody(m_database.file()));
        rows.push_back({std::move(*activity), statement.column<Instant>(1), statement.column<quint64>(2)});
    }
    return statement.outcome().transform([&rows] { return std::move(rows); });
}

Result<std::vector<TimeRange>> ActivityTable::times(const ActivityQuery &query, Instant now)
{
    auto statement = m_database.prepare(select("starts_at, ends_at", query, "ORDER BY starts_at").constData());
    bindQuery(statement, query, now);
    std::vector<TimeRange> times;
    while (statement.step())
        times.push_back({statement.column<Instant>(0), statement.column<Instant>(1)});
    return statement.outcome().transform([&times] { return std::move(times); });
}

Result<int> ActivityTable::count(const TimeRange &range)
{
    if (m_counted && m_counted->range == range)
        return m_counted->count;
    auto statement = m_database.prepare(
        ("SELECT count(*) FROM activity WHERE " + liesIn("?1", "?2") + " AND status <> ?3").constData());
    statement.bind(range.from, range.to, int(ActivityStatus::Cancelled));
    const int count = statement.step() ? statement.column<int>(0) : 0;
    return statement.outcome().transform([&] {
        m_counted = {range, count};
        return count;
    });
}

Result<std::optional<ActivityTable::Row>> ActivityTable::readOne(sqlite::Statement &statement)
{
    return readAll(statement).transform(
        [](std::vector<Row> &&rows) { return rows.empty() ? std::nullopt : std::optional(std::move(rows.front())); });
}

Result<std::vector<ActivityTable::Row>> ActivityTable::rowsAfter(const Place &place, int count)
{
    auto statement = m_database.prepare(selectRowsAfter);
    statement.bind(place.startsAt, place.hubId, place.id, count);
    return readAll(statement);
}

Result<std::optional<ActivityTable::Row>> ActivityTable::find(const QString &id)
{
    auto statement = m_database.prepare("SELECT body, observed_at, number FROM activity WHERE id = ?");
    statement.bind(id);
    return readOne(statement);
}

Result<std::optional<ActivityTable::Row>> ActivityTable::find(quint64 number)
{
    auto statement = m_database.prepare("SELECT body, observed_at, number FROM activity WHERE number = ?");
    statement.bind(number);
    return readOne(statement);
}

Result<std::map<QString, ActivityTable::Programme>> ActivityTable::programmes(const TimeRange &range)
{
    auto statement = m_database.prepare(("SELECT organiser_id, count(*), min(ends_at) FROM activity WHERE "
                                         + liesIn("?1", "?2") + " AND status <> ?3 GROUP BY organiser_id")
                                            .constData());
    statement.bind(range.from, range.to, int(ActivityStatus::Cancelled));
    std::map<QString, Programme> programmes;
    while (statement.step())
        programmes[statement.column<QString>(0)] = {statement.column<int>(1), statement.column<Instant>(2)};
    return statement.outcome().transform([&programmes] { return std::move(programmes); });
}

} // namespace hubscreen::cache
