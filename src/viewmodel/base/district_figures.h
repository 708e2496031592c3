// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodel/base/hub_directory.h"

namespace hubscreen::viewmodel {

/// The district at a glance: today's visits, hubs by crowd and by style, today's activities. -1: not known yet.
class DistrictFigures : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")
    Q_PROPERTY(hubscreen::viewmodel::FigureReading visitsToday READ visitsToday NOTIFY changed)
    Q_PROPERTY(hubscreen::viewmodel::FigureReading inside READ inside NOTIFY changed) ///< people in all hubs now
    Q_PROPERTY(int visitsHubs READ visitsHubs NOTIFY changed) ///< how many hubs' counters are in visitsToday
    Q_PROPERTY(int insideHubs READ insideHubs NOTIFY changed) ///< and in inside
    Q_PROPERTY(bool hasComparison READ hasComparison NOTIFY changed)
    /// Against a usual day of this weekday by this time; negative: fewer
    Q_PROPERTY(int percentOverUsual READ percentOverUsual NOTIFY changed)
    Q_PROPERTY(
        int comparedHubs READ comparedHubs NOTIFY changed) ///< of how many hubs that is; 0: there is no comparison
    Q_PROPERTY(int weekday READ weekday NOTIFY changed) ///< 1 = Monday
    Q_PROPERTY(int hubs READ hubs NOTIFY changed)
    Q_PROPERTY(int activitiesToday READ activitiesToday NOTIFY changed)
    Q_PROPERTY(int quiet READ quiet NOTIFY changed)
    Q_PROPERTY(int moderate READ moderate NOTIFY changed)
    Q_PROPERTY(int busy READ busy NOTIFY changed)
    Q_PROPERTY(int closed READ closed NOTIFY changed)
    Q_PROPERTY(int unknown READ unknown NOTIFY changed)
    Q_PROPERTY(int flagship READ flagship NOTIFY changed)
    Q_PROPERTY(int starMoon READ starMoon NOTIFY changed)
    Q_PROPERTY(int linked READ linked NOTIFY changed)

public:
    explicit DistrictFigures(const HubDirectory &directory);

    FigureReading visitsToday() const { return m_shown.visits; }
    FigureReading inside() const { return m_shown.inside; }
    int visitsHubs() const { return m_shown.visitsHubs; }
    int insideHubs() const { return m_shown.insideHubs; }
    /// People in all hubs, where that may be shown as live beside what all hubs had: nearly all are counted.
    Reading<qint64> insideOfAll() const;
    bool hasComparison() const { return m_shown.percent.has_value(); }
    int percentOverUsual() const { return m_shown.percent.value_or(0); }
    int comparedHubs() const { return m_shown.comparedHubs; }
    int weekday() const { return m_shown.weekday; }
    int hubs() const { return m_directory.isKnown() ? int(m_directory.lines().size()) : -1; }
    int activitiesToday() const { return m_shown.activities; }
    int quiet() const { return m_shown.byCrowd[CrowdLevelEnum::Quiet]; }
    int moderate() const { return m_shown.byCrowd[CrowdLevelEnum::Moderate]; }
    int busy() const { return m_shown.byCrowd[CrowdLevelEnum::Busy]; }
    int closed() const { return m_shown.byCrowd[CrowdLevelEnum::Closed]; }
    int unknown() const { return m_shown.byCrowd[CrowdLevelEnum::Unknown]; }
    int flagship() const { return m_shown.byStyle[HubStyleEnum::Flagship]; }
    int starMoon() const { return m_shown.byStyle[HubStyleEnum::StarMoon]; }
    int linked() const { return m_shown.byStyle[HubStyleEnum::Linked]; }

    /// The cache has answered.
    bool isKnown() const { return m_known; }

Q_SIGNALS:
    void changed();

private:
    struct Shown {
        FigureReading visits;
        FigureReading inside;
        int visitsHubs = 0;
        int insideHubs = 0;
        std::optional<int> percent;
        int comparedHubs = 0;
        int weekday = 1;
        int hubs = -1;
        int activities = -1;
        std::array<int, 5> byCrowd{};
        std::array<int, 4> byStyle{};
        friend bool operator==(const Shown &, const Shown &) = default;
    };
    void refresh();
    Shown look() const;

    const HubDirectory &m_directory;
    cache::DistrictNow m_now;
    bool m_known = false;
    Shown m_shown;
    CacheQuery<cache::DistrictNow> m_query;
};

} // namespace hubscreen::viewmodel
