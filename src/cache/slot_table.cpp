// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/slot_table.h"

#include "cache/record_codec.h"

using namespace Qt::StringLiterals;

namespace hubscreen::cache {

namespace {

qint64 number(Instant instant)
{
    return instant.time_since_epoch().count();
}

constexpr const char *insertRow = R"(
    INSERT INTO slot (id, service_id, hub_id, starts_at, ends_at, free_until, revision, observed_at, body)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET service_id = excluded.service_id, hub_id = excluded.hub_id,
        starts_at = excluded.starts_at, ends_at = excluded.ends_at, free_until = excluded.free_until,
        revision = excluded.revision, observed_at = excluded.observed_at, body = excluded.body)";

constexpr const char *selectHeld = R"(
    SELECT id, revision FROM slot
    WHERE (?1 IS NULL OR (starts_at < ?2 AND ends_at > ?1)) AND (?3 IS NULL OR hub_id = ?3) ORDER BY id)";

constexpr const char *selectOfService = R"(
    SELECT body, observed_at FROM slot WHERE service_id = ? AND starts_at >= ? AND starts_at < ? ORDER BY starts_at, id)";

constexpr const char *selectNextFree = R"(
    SELECT body, observed_at FROM slot WHERE service_id = ?1 AND starts_at > ?2 AND free_until > ?2
    ORDER BY starts_at, id LIMIT ?3)";

/// Until when there is something to book, as the platform last said; 0: never.
qint64 freeUntil(const Slot &slot)
{
    const bool free = slot.booking == BookingState::Open && slot.remaining > 0;
    return free ? number(slot.bookingUntil.value_or(slot.time.from)) : 0;
}

} // namespace

Written SlotTable::put(const Slot &slot, quint64 revision, Instant observedAt)
{
    const auto body = encode(slot);
    auto query = m_database.prepare("SELECT revision, observed_at, body FROM slot WHERE id = ?");
    query.bind(slot.id);
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
        .bind(slot.id, slot.serviceId, slot.hubId, number(slot.time.from), number(slot.time.to), freeUntil(slot),
              revision, number(observedAt), body)
        .perform();
    return same ? Written::Same : Written::Changed;
}

bool SlotTable::remove(const QString &id)
{
    m_database.prepare("DELETE FROM slot WHERE id = ?").bind(id).perform();
    return m_database.changedRows() > 0;
}

std::optional<quint64> SlotTable::revisionOf(const QString &id)
{
    auto query = m_database.prepare("SELECT revision FROM slot WHERE id = ?");
    query.bind(id);
    return query.step() ? std::optional(query.column<quint64>(0)) : std::nullopt;
}

std::vector<RecordTable::Held> SlotTable::held(const std::optional<TimeRange> &range,
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

void SlotTable::forgetRevisions()
{
    m_database.prepare("UPDATE slot SET revision = 0").perform();
}

std::vector<QString> SlotTable::outside(const TimeRange &window)
{
    auto query = m_database.prepare("SELECT id FROM slot WHERE ends_at <= ? OR starts_at >= ? ORDER BY id");
    query.bind(number(window.from), number(window.to));
    std::vector<QString> ids;
    while (query.step())
        ids.push_back(query.column<QString>(0));
    return ids;
}

Result<std::vector<SlotTable::Row>> SlotTable::ofService(const QString &serviceId, const TimeRange &range)
{
    auto query = m_database.prepare(selectOfService);
    query.bind(serviceId, number(range.from), number(range.to));
    return read(query);
}

Result<std::vector<SlotTable::Row>> SlotTable::nextFree(const QString &serviceId, Instant now, int count)
{
    auto query = m_database.prepare(selectNextFree);
    query.bind(serviceId, number(now), count);
    return read(query);
}

Result<std::vector<SlotTable::Row>> SlotTable::read(sqlite::Statement &query)
{
    std::vector<Row> rows;
    while (query.step()) {
        auto slot = decode<Slot>(query.column<QByteArray>(0));
        if (!slot)
            return std::unexpected(Error{ErrorKind::Damaged, m_database.file(), u"a stored slot cannot be read"_s, {}});
        rows.push_back({std::move(*slot), Instant(Milliseconds(query.column<qint64>(1)))});
    }
    return query.outcome().transform([&rows] { return std::move(rows); });
}

} // namespace hubscreen::cache
