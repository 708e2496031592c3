// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/cache.h"
#include "core/simulated.h"
#include "viewmodel/lobby/lobby.h"

#include <QAbstractItemModelTester>
#include <QStringList>

// A small district in a real cache, on simulated time, and a lobby on it: three hubs in two town-streets, Wednesday
// 10:32.
namespace hubscreen::tests {

class DistrictFixture
{
public:
    explicit DistrictFixture(const QByteArray &zoneId = "Asia/Shanghai", QDate today = {2026, 11, 25});

    /// Runs jobs and events until nothing is left to do.
    void settle();
    void advance(Milliseconds duration);

    Instant at(int hour, int minute) const { return zone.at(day, hour * 60 + minute); }
    cache::ListMark mark(quint64 revision) const;

    void putHubs(std::vector<Hub> hubs);
    void putLive(std::vector<LiveFootfall> live);
    /// A `footfall` event at the present moment.
    void tick(std::vector<LiveFootfall> items);
    void putActivities(std::vector<Activity> activities);

    Hub hub(const QString &id, const QString &townStreet, int capacity) const;
    LiveFootfall live(const QString &id, std::optional<int> inside) const;
    Activity activity(const QString &id, const QString &hubId, int hour, int minute) const;

    const Zone zone;
    const QDate day;
    SimulatedTime time{Instant(zone.at(day, 10 * 60 + 32))};
    ServerClock clock{time};
    cache::Cache cache{QStringLiteral(":memory:"), time, time, clock};
    viewmodel::Lobby lobby{cache, clock, time, Language::Chinese};
    quint64 revision = 100;
};

/// Writes down what a model tells: "insert 2-2", "remove 0-0", "move 3>1", "change 4-4", "reset".
class ModelLog
{
public:
    explicit ModelLog(QAbstractItemModel &model);

    /// What was told since the last call.
    QStringList take() { return std::exchange(m_lines, {}); }

private:
    QAbstractItemModelTester m_tester;
    QStringList m_lines;
};

} // namespace hubscreen::tests
