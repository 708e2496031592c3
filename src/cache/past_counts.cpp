// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/past_counts.h"

#include "cache/record_codec.h"

using namespace Qt::StringLiterals;

namespace hubscreen::cache {

namespace {

// A month that was read has this row besides those of its hubs.
const QString wholeMonth;

} // namespace

bool PastCounts::isKnown(QDate month)
{
    auto query = m_database.prepare("SELECT 1 FROM past_count WHERE month = ? AND hub_id = ?");
    query.bind(month.toJulianDay(), wholeMonth);
    return query.step();
}

bool PastCounts::put(QDate month, const std::map<QString, std::vector<ActivityCount>> &byHub)
{
    std::map<QString, QByteArray> next{{wholeMonth, {}}};
    for (const auto &[hubId, counts] : byHub)
        next[hubId] = encode(counts);
    std::map<QString, QByteArray> held;
    {
        auto query = m_database.prepare("SELECT hub_id, body FROM past_count WHERE month = ?");
        query.bind(month.toJulianDay());
        while (query.step())
            held[query.column<QString>(0)] = query.column<QByteArray>(1);
    }
    if (next == held)
        return false;
    m_database.prepare("DELETE FROM past_count WHERE month = ?").bind(month.toJulianDay()).perform();
    auto insert = m_database.prepare("INSERT INTO past_count (month, hub_id, body) VALUES (?, ?, ?)");
    for (const auto &[hubId, body] : next)
        insert.bind(month.toJulianDay(), hubId, body).perform();
    return true;
}

Result<std::optional<std::vector<ActivityCount>>> PastCounts::of(QDate month, const QString &hubId)
{
    auto query = m_database.prepare("SELECT body FROM past_count WHERE month = ? AND hub_id = ?");
    query.bind(month.toJulianDay(), hubId);
    if (query.step()) {
        auto counts = decode<std::vector<ActivityCount>>(query.column<QByteArray>(0));
        if (!counts)
            return std::unexpected(Error{ErrorKind::Damaged, m_database.file(), u"stored counts cannot be read"_s, {}});
        return counts;
    }
    if (const auto read = query.outcome(); !read)
        return std::unexpected(read.error());
    return isKnown(month) ? std::optional(std::vector<ActivityCount>()) : std::nullopt;
}

void PastCounts::forgetBefore(QDate month)
{
    m_database.prepare("DELETE FROM past_count WHERE month < ?").bind(month.toJulianDay()).perform();
}

} // namespace hubscreen::cache
