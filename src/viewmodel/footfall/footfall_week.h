// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodel/base/hub_directory.h"
#include "viewmodel/base/row_list_model.h"

namespace hubscreen::viewmodel {

/// Some hours of a weekday that are alike.
struct WeekRunRow {
    Q_GADGET
    Q_PROPERTY(int weekday MEMBER weekday) ///< 1 = Monday
    Q_PROPERTY(QString fromTime MEMBER fromTime)
    Q_PROPERTY(QString toTime MEMBER toTime)
    Q_PROPERTY(int crowd MEMBER crowd) ///< CrowdLevel; Closed where the house is

public:
    QString key;
    int weekday = 1; ///< 1 = Monday
    QString fromTime;
    QString toTime;
    int crowd = CrowdLevelEnum::Unknown;
    friend bool operator==(const WeekRunRow &, const WeekRunRow &) = default;
};

/// A hub's usual week: an hour a cell, and the same in words, a row for the hours that are alike.
class FootfallWeek : public RowListModel<WeekRunRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    Q_PROPERTY(int firstHour READ firstHour NOTIFY changed)
    Q_PROPERTY(int hours READ hours NOTIFY changed) ///< columns; 0: nothing is known
    /// CrowdLevel by weekday and hour, `hours` of them a weekday, Monday first
    Q_PROPERTY(QList<int> levels READ levels NOTIFY changed)
    /// People against the capacity, 0–1, as `levels`
    Q_PROPERTY(QList<qreal> shares READ shares NOTIFY changed)
    Q_PROPERTY(int weekday READ weekday NOTIFY nowChanged) ///< today's, 1 = Monday
    Q_PROPERTY(int hour READ hour NOTIFY nowChanged) ///< now's
    /// Monday first: when it is usually quiet, "15:30–17:00"; empty: at no hour
    Q_PROPERTY(QStringList quietTimes READ quietTimes NOTIFY changed)

public:
    explicit FootfallWeek(const HubDirectory &directory);

    void setHubId(const QString &hubId);
    void setActive(bool active);

    bool isKnown() const { return m_answered && m_week.historyKnown; }
    int firstHour() const { return m_firstHour; }
    int hours() const { return m_hours; }
    QList<int> levels() const { return m_levels; }
    QList<qreal> shares() const { return m_shares; }
    int weekday() const { return m_weekday; }
    int hour() const { return m_hour; }
    QStringList quietTimes() const { return m_quietTimes; }

Q_SIGNALS:
    void changed();
    void nowChanged();

private:
    void apply(cache::HubWeek &&week);
    void lookAtClock();
    void setColumns();
    std::vector<WeekRunRow> runs() const;

    const HubDirectory &m_directory;
    QString m_hubId;
    bool m_active = false;
    bool m_answered = false;
    cache::HubWeek m_week;
    int m_firstHour = 8;
    int m_hours = 0;
    QList<int> m_levels;
    QList<qreal> m_shares;
    QStringList m_quietTimes;
    int m_weekday = 1;
    int m_hour = 0;
    CacheQuery<cache::HubWeek> m_query;
};

} // namespace hubscreen::viewmodel
