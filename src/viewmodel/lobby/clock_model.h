// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodel/base/calendar_day.h"
#include "viewmodel/base/district_info.h"

namespace hubscreen::viewmodel {

/// The wall clock of the screen: the server's time in the district's zone.
class ClockModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")
    Q_PROPERTY(QString time READ time NOTIFY changed) ///< "10:32"
    Q_PROPERTY(hubscreen::viewmodel::CalendarDay today READ today NOTIFY changed)
    /// Month and day of the Chinese calendar ("十月十七"), by ICU
    Q_PROPERTY(QString lunarDate READ lunarDate NOTIFY changed)
    Q_PROPERTY(bool set READ isSet NOTIFY changed) ///< false: zone and time are not known yet

public:
    ClockModel(const ViewContext &context, const DistrictInfo &district);

    QString time() const { return m_time; }
    CalendarDay today() const { return m_date; }
    QString lunarDate() const { return m_lunarDate; }
    bool isSet() const { return m_district.isKnown(); }

Q_SIGNALS:
    void changed();

private:
    void refresh();

    const ServerClock &m_clock;
    const DistrictInfo &m_district;
    QString m_time;
    QDate m_date;
    QString m_lunarDate;
};

/// "十月十七"; empty if ICU has no Chinese calendar.
QString lunarDateText(Instant instant, const Zone &zone);

} // namespace hubscreen::viewmodel
