// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodel/base/hub_directory.h"
#include "viewmodel/base/patience.h"
#include "viewmodel/base/row_list_model.h"
#include "viewmodel/base/time_span.h"

namespace hubscreen::viewmodel {

struct SlotListRow {
    Q_GADGET
    Q_PROPERTY(QString slotId MEMBER id)
    Q_PROPERTY(hubscreen::viewmodel::TimeSpan time MEMBER time) ///< timeSpan
    Q_PROPERTY(hubscreen::viewmodel::FigureReading remaining MEMBER remaining) ///< figureReading: free places
    Q_PROPERTY(int capacity MEMBER capacity)
    Q_PROPERTY(int waitlist MEMBER waitlist) ///< -1: none is kept
    Q_PROPERTY(int booking MEMBER booking) ///< BookingState now
    Q_PROPERTY(int offer MEMBER offer) ///< BookingOffer now
    Q_PROPERTY(bool running MEMBER running) ///< has begun, has not ended
    Q_PROPERTY(bool over MEMBER over)

public:
    QString id;
    TimeSpan time;
    FigureReading remaining;
    int capacity = 0;
    int waitlist = -1;
    int booking = BookingStateEnum::Other;
    int offer = BookingOfferEnum::None;
    bool running = false;
    bool over = false;
    friend bool operator==(const SlotListRow &, const SlotListRow &) = default;
};

/// The times of one service on one of the seven days from today on.
class SlotListModel : public RowListModel<SlotListRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")
    Q_PROPERTY(bool known READ isKnown NOTIFY changed) ///< false: still loading
    Q_PROPERTY(bool overdue READ isOverdue NOTIFY changed) ///< they were to be known long ago
    Q_PROPERTY(int count READ rowCountNow NOTIFY changed)
    Q_PROPERTY(
        QString serviceId READ serviceId WRITE setServiceId NOTIFY selectionChanged) ///< empty: none is asked for
    /// 0 = today, up to 6. A chosen day stays that day when the day turns, until it has passed.
    Q_PROPERTY(int dayOffset READ dayOffset WRITE setDayOffset NOTIFY selectionChanged)

public:
    explicit SlotListModel(const HubDirectory &directory);

    bool isKnown() const { return m_list.known; }
    bool isOverdue() const { return m_patience.isOver(); }
    int rowCountNow() const { return rowCount(); }
    QString serviceId() const { return m_serviceId; }
    /// Begins with the first day that has a free time.
    void setServiceId(const QString &serviceId);
    int dayOffset() const { return int(m_directory.district().today().daysTo(day())); }
    void setDayOffset(int days);
    /// Asks the cache only while active.
    void setActive(bool active);

Q_SIGNALS:
    void changed();
    void selectionChanged();

private:
    void askAgain();
    void chooseDay();
    void refresh();
    QDate day() const { return std::max(m_day, m_directory.district().today()); }
    QDate dayOf(const Slot &slot) const { return m_directory.district().zone().dayOf(slot.time.from); }
    SlotListRow rowOf(const cache::SlotRow &row, Instant now) const;

    const HubDirectory &m_directory;
    QString m_serviceId;
    QDate m_day; // invalid: today
    bool m_choosesDay = false; // until the first answer
    bool m_active = false;
    cache::SlotList m_list;
    Patience m_patience;
    CacheQuery<cache::SlotList> m_query;
};

} // namespace hubscreen::viewmodel
