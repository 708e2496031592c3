// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodel/base/hub_directory.h"
#include "viewmodel/base/time_span.h"

namespace hubscreen::viewmodel {

/// One activity as it is shown at this moment.
struct ActivityListRow {
    Q_GADGET
    QML_VALUE_TYPE(activityRow)
    QML_STRUCTURED_VALUE
    Q_PROPERTY(QString activityId MEMBER id)
    Q_PROPERTY(hubscreen::viewmodel::TimeSpan time MEMBER time)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString summary MEMBER summary)
    Q_PROPERTY(QString hubId MEMBER hubId)
    Q_PROPERTY(QString hubLabel MEMBER hubLabel)
    Q_PROPERTY(QString venueName MEMBER venueName)
    Q_PROPERTY(int floor MEMBER floor)
    Q_PROPERTY(hubscreen::viewmodel::FigureReading remaining MEMBER remaining)
    Q_PROPERTY(int capacity MEMBER capacity)
    Q_PROPERTY(int waitlist MEMBER waitlist)
    Q_PROPERTY(int booking MEMBER booking)
    Q_PROPERTY(int offer MEMBER offer)
    Q_PROPERTY(int status MEMBER status)
    Q_PROPERTY(int category MEMBER category)
    Q_PROPERTY(int audience MEMBER audience)
    Q_PROPERTY(int priceFen MEMBER priceFen) ///< 0: free; -1: not known
    Q_PROPERTY(bool running MEMBER running)
    Q_PROPERTY(bool over MEMBER over)
    /// of the row's day, 0 = today: what lasts for days has a row on each that is listed
    Q_PROPERTY(int daysAhead MEMBER daysAhead)

public:
    QString key; ///< of the id and the day
    QString id;
    int daysAhead = 0; ///< of the day that the row belongs to
    TimeSpan time;
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
    int offer = BookingOfferEnum::None;
    int status = ActivityStatusEnum::Scheduled;
    int category = ActivityCategoryEnum::Other;
    int audience = AudienceEnum::Everyone;
    int priceFen = 0;
    bool running = false;
    bool over = false;

    friend bool operator==(const ActivityListRow &, const ActivityListRow &) = default;
};

/// Of the cache's row, in the language spoken now, as one of `day`.
ActivityListRow activityRow(const cache::ActivityRow &row, QDate day, Instant now, const HubDirectory &directory);
/// As one of the day on which it begins.
ActivityListRow activityRow(const cache::ActivityRow &row, Instant now, const HubDirectory &directory);

} // namespace hubscreen::viewmodel
