// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/organisations/organisation_detail.h"

namespace hubscreen::viewmodel {

using cache::RecordKind;

namespace {

constexpr int activitiesShown = 30;

} // namespace

void ServedHubModel::show(const std::vector<cache::ServedHub> &hubs, const LanguageSetting &language)
{
    std::vector<ServedHubRow> rows;
    for (const auto &hub : hubs)
        rows.push_back({.id = hub.hubId,
                        .name = language.textOf(hub.name),
                        .townStreet = language.textOf(hub.townStreet),
                        .operates = hub.operates});
    mergeRows(std::move(rows), &ServedHubRow::id);
}

OrganisationDetail::OrganisationDetail(const HubDirectory &directory)
    : m_directory(directory),
      m_activities(directory, ActivityListModel::Span::Ahead, activitiesShown),
      m_query(
          directory.context(),
          [](const cache::Changes &c) { return c.touches(RecordKind::Organisation) || c.touches(RecordKind::Hub); },
          [this] { return m_directory.context().cache.organisationDetail(m_organisationId); },
          [this](std::optional<cache::OrganisationDetail> &&detail) {
              m_detail = std::move(detail);
              m_answered = true;
              refresh();
          },
          [this] { refresh(); })
{
}

void OrganisationDetail::setOrganisationId(const QString &id)
{
    if (id == m_organisationId)
        return;
    m_organisationId = id;
    m_answered = false;
    m_detail.reset();
    m_activities.setActive(false);
    m_activities.setOrganiserId(id);
    m_activities.setActive(!id.isEmpty());
    refresh();
    m_query.askWhile(!id.isEmpty());
}

void OrganisationDetail::refresh()
{
    m_hubs.show(m_detail ? m_detail->hubs : std::vector<cache::ServedHub>(), m_directory.context().language);
    Q_EMIT changed();
}

} // namespace hubscreen::viewmodel
