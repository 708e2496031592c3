// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/footfall/footfall.h"

namespace hubscreen::viewmodel {

Footfall::Footfall(const HubDirectory &directory, const DistrictFigures &figures)
    : m_district(directory, figures),
      m_ranking(directory),
      m_comparison(directory, m_ranking),
      m_week(directory),
      m_districtMonth(directory),
      m_hereMonth(directory),
      m_districtYear(directory),
      m_hereYear(directory)
{
}

void Footfall::setHere(const QString &hubId)
{
    m_ranking.setHere(hubId);
    m_comparison.setHere(hubId);
    m_week.setHubId(hubId);
    m_hereMonth.setHubId(hubId);
    m_hereYear.setHubId(hubId);
}

void Footfall::setActive(bool active)
{
    if (std::exchange(m_active, active) != active)
        rouse();
}

void Footfall::setView(int view)
{
    if (std::exchange(m_view, view) == view)
        return;
    rouse();
    Q_EMIT viewChanged();
}

void Footfall::rouse()
{
    const auto sees = [this](View view) { return m_active && m_view == view; };
    m_district.setActive(sees(Today));
    m_ranking.setActive(sees(Today));
    m_comparison.setActive(sees(Today));
    m_week.setActive(sees(Today) || sees(Week)); // in landscape the week lies beside today
    m_districtMonth.setActive(sees(Month));
    m_hereMonth.setActive(sees(Month));
    m_districtYear.setActive(sees(Year));
    m_hereYear.setActive(sees(Year));
}

} // namespace hubscreen::viewmodel
