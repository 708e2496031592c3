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
    enum Role {
        ServiceIdRole = Qt::UserRole + 1,
        TitleRole,
        SummaryRole,
        VenueNameRole,
        VenueKindRole, ///< VenueKind
        FloorRole, ///< 0: not known
        FirstOfVenueRole, ///< the row before is of another venue
        MinutesRole, ///< 0: not said
        PriceFenRole, ///< 0: free; -1: not said
        AudienceRole, ///< Audience
        NextRole, ///< list of slotTime: the next up to three that are free
    };
    Q_ENUM(Role)

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

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

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
