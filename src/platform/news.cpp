// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/news.h"

#include "wire/booking.h"
#include "wire/document.h"
#include "wire/page.h"

#include <map>

namespace hubscreen::platform {

QByteArray eventFrame(const wire::FeedRevision &revision, QByteArrayView type, const QByteArray &data)
{
    return "id: " + wire::toEventId(revision) + "\nevent: " + type.toByteArray() + "\ndata: " + data + "\n\n";
}

QByteArray eventFrame(const QString &epoch, const StoredRecord &record)
{
    const auto &change = record.change;
    const auto data = record.isDeleted() ? wire::toBytes(wire::tombstone(change.id)) : change.body;
    return eventFrame({epoch, record.revision}, wire::eventType(change.kind), data);
}

QByteArray eventFrame(const QString &epoch, const BookingRow &row)
{
    return eventFrame({epoch, row.revision}, "booking", wire::toBytes(wire::toJson(row.booking)));
}

void announce(Announcer &announcer, const QString &epoch, const News &news)
{
    std::map<quint64, std::function<void()>> inOrder;
    for (const auto &record : news.records)
        inOrder[record.revision] = [&] { announcer.publish(eventFrame(epoch, record)); };
    for (const auto &row : news.bookings)
        inOrder[row.revision] = [&] { announcer.publishTo(row.caller, eventFrame(epoch, row)); };
    for (const auto &[revision, tell] : inOrder)
        tell();
}

} // namespace hubscreen::platform
