// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/history_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscreen::cache {

namespace {

constexpr std::size_t mostPlaces = 1000;

template<typename T>
std::optional<T> valueAt(const std::vector<std::optional<T>> &column, std::size_t index)
{
    return index < column.size() ? column[index] : std::nullopt;
}

std::size_t bucketsOf(const FootfallSeries &series)
{
    return std::max({series.entries.size(), series.averageInside.size(), series.peakInside.size()});
}

bool isCounted(const BucketRow &row)
{
    return std::ranges::any_of(row.entries, [](const auto &entries) { return entries.has_value(); });
}

/// The buckets of `series` from `from` on, over those of `row` from `to` on.
void overlay(BucketRow &row, std::size_t to, const FootfallSeries &series, std::size_t from, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        row.entries[to + i] = valueAt(series.entries, from + i);
        row.averageInside[to + i] = valueAt(series.averageInside, from + i);
        row.peakInside[to + i] = valueAt(series.peakInside, from + i);
    }
}

} // namespace

const HistoryTable::Place &HistoryTable::placeOf(FootfallStep step, Instant start, const Zone &zone)
{
    if (m_places.size() > mostPlaces || m_placesZone != zone) {
        m_places.clear();
        m_placesZone = zone;
    }
    auto [found, isNew] = m_places.try_emplace({step, start});
    auto &place = found->second;
    if (!isNew)
        return place;
    const auto day = zone.dayOf(start);
    if (step == FootfallStep::Day) {
        const QDate month(day.year(), day.month(), 1);
        const auto next = zone.startOf(month.addMonths(1));
        return place = {month, next, std::size_t(day.daysInMonth()), std::size_t(day.day() - 1)};
    }
    const auto range = zone.rangeOf(day);
    const Milliseconds length = lengthOf(step);
    const auto size = std::size_t((range.to - range.from + length - Milliseconds(1)) / length);
    return place = {day, range.to, size, std::size_t((start - range.from) / length)};
}

bool HistoryTable::put(const FootfallSeries &series, const Zone &zone)
{
    const auto buckets = bucketsOf(series);
    bool changed = false;
    auto start = series.start;
    for (std::size_t i = 0; i < buckets;) {
        const auto &place = placeOf(series.step, start, zone);
        const auto count = std::min(buckets - i, place.size - place.index);
        const auto held = row(series.hubId, series.step, place);
        auto laid = held.value_or(BucketRow(place.size));
        overlay(laid, place.index, series, i, count);
        if (!held || laid != *held) {
            store(series.hubId, series.step, place, laid);
            changed = true;
        }
        i += count;
        start = place.next;
    }
    return changed;
}

std::optional<BucketRow> HistoryTable::row(const QString &hubId, FootfallStep step, const Place &place)
{
    auto query = m_database.prepare("SELECT buckets FROM history WHERE hub_id = ? AND step = ? AND day = ?");
    query.bind(hubId, int(step), place.day.toJulianDay());
    auto row = query.step() ? unpack(query.bytes(0)) : std::nullopt;
    return row && row->size() == place.size ? row : std::nullopt;
}

void HistoryTable::store(const QString &hubId, FootfallStep step, const Place &place, const BucketRow &row)
{
    m_database.prepare("INSERT OR REPLACE INTO history (hub_id, step, day, buckets) VALUES (?, ?, ?, ?)")
        .bind(hubId, int(step), place.day.toJulianDay(), pack(row))
        .perform();
    const auto since = m_countedSince.find(hubId);
    if (since == m_countedSince.end())
        return;
    if (since->second ? place.day <= *since->second : isCounted(row))
        m_countedSince.erase(since);
}

bool HistoryTable::removeHub(const QString &hubId)
{
    m_database.prepare("DELETE FROM history WHERE hub_id = ?").bind(hubId).perform();
    const bool removed = m_database.changedRows() > 0;
    m_countedSince.erase(hubId);
    m_database.prepare("DELETE FROM history_known WHERE hub_id = ?").bind(hubId).perform();
    return removed;
}

void HistoryTable::clear()
{
    m_countedSince.clear();
    m_database.prepare("DELETE FROM history").perform();
    m_database.prepare("DELETE FROM history_known").perform();
}

void HistoryTable::removeBefore(QDate day, FootfallStep step)
{
    m_countedSince.clear();
    m_database.prepare("DELETE FROM history WHERE step = ? AND day < ?").bind(int(step), day.toJulianDay()).perform();
}

void HistoryTable::removeQuarterHoursOfOthers(QDate day, const QString &ownHub)
{
    m_countedSince.clear();
    m_database.prepare("DELETE FROM history WHERE step = ? AND day < ? AND hub_id NOT IN ('', ?)")
        .bind(int(FootfallStep::QuarterHour), day.toJulianDay(), ownHub)
        .perform();
}

Result<std::optional<QDate>> HistoryTable::countedSince(const QString &hubId)
{
    if (const auto known = m_countedSince.find(hubId); known != m_countedSince.end())
        return known->second;
    std::optional<QDate> since;
    for (const auto step : {FootfallStep::QuarterHour, FootfallStep::Hour}) {
        const auto first = firstCounted(hubId, step);
        if (!first)
            return first;
        if (*first && (!since || **first < *since))
            since = *first;
    }
    m_countedSince[hubId] = since;
    return since;
}

Result<std::optional<QDate>> HistoryTable::firstCounted(const QString &hubId, FootfallStep step)
{
    auto query = m_database.prepare("SELECT day, buckets FROM history WHERE hub_id = ? AND step = ? ORDER BY day");
    query.bind(hubId, int(step));
    while (query.step()) {
        const auto row = unpack(query.bytes(1));
        if (row && isCounted(*row))
            return QDate::fromJulianDay(query.column<qint64>(0));
    }
    return query.outcome().transform([] { return std::optional<QDate>(); });
}

Result<std::optional<BucketRow>> HistoryTable::day(const QString &hubId, FootfallStep step, QDate day)
{
    auto query = m_database.prepare("SELECT buckets FROM history WHERE hub_id = ? AND step = ? AND day = ?");
    query.bind(hubId, int(step), day.toJulianDay());
    std::optional<BucketRow> row;
    if (query.step()) {
        row = unpack(query.bytes(0));
        if (!row)
            return std::unexpected(
                Error{ErrorKind::Damaged, m_database.file(), u"stored footfall cannot be read"_s, {}});
    }
    return query.outcome().transform([&row] { return std::move(row); });
}

} // namespace hubscreen::cache
