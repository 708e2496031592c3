// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodel/hub_directory.h"
#include "viewmodel/row_list_model.h"

namespace hubscreen::viewmodel {

struct SlotListRow {
    QString id;
    QString startTime;
    QString endTime;
    FigureReading remaining;
    int capacity = 0;
    int waitlist = -1;
    int booking = BookingStateEnum::Other;
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
    Q_PROPERTY(int count READ rowCountNow NOTIFY changed)
    Q_PROPERTY(
        QString serviceId READ serviceId WRITE setServiceId NOTIFY selectionChanged) ///< empty: none is asked for
    Q_PROPERTY(int dayOffset READ dayOffset WRITE setDayOffset NOTIFY selectionChanged) ///< 0 = today, up to 6

public:
    enum Role {
        SlotIdRole = Qt::UserRole + 1,
        StartTimeRole, ///< "09:30"
        EndTimeRole,
        RemainingRole, ///< figureReading: free places
        CapacityRole,
        WaitlistRole, ///< -1: none is kept
        BookingRole, ///< BookingState now
        RunningRole, ///< has begun, has not ended
        OverRole,
    };
    Q_ENUM(Role)

    explicit SlotListModel(const HubDirectory &directory);

    bool isKnown() const { return m_list.known; }
    int rowCountNow() const { return rowCount(); }
    QString serviceId() const { return m_serviceId; }
    /// Begins with the first day that has a free time.
    void setServiceId(const QString &serviceId);
    int dayOffset() const { return m_dayOffset; }
    void setDayOffset(int days);
    /// Asks the cache only while active.
    void setActive(bool active);

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    void selectionChanged();

private:
    void askAgain();
    void chooseDay();
    void refresh();
    int daysAhead(const Slot &slot) const;
    SlotListRow rowOf(const cache::SlotRow &row, Instant now) const;

    const HubDirectory &m_directory;
    QString m_serviceId;
    int m_dayOffset = 0;
    bool m_choosesDay = false; // until the first answer
    bool m_active = false;
    cache::SlotList m_list;
    CacheQuery<cache::SlotList> m_query;
};

} // namespace hubscreen::viewmodel
