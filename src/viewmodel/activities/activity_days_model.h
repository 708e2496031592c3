// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodel/activities/activity_list_model.h"

namespace hubscreen::viewmodel {

struct ActivityDayRow {
    Q_GADGET
    Q_PROPERTY(int offset MEMBER offset) ///< 0 = today
    Q_PROPERTY(hubscreen::viewmodel::CalendarDay date MEMBER date)
    Q_PROPERTY(int count MEMBER count) ///< -1: not known
    Q_PROPERTY(double share MEMBER share) ///< of the fullest day

public:
    QString key; ///< of the date
    int offset = 0; ///< 0 = today
    CalendarDay date;
    int count = -1; ///< -1: not known
    double share = 0; ///< of the fullest day
    friend bool operator==(const ActivityDayRow &, const ActivityDayRow &) = default;
};

/// A week from today on, and how many activities of a list's selection there are on each day, without those that are
/// cancelled.
class ActivityDaysModel : public RowListModel<ActivityDayRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")
    Q_PROPERTY(int total READ total NOTIFY changed) ///< on all the days, each once; -1: not known

public:
    static constexpr int length = 7;

    ActivityDaysModel(const HubDirectory &directory, ActivityListModel &list);

    void setActive(bool active);
    int total() const;

Q_SIGNALS:
    void changed();

private:
    cache::ActivityQuery wanted() const;
    void askIfOther();
    void refresh();

    const HubDirectory &m_directory;
    ActivityListModel &m_list;
    bool m_active = false;
    cache::ActivityQuery m_asked;
    cache::ActivityDays m_days;
    CacheQuery<cache::ActivityDays> m_query;
};

} // namespace hubscreen::viewmodel
