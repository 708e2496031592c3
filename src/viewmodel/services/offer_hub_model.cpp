// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/services/offer_hub_model.h"

namespace hubscreen::viewmodel {

using cache::RecordKind;

OfferHubModel::OfferHubModel(const HubDirectory &directory, RecordKind kind)
    : m_directory(directory),
      m_query(
          directory.context(),
          [kind](const cache::Changes &c) { return c.touches(RecordKind::Hub) || c.touches(kind); },
          [this, kind] { return m_directory.context().cache.hubsWith(kind); },
          [this](std::vector<QString> &&hubIds) {
              m_hubIds = std::move(hubIds);
              refresh();
          },
          wordless)
{
    connect(&directory, &HubDirectory::changed, this, &OfferHubModel::refresh);
}

void OfferHubModel::setHere(const QString &hubId)
{
    m_here = hubId;
    refresh();
}

void OfferHubModel::setActive(bool active)
{
    m_query.askWhile(active);
}

void OfferHubModel::refresh()
{
    std::vector<OfferHubRow> rows;
    for (const auto &line : m_directory.lines()) {
        if (std::ranges::binary_search(m_hubIds, line.id))
            rows.push_back({line.id, m_directory.context().language.textOf(line.summary.name)});
    }
    std::ranges::stable_partition(rows, [this](const OfferHubRow &row) { return row.id == m_here; });
    mergeRows(std::move(rows), &OfferHubRow::id);
}

} // namespace hubscreen::viewmodel
