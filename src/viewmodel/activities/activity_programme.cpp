// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/activities/activity_programme.h"

namespace hubscreen::viewmodel {

ActivityProgramme::ActivityProgramme(const HubDirectory &directory, ActivityListModel &list)
    : m_list(list),
      m_days(directory, list),
      m_nowAndNext(directory),
      m_venues(directory),
      m_detail(directory),
      m_held(directory)
{
    connect(&list, &ActivityListModel::selectionChanged, this, &ActivityProgramme::follow);
}

void ActivityProgramme::setHere(const QString &hubId)
{
    m_here = hubId;
    follow();
}

void ActivityProgramme::setActive(bool active)
{
    m_active = active;
    follow();
}

void ActivityProgramme::setView(int view)
{
    if (view == m_view)
        return;
    m_view = view;
    m_list.setDayOffset(0);
    m_list.setDays(view == Week ? ActivityDaysModel::length : 1);
    follow();
    Q_EMIT viewChanged();
}

void ActivityProgramme::follow()
{
    m_nowAndNext.setHubId(m_list.hubId().isEmpty() ? m_here : m_list.hubId());
    m_venues.setHubId(m_list.hubId());
    m_held.setHubId(m_list.hubId());
    m_days.setActive(m_active && m_view != Held);
    m_nowAndNext.setActive(m_active && m_view == Day);
    m_held.setActive(m_active && m_view == Held);
}

} // namespace hubscreen::viewmodel
