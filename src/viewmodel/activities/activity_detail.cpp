// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/activities/activity_detail.h"

namespace hubscreen::viewmodel {

using cache::RecordKind;

namespace {

constexpr int sessionsShown = 6;

} // namespace

ActivityDetail::ActivityDetail(const HubDirectory &directory)
    : m_directory(directory),
      m_sessions(directory, ActivityListModel::Span::Ahead, sessionsShown),
      m_query(
          directory.context(),
          [this](const cache::Changes &c) {
              return c.touches({RecordKind::Activity, m_activityId}) || c.touches({RecordKind::Activity, {}})
                  || c.touches(RecordKind::Organisation) || c.touches(RecordKind::Hub);
          },
          [this] { return m_directory.context().cache.activityDetail(m_activityId); },
          [this](std::optional<cache::ActivityDetail> &&detail) {
              m_detail = std::move(detail);
              m_answered = true;
              m_sessions.setSeriesId(m_detail ? m_detail->row.activity.seriesId : QString());
              m_sessions.setActive(m_detail && !m_detail->row.activity.seriesId.isEmpty());
              refresh();
          },
          [this] { refresh(); })
{
    connect(&directory.context().pulse, &Pulse::beat, this, &ActivityDetail::refresh);
}

void ActivityDetail::setActivityId(const QString &id)
{
    if (id == m_activityId)
        return;
    m_activityId = id;
    m_answered = false;
    m_detail.reset();
    m_sessions.setActive(false);
    m_sessions.setOmitted(id);
    refresh();
    m_query.askWhile(!id.isEmpty());
}

void ActivityDetail::refresh()
{
    m_activity =
        m_detail ? activityRow(m_detail->row, m_directory.context().clock.now(), m_directory) : ActivityListRow();
    Q_EMIT changed();
}

QString ActivityDetail::organiserId() const
{
    return m_detail && m_detail->organiser ? m_detail->organiser->id : QString();
}

QString ActivityDetail::organiserName() const
{
    return m_detail && m_detail->organiser ? m_directory.context().language.textOf(m_detail->organiser->name)
                                           : QString();
}

} // namespace hubscreen::viewmodel
