// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodel/base/calendar_day.h"
#include "viewmodel/base/hub_directory.h"
#include "viewmodel/base/row_list_model.h"

namespace hubscreen::viewmodel {

struct HeldCountRow {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(int kind MEMBER kind) ///< VenueKind
    Q_PROPERTY(qint64 held MEMBER held)
    Q_PROPERTY(double share MEMBER share) ///< of the one with the most
    Q_PROPERTY(qint64 seatsOffered MEMBER seatsOffered)
    Q_PROPERTY(qint64 booked MEMBER booked)
    Q_PROPERTY(qint64 attended MEMBER attended)

public:
    QString id;
    QString name;
    int kind = VenueKindEnum::Other;
    qint64 held = 0;
    double share = 0; ///< of the one with the most
    qint64 seatsOffered = 0;
    qint64 booked = 0;
    qint64 attended = 0;
    friend bool operator==(const HeldCountRow &, const HeldCountRow &) = default;
};

/// How many activities were held in a month: by venue of one hub, or by hub; the most first.
class HeldCountModel : public RowListModel<HeldCountRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")
    Q_PROPERTY(bool known READ isKnown NOTIFY changed) ///< false: that month was not read yet
    Q_PROPERTY(int monthsBack READ monthsBack WRITE setMonthsBack NOTIFY
                   changed) ///< 0 = this month so far; another stays that month
    Q_PROPERTY(bool byVenue READ isByVenue NOTIFY changed)
    Q_PROPERTY(qint64 total READ total NOTIFY changed)
    Q_PROPERTY(QString observedTime READ observedTime NOTIFY changed) ///< when the feed last vouched for them
    Q_PROPERTY(hubscreen::viewmodel::CalendarDay observedDay READ observedDay NOTIFY changed)

public:
    /// This month and so many before it are kept.
    static constexpr int monthsKept = 3;

    explicit HeldCountModel(const HubDirectory &directory);

    void setHubId(const QString &hubId);
    void setActive(bool active);
    void setMonthsBack(int months);

    bool isKnown() const { return m_counts.known; }
    int monthsBack() const { return monthsBetween(chosenMonth(), thisMonth()); }
    bool isByVenue() const { return !m_hubId.isEmpty(); }
    qint64 total() const;
    QString observedTime() const;
    CalendarDay observedDay() const;
    /// The first day of that month.
    Q_INVOKABLE hubscreen::viewmodel::CalendarDay month(int monthsBack) const;

Q_SIGNALS:
    void changed();

private:
    QDate thisMonth() const { return monthOf(m_directory.district().today()); }
    QDate chosenMonth() const { return m_month.isValid() ? m_month : thisMonth(); }
    void askAgain();
    void refresh();

    const HubDirectory &m_directory;
    QString m_hubId;
    QDate m_month; // invalid: this one
    bool m_active = false;
    cache::HeldCounts m_counts;
    CacheQuery<cache::HeldCounts> m_query;
};

} // namespace hubscreen::viewmodel
