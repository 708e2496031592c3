// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodel/activities/activity_row.h"
#include "viewmodel/base/patience.h"
#include "viewmodel/base/row_list_model.h"

namespace hubscreen::viewmodel {

/// Activities in order of time: of a day or some days, and of those the ones of one hub, room, category, audience,
/// organiser or series, or those alone to which one may still come.
class ActivityListModel : public RowListModel<ActivityListRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")
    Q_PROPERTY(bool known READ isKnown NOTIFY changed) ///< false: still loading
    Q_PROPERTY(bool overdue READ isOverdue NOTIFY changed) ///< it was to be known long ago
    Q_PROPERTY(int count READ rowCountNow NOTIFY changed)
    /// Of the whole selection, before `limit`: each once, without those that are cancelled
    Q_PROPERTY(int total READ total NOTIFY changed)
    /// The row of the first one that is not over yet; `count` where all are
    Q_PROPERTY(int firstAhead READ firstAhead NOTIFY changed)
    /// 0 = today. A chosen day stays that day when the day turns, until it has passed.
    Q_PROPERTY(int dayOffset READ dayOffset WRITE setDayOffset NOTIFY selectionChanged)
    /// No day is chosen: today's, whichever that is
    Q_PROPERTY(bool followsToday READ isFollowingToday NOTIFY selectionChanged)
    Q_PROPERTY(int days READ days WRITE setDays NOTIFY selectionChanged) ///< how many, from that day on
    Q_PROPERTY(QDate day READ day NOTIFY changed)
    Q_PROPERTY(QString hubId READ hubId WRITE setHubId NOTIFY selectionChanged) ///< empty: all
    Q_PROPERTY(QString hubName READ hubName NOTIFY selectionChanged) ///< of the chosen hub; empty: all
    Q_PROPERTY(int category READ category WRITE setCategory NOTIFY selectionChanged) ///< ActivityCategory; -1: all
    Q_PROPERTY(QString venueId READ venueId WRITE setVenueId NOTIFY selectionChanged) ///< empty: all
    Q_PROPERTY(int audience READ audience WRITE setAudience NOTIFY selectionChanged) ///< Audience; -1: all
    Q_PROPERTY(bool withRoom READ isWithRoom WRITE setWithRoom NOTIFY selectionChanged) ///< one may still come
    Q_PROPERTY(bool narrowed READ isNarrowed NOTIFY selectionChanged) ///< by anything but the day
    Q_PROPERTY(bool cut READ isCut NOTIFY changed) ///< there are more than are listed
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY selectionChanged) ///< asks the cache only while active

public:
    /// What is listed: all of the days; of the day what begins later than now; of all that is held what is not over.
    enum class Span { WholeDay, FromNow, Ahead };

    explicit ActivityListModel(const HubDirectory &directory, Span span = Span::WholeDay, int limit = -1);

    bool isKnown() const { return m_list.known; }
    bool isOverdue() const { return m_patience.isOver(); }
    int rowCountNow() const { return rowCount(); }
    int total() const { return m_total; }
    bool isCut() const { return int(m_list.rows.size()) >= mostRows; }
    int firstAhead() const;
    /// The first row of that day, counted from today; -1: that day has none.
    Q_INVOKABLE int firstOfDay(int daysAhead) const;
    int dayOffset() const { return int(m_directory.district().today().daysTo(day())); }
    void setDayOffset(int days);
    bool isFollowingToday() const { return !m_day.isValid(); }
    int days() const { return m_days; }
    void setDays(int days) { choose(m_days, days); }
    QDate day() const { return std::max(m_day, m_directory.district().today()); }
    QString hubId() const { return m_hubId; }
    /// A chosen room goes with its hub.
    void setHubId(const QString &hubId);
    QString hubName() const;
    int category() const { return m_category; }
    void setCategory(int category) { choose(m_category, category); }
    QString venueId() const { return m_venueId; }
    void setVenueId(const QString &venueId) { choose(m_venueId, venueId); }
    int audience() const { return m_audience; }
    void setAudience(int audience) { choose(m_audience, audience); }
    bool isWithRoom() const { return m_withRoom; }
    void setWithRoom(bool withRoom) { choose(m_withRoom, withRoom); }
    void setOrganiserId(const QString &id) { choose(m_organiserId, id); }
    void setSeriesId(const QString &id) { choose(m_seriesId, id); }
    /// One that is not listed.
    void setOmitted(const QString &activityId) { choose(m_omitted, activityId); }
    bool isNarrowed() const;
    /// Everything again, of the same days.
    Q_INVOKABLE void widen();
    /// The selection, of other days.
    cache::ActivityQuery selectionOf(const TimeRange &range) const;
    bool isActive() const { return m_active; }
    void setActive(bool active);

Q_SIGNALS:
    void changed();
    void selectionChanged();

private:
    static constexpr int mostRows = 500;

    template<typename T>
    void choose(T &member, const T &value)
    {
        if (member == value)
            return;
        member = value;
        Q_EMIT selectionChanged();
        askIfOther();
    }
    TimeRange range() const;
    void askIfOther();
    void rest();
    void onDayTurned();
    void refresh();
    std::vector<QDate> daysOf(const Activity &activity) const;
    bool isListed(const Activity &activity, Instant now) const;

    const HubDirectory &m_directory;
    const Span m_span;
    const int m_limit;
    QDate m_day; // invalid: today
    int m_days = 1;
    QString m_hubId;
    QString m_venueId;
    QString m_organiserId;
    QString m_seriesId;
    QString m_omitted;
    int m_category = -1;
    int m_audience = -1;
    bool m_withRoom = false;
    bool m_active = false;
    cache::ActivityQuery m_asked;
    cache::ActivityList m_list;
    Patience m_patience;
    int m_total = 0;
    CacheQuery<cache::ActivityList> m_query;
};

} // namespace hubscreen::viewmodel
