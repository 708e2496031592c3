// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "booking/booking_flow.h"

#include <algorithm>

namespace hubscreen::booking {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Milliseconds beforeStart = 30min; // what arrives later is not booked
constexpr Milliseconds leastToArrive = 10min; // for who books at the last moment, with the line up
constexpr Milliseconds offlineMargin = 2h; // a line that is down may be so for a while

} // namespace

BookingFlow::BookingFlow(const Parts &parts) : TimedSession(parts)
{
    connect(&m_parts.outbox, &outbox::Outbox::settled, this, &BookingFlow::onSettled);
    connect(&m_parts.outbox, &outbox::Outbox::lineChanged, this, &BookingFlow::onLine);
    connect(&m_parts.cache, &cache::Cache::changed, this, &BookingFlow::onCacheChanged);
}

// --- what the page shows ---------------------------------------------------------------------------------------------

Seats BookingFlow::seats() const
{
    return m_offer->target.seats().trusted(m_offer->target.observedAt, m_parts.clock.now());
}

int BookingFlow::mostPeople() const
{
    if (!m_offer)
        return 1;
    const auto told = seats();
    const int most = told.largestParty();
    return std::max(1, told.waiting() ? most : std::min(most, told.free().value_or(most)));
}

bool BookingFlow::isFull() const
{
    return m_offer && seats().stateAt(m_parts.clock.now()) == BookingState::Full;
}

bool BookingFlow::canWait() const
{
    return m_step == Step::Done && m_outcome == Outcome::Full && m_offer && seats().waiting()
        && m_partySize <= seats().largestParty() && !m_phone.isEmpty();
}

bool BookingFlow::isForWaitlist() const
{
    if (m_step != Step::Filling)
        return m_waitlistAccepted;
    const auto offered = m_offer ? seats().offerAt(m_parts.clock.now(), m_partySize) : BookingOffer::None;
    return isFull() || offered == BookingOffer::WaitingList;
}

bool BookingFlow::isReady() const
{
    return m_offer && obstacle() == Outcome::None && m_partySize <= mostPeople()
        && m_phone.fault() == contact::PhoneNumber::Fault::None;
}

Outcome BookingFlow::obstacle() const
{
    if (!m_offer)
        return m_offerAnswered ? Outcome::Gone : Outcome::None;
    const auto &target = m_offer->target;
    const auto now = m_parts.clock.now();
    const auto state = seats().stateAt(now);
    if (target.status == ActivityStatus::Cancelled)
        return Outcome::Cancelled;
    if (target.status == ActivityStatus::Postponed)
        return Outcome::Postponed;
    const bool takesBookings = state == BookingState::Open || state == BookingState::Full;
    if (target.status != ActivityStatus::Scheduled || !takesBookings)
        return Outcome::Closed;
    if (target.asksName)
        return Outcome::NeedsName;
    if (seats().offerAt(now) == BookingOffer::None)
        return Outcome::Full;
    if (!isLineUp() && expiry() - now < offlineMargin)
        return Outcome::Offline;
    return Outcome::None;
}

/// What came to pass since it was filled in. A seat that went meanwhile is left to the platform.
Outcome BookingFlow::hindrance() const
{
    const auto found = obstacle();
    return found == Outcome::Full ? Outcome::None : found;
}

/// When the wish ends. Half an hour before the start, as the platform itself would say; who books after that needs a
/// little time.
Instant BookingFlow::expiry() const
{
    const auto &target = m_offer->target;
    const auto usual = target.time.from - beforeStart;
    const auto least = std::min(target.bookingUntil.value_or(target.time.from), m_parts.clock.now() + leastToArrive);
    return std::max(usual, least);
}

std::optional<Booking> BookingFlow::receipt() const
{
    return m_step == Step::Done && m_submission ? m_submission->receipt() : std::nullopt;
}

bool BookingFlow::isReceipt() const
{
    return m_step == Step::Done
        && (m_outcome == Outcome::Confirmed || m_outcome == Outcome::Waitlisted || m_outcome == Outcome::Recorded);
}

// --- what a visitor does ---------------------------------------------------------------------------------------------

void BookingFlow::begin(BookingKind kind, const QString &targetId, int people)
{
    m_submission.reset();
    ++m_round;
    m_kind = kind;
    m_targetId = targetId;
    m_offer.reset();
    m_offerAnswered = false;
    m_partySize = people;
    go(Step::Filling);
    askOffer();
    wishKey();
}

void BookingFlow::wishKey()
{
    m_keyFresh = false;
    Q_EMIT keyRequested();
}

void BookingFlow::askOffer()
{
    m_parts.cache.bookable(m_kind, m_targetId, m_partySize)
        .then(this, [this, round = m_round](const cache::Answer<std::optional<cache::BookableOffer>> &answer) {
            if (round != m_round)
                return;
            m_offer = answer.value;
            m_offerAnswered = true;
            if (const auto found = hindrance(); m_step == Step::ReadBack && found != Outcome::None)
                return giveUp(found); // nobody has to confirm it to be told
            Q_EMIT changed();
        });
}

void BookingFlow::onCacheChanged(const cache::Changes &changes)
{
    const auto kind = m_kind == BookingKind::Activity ? cache::RecordKind::Activity : cache::RecordKind::Slot;
    if (m_step != Step::Idle && (changes.everything || changes.touches(kind)))
        askOffer();
}

