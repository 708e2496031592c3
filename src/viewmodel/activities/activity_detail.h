// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodel/activities/activity_list_model.h"

namespace hubscreen::viewmodel {

/// One activity, whole, with who organises it and the other sessions of its series. An empty id lets it rest.
class ActivityDetail : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")
    Q_PROPERTY(QString activityId READ activityId NOTIFY changed)
    Q_PROPERTY(bool answered READ isAnswered NOTIFY changed) ///< the cache was asked: it is known, or gone
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    Q_PROPERTY(hubscreen::viewmodel::ActivityListRow activity READ activity NOTIFY changed)
    Q_PROPERTY(QString organiserId READ organiserId NOTIFY changed) ///< empty: not said
    Q_PROPERTY(QString organiserName READ organiserName NOTIFY changed)
    Q_PROPERTY(hubscreen::viewmodel::ActivityListModel *sessions READ sessions CONSTANT) ///< of its series, from now on

public:
    explicit ActivityDetail(const HubDirectory &directory);

    void setActivityId(const QString &id);
    QString activityId() const { return m_activityId; }
    bool isAnswered() const { return m_answered; }
    bool isKnown() const { return m_detail.has_value(); }
    const ActivityListRow &activity() const { return m_activity; }
    QString organiserId() const;
    QString organiserName() const;
    ActivityListModel *sessions() { return &m_sessions; }

Q_SIGNALS:
    void changed();

private:
    void refresh();

    const HubDirectory &m_directory;
    QString m_activityId;
    bool m_answered = false;
    std::optional<cache::ActivityDetail> m_detail;
    ActivityListRow m_activity;
    ActivityListModel m_sessions;
    CacheQuery<std::optional<cache::ActivityDetail>> m_query;
};

} // namespace hubscreen::viewmodel
