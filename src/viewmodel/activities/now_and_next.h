// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodel/activities/activity_row.h"

namespace hubscreen::viewmodel {

/// What is on in a hub at this moment, and what begins next today.
class NowAndNext : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    Q_PROPERTY(QString hubName READ hubName NOTIFY changed)
    Q_PROPERTY(int running READ running NOTIFY changed) ///< how many are on
    Q_PROPERTY(int ahead READ ahead NOTIFY changed) ///< how many are still to begin today
    Q_PROPERTY(hubscreen::viewmodel::ActivityListRow now READ now NOTIFY changed) ///< the one that began last
    Q_PROPERTY(hubscreen::viewmodel::ActivityListRow next READ next NOTIFY changed)

public:
    explicit NowAndNext(const HubDirectory &directory);

    void setHubId(const QString &hubId);
    void setActive(bool active);

    bool isKnown() const { return m_list.known; }
    QString hubName() const;
    int running() const { return m_running; }
    int ahead() const { return m_ahead; }
    const ActivityListRow &now() const { return m_now; }
    const ActivityListRow &next() const { return m_next; }

Q_SIGNALS:
    void changed();

private:
    void askAgain();
    void refresh();

    const HubDirectory &m_directory;
    QString m_hubId;
    bool m_active = false;
    cache::ActivityList m_list;
    int m_running = 0;
    int m_ahead = 0;
    ActivityListRow m_now;
    ActivityListRow m_next;
    CacheQuery<cache::ActivityList> m_query;
};

} // namespace hubscreen::viewmodel
