// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QtQmlIntegration>

namespace hubscreen::viewmodel {

/// A day of the district's calendar for QML, whose own dates are moments of the machine's zone.
class CalendarDay
{
    Q_GADGET
    QML_VALUE_TYPE(calendarDay)
    Q_PROPERTY(int month READ month FINAL)
    Q_PROPERTY(int day READ day FINAL)
    Q_PROPERTY(int weekday READ weekday FINAL) ///< 1 = Monday

public:
    CalendarDay() = default;
    explicit(false) CalendarDay(QDate date) : m_date(date) { }

    int month() const { return m_date.month(); }
    int day() const { return m_date.day(); }
    int weekday() const { return m_date.dayOfWeek(); }
    Q_INVOKABLE hubscreen::viewmodel::CalendarDay plus(int days) const { return m_date.addDays(days); }

    friend bool operator==(const CalendarDay &, const CalendarDay &) = default;

private:
    QDate m_date;
};

/// Its month, by the first day of it.
inline QDate monthOf(QDate day)
{
    return {day.year(), day.month(), 1};
}

/// Of two such months, how many the later one is after the earlier.
inline int monthsBetween(QDate earlier, QDate later)
{
    return (later.year() - earlier.year()) * 12 + later.month() - earlier.month();
}

} // namespace hubscreen::viewmodel
