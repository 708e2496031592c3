// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodel/footfall/district_today.h"
#include "viewmodel/footfall/footfall_comparison.h"
#include "viewmodel/footfall/footfall_month.h"
#include "viewmodel/footfall/footfall_week.h"
#include "viewmodel/footfall/footfall_year.h"

namespace hubscreen::viewmodel {

/// What the footfall page binds to. Each part asks the cache only while it is looked at.
class Footfall : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")
    Q_PROPERTY(int view READ view WRITE setView NOTIFY viewChanged) ///< View
    Q_PROPERTY(hubscreen::viewmodel::DistrictToday *district READ district CONSTANT)
    Q_PROPERTY(hubscreen::viewmodel::FootfallRanking *ranking READ ranking CONSTANT)
    Q_PROPERTY(hubscreen::viewmodel::FootfallComparison *comparison READ comparison CONSTANT)
    Q_PROPERTY(hubscreen::viewmodel::FootfallWeek *week READ week CONSTANT)
    Q_PROPERTY(hubscreen::viewmodel::FootfallMonth *districtMonth READ districtMonth CONSTANT)
    Q_PROPERTY(hubscreen::viewmodel::FootfallMonth *hereMonth READ hereMonth CONSTANT)
    Q_PROPERTY(hubscreen::viewmodel::FootfallYear *districtYear READ districtYear CONSTANT)
    Q_PROPERTY(hubscreen::viewmodel::FootfallYear *hereYear READ hereYear CONSTANT)

public:
    enum View { Today, Week, Month, Year };
    Q_ENUM(View)

    Footfall(const HubDirectory &directory, const DistrictFigures &figures);

    void setHere(const QString &hubId);
    void setActive(bool active);
    int view() const { return m_view; }
    void setView(int view);

    DistrictToday *district() { return &m_district; }
    FootfallRanking *ranking() { return &m_ranking; }
    FootfallComparison *comparison() { return &m_comparison; }
    FootfallWeek *week() { return &m_week; }
    FootfallMonth *districtMonth() { return &m_districtMonth; }
    FootfallMonth *hereMonth() { return &m_hereMonth; }
    FootfallYear *districtYear() { return &m_districtYear; }
    FootfallYear *hereYear() { return &m_hereYear; }

Q_SIGNALS:
    void viewChanged();

private:
    void rouse();

    int m_view = Today;
    bool m_active = false;
    DistrictToday m_district;
    FootfallRanking m_ranking;
    FootfallComparison m_comparison;
    FootfallWeek m_week;
    FootfallMonth m_districtMonth;
    FootfallMonth m_hereMonth;
    FootfallYear m_districtYear;
    FootfallYear m_hereYear;
};

} // namespace hubscreen::viewmodel