void BookingFlow::setPartySize(int people)
{
    const bool mayBe =
        people <= mostPeople() || people < m_partySize; // seats may have gone: then it gets less step by step
    if (m_step != Step::Filling || people < 1 || !mayBe)
        return;
    m_partySize = people;
    Q_EMIT changed();
}

void BookingFlow::typeDigit(int digit)
{
    if (m_step == Step::Filling && m_phone.append(digit))
        Q_EMIT changed();
}

void BookingFlow::eraseDigit()
{
    if (m_step != Step::Filling)
        return;
    m_phone.removeLast();
    Q_EMIT changed();
}

void BookingFlow::erasePhone()
{
    if (m_step != Step::Filling)
        return;
    m_phone.clear();
    Q_EMIT changed();
}

void BookingFlow::readBack()
{
    if (m_step != Step::Filling || !isReady())
        return;
    m_waitlistAccepted = isForWaitlist();
    submit();
}

/// Another one than was submitted before.
void BookingFlow::submit()
{
    m_submission = std::make_unique<Submission>(m_parts,
                                                Submission::Request{.kind = m_kind,
                                                                    .targetId = m_targetId,
                                                                    .partySize = m_partySize,
                                                                    .acceptWaitlist = m_waitlistAccepted,
                                                                    .expiresAt = expiry()},
                                                m_phone, *this);
    connect(m_submission.get(), &Submission::drafted, this, [this] { go(Step::ReadBack); });
    connect(m_submission.get(), &Submission::released, this, [this] { go(Step::Asking); });
    connect(m_submission.get(), &Submission::concluded, this, &BookingFlow::conclude);
    go(Step::Preparing);
    if (m_submission) // whoever was told may have left
        m_submission->draft(!m_keyFresh && isLineUp());
}

void BookingFlow::keyChecked()
{
    m_keyFresh = true;
    if (m_submission)
        m_submission->keyChecked();
}

void BookingFlow::confirm()
{
    if (m_step != Step::ReadBack)
        return;
    if (const auto found = hindrance(); found != Outcome::None)
        return giveUp(found);
    go(Step::Saving);
    if (m_submission) // whoever was told may have left
        m_submission->release();
}

void BookingFlow::acceptWaitlist()
{
    if (!canWait())
        return;
    if (const auto found = hindrance(); found != Outcome::None)
        return giveUp(found);
    m_waitlistAccepted = true;
    submit();
}

void BookingFlow::setOnline(bool online)
{
    if (std::exchange(m_online, online) == online)
        return;
    if (online) // the outbox may not have noticed yet
        m_lineDown = false;
    Q_EMIT changed();
}

void BookingFlow::back()
{
    const bool isRefusal = m_step == Step::Done && !isReceipt();
    if (m_step != Step::ReadBack && m_step != Step::Preparing && !isRefusal)
        return;
    const bool lackedKey = m_outcome == Outcome::NoKey;
    m_submission.reset();
    ++m_round;
    go(Step::Filling);
    askOffer();
    if (lackedKey)
        wishKey();
}

void BookingFlow::finish()
{
    if (m_step == Step::Idle)
        return;
    m_submission.reset();
    ++m_round;
    forget();
    go(Step::Idle);
}

void BookingFlow::touch()
{
    if (isTimed() && !isReceipt())
        restartTime();
}

// --- from step to step -----------------------------------------------------------------------------------------------

void BookingFlow::go(Step step)
{
    m_step = step;
    if (step != Step::Done)
        m_outcome = Outcome::None;
    restartTime();
    Q_EMIT changed();
}

void BookingFlow::conclude(Outcome outcome)
{
    m_step = Step::Done;
    m_outcome = outcome;
    if (isReceipt())
        m_phone.clear();
    else
        askOffer(); // what else there is
    restartTime();
    Q_EMIT changed();
}

/// Before anything was confirmed.
void BookingFlow::giveUp(Outcome outcome)
{
    m_submission.reset();
    ++m_round;
    conclude(outcome);
}

void BookingFlow::forget()
{
    m_phone.clear();
    m_targetId.clear();
    m_offer.reset();
    m_offerAnswered = false;
    m_partySize = 1;
    m_waitlistAccepted = false;
}

// --- what the outbox tells -------------------------------------------------------------------------------------------

void BookingFlow::onSettled(const outbox::Item &item, const std::any &reading)
{
    const auto *answer = std::any_cast<PlatformAnswer>(&reading);
    if (answer
        && answer->target) // the seats as the reply told them: by way of the cache, which is what every page shows
        (void)m_parts.cache.putBookingTarget(BookingKind(item.write.note.toInt()), *answer->target);
    if (m_submission)
        m_submission->onSettled(item, answer);
}

void BookingFlow::onLine(const outbox::LineState &state)
{
    using outbox::Line; // OtherDistrict is no lost line: a former district's writes wait, these would go
    m_lineDown = state.line == Line::Down || state.line == Line::Refused || state.line == Line::DiskFailed;
    if (m_lineDown && m_submission)
        m_submission->lineLost();
    Q_EMIT changed();
}

void BookingFlow::restartTime()
{
    const bool isWorking = m_step == Step::Preparing || m_step == Step::Saving || m_step == Step::Asking;
    if (m_step == Step::Idle || isWorking)
        setTime(std::nullopt);
    else
        setTime(isReceipt() ? receiptTime : patience);
}

} // namespace hubscreen::booking
