// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/slot_table.h"

#include "cache/record_codec.h"

using namespace Qt::StringLiterals;

namespace hubscreen::cache {

namespace {

constexpr const char *insertRow = R"(
    INSERT INTO slot (id, service_id, hub_id, starts_at, ends_at, free_until, revision, observed_at, body)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET service_id = excluded.service_id, hub_id = excluded.hub_id,
        starts_at = excluded.starts_at, ends_at = excluded.ends_at, free_until = excluded.free_until,
        revision = excluded.revision, observed_at = excluded.observed_at, body = excluded.body)";

constexpr const char *selectOfService = R"(
    SELECT body, observed_at FROM slot WHERE service_id = ? AND starts_at >= ? AND starts_at < ? ORDER BY starts_at, id)";

constexpr const char *selectNextFree = R"(
    SELECT body, observed_at FROM slot WHERE service_id = ?1 AND free_until > ?2 ORDER BY starts_at, id LIMIT ?3)";

} // namespace

Written SlotTable::put(const Slot &slot, quint64 revision, Instant observedAt)
{
    const auto body = encode(slot);
    return putBy(slot.id, revision, observedAt, body, [&] {
        m_database.prepare(insertRow)
            .bind(slot.id, slot.serviceId, slot.hubId, slot.time.from, slot.time.to, slot.seats().seatUntil(), revision,
                  observedAt, body)
            .perform();
    });
}

std::vector<QString> SlotTable::outside(const TimeRange &window)
{
    auto query =
        m_database.prepare(("SELECT id FROM slot WHERE NOT (" + liesIn("?1", "?2") + ") ORDER BY id").constData());
    query.bind(window.from, window.to);
    std::vector<QString> ids;
    while (query.step())
        ids.push_back(query.column<QString>(0));
    return ids;
}

Result<std::vector<SlotTable::Row>> SlotTable::ofService(const QString &serviceId, const TimeRange &range)
{
    auto query = m_database.prepare(selectOfService);
    query.bind(serviceId, range.from, range.to);
    return read(query);
}

Result<std::vector<SlotTable::Row>> SlotTable::nextFree(const QString &serviceId, Instant now, int count)
{
    auto query = m_database.prepare(selectNextFree);
    query.bind(serviceId, now, count);
    return read(query);
}

Result<std::optional<SlotTable::Row>> SlotTable::find(const QString &id)
{
    auto query = m_database.prepare("SELECT body, observed_at FROM slot WHERE id = ?");
    query.bind(id);
    return read(query).transform(
        [](std::vector<Row> &&rows) { return rows.empty() ? std::nullopt : std::optional(std::move(rows.front())); });
}

Result<std::vector<SlotTable::Row>> SlotTable::read(sqlite::Statement &query)
{
    std::vector<Row> rows;
    while (query.step()) {
        auto slot = decode<Slot>(query.column<QByteArray>(0));
        if (!slot)
            return std::unexpected(Error{ErrorKind::Damaged, m_database.file(), u"a stored slot cannot be read"_s, {}});
        rows.push_back({std::move(*slot), query.column<Instant>(1)});
    }
    return query.outcome().transform([&rows] { return std::move(rows); });
}

} // namespace hubscreen::cache
