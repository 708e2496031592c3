// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contact/keyed_hash.h"
#include "contact/sealed_contact.h"
#include "platform/resources/booking_parts.h"
#include "wire/booking.h"

#include <algorithm>

// What a visitor does: book, find the booking again, cancel it.
namespace hubscreen::platform::resources {

using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds acceptedUntil = Minutes(30); // before the start, unless the screen says otherwise
constexpr Milliseconds tokenHolds = Minutes(5);
constexpr std::size_t wrongTriesAllowed = 5;
constexpr int codeTries = 1000;

Reply created(const BookingResult &result)
{
    auto reply = document(wire::toJson(result), 0);
    reply.status = 201;
    return reply;
}

/// One request to book, in its transaction.
class Reservation
{
public:
    Reservation(const Services &services, StorageTransaction &transaction, const BookingRequest &wish, Instant now)
        : m_services(services),
          m_transaction(transaction),
          m_wish(wish),
          m_now(now)
    {
        m_row.booking.kind = wish.kind;
        m_row.booking.targetId = wish.targetId;
        m_row.booking.partySize = wish.partySize;
        m_row.booking.clientRef = wish.clientRef;
        m_row.madeAt = wish.madeAt;
    }

    Decision decide(const WriteKey &key)
    {
        const auto target = findTarget(m_services, m_transaction, m_row.target());
        if (!target)
            return undecided(notFound(u"nothing to book with the id "_s + m_wish.targetId));
        if (m_wish.partySize > target->maxPartySize)
            return undecided(badRequest(u"party_size: at most %1 here"_s.arg(target->maxPartySize)));
        if (auto fault = takeContact(target->asksName))
            return undecided(*fault);
        if (auto refused = refuse(*target))
            return *refused;
        m_row.booking.idempotencyKey = key.key;
        m_row.caller = key.caller;
        m_row.endsAt = target->time.to;
        return reserve(SeatLedger(m_transaction, *target));
    }

private:
    std::optional<Reply> takeContact(bool asksName)
    {
        const auto *pair = m_services.keys.find(m_wish.keyId);
        if (!pair)
            return problem(400, u"unknown-key"_s, u"key_id: no such key; take the district's contact_key"_s);
        const auto contact = contact::open(m_wish.contactSealed, *pair);
        if (!contact)
            return badRequest(contact.error().toString());
        if (asksName && contact->name.size() == 0)
            return badRequest(u"contact_sealed: no name, which contact_fields asks for"_s);
        m_row.contact = {m_wish.contactSealed, m_wish.keyId,
                         contact::keyedHash(contact->phone.view(), m_services.keys.hashKey()),
                         QString::fromLatin1(contact->lastFour())};
        return std::nullopt;
    }

    BookingTarget presently(const BookedTarget &target) const
    {
        const auto stored = m_transaction.find(target.key);
        return present(target, stored ? stored->revision : m_transaction.state().revision, m_now);
    }

    std::optional<Decision> refuse(const BookedTarget &target) const
    {
        const auto now = presently(target);
        if (target.status == ActivityStatus::Cancelled)
            return refusal(u"cancelled"_s, u"it does not take place"_s, now);
        if (m_now > m_wish.expiresAt.value_or(target.time.from - acceptedUntil))
            return refusal(u"expired"_s, u"the request came too late"_s, now);
        if (target.isClosedAt(m_now))
            return refusal(u"closed"_s, u"it takes no bookings"_s, now);
        if (m_transaction.hasOpenBooking(target.key, m_row.contact.phoneHash))
            return refusal(u"duplicate"_s, u"this phone has an open booking for it"_s, now);
        return std::nullopt;
    }

    Decision reserve(SeatLedger ledger)
    {
        auto &booking = m_row.booking;
        booking.state = ReservationState::Confirmed;
        if (!ledger.fits(booking.partySize)) {
            const bool mayWait = m_wish.acceptWaitlist && ledger.target().seats().waiting();
            if (!mayWait || booking.partySize > ledger.target().seats().largestParty())
                return refusal(u"full"_s, u"not enough free seats"_s, presently(ledger.target()));
            booking.state = ReservationState::Waitlisted;
            m_row.behind = ledger.behind();
        }
        const auto code = freeCode();
        if (!code)
            return undecided(unavailable({ErrorKind::Storage, u"bookings"_s, u"no code is free"_s, {}}));
        booking.code = *code;
        booking.id = u"b."_s + QString::number(m_services.random.next(), 16);
        m_transaction.add(m_row);
        const auto record = ledger.store(m_now);
        const auto row = m_transaction.booking(booking.id).value_or(m_row);
        return {created({told(row), present(ledger.target(), record.revision, m_now)}), true, {{record}, {row}}};
    }

    std::optional<QString> freeCode() const
    {
        for (int i = 0; i < codeTries; ++i) {
            const auto code = u"%1"_s.arg(m_services.random.below(1'000'000), 6, 10, '0'_L1);
            if (!m_transaction.isCodeTaken(code, m_now))
                return code;
        }
        return std::nullopt;
    }

