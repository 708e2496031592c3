// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/bookable.h"
#include "viewmodel/base/hub_directory.h"
#include "viewmodel/base/row_list_model.h"
#include "viewmodel/base/time_span.h"
#include "viewmodel/booking/booking_enums.h"

namespace hubscreen::viewmodel {

/// An activity, or a slot of a service, as whoever books it sees it at this moment.
struct BookableRow {
    Q_GADGET
    QML_VALUE_TYPE(bookableRow)
    QML_STRUCTURED_VALUE
    Q_PROPERTY(int kind MEMBER kind) ///< BookingKind
    Q_PROPERTY(QString targetId MEMBER id) ///< empty: there is none
    Q_PROPERTY(hubscreen::viewmodel::TimeSpan time MEMBER time)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString hubId MEMBER hubId)
    Q_PROPERTY(QString hubLabel MEMBER hubLabel)
    Q_PROPERTY(QString venueName MEMBER venueName)
    Q_PROPERTY(int floor MEMBER floor) ///< 0: not known
    Q_PROPERTY(hubscreen::viewmodel::FigureReading remaining MEMBER remaining) ///< free seats
    Q_PROPERTY(int capacity MEMBER capacity) ///< -1: no limit
    Q_PROPERTY(int waitlist MEMBER waitlist) ///< -1: none is kept
    Q_PROPERTY(int booking MEMBER booking) ///< BookingState now
    Q_PROPERTY(int offer MEMBER offer) ///< BookingOffer now
    Q_PROPERTY(int status MEMBER status) ///< ActivityStatus
    Q_PROPERTY(int priceFen MEMBER priceFen) ///< a person; 0: free; -1: not known
    Q_PROPERTY(int maxPartySize MEMBER maxPartySize) ///< what can ever fit; 0: nobody

public:
    int kind = BookingKindEnum::Activity;
    QString id;
    TimeSpan time;
    QString title;
    QString hubId;
    QString hubLabel;
    QString venueName;
    int floor = 0;
    FigureReading remaining;
    int capacity = -1;
    int waitlist = -1;
    int booking = BookingStateEnum::Other;
    int offer = BookingOfferEnum::None;
    int status = ActivityStatusEnum::Scheduled;
    int priceFen = 0;
    int maxPartySize = 1;

    friend bool operator==(const BookableRow &, const BookableRow &) = default;
};

/// Of the cache's, in the language spoken now.
BookableRow bookableRow(const cache::Bookable &bookable, const HubDirectory &directory);

/// What else may be booked.
class BookableListModel : public RowListModel<BookableRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")
    Q_PROPERTY(int count READ rowCountNow NOTIFY countChanged)

public:
    int rowCountNow() const { return rowCount(); }
    void show(const std::vector<cache::Bookable> &bookables, const HubDirectory &directory);

Q_SIGNALS:
    void countChanged();
};

} // namespace hubscreen::viewmodel
