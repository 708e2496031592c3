// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodel/base/district_figures.h"
#include "viewmodel/footfall/footfall_hours.h"

namespace hubscreen::viewmodel {

/// The whole district today: its line, the usual band and what the next hours will probably bring.
class DistrictToday : public DayChart
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")
    Q_PROPERTY(hubscreen::viewmodel::FootfallHours *hours READ hours CONSTANT)
    Q_PROPERTY(bool expects READ expects NOTIFY dayChanged) ///< something is expected of the hour below
    /// The hour that begins about one from now: "12:00", and people inside, at least and at most, as half of such days
    /// are
    Q_PROPERTY(QString expectedTime READ expectedTime NOTIFY dayChanged)
    Q_PROPERTY(qint64 expectedLow READ expectedLow NOTIFY dayChanged)
    Q_PROPERTY(qint64 expectedHigh READ expectedHigh NOTIFY dayChanged)

public:
    DistrictToday(const HubDirectory &directory, const DistrictFigures &figures);

    void setActive(bool active);

    FootfallHours *hours() { return &m_hours; }
    bool expects() const { return !m_expected.time.isEmpty(); }
    QString expectedTime() const { return m_expected.time; }
    qint64 expectedLow() const { return m_expected.expectedLower; }
    qint64 expectedHigh() const { return m_expected.expectedUpper; }

protected:
    Reading<qint64> liveInside() const override;

private:
    void apply(cache::Outlook &&outlook);
    FootfallHourRow nextHour() const;

    const DistrictFigures &m_figures;
    FootfallHours m_hours;
    FootfallHourRow m_expected;
    CacheQuery<cache::Outlook> m_query;
};

} // namespace hubscreen::viewmodel
