// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodel/base/calendar_day.h"
#include "viewmodel/base/district_info.h"
#include "viewmodel/base/row_list_model.h"

namespace hubscreen::viewmodel {

struct NoticeRow {
    Q_GADGET
    Q_PROPERTY(QString noticeId MEMBER id)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString body MEMBER body)
    /// in the language that is not spoken now; empty: the same, or not given
    Q_PROPERTY(QString otherTitle MEMBER otherTitle)
    Q_PROPERTY(QString otherBody MEMBER otherBody)
    Q_PROPERTY(int urgency MEMBER urgency) ///< Urgency
    Q_PROPERTY(bool ofThisHub MEMBER ofThisHub) ///< else of the whole district
    Q_PROPERTY(hubscreen::viewmodel::CalendarDay fromDay MEMBER fromDay) ///< calendarDay
    Q_PROPERTY(QString fromTime MEMBER fromTime)
    Q_PROPERTY(hubscreen::viewmodel::CalendarDay untilDay MEMBER untilDay) ///< calendarDay
    Q_PROPERTY(QString untilTime MEMBER untilTime) ///< "18:00", "24:00"

public:
    QString id;
    QString title;
    QString body;
    QString otherTitle; ///< in the language that is not spoken now; empty: the same, or not given
    QString otherBody;
    int urgency = UrgencyEnum::Info;
    bool ofThisHub = false; ///< else of the whole district
    CalendarDay fromDay;
    QString fromTime;
    CalendarDay untilDay; ///< the last day on which it is valid
    QString untilTime; ///< "18:00", "24:00"
    friend bool operator==(const NoticeRow &, const NoticeRow &) = default;
};

/// The notices that are valid at this moment for one hub and its district, most urgent first, then the newest. What
/// begins or expires does so by the server's clock, at its moment, whether the feed is there or not.
class NoticeBoard : public RowListModel<NoticeRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    Q_PROPERTY(int count READ rowCountNow NOTIFY changed)
    /// How many of them, the first ones, are emergencies: the screen is theirs alone
    Q_PROPERTY(int emergencies READ emergencies NOTIFY changed)
    /// Of the most urgent one that is no emergency; empty: there is none
    Q_PROPERTY(QString headline READ headline NOTIFY changed)
    Q_PROPERTY(int headlineUrgency READ headlineUrgency NOTIFY changed) ///< Urgency
    Q_PROPERTY(int more READ more NOTIFY changed) ///< besides the headline and the emergencies

public:
    NoticeBoard(const ViewContext &context, const DistrictInfo &district, Scheduler &scheduler);

    /// Empty: the district's alone.
    void setHubId(const QString &hubId);

    bool isKnown() const { return m_known; }
    int rowCountNow() const { return rowCount(); }
    int emergencies() const { return m_emergencies; }
    QString headline() const { return more() < 0 ? QString() : rows()[std::size_t(m_emergencies)].title; }
    int headlineUrgency() const
    {
        return more() < 0 ? int(UrgencyEnum::Info) : rows()[std::size_t(m_emergencies)].urgency;
    }
    int more() const { return rowCount() - m_emergencies - 1; }

Q_SIGNALS:
    void changed();

private:
    void refresh();
    void armNext(Instant now);
    NoticeRow rowOf(const Notice &notice) const;

    ViewContext m_context;
    const DistrictInfo &m_district;
    Scheduler &m_scheduler;
    QString m_hubId;
    std::vector<Notice> m_notices; // valid now or later
    bool m_known = false;
    int m_emergencies = 0;
    ScheduledJob m_next;
    CacheQuery<std::vector<Notice>> m_query;
};

} // namespace hubscreen::viewmodel
