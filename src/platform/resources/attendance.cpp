// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contact/sealed_contact.h"
#include "platform/listing.h"
#include "platform/resources/booking_parts.h"
#include "wire/booking.h"
#include "wire/document.h"
#include "wire/writing.h"

// What staff does with bookings: read who comes, note who came.
namespace hubscreen::platform::resources {

using namespace Qt::StringLiterals;

namespace {

// The one place where a phone number leaves locked memory.
QJsonObject rosterItem(KeyRing &keys, const BookingRow &row)
{
    QJsonObject item{{u"booking"_s, wire::toJson(told(row))}, {u"phone"_s, u""_s}};
    const auto *pair = row.contact.sealed.isEmpty() ? nullptr : keys.find(row.contact.keyId);
    const auto contact = pair ? contact::open(row.contact.sealed, *pair) : std::unexpected(Error());
    if (contact) {
        item.insert("phone"_L1, QString::fromLatin1(contact->phone.view()));
        wire::putString(item, "name"_L1, QString::fromUtf8(contact->name.view()));
    }
    return item;
}

bool isKnown(const Services &services, const QString &activityId)
{
    const auto stored = services.storage.find(wire::RecordKind::Activity, activityId);
    return (stored && *stored) || services.facts.findActivity(activityId, services.records.asOf());
}

/// Before it was held nobody says how many came.
News tellWhoCame(const Services &services, StorageTransaction &transaction, const BookingRow &row, int more)
{
    News news{{}, {row}};
    auto target = findTarget(services, transaction, row.target());
    if (more == 0 || !target || target->status != ActivityStatus::Held)
        return news;
    SeatLedger ledger(transaction, std::move(*target));
    ledger.noteCame(more);
    news.records.push_back(ledger.store(services.clock.system()));
    return news;
}

Decision note(const Services &services, StorageTransaction &transaction, const QString &id, int attended)
{
    auto row = transaction.booking(id);
    if (!row)
        return undecided(notFound(u"no such booking"_s));
    auto &booking = row->booking;
    if (attended > booking.partySize)
        return undecided(badRequest(u"attended: the party has %1"_s.arg(booking.partySize)));
    if (booking.state != ReservationState::Confirmed && booking.state != ReservationState::Attended)
        return {problem(409, u"closed"_s, u"the booking has no seat"_s), true, {}};
    const int more = attended - booking.attended.value_or(0);
    booking.state = attended > 0 ? ReservationState::Attended : ReservationState::Confirmed;
    booking.attended = attended;
    transaction.update(*row);
    const auto after = transaction.booking(id).value_or(*row);
    return {document(wire::toJson(told(after)), 0), true, tellWhoCame(services, transaction, after, more)};
}

} // namespace

Reply roster(const Services &services, const Request &request, const Caller &)
{
    Parameters parameters(request.query);
    const auto ids = parameters.ids(u"activity_id"_s);
    if (ids.size() != 1)
        parameters.fail(u"activity_id: name one activity"_s);
    const auto page = readPageRequest(request, services.storage, parameters);
    if (!page)
        return page.error();
    if (!isKnown(services, ids[0]))
        return notFound(u"no such activity"_s);
    const auto rows =
        services.storage.roster({wire::RecordKind::Activity, ids[0]}, page->after.toLongLong(), int(page->limit) + 1);
    if (!rows)
        return unavailable(rows.error());
    QJsonArray items;
    for (const auto &row : std::span(*rows).first(std::min(rows->size(), page->limit)))
        items.append(rosterItem(services.keys, row));
    const bool hasMore = rows->size() > page->limit;
    const auto next = hasMore ? cursorBehind(*page, QString::number((*rows)[page->limit - 1].order)) : QString();
    auto reply = toReply(*page, items, next, false, 0);
    reply.isSecret = true;
    return reply;
}

Reply checkIn(const Services &services, const Request &request, const Caller &caller)
{
    const auto body = wire::parseDocument(request.body);
    if (!body)
        return badRequest(body.error().toString());
    wire::Fields fields(*body, services.format, wire::BadParts::Refused);
    const int attended = fields.count("attended"_L1);
    if (!fields.isGood())
        return badRequest(fields.problem());
    return writeOnce(services, request, caller, [&](StorageTransaction &transaction, const WriteKey &) {
        return note(services, transaction, request.recordId, attended);
    });
}

} // namespace hubscreen::platform::resources
