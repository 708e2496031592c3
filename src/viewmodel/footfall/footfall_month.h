// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodel/base/calendar_day.h"
#include "viewmodel/base/hub_directory.h"
#include "viewmodel/base/row_list_model.h"

namespace hubscreen::viewmodel {

struct MonthDayRow {
    Q_GADGET
    Q_PROPERTY(hubscreen::viewmodel::CalendarDay day MEMBER day) ///< calendarDay
    Q_PROPERTY(qint64 entries MEMBER entries)
    Q_PROPERTY(qint64 usual MEMBER usual)

public:
    QString key;
    CalendarDay day;
    qint64 entries = -1;
    qint64 usual = -1;
    friend bool operator==(const MonthDayRow &, const MonthDayRow &) = default;
};

/// A month's visits day by day, of a hub or the district, beside what was usual. −1: not known.
class FootfallMonth : public RowListModel<MonthDayRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    Q_PROPERTY(int year READ year NOTIFY monthChanged)
    Q_PROPERTY(int month READ month NOTIFY monthChanged)
    Q_PROPERTY(bool hasEarlier READ hasEarlier NOTIFY monthChanged)
    Q_PROPERTY(bool hasLater READ hasLater NOTIFY monthChanged)
    Q_PROPERTY(QList<qreal> bars READ bars NOTIFY changed) ///< entries a day; −1: not known
    Q_PROPERTY(QList<qreal> marks READ marks NOTIFY changed) ///< what was usual on it; −1: not known
    Q_PROPERTY(qint64 total READ total NOTIFY changed) ///< of the counted days
    Q_PROPERTY(qint64 aDay READ aDay NOTIFY changed) ///< mean of them; −1: too few
    Q_PROPERTY(bool hasComparison READ hasComparison NOTIFY changed)
    Q_PROPERTY(int percent READ percent NOTIFY changed) ///< over the same days of the month before

public:
    explicit FootfallMonth(const HubDirectory &directory);

    /// Empty: the district.
    void setHubId(const QString &hubId);
    void setActive(bool active);
    /// 0 = this month, 1 = the last one … A chosen one stays that month when the day turns.
    void setMonthsBack(int months);
    Q_INVOKABLE void showEarlier() { setMonthsBack(monthsBack() + 1); }
    Q_INVOKABLE void showLater() { setMonthsBack(monthsBack() - 1); }

    bool isKnown() const { return m_answered && m_month.historyKnown; }
    QDate first() const;
    int year() const { return first().year(); }
    int month() const { return first().month(); }
    bool hasEarlier() const;
    bool hasLater() const { return monthsBack() > 0; }
    QList<qreal> bars() const { return m_bars; }
    QList<qreal> marks() const { return m_marks; }
    qint64 total() const { return m_month.figure.entries; }
    qint64 aDay() const;
    bool hasComparison() const { return m_month.percentOverPrevious.has_value(); }
    int percent() const { return m_month.percentOverPrevious.value_or(0); }

Q_SIGNALS:
    void changed();
    void monthChanged();

private:
    QDate thisMonth() const { return monthOf(m_directory.district().today()); }
    int monthsBack() const { return monthsBetween(first(), thisMonth()); }
    void apply(cache::FootfallMonth &&month);

    const HubDirectory &m_directory;
    QString m_hubId;
    bool m_active = false;
    bool m_answered = false;
    QDate m_chosen; // invalid: this month
    cache::FootfallMonth m_month;
    QList<qreal> m_bars;
    QList<qreal> m_marks;
    CacheQuery<cache::FootfallMonth> m_query;
};

} // namespace hubscreen::viewmodel
