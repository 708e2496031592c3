// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodel/activities/activity_days_model.h"
#include "viewmodel/activities/activity_detail.h"
#include "viewmodel/activities/held_count_model.h"
#include "viewmodel/activities/now_and_next.h"
#include "viewmodel/activities/venue_choice_model.h"

namespace hubscreen::viewmodel {

/// What the page of activities shows besides its list: the week's counts, now and next, the rooms to choose from, one
/// activity whole, and how many were held. All of it follows the list's selection.
class ActivityProgramme : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")
    Q_PROPERTY(int view READ view WRITE setView NOTIFY viewChanged) ///< View
    Q_PROPERTY(hubscreen::viewmodel::ActivityDaysModel *days READ days CONSTANT)
    Q_PROPERTY(hubscreen::viewmodel::NowAndNext *nowAndNext READ nowAndNext CONSTANT)
    Q_PROPERTY(hubscreen::viewmodel::VenueChoiceModel *venues READ venues CONSTANT)
    Q_PROPERTY(hubscreen::viewmodel::ActivityDetail *detail READ detail CONSTANT)
    Q_PROPERTY(hubscreen::viewmodel::HeldCountModel *held READ held CONSTANT)

public:
    /// One day, seven days from today, or what was held.
    enum View { Day, Week, Held };
    Q_ENUM(View)

    ActivityProgramme(const HubDirectory &directory, ActivityListModel &list);

    /// Of which hub "now and next" speaks while none is chosen.
    void setHere(const QString &hubId);
    void setActive(bool active);

    int view() const { return m_view; }
    void setView(int view);
    ActivityDaysModel *days() { return &m_days; }
    NowAndNext *nowAndNext() { return &m_nowAndNext; }
    VenueChoiceModel *venues() { return &m_venues; }
    ActivityDetail *detail() { return &m_detail; }
    HeldCountModel *held() { return &m_held; }

Q_SIGNALS:
    void viewChanged();

private:
    void follow();

    ActivityListModel &m_list;
    QString m_here;
    int m_view = Day;
    bool m_active = false;
    ActivityDaysModel m_days;
    NowAndNext m_nowAndNext;
    VenueChoiceModel m_venues;
    ActivityDetail m_detail;
    HeldCountModel m_held;
};

} // namespace hubscreen::viewmodel
