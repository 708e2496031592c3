// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodel/base/hub_directory.h"
#include "viewmodel/base/patience.h"
#include "viewmodel/base/row_list_model.h"
#include "viewmodel/base/time_span.h"

namespace hubscreen::viewmodel {

/// One time of a service, with its free places.
class SlotTime
{
    Q_GADGET
    QML_VALUE_TYPE(slotTime)
    Q_PROPERTY(QString slotId MEMBER slotId FINAL)
    Q_PROPERTY(hubscreen::viewmodel::DayTime begins MEMBER begins FINAL)
    Q_PROPERTY(hubscreen::viewmodel::FigureReading remaining MEMBER remaining FINAL)

public:
    QString slotId;
    DayTime begins;
    FigureReading remaining;
    friend bool operator==(const SlotTime &, const SlotTime &) = default;
};

struct ServiceRow {
    Q_GADGET
    Q_PROPERTY(QString serviceId MEMBER id)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString summary MEMBER summary)
    Q_PROPERTY(QString venueName MEMBER venueName)
    Q_PROPERTY(int venueKind MEMBER venueKind) ///< VenueKind
    Q_PROPERTY(int floor MEMBER floor) ///< 0: not known
    Q_PROPERTY(bool firstOfVenue MEMBER firstOfVenue) ///< the row before is of another venue
    Q_PROPERTY(int minutes MEMBER minutes) ///< 0: not said
    Q_PROPERTY(int priceFen MEMBER priceFen) ///< 0: free; -1: not said
    Q_PROPERTY(int audience MEMBER audience) ///< Audience
    /// list of slotTime: the next up to three that are free
    Q_PROPERTY(QList<hubscreen::viewmodel::SlotTime> next MEMBER next)

public:
    QString id;
    QString title;
    QString summary;
    QString venueName;
    int venueKind = VenueKindEnum::Other;
    int floor = 0;
    bool firstOfVenue = false;
    int minutes = 0;
    int priceFen = 0; ///< 0: free; -1: not known
    int audience = AudienceEnum::Other;
    QList<SlotTime> next;
    friend bool operator==(const ServiceRow &, const ServiceRow &) = default;
};

/// What one hub offers to book, by venue, each with its next free times.
class ServiceListModel : public RowListModel<ServiceRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")
    Q_PROPERTY(bool known READ isKnown NOTIFY changed) ///< false: still loading
    Q_PROPERTY(bool slotsKnown READ areSlotsKnown NOTIFY changed) ///< false: their times are still loading
    Q_PROPERTY(bool overdue READ isOverdue NOTIFY changed) ///< all of that was to be known long ago
    Q_PROPERTY(int count READ rowCountNow NOTIFY changed)
    Q_PROPERTY(QString hubId READ hubId WRITE setHubId NOTIFY selectionChanged)
    Q_PROPERTY(QString hubName READ hubName NOTIFY selectionChanged)

public:
    explicit ServiceListModel(const HubDirectory &directory);

    bool isKnown() const { return m_list.known; }
    bool areSlotsKnown() const { return m_list.slotsKnown; }
    bool isOverdue() const { return m_patience.isOver(); }
    int rowCountNow() const { return rowCount(); }
    QString hubId() const { return m_hubId; }
    void setHubId(const QString &hubId);
    QString hubName() const;
    /// Goes to the hub that offers this service.
    void showService(const QString &serviceId);
    /// Asks the cache only while active.
    void setActive(bool active);

Q_SIGNALS:
    void changed();
    void selectionChanged();

private:
    void askAgain();
    void refresh();
    bool isOutdated() const;
    ServiceRow rowOf(const cache::ServiceRow &row, Instant now) const;

    const HubDirectory &m_directory;
    QString m_hubId;
    bool m_active = false;
    cache::ServiceList m_list;
    Patience m_patience;
    CacheQuery<cache::ServiceList> m_query;
};

} // namespace hubscreen::viewmodel
