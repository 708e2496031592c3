// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/organisations/organisation_list_model.h"

#include <algorithm>

namespace hubscreen::viewmodel {

using cache::RecordKind;

OrganisationListModel::OrganisationListModel(const HubDirectory &directory)
    : m_directory(directory),
      m_query(
          directory.context(),
          [](const cache::Changes &c) {
              return c.touches(RecordKind::Organisation) || c.touches(RecordKind::Hub)
                  || c.touches(RecordKind::Activity);
          },
          [this] { return m_directory.context().cache.organisations(m_hubId); },
          [this](std::vector<cache::OrganisationSummary> &&organisations) {
              m_organisations = std::move(organisations);
              m_known = true;
              refresh();
          },
          [this] { refresh(); })
{
    connect(&directory.context().pulse, &Pulse::beat, this, [this] {
        if (m_active && isOutdated())
            m_query.ask();
    });
}

void OrganisationListModel::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    m_query.askWhile(active);
}

void OrganisationListModel::setHubId(const QString &hubId)
{
    if (hubId == m_hubId)
        return;
    m_hubId = hubId;
    m_known = false;
    m_organisations.clear();
    refresh();
    if (m_active)
        m_query.ask();
}

/// Something that was ahead is over.
bool OrganisationListModel::isOutdated() const
{
    const auto now = m_directory.context().clock.now();
    return std::ranges::any_of(m_organisations, [now](const cache::OrganisationSummary &one) {
        return one.holdsUntil && *one.holdsUntil <= now;
    });
}

QString OrganisationListModel::hubName() const
{
    const auto *line = m_directory.find(m_hubId);
    return line ? m_directory.context().language.textOf(line->summary.name) : QString();
}

void OrganisationListModel::refresh()
{
    const auto &language = m_directory.context().language;
    std::vector<OrganisationRow> rows;
    for (const auto &one : m_organisations)
        rows.push_back({.id = one.organisation.id,
                        .name = language.textOf(one.organisation.name),
                        .kind = int(one.organisation.kind),
                        .offer = language.textOf(one.organisation.offer),
                        .operates = one.operates,
                        .hubs = one.serves,
                        .ahead = one.ahead});
    mergeRows(std::move(rows), &OrganisationRow::id);
    Q_EMIT changed();
}

} // namespace hubscreen::viewmodel
