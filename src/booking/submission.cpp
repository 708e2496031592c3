// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "booking/submission.h"

#include "booking/reference.h"
#include "contact/sealed_contact.h"
#include "wire/booking.h"
#include "wire/document.h"

#include <QPointer>

namespace hubscreen::booking {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Milliseconds keyPatience = 3s; // then the key at hand has to do: retired ones are still opened for 60 days
// Then the disk does not take it: who walks away must not leave a number behind.
constexpr Milliseconds draftPatience = 8s;
constexpr Milliseconds answerPatience = 8s; // then it is said that it is only recorded

} // namespace

Submission::Submission(const TimedSession::Parts &parts, Request request, const contact::PhoneNumber &phone,
                       QObject &owner)
    : m_parts(parts),
      m_request(std::move(request)),
      m_phone(phone),
      m_owner(owner)
{
}

Submission::~Submission()
{
    if (m_state == State::Drafted)
        discard();
}

void Submission::draft(bool awaitsKey)
{
    limit(draftPatience, Outcome::NotSaved);
    if (!awaitsKey)
        return seal();
    m_state = State::AwaitingKey;
    m_keyLimit = m_parts.scheduler.after(keyPatience, [this] { keyChecked(); });
}

void Submission::keyChecked()
{
    m_keyLimit.cancel();
    if (m_state == State::AwaitingKey)
        seal();
}

void Submission::seal()
{
    m_state = State::Drafting;
    m_parts.cache.district().then(this, [this](const cache::Answer<std::optional<District>> &answer) {
        if (m_state != State::Drafting)
            return;
        if (!answer.value || !answer.value->contactKey)
            return conclude(Outcome::NoKey);
        const auto sealed = contact::seal(m_phone, *answer.value->contactKey);
        if (!sealed)
            return conclude(Outcome::NoKey);
        putOnDisk(*sealed, *answer.value);
    });
}

void Submission::putOnDisk(const QByteArray &sealed, const District &district)
{
    const auto reference = newReference(m_parts.random);
    const BookingRequest request{.kind = m_request.kind,
                                 .targetId = m_request.targetId,
                                 .partySize = m_request.partySize,
                                 .contactSealed = sealed,
                                 .keyId = district.contactKey->keyId,
                                 .clientRef = reference,
                                 .madeAt = m_parts.clock.now(),
                                 .expiresAt = m_request.expiresAt,
                                 .acceptWaitlist = m_request.acceptWaitlist};
    const outbox::Write write{.district = district.id,
                              .subject = reference,
                              .path = u"/v1/bookings"_s,
                              .body = wire::toBytes(wire::toJson(request, {.crs = {}, .zone = district.zone})),
                              .note = QByteArray::number(int(m_request.kind))};
    auto &outbox = m_parts.outbox;
    outbox.draft(write).then(&m_owner, [&outbox, self = QPointer(this)](const Result<outbox::Item> &item) {
        if (self && self->m_state == State::Drafting)
            self->onDrafted(item);
        else if (item)
            outbox.discard(item->number); // nobody waits for it any more
    });
}

void Submission::onDrafted(const Result<outbox::Item> &item)
{
    if (!item)
        return conclude(Outcome::NotSaved);
    m_limit.cancel();
    m_number = item->number;
    m_reference = item->write.subject;
    m_state = State::Drafted;
    Q_EMIT drafted();
}

void Submission::release()
{
    if (m_state != State::Drafted)
        return;
    m_state = State::Releasing;
    limit(answerPatience, Outcome::Unsure);
    m_parts.outbox.release(*m_number).then(this, [this](const Result<void> &result) { onReleased(result); });
}

void Submission::onReleased(const Result<void> &result)
{
    if (!result) {
        discard();
        return conclude(Outcome::NotSaved);
    }
    if (m_state == State::Open && m_outcome == Outcome::Unsure) // a disk that was slow, not broken
        return conclude(Outcome::Recorded);
    if (m_state != State::Releasing) // the answer was quicker
        return;
    m_state = State::Asking;
    limit(answerPatience, Outcome::Recorded);
    Q_EMIT released();
}

void Submission::lineLost()
{
    if (m_state == State::Asking)
        conclude(Outcome::Recorded);
}

void Submission::onSettled(const outbox::Item &item, const PlatformAnswer *answer)
{
    const bool isAwaited = m_state == State::Releasing || m_state == State::Asking || m_state == State::Open;
    if (item.number != m_number || !isAwaited)
        return;
    m_receipt = answer ? answer->booking : std::nullopt;
    conclude(answer ? answer->outcome : outcomeOfUnread(item));
}

void Submission::limit(Milliseconds patience, Outcome outcome)
{
    m_limit = m_parts.scheduler.after(patience, [this, outcome] { conclude(outcome); });
}

void Submission::conclude(Outcome outcome)
{
    m_limit.cancel();
    m_keyLimit.cancel();
    const bool isOpen = outcome == Outcome::Recorded || (outcome == Outcome::Unsure && m_state == State::Releasing);
    m_state = isOpen ? State::Open : State::Closed;
    m_outcome = outcome;
    Q_EMIT concluded(outcome);
}

void Submission::discard()
{
    m_parts.outbox.discard(*m_number);
    m_number.reset();
}

} // namespace hubscreen::booking
