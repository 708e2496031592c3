// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/notice.h"

#include "wire/writing.h"

namespace hubscreen::wire {

using namespace Qt::StringLiterals;

Notice readNotice(Fields &fields)
{
    Notice notice;
    notice.id = fields.id("id"_L1);
    notice.hubIds = fields.ids("hub_ids"_L1);
    notice.title = fields.text("title"_L1);
    notice.body = fields.optionalParagraphs("body"_L1);
    notice.urgency = fields.choice<Urgency>("urgency"_L1);
    notice.validity = {fields.instant("starts_at"_L1), fields.instant("ends_at"_L1)};
    if (notice.validity.from >= notice.validity.to)
        fields.fail(u"ends_at"_s, u"not after starts_at"_s);
    // Whom it concerns cannot be read: the whole district hears only what nobody may miss.
    const bool namesHubs = fields.hasLost("hub_ids"_L1) || !fields.optionalArray("hub_ids"_L1).isEmpty();
    if (namesHubs && notice.hubIds.empty() && notice.urgency != Urgency::Emergency)
        fields.fail(u"hub_ids"_s, u"names no hub"_s);
    return notice;
}

QJsonObject toJson(const Notice &notice, const FeedFormat &format)
{
    QJsonObject object{
        {u"id"_s, notice.id},
        {u"hub_ids"_s, toJson(notice.hubIds)},
        {u"title"_s, toJson(notice.title)},
        {u"urgency"_s, wordFor(notice.urgency)},
        {u"starts_at"_s, format.zone.toRfc3339(notice.validity.from)},
        {u"ends_at"_s, format.zone.toRfc3339(notice.validity.to)},
    };
    putText(object, "body"_L1, notice.body);
    return object;
}

} // namespace hubscreen::wire
