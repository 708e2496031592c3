// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/booking.h"

#include "wire/document.h"
#include "wire/writing.h"

#include <algorithm>

namespace hubscreen::wire {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestParty = 1000;
constexpr qsizetype largestSeal = 4000;

bool isDigits(QStringView text, qsizetype length)
{
    return text.size() == length && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString digits(Fields &fields, Key key, qsizetype length)
{
    auto text = fields.string(key);
    if (fields.isGood() && !isDigits(text, length))
        fields.fail(QString(key), u"not %1 digits"_s.arg(length));
    return text;
}

QByteArray readSeal(Fields &fields)
{
    const auto text = fields.string("contact_sealed"_L1).toLatin1();
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (text.size() > largestSeal || !decoded || decoded.decoded.isEmpty())
        fields.fail(u"contact_sealed"_s, u"not base64 of at most %1 characters"_s.arg(largestSeal));
    return decoded.decoded;
}

BookingTarget readBookingTarget(Fields &fields)
{
    BookingTarget target;
    target.id = fields.id("id"_L1);
    target.remaining = fields.optionalInteger("remaining"_L1, -Fields::maximumCount, Fields::maximumCount);
    target.waitlist = fields.optionalCount("waitlist"_L1);
    target.booking = fields.choice<BookingState>("booking"_L1);
    target.revision = quint64(fields.number("revision"_L1, 0, std::numeric_limits<qint64>::max()));
    return target;
}

/// Whatever else a document says, it stands without this.
std::optional<BookingTarget> targetIn(const QJsonObject &document)
{
    const FeedFormat format;
    Fields fields(document.value("target"_L1).toObject(), format);
    auto target = readBookingTarget(fields);
    if (!fields.isGood() || !fields.losses().empty()) // "no seats are counted" is not what it said
        return std::nullopt;
    return target;
}

template<typename T, typename Read>
Result<T> readBody(const QByteArray &body, const FeedFormat &format, BadParts badParts, Read read)
{
    const auto object = parseDocument(body);
    if (!object)
        return std::unexpected(object.error());
    Fields fields(*object, format, badParts);
    T value = read(fields);
    if (!fields.isGood())
        return std::unexpected(Error{ErrorKind::InvalidInput, {}, fields.problem(), {}});
    return value;
}

} // namespace

Result<BookingRequest> readBookingRequest(const QByteArray &body, const FeedFormat &format)
{
    return readBody<BookingRequest>(body, format, BadParts::Refused, [](Fields &fields) {
        BookingRequest request;
        request.kind = fields.strictChoice<BookingKind>("kind"_L1);
        request.targetId = fields.id("target_id"_L1);
        request.partySize = int(fields.number("party_size"_L1, 1, largestParty));
        request.contactSealed = readSeal(fields);
        request.keyId = fields.id("key_id"_L1);
        request.clientRef = fields.id("client_ref"_L1);
        request.madeAt = fields.instant("made_at"_L1);
        request.expiresAt = fields.optionalInstant("expires_at"_L1);
        request.acceptWaitlist = fields.flag("accept_waitlist"_L1, true);
        return request;
    });
}

QJsonObject toJson(const BookingRequest &request, const FeedFormat &format)
{
    QJsonObject object{
        {u"kind"_s, wordFor(request.kind)},
        {u"target_id"_s, request.targetId},
        {u"party_size"_s, request.partySize},
        {u"contact_sealed"_s, QString::fromLatin1(request.contactSealed.toBase64())},
        {u"key_id"_s, request.keyId},
        {u"client_ref"_s, request.clientRef},
        {u"made_at"_s, format.zone.toRfc3339(request.madeAt)},
        {u"accept_waitlist"_s, request.acceptWaitlist},
    };
    if (request.expiresAt)
        object.insert("expires_at"_L1, format.zone.toRfc3339(*request.expiresAt));
    return object;
}

Booking readBooking(Fields &fields)
{
    Booking booking;
    booking.id = fields.id("id"_L1);
    booking.kind = fields.strictChoice<BookingKind>("kind"_L1);
    booking.targetId = fields.id("target_id"_L1);
    booking.partySize = int(fields.number("party_size"_L1, 1, largestParty));
    booking.clientRef = fields.id("client_ref"_L1);
    booking.code = digits(fields, "code"_L1, 6);
    booking.state = fromWord<ReservationState>(fields.string("state"_L1)).value_or(ReservationState::Other);
    booking.position = fields.optionalInteger("position"_L1, 1, Fields::maximumCount);
    booking.attended = fields.optionalCount("attended"_L1);
    booking.idempotencyKey = fields.optionalId("idempotency_key"_L1);
    booking.manageUrl = fields.optionalString("manage_url"_L1);
    return booking;
}

QJsonObject toJson(const Booking &booking)
{
    QJsonObject object{
        {u"id"_s, booking.id},
        {u"kind"_s, wordFor(booking.kind)},
        {u"target_id"_s, booking.targetId},
        {u"party_size"_s, booking.partySize},
        {u"client_ref"_s, booking.clientRef},
        {u"code"_s, booking.code},
        {u"state"_s, wordFor(booking.state)},
    };
    putInteger(object, "position"_L1, booking.position);
    putInteger(object, "attended"_L1, booking.attended);
    putString(object, "idempotency_key"_L1, booking.idempotencyKey);
    putString(object, "manage_url"_L1, booking.manageUrl);
    return object;
}

Result<BookingResult> readBookingResult(const QByteArray &body, const FeedFormat &format)
{
    auto result = readBody<BookingResult>(body, format, BadParts::LeftOut, [](Fields &fields) {
        return BookingResult{fields.part("booking"_L1, readBooking), {}};
    });
    if (result)
        result->target = targetIn(*parseDocument(body));
    return result;
}

QJsonObject toJson(const BookingResult &result)
{
    QJsonObject object{{u"booking"_s, toJson(result.booking)}};
    if (result.target)
        object.insert("target"_L1, toJson(*result.target));
    return object;
}

std::optional<BookingTarget> readTarget(const Problem &problem)
{
    return targetIn(problem.members);
}

QJsonObject toJson(const BookingTarget &target)
{
    QJsonObject object{
        {u"id"_s, target.id},
        {u"waitlist"_s, toJson(target.waitlist)},
        {u"booking"_s, wordFor(target.booking)},
        {u"revision"_s, qint64(target.revision)},
    };
    putInteger(object, "remaining"_L1, target.remaining);
    return object;
}

Result<BookingLookup> readBookingLookup(const QByteArray &body, const FeedFormat &format)
{
    return readBody<BookingLookup>(body, format, BadParts::Refused, [](Fields &fields) {
        BookingLookup lookup;
        if (fields.has("code"_L1) == fields.has("client_ref"_L1))
            fields.fail(u"code"_s, u"give it, or client_ref, not both"_s);
        else if (fields.has("code"_L1))
            lookup.code = digits(fields, "code"_L1, 6);
        else
            lookup.clientRef = fields.id("client_ref"_L1);
        lookup.phoneLast4 = digits(fields, "phone_last4"_L1, 4);
        return lookup;
    });
}

QJsonObject toJson(const BookingLookup &lookup)
{
    QJsonObject object{{u"phone_last4"_s, lookup.phoneLast4}};
    putString(object, "code"_L1, lookup.code);
    putString(object, "client_ref"_L1, lookup.clientRef);
    return object;
}

Result<BookingFound> readBookingFound(const QByteArray &body, const FeedFormat &format)
{
    return readBody<BookingFound>(body, format, BadParts::LeftOut, [](Fields &fields) {
        return BookingFound{fields.part("booking"_L1, readBooking), fields.string("manage_token"_L1)};
    });
}

QJsonObject toJson(const BookingFound &found)
{
    return {{u"booking"_s, toJson(found.booking)}, {u"manage_token"_s, found.manageToken}};
}

} // namespace hubscreen::wire
