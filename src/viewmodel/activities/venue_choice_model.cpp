// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/activities/venue_choice_model.h"

#include <algorithm>

namespace hubscreen::viewmodel {

using cache::RecordKind;

VenueChoiceModel::VenueChoiceModel(const HubDirectory &directory)
    : m_directory(directory),
      m_query(
          directory.context(), [this](const cache::Changes &c) { return c.touches({RecordKind::Hub, m_hubId}); },
          [this] { return m_directory.context().cache.hubDetail(m_hubId); },
          [this](std::optional<cache::HubDetail> &&detail) {
              m_rooms = detail ? std::move(detail->hub.venues) : std::vector<Venue>();
              refresh();
          },
          [this] { refresh(); })
{
}

void VenueChoiceModel::setHubId(const QString &hubId)
{
    if (hubId == m_hubId)
        return;
    m_hubId = hubId;
    m_rooms.clear();
    refresh();
    m_query.askWhile(!hubId.isEmpty());
}

void VenueChoiceModel::refresh()
{
    std::vector<VenueChoiceRow> rows;
    for (const auto &room : m_rooms)
        rows.push_back({room.id, m_directory.context().language.textOf(room.name)});
    mergeRows(std::move(rows), &VenueChoiceRow::id);
    Q_EMIT changed();
}

QString VenueChoiceModel::nameOf(const QString &venueId) const
{
    const auto found = std::ranges::find(rows(), venueId, &VenueChoiceRow::id);
    return found == rows().end() ? QString() : found->name;
}

} // namespace hubscreen::viewmodel
