// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/activity.h"

#include "wire/contact_fields.h"
#include "wire/price.h"
#include "wire/writing.h"

namespace hubscreen::wire {

using namespace Qt::StringLiterals;

namespace {

void readSeats(Fields &fields, Activity &activity)
{
    activity.capacity = fields.optionalCount("capacity"_L1);
    activity.remaining = fields.optionalInteger("remaining"_L1, -Fields::maximumCount, Fields::maximumCount);
    activity.waitlist = fields.optionalCount("waitlist"_L1);
    activity.booking = fields.choice<BookingState>("booking"_L1);
    activity.bookingUntil = fields.optionalInstant("booking_until"_L1);
    for (const auto key : {"capacity"_L1, "remaining"_L1, "booking_until"_L1}) {
        if (fields.hasLost(key)) // no limit is not what it said
            activity.booking = BookingState::Other;
    }
    activity.maxPartySize = fields.optionalInteger("max_party_size"_L1, 1, 1000).value_or(1);
    activity.asksName = readAsksName(fields);
    activity.attended = fields.optionalCount("attended"_L1);
}

void putSeats(QJsonObject &object, const Activity &activity, const FeedFormat &format)
{
    putInteger(object, "capacity"_L1, activity.capacity);
    putInteger(object, "remaining"_L1, activity.remaining);
    object.insert("waitlist"_L1, toJson(activity.waitlist));
    object.insert("booking"_L1, wordFor(activity.booking));
    if (activity.bookingUntil)
        object.insert("booking_until"_L1, format.zone.toRfc3339(*activity.bookingUntil));
    object.insert("max_party_size"_L1, activity.maxPartySize);
    object.insert("contact_fields"_L1, contactFields(activity.asksName));
    putInteger(object, "attended"_L1, activity.attended);
}

} // namespace

Activity readActivity(Fields &fields)
{
    Activity activity;
    activity.id = fields.id("id"_L1);
    activity.hubId = fields.id("hub_id"_L1);
    activity.venueId = fields.optionalId("venue_id"_L1);
    activity.seriesId = fields.optionalId("series_id"_L1);
    activity.title = fields.text("title"_L1);
    activity.summary = fields.optionalParagraphs("summary"_L1);
    activity.category = fields.choice<ActivityCategory>("category"_L1);
    activity.time = {fields.instant("starts_at"_L1), fields.instant("ends_at"_L1)};
    if (activity.time.from >= activity.time.to)
        fields.fail(u"ends_at"_s, u"not after starts_at"_s);
    readSeats(fields, activity);
    activity.priceFen = readFeeFen(fields);
    activity.audience = fields.choice<Audience>("audience"_L1);
    activity.organiserId = fields.optionalId("organiser_id"_L1);
    activity.status = fields.choice<ActivityStatus>("status"_L1);
    return activity;
}

QJsonObject toJson(const Activity &activity, const FeedFormat &format)
{
    QJsonObject object{
        {u"id"_s, activity.id},
        {u"hub_id"_s, activity.hubId},
        {u"title"_s, toJson(activity.title)},
        {u"category"_s, wordFor(activity.category)},
        {u"starts_at"_s, format.zone.toRfc3339(activity.time.from)},
        {u"ends_at"_s, format.zone.toRfc3339(activity.time.to)},
        {u"audience"_s, wordFor(activity.audience)},
        {u"status"_s, wordFor(activity.status)},
    };
    putString(object, "venue_id"_L1, activity.venueId);
    putString(object, "series_id"_L1, activity.seriesId);
    putText(object, "summary"_L1, activity.summary);
    putString(object, "organiser_id"_L1, activity.organiserId);
    putSeats(object, activity, format);
    putFee(object, activity.priceFen);
    return object;
}

ActivityCount readActivityCount(Fields &fields)
{
    return {fields.id("hub_id"_L1),           fields.optionalId("venue_id"_L1), fields.count("held"_L1),
            fields.count("seats_offered"_L1), fields.count("booked"_L1),        fields.count("attended"_L1)};
}

QJsonObject toJson(const ActivityCount &count)
{
    QJsonObject object{
        {u"hub_id"_s, count.hubId},  {u"held"_s, count.held},         {u"seats_offered"_s, count.seatsOffered},
        {u"booked"_s, count.booked}, {u"attended"_s, count.attended},
    };
    putString(object, "venue_id"_L1, count.venueId);
    return object;
}

} // namespace hubscreen::wire
