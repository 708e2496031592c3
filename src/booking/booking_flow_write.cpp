// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "booking/booking_flow.h"
#include "booking/reference.h"
#include "contact/sealed_contact.h"
#include "wire/booking.h"
#include "wire/document.h"

// The way of one wish: sealed, put on the disk, released, answered.
namespace hubscreen::booking {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Milliseconds keyPatience = 3s; // then the key at hand has to do: retired ones are still opened for 60 days
constexpr Milliseconds draftPatience =
    8s; // then the disk does not take it: who walks away must not leave a number behind
constexpr Milliseconds answerPatience = 8s; // then it is said that it is only recorded

} // namespace

void BookingFlow::prepare()
{
    m_reference.clear(); // of the wish before
    go(Step::Preparing);
    m_sealing = false;
    m_answerPatience = m_parts.scheduler.after(draftPatience, [this] { giveUp(Outcome::NotSaved); });
    if (m_keyFresh || !isLineUp())
        return seal();
    m_keyPatience = m_parts.scheduler.after(keyPatience, [this] { keyChecked(); });
}

void BookingFlow::keyChecked()
{
    m_keyPatience.cancel();
    m_keyFresh = true;
    if (m_step == Step::Preparing && !m_sealing) // it may be told more than once
        seal();
}

void BookingFlow::seal()
{
    m_sealing = true;
    m_parts.cache.district().then(this, [this, round = m_round](const cache::Answer<std::optional<District>> &answer) {
        if (round != m_round || m_step != Step::Preparing)
            return;
        if (!answer.value || !answer.value->contactKey)
            return conclude(Outcome::NoKey);
        const auto sealed = contact::seal(m_phone, *answer.value->contactKey);
        if (!sealed)
            return conclude(Outcome::NoKey);
        putOnDisk(*sealed, *answer.value);
    });
}

void BookingFlow::putOnDisk(const QByteArray &sealed, const District &district)
{
    const auto reference = newReference(m_parts.random);
    const BookingRequest request{.kind = m_kind,
                                 .targetId = m_targetId,
                                 .partySize = m_partySize,
                                 .contactSealed = sealed,
                                 .keyId = district.contactKey->keyId,
                                 .clientRef = reference,
                                 .madeAt = m_parts.clock.now(),
                                 .expiresAt = expiry(),
                                 .acceptWaitlist = m_waitlistAccepted};
    const outbox::Write write{.district = district.id,
                              .subject = reference,
                              .path = u"/v1/bookings"_s,
                              .body = wire::toBytes(wire::toJson(request, {.crs = {}, .zone = district.zone})),
                              .note = QByteArray::number(int(m_kind))};
    m_parts.outbox.draft(write).then(this, [this, round = m_round](const Result<outbox::Item> &item) {
        if (round == m_round && m_step == Step::Preparing)
            onDrafted(item);
        else if (item)
            m_parts.outbox.discard(item->number); // nobody waits for it any more
    });
}

void BookingFlow::onDrafted(const Result<outbox::Item> &item)
{
    if (!item)
        return conclude(Outcome::NotSaved);
    m_answerPatience.cancel();
    m_number = item->number;
    m_reference = item->write.subject;
    go(Step::ReadBack);
}

void BookingFlow::confirm()
{
    if (m_step != Step::ReadBack || !m_number)
        return;
    if (const auto found = hindrance(); found != Outcome::None)
        return giveUp(found);
    m_released = true; // from here on it may be sent, whatever we hear of it
    go(Step::Saving);
    m_answerPatience = m_parts.scheduler.after(answerPatience, [this] { conclude(Outcome::Unsure); });
    m_parts.outbox.release(*m_number).then(this, [this, round = m_round](const Result<void> &released) {
        if (round == m_round)
            onReleased(released);
    });
}

void BookingFlow::onReleased(const Result<void> &released)
{
    if (!released) {
        m_released = false;
        dropDraft();
        return conclude(Outcome::NotSaved);
    }
    if (m_step == Step::Done && m_outcome == Outcome::Unsure) // a disk that was slow, not broken
        return conclude(Outcome::Recorded);
    if (m_step != Step::Saving) // the answer was quicker
        return;
    go(Step::Asking);
    m_answerPatience = m_parts.scheduler.after(answerPatience, [this] { conclude(Outcome::Recorded); });
}

void BookingFlow::onSettled(const outbox::Item &item)
{
    const auto reading = item.answer ? readAnswer(item.write, *item.answer) : std::unexpected(Error{});
    if (reading)
        noteTarget(item, *reading);
    const bool isOpen = m_outcome == Outcome::Recorded || m_outcome == Outcome::Unsure;
    const bool isAwaited = m_step == Step::Saving || m_step == Step::Asking || (m_step == Step::Done && isOpen);
    if (item.number != m_number || !isAwaited)
        return;
    m_receipt = reading ? reading->booking : std::nullopt;
    conclude(reading ? reading->outcome : outcomeOfUnread(item));
}

/// The seats as the reply told them: by way of the cache, which is what every page shows.
void BookingFlow::noteTarget(const outbox::Item &item, const PlatformAnswer &reading)
{
    if (reading.target)
        (void)m_parts.cache.putBookingTarget(BookingKind(item.write.note.toInt()), *reading.target);
}

void BookingFlow::onLine(const outbox::LineState &state)
{
    using outbox::Line; // OtherDistrict is no lost line: a former district's writes wait, these would go
    const bool isDown = state.line == Line::Down || state.line == Line::Refused || state.line == Line::DiskFailed;
    m_lineDown = isDown;
    if (isDown && m_step == Step::Asking)
        return conclude(Outcome::Recorded);
    Q_EMIT changed();
}

/// A draft that was not confirmed is nothing.
void BookingFlow::dropDraft()
{
    if (m_number && !m_released)
        m_parts.outbox.discard(*m_number);
    m_number.reset();
    m_released = false;
    m_answerPatience.cancel();
    m_keyPatience.cancel();
}

} // namespace hubscreen::booking
