// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"
#include "viewmodel/base/calendar_day.h"
#include "viewmodel/base/enums.h"

namespace hubscreen::viewmodel {

/// A moment by the district's clock, as a row of some day says it.
class DayTime
{
    Q_GADGET
    QML_VALUE_TYPE(dayTime)
    QML_STRUCTURED_VALUE
    Q_PROPERTY(QString time MEMBER time FINAL) ///< "22:30", an end "24:00"; empty: there is none
    Q_PROPERTY(hubscreen::viewmodel::CalendarDay day MEMBER day FINAL)
    Q_PROPERTY(int daysAhead MEMBER daysAhead FINAL) ///< of that day, 0 = today; negative: it has passed
    Q_PROPERTY(bool elsewhere MEMBER elsewhere FINAL) ///< on another day than the row's
    Q_PROPERTY(int repeated MEMBER repeated FINAL) ///< RepeatedHour: which of two such times of that day it is

public:
    QString time;
    CalendarDay day;
    int daysAhead = 0;
    bool elsewhere = false;
    int repeated = RepeatedHourEnum::None;
    friend bool operator==(const DayTime &, const DayTime &) = default;
};

/// From when to when something goes on. An end at midnight is the end of its day.
class TimeSpan
{
    Q_GADGET
    QML_VALUE_TYPE(timeSpan)
    QML_STRUCTURED_VALUE
    Q_PROPERTY(hubscreen::viewmodel::DayTime from MEMBER from FINAL)
    Q_PROPERTY(hubscreen::viewmodel::DayTime to MEMBER to FINAL)

public:
    DayTime from;
    DayTime to;
    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

/// As a row of `day` says it on the day `today`.
TimeSpan timeSpan(const TimeRange &time, QDate day, QDate today, const Zone &zone);
/// As a row of the day on which it begins says it.
TimeSpan timeSpan(const TimeRange &time, QDate today, const Zone &zone);
/// Of which of two equal times on a day whose clocks go back this is.
RepeatedHourEnum::Value repeatedHour(Instant instant, const Zone &zone);

} // namespace hubscreen::viewmodel