    const Services &m_services;
    StorageTransaction &m_transaction;
    const BookingRequest &m_wish;
    Instant m_now;
    BookingRow m_row;
};

Reply tooManyTries(Milliseconds wait)
{
    auto reply = problem(429, u"too-many-tries"_s, u"too many wrong codes or numbers from this screen"_s);
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(wait).count();
    reply.headers.append(QHttpHeaders::WellKnownHeader::RetryAfter, QByteArray::number(std::max<qint64>(1, seconds)));
    return reply;
}

Decision find(const Services &services, StorageTransaction &transaction, const QString &caller,
              const BookingLookup &wanted)
{
    const auto now = services.clock.system();
    const auto tries = transaction.wrongTries(caller, now - triesCount);
    if (tries.size() >= wrongTriesAllowed)
        return undecided(tooManyTries(tries[tries.size() - wrongTriesAllowed] + triesCount - now));
    const auto row = transaction.match(wanted);
    if (!row) {
        transaction.noteWrongTry(caller, now);
        return undecided(notFound(u"no booking with these"_s));
    }
    const auto half = [&] { return u"%1"_s.arg(services.random.next(), 16, 16, '0'_L1); };
    QString token = half();
    token += half();
    transaction.grant(token.toLatin1(), row->booking.id, now + tokenHolds);
    return undecided(document(wire::toJson(BookingFound{told(*row), token}), 0));
}

/// The target of a booking that holds no seat any more.
BookingTarget targetOf(const Services &services, StorageTransaction &transaction, const TargetKey &key)
{
    const auto target = findTarget(services, transaction, key);
    const auto stored = transaction.find(key);
    const auto revision = stored ? stored->revision : transaction.state().revision;
    return target ? present(*target, revision, services.clock.system())
                  : BookingTarget{key.id, {}, {}, BookingState::Closed, revision};
}

/// Cancels an open booking; its seats go on.
News release(const Services &services, StorageTransaction &transaction, BookingRow row)
{
    const auto now = services.clock.system();
    row.booking.state = ReservationState::Cancelled;
    row.codeFreeAt = now + codeRests;
    auto target = findTarget(services, transaction, row.target());
    if (!target) {
        transaction.update(row);
        return {{}, {transaction.booking(row.booking.id).value_or(row)}};
    }
    SeatLedger ledger(transaction, std::move(*target));
    ledger.giveUp(std::move(row));
    return ledger.settle(now);
}

/// 409, if it cannot be cancelled any more.
std::optional<Decision> refuseToCancel(const Services &services, StorageTransaction &transaction, const BookingRow &row)
{
    const bool hasCome = row.booking.state == ReservationState::Attended;
    if (!hasCome && !row.isOpen())
        return std::nullopt;
    const auto now = services.clock.system();
    const auto target = findTarget(services, transaction, row.target());
    const bool isOver = target ? target->isOverAt(now) : now >= row.endsAt;
    if (!hasCome && !isOver)
        return std::nullopt;
    return refusal(u"closed"_s, hasCome ? u"the party has been here"_s : u"it is over"_s,
                   targetOf(services, transaction, row.target()));
}

Decision cancel(const Services &services, StorageTransaction &transaction, const Request &request, const Caller &caller)
{
    const auto row = transaction.booking(request.recordId);
    if (!row)
        return undecided(notFound(u"no such booking"_s));
    const bool mayManage = caller.role == Role::Staff
        || transaction.isGranted(request.header("Manage-Token"), row->booking.id, services.clock.system());
    if (!mayManage)
        return undecided(problem(403, u"forbidden"_s, u"Manage-Token: missing, wrong or over; look the booking up"_s));
    if (auto refused = refuseToCancel(services, transaction, *row))
        return *refused;
    const auto news = row->isOpen() ? release(services, transaction, *row) : News();
    const auto after = transaction.booking(row->booking.id).value_or(*row);
    const auto target = targetOf(services, transaction, row->target());
    return {document(wire::toJson(BookingResult{told(after), target}), 0), true, news};
}

} // namespace

Reply createBooking(const Services &services, const Request &request, const Caller &caller)
{
    const auto wish = wire::readBookingRequest(request.body, services.format);
    if (!wish)
        return badRequest(wish.error().toString());
    return writeOnce(services, request, caller, [&](StorageTransaction &transaction, const WriteKey &key) {
        return Reservation(services, transaction, *wish, services.clock.system()).decide(key);
    });
}

Reply lookUpBooking(const Services &services, const Request &request, const Caller &caller)
{
    const auto wanted = wire::readBookingLookup(request.body, services.format);
    if (!wanted)
        return badRequest(wanted.error().toString());
    return writeOnce(services, request, caller, [&](StorageTransaction &transaction, const WriteKey &key) {
        return find(services, transaction, key.caller, *wanted);
    });
}

Reply cancelBooking(const Services &services, const Request &request, const Caller &caller)
{
    return writeOnce(services, request, caller, [&](StorageTransaction &transaction, const WriteKey &) {
        return cancel(services, transaction, request, caller);
    });
}

} // namespace hubscreen::platform::resources
