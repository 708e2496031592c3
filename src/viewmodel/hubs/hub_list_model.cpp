// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/hubs/hub_list_model.h"

#include "geo/distance.h"

namespace hubscreen::viewmodel {

HubListModel::HubListModel(const HubDirectory &directory) : m_directory(directory)
{
    connect(&directory, &HubDirectory::changed, this, &HubListModel::refresh);
    connect(&directory.district(), &DistrictInfo::changed, this, &HubListModel::refresh);
    refresh();
}

void HubListModel::setHere(const QString &hubId)
{
    m_here = hubId;
    refresh();
}

void HubListModel::refresh()
{
    const auto *here = m_directory.find(m_here);
    std::vector<HubListRow> rows;
    rows.reserve(m_directory.lines().size());
    for (const auto &line : m_directory.lines())
        rows.push_back(rowOf(line, here));
    const int before = rowCount();
    mergeRows(std::move(rows), &HubListRow::id);
    if (rowCount() != before)
        Q_EMIT countChanged();
    if (std::exchange(m_wasKnown, isKnown()) != isKnown())
        Q_EMIT knownChanged();
}

HubListRow HubListModel::rowOf(const HubLine &line, const HubLine *here) const
{
    const auto &language = m_directory.context().language;
    const auto &summary = line.summary;
    QStringList organisations;
    for (const auto &name : summary.organisations)
        organisations << language.textOf(name);
    const bool chinese = language.language() == Language::Chinese;
    HubListRow row;
    row.id = summary.id;
    row.name = language.textOf(summary.name);
    row.label = language.textOf(summary.label);
    row.townStreetId = summary.townStreetId;
    row.townStreet = m_directory.district().townStreetName(summary.townStreetId);
    row.place = language.textOf(summary.address);
    row.organisations = organisations.join(chinese ? QStringLiteral("、") : QStringLiteral(", "));
    row.style = int(summary.style);
    row.crowd = line.crowd;
    row.capacity = summary.capacity;
    row.inside = line.inside;
    row.entriesToday = line.entriesToday;
    row.opening = line.opening;
    if (here && here->id != line.id)
        row.metresAway = int(geo::distanceMetres(here->summary.position, summary.position));
    return row;
}

} // namespace hubscreen::viewmodel
