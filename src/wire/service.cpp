// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/service.h"

#include "wire/contact_fields.h"
#include "wire/price.h"
#include "wire/writing.h"

#include <QRegularExpression>

namespace hubscreen::wire {

using namespace Qt::StringLiterals;

namespace {

Minutes readDuration(Fields &fields)
{
    static const QRegularExpression pattern(u"^PT(?=\\d)(?:(\\d{1,2})H)?(?:(\\d{1,4})M)?$"_s);
    const auto parts = pattern.match(fields.string("duration"_L1));
    const Minutes duration(parts.captured(1).toInt() * 60 + parts.captured(2).toInt());
    if (duration <= Minutes(0))
        fields.fail(u"duration"_s, u"not a duration such as PT40M"_s);
    return duration;
}

QString durationToText(Minutes duration)
{
    return u"PT%1M"_s.arg(duration.count());
}

} // namespace

Service readService(Fields &fields)
{
    Service service;
    service.id = fields.id("id"_L1);
    service.hubId = fields.id("hub_id"_L1);
    service.venueId = fields.optionalId("venue_id"_L1);
    service.title = fields.text("title"_L1);
    service.summary = fields.optionalParagraphs("summary"_L1);
    service.category = fields.choice<ActivityCategory>("category"_L1);
    service.duration = fields.optionally("duration"_L1, [&] { return readDuration(fields); });
    service.priceFen = readFeeFen(fields);
    service.audience = fields.choice<Audience>("audience"_L1);
    service.maxPartySize = fields.optionalInteger("max_party_size"_L1, 1, 1000).value_or(1);
    service.asksName = readAsksName(fields);
    return service;
}

QJsonObject toJson(const Service &service)
{
    QJsonObject object{
        {u"id"_s, service.id},
        {u"hub_id"_s, service.hubId},
        {u"title"_s, toJson(service.title)},
        {u"category"_s, wordFor(service.category)},
        {u"audience"_s, wordFor(service.audience)},
        {u"max_party_size"_s, service.maxPartySize},
        {u"contact_fields"_s, contactFields(service.asksName)},
    };
    putString(object, "venue_id"_L1, service.venueId);
    putText(object, "summary"_L1, service.summary);
    if (service.duration)
        object.insert("duration"_L1, durationToText(*service.duration));
    putFee(object, service.priceFen);
    return object;
}

} // namespace hubscreen::wire
