// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/paper_platform.h"

#include "support/paper_district.h"
#include "wire/booking.h"
#include "wire/district.h"
#include "wire/document.h"

#include <QBuffer>

namespace hubscreen::stage {

using namespace Qt::StringLiterals;
using test::ScriptedReply;

namespace {

ScriptedReply json(int status, const QJsonObject &body)
{
    return {.status = status, .body = wire::toBytes(body)};
}

ScriptedReply problem(int status, const QString &word)
{
    const BookingTarget target{.id = u"paper"_s, .remaining = 0, .waitlist = 2, .booking = BookingState::Full};
    const wire::Problem told{
        .word = word, .status = status, .title = word, .detail = {}, .members = {{u"target"_s, wire::toJson(target)}}};
    auto reply = json(status, wire::toJson(told));
    return std::move(reply).with("Content-Type", "application/problem+json");
}

ReservationState stateOf(const QString &word)
{
    return word == u"waitlisted" ? ReservationState::Waitlisted
        : word == u"cancelled"   ? ReservationState::Cancelled
        : word == u"attended"    ? ReservationState::Attended
                                 : ReservationState::Confirmed;
}

Booking made(ReservationState state, bool link)
{
    Booking booking;
    booking.id = u"b-1"_s;
    booking.targetId = paperHere + u"-a2"_s;
    booking.partySize = 2;
    booking.clientRef = u"3479ACDE"_s;
    booking.code = u"482716"_s;
    booking.state = state;
    if (state == ReservationState::Waitlisted)
        booking.position = 2;
    if (link)
        booking.manageUrl = u"https://xihu.example/b/482716"_s;
    return booking;
}

BookingTarget targetOf(const Booking &booking)
{
    return {.id = booking.targetId, .remaining = 10, .waitlist = {}, .booking = BookingState::Open, .revision = 7};
}

std::optional<ScriptedReply> unanswered(const QString &word)
{
    if (word == u"dead")
        return ScriptedReply{.delivery = ScriptedReply::Delivery::Unreachable};
    if (word == u"silent")
        return ScriptedReply{.delivery = ScriptedReply::Delivery::Silent};
    return std::nullopt;
}

} // namespace

QNetworkReply *PaperPlatform::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    const auto bytes = body ? body->readAll() : QByteArray();
    const auto path = request.url().path();
    answer(path, reply(path, wire::parseDocument(bytes).value_or(QJsonObject())));
    QBuffer again;
    again.setData(bytes);
    again.open(QIODevice::ReadOnly);
    return MockNetwork::createRequest(operation, request, body ? &again : nullptr);
}

ScriptedReply PaperPlatform::reply(const QString &path, const QJsonObject &body) const
{
    if (path == u"/v1/district")
        return unanswered(answers.book)
            .value_or(json(200, wire::toJson(PaperDistrict::make(0).district, {.crs = {}, .zone = paperZone()})));
    if (path == u"/v1/bookings")
        return replyToBooking(body);
    return path == u"/v1/bookings/lookup" ? replyToLookup(body) : replyToCancel();
}

ScriptedReply PaperPlatform::replyToBooking(const QJsonObject &request) const
{
    if (const auto none = unanswered(answers.book))
        return *none;
    if (answers.book != u"confirmed" && answers.book != u"waitlisted")
        return problem(answers.book == u"refused" ? 422 : 409, answers.book);
    auto booking = made(stateOf(answers.book), answers.link);
    booking.kind = request["kind"_L1] == u"slot"_s ? BookingKind::Slot : BookingKind::Activity;
    booking.targetId = request["target_id"_L1].toString();
    booking.partySize = request["party_size"_L1].toInt();
    booking.clientRef = request["client_ref"_L1].toString();
    return json(201, wire::toJson(BookingResult{booking, targetOf(booking)}));
}

ScriptedReply PaperPlatform::replyToLookup(const QJsonObject &request) const
{
    if (const auto none = unanswered(answers.lookup))
        return *none;
    if (answers.lookup == u"not-found")
        return problem(404, answers.lookup);
    if (answers.lookup == u"forbidden")
        return problem(403, answers.lookup);
    if (answers.lookup == u"too-many")
        return std::move(problem(429, answers.lookup)).with("Retry-After", "600");
    auto booking = made(stateOf(answers.lookup), false);
    if (request.contains("client_ref"_L1))
        booking.clientRef = request["client_ref"_L1].toString();
    return json(200, wire::toJson(BookingFound{booking, u"token"_s}));
}

ScriptedReply PaperPlatform::replyToCancel() const
{
    if (const auto none = unanswered(answers.cancel))
        return *none;
    if (answers.cancel != u"cancelled")
        return problem(404, answers.cancel);
    const auto booking = made(ReservationState::Cancelled, false);
    return json(200, wire::toJson(BookingResult{booking, targetOf(booking)}));
}

} // namespace hubscreen::stage
