// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/live_board.h"

#include <algorithm>

namespace hubscreen::cache {

Result<void> LiveBoard::load(sqlite::Database &database)
{
    m_entries.clear();
    m_dirty = false;
    auto query = database.prepare("SELECT hub_id, at, inside, entries, exits, level, said_at, revision FROM live");
    while (query.step()) {
        const auto level = query.column<int>(5);
        const Entry entry{.figures = {.hubId = query.column<QString>(0),
                                      .at = Instant(Milliseconds(query.column<qint64>(1))),
                                      .inside = query.column<std::optional<qint64>>(2),
                                      .entriesToday = query.column<qint64>(3),
                                      .exitsToday = query.column<qint64>(4)},
                          .level =
                              level >= 0 && level <= int(CrowdLevel::Busy) ? CrowdLevel(level) : CrowdLevel::Unknown,
                          .saidAt = Instant(Milliseconds(query.column<qint64>(6))),
                          .revision = query.column<quint64>(7)};
        m_entries[entry.figures.hubId] = entry;
    }
    return query.outcome();
}

void LiveBoard::store(sqlite::Database &database)
{
    database.prepare("DELETE FROM live").perform();
    auto insert = database.prepare("INSERT INTO live (hub_id, at, inside, entries, exits, level, said_at, revision) "
                                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    for (const auto &[hubId, entry] : m_entries) {
        const auto &figures = entry.figures;
        insert
            .bind(hubId, figures.at.time_since_epoch().count(), figures.inside, figures.entriesToday,
                  figures.exitsToday, int(entry.level), entry.saidAt.time_since_epoch().count(), entry.revision)
            .perform();
    }
    m_dirty = false;
}

bool LiveBoard::put(const LiveFootfall &figures, quint64 revision, const Judge &judge)
{
    auto &entry = m_entries[figures.hubId];
    if (entry.revision > revision)
        return false;
    entry.revision = revision;
    entry.current = true;
    const auto level = judge.level(figures, entry.level);
    const auto saidAt = isOfDayBefore(entry, figures, judge.midnight) ? entry.saidAt : figures.at;
    if (entry.figures == figures && entry.level == level && entry.saidAt == saidAt)
        return false;
    entry.figures = figures;
    entry.level = level;
    entry.saidAt = saidAt;
    m_dirty = true;
    return true;
}

bool LiveBoard::isOfDayBefore(const Entry &entry, const LiveFootfall &figures, Instant midnight)
{
    constexpr Minutes soon(60); // later, it may well have counted as many anew
    const bool isSoon = midnight <= figures.at && figures.at < midnight + soon;
    return isSoon && entry.saidAt < midnight && entry.figures.entriesToday > 0
        && figures.entriesToday >= entry.figures.entriesToday;
}

std::vector<QString> LiveBoard::tick(const FootfallTick &tick, quint64 revision, const Judge &judge)
{
    std::vector<QString> moved;
    for (const auto &figures : tick.changed) {
        if (put(figures, revision, judge))
            moved.push_back(figures.hubId);
    }
    for (auto &[hubId, entry] : m_entries) {
        const bool isVouchedFor = entry.current && entry.revision < revision && entry.figures.inside;
        if (!isVouchedFor)
            continue;
        entry.revision = revision;
        if (entry.figures.at >= tick.at)
            continue;
        entry.figures.at = tick.at;
        entry.level = judge.level(entry.figures, entry.level);
        moved.push_back(hubId);
        m_dirty = true;
    }
    return moved;
}

std::vector<QString> LiveBoard::lacking(const std::set<QString> &listed, quint64 revision) const
{
    std::vector<QString> ids;
    for (const auto &[hubId, entry] : m_entries) {
        if (!listed.contains(hubId) && entry.revision <= revision)
            ids.push_back(hubId);
    }
    return ids;
}

bool LiveBoard::remove(const QString &hubId)
{
    const bool removed = m_entries.erase(hubId) > 0;
    m_dirty = m_dirty || removed;
    return removed;
}

void LiveBoard::judgeAgain(const Judge &judge)
{
    for (auto &[hubId, entry] : m_entries) {
        const auto level = judge.level(entry.figures, entry.level);
        m_dirty = m_dirty || level != entry.level;
        entry.level = level;
    }
}

void LiveBoard::beginEpoch()
{
    for (auto &[hubId, entry] : m_entries) {
        entry.revision = 0;
        entry.current = false;
    }
}

const LiveBoard::Entry *LiveBoard::find(const QString &hubId) const
{
    const auto found = m_entries.find(hubId);
    return found == m_entries.end() ? nullptr : &found->second;
}

} // namespace hubscreen::cache
