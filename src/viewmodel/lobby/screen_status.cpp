// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/lobby/screen_status.h"

namespace hubscreen::viewmodel {

ScreenStatus::ScreenStatus(const DistrictInfo &district) : m_district(district)
{
    connect(&district, &DistrictInfo::changed, this, &ScreenStatus::refresh); // times are of its zone
}

void ScreenStatus::setReport(const OutboxReport &report)
{
    m_report = report;
    refresh();
    Q_EMIT changed();
}

void ScreenStatus::refresh()
{
    m_setAside.show(m_report.setAside, m_district.zone());
}

} // namespace hubscreen::viewmodel
