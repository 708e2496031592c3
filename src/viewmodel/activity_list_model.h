// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodel/hub_directory.h"
#include "viewmodel/row_list_model.h"

namespace hubscreen::viewmodel {

struct ActivityListRow {
    QString id;
    QDate day;
    QString startTime;
    QString endTime;
    QString title;
    QString summary;
    QString hubId;
    QString hubLabel;
    QString venueName;
    int floor = 0;
    FigureReading remaining;
    int capacity = -1;
    int waitlist = -1;
    int booking = BookingStateEnum::Other;
    int status = ActivityStatusEnum::Scheduled;
    int category = ActivityCategoryEnum::Other;
    int priceFen = 0;
    bool running = false;
    bool over = false;
    friend bool operator==(const ActivityListRow &, const ActivityListRow &) = default;
};

/// Activities in order of time, of some days, of one hub or all, of one category or all.
class ActivityListModel : public RowListModel<ActivityListRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")
    Q_PROPERTY(bool known READ isKnown NOTIFY changed) ///< false: still loading
    Q_PROPERTY(int count READ rowCountNow NOTIFY changed)
    /// Of the whole selection, before `limit`
    Q_PROPERTY(int total READ total NOTIFY changed)
    /// The row of the first one that is not over yet; `count` where all are
    Q_PROPERTY(int firstAhead READ firstAhead NOTIFY changed)
    Q_PROPERTY(int dayOffset READ dayOffset WRITE setDayOffset NOTIFY selectionChanged) ///< 0 = today
    Q_PROPERTY(QDate day READ day NOTIFY changed)
    Q_PROPERTY(QString hubId READ hubId WRITE setHubId NOTIFY selectionChanged) ///< empty: all
    Q_PROPERTY(QString hubName READ hubName NOTIFY selectionChanged) ///< of the chosen hub; empty: all
    Q_PROPERTY(int category READ category WRITE setCategory NOTIFY selectionChanged) ///< ActivityCategory; -1: all
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY selectionChanged) ///< asks the cache only while active

public:
    enum Role {
        ActivityIdRole = Qt::UserRole + 1,
        DayRole, ///< date
        StartTimeRole, ///< "10:45"
        EndTimeRole,
        TitleRole,
        SummaryRole,
        HubIdRole,
        HubLabelRole,
        VenueNameRole,
        FloorRole, ///< 0: not known
        RemainingRole, ///< figureReading: free seats
        CapacityRole, ///< -1: no limit
        WaitlistRole, ///< -1: none is kept
        BookingRole, ///< BookingState now
        StatusRole, ///< ActivityStatus
        CategoryRole, ///< ActivityCategory
        PriceFenRole, ///< 0: free
        RunningRole, ///< has begun, has not ended
        OverRole,
    };
    Q_ENUM(Role)

    /// What of the day is listed.
    enum class Span { WholeDay, FromNow };

    explicit ActivityListModel(const HubDirectory &directory, Span span = Span::WholeDay, int limit = -1);

    bool isKnown() const { return m_list.known; }
    int rowCountNow() const { return rowCount(); }
    int total() const { return m_total; }
    int firstAhead() const;
    int dayOffset() const { return m_dayOffset; }
    void setDayOffset(int days);
    QDate day() const { return m_directory.district().today().addDays(m_dayOffset); }
    QString hubId() const { return m_hubId; }
    void setHubId(const QString &hubId);
    QString hubName() const;
    int category() const { return m_category; }
    void setCategory(int category);
    bool isActive() const { return m_active; }
    void setActive(bool active);

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    void selectionChanged();

private:
    cache::ActivityQuery query() const;
    void askAgain();
    void onBeat();
    void refresh();
    bool isListed(const Activity &activity, Instant now) const;
    ActivityListRow rowOf(const cache::ActivityRow &row, Instant now) const;

    const HubDirectory &m_directory;
    const Span m_span;
    const int m_limit;
    int m_dayOffset = 0;
    QString m_hubId;
    int m_category = -1;
    bool m_active = false;
    QDate m_askedDay;
    cache::ActivityList m_list;
    int m_total = 0;
    CacheQuery<cache::ActivityList> m_query;
};

} // namespace hubscreen::viewmodel
