// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/base/district_info.h"

#include <algorithm>

namespace hubscreen::viewmodel {

DistrictInfo::DistrictInfo(const ViewContext &context)
    : m_context(context),
      m_query(
          context, [](const cache::Changes &c) { return c.touches(cache::RecordKind::District); },
          [this] { return m_context.cache.district(); },
          [this](std::optional<District> &&district) {
              if (m_answered && district == m_district)
                  return;
              m_answered = true;
              m_district = std::move(district);
              m_zone = m_district ? m_district->zone : Zone();
              if (m_district)
                  m_context.pulse.setZone(m_zone);
              Q_EMIT changed();
          },
          [this] { Q_EMIT changed(); })
{
    m_query.ask();
}

QString DistrictInfo::name() const
{
    return m_district ? m_context.language.textOf(m_district->name) : QString();
}

QString DistrictInfo::townStreetName(const QString &id) const
{
    if (!m_district)
        return {};
    const auto found = std::ranges::find(m_district->townStreets, id, &TownStreet::id);
    return found == m_district->townStreets.end() ? QString() : m_context.language.textOf(found->name);
}

} // namespace hubscreen::viewmodel
