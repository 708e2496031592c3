// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "booking/lookup_flow.h"

#include "booking/reference.h"
#include "wire/booking.h"
#include "wire/document.h"

namespace hubscreen::booking {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int codeDigits = 6;
constexpr int lastFourLength = 4;
constexpr Milliseconds deadline = 10s;
constexpr qint64 answerCap = 64 * 1024;
constexpr int cancelTries = 3;
constexpr Milliseconds cancelAgainAfter = 2s;
// The deadline of a request begins when it leaves; a thread that stalls holds it back, and must not hold the page.
constexpr Milliseconds askPatience = 15s;
constexpr Milliseconds cancelPatience = 45s;

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// Why what was recorded is not booked. None: it is still open, or booked, or was cancelled: the platform knows.
Outcome refusalOf(const outbox::Item &item)
{
    if (item.state == outbox::State::SetAside)
        return outcomeOfUnread(item);
    if (item.state != outbox::State::Answered || !item.answer)
        return Outcome::None;
    const auto reading = readAnswer(item.write, *item.answer);
    return reading && !reading->booking ? reading->outcome : Outcome::None;
}

} // namespace

LookupFlow::LookupFlow(const Parts &parts) : TimedSession(parts) { }

int LookupFlow::codeLength() const
{
    return m_isReference ? referenceLength : codeDigits;
}

bool LookupFlow::isWhole() const
{
    return m_code.size() == codeLength() && m_lastFour.size() == lastFourLength;
}

void LookupFlow::begin()
{
    forget();
    m_isReference = false;
    go(Step::Filling);
}

void LookupFlow::setReference(bool reference)
{
    if (m_step != Step::Filling || m_isReference == reference)
        return;
    forget();
    m_isReference = reference;
    Q_EMIT changed();
}

void LookupFlow::type(QChar character)
{
    if (m_step != Step::Filling)
        return;
    const bool toCode = m_code.size() < codeLength();
    if (toCode && (m_isReference ? isReferenceCharacter(character.toUpper()) : isDigit(character)))
        m_code += character.toUpper();
    else if (!toCode && isDigit(character) && m_lastFour.size() < lastFourLength)
        m_lastFour += character;
    else
        return;
    Q_EMIT changed();
}

void LookupFlow::erase()
{
    if (m_step != Step::Filling)
        return;
    (m_lastFour.isEmpty() ? m_code : m_lastFour).chop(1);
    Q_EMIT changed();
}

void LookupFlow::ask()
{
    const bool mayAsk = m_step == Step::Filling || m_step == Step::Unreachable || m_step == Step::Unsure;
    if (!mayAsk || !isWhole())
        return;
    m_outcome = Outcome::None;
    go(Step::Asking);
    if (!m_isReference)
        return askPlatform();
    m_parts.outbox.items().then(this, [this, round = m_round](const std::vector<outbox::Item> &items) {
        if (round == m_round)
            onRecorded(items);
    });
}

/// What is still on its way from here, or was refused, the platform cannot know: asked for it, it would count a wrong
/// try.
void LookupFlow::onRecorded(const std::vector<outbox::Item> &items)
{
    const auto own = std::ranges::find(items, m_code, [](const outbox::Item &item) { return item.write.subject; });
    if (own == items.end())
        return askPlatform();
    if (own->isOpen())
        return go(Step::StillWaiting);
    m_outcome = refusalOf(*own);
    if (m_outcome == Outcome::None || own->state == outbox::State::SetAside) // set aside here, it may be booked there
        return askPlatform();
    go(Step::NotBooked);
}

void LookupFlow::askPlatform()
{
    BookingLookup lookup{.code = {}, .clientRef = {}, .phoneLast4 = m_lastFour};
    (m_isReference ? lookup.clientRef : lookup.code) = m_code;
    send({.path = u"/v1/bookings/lookup"_s, .method = "POST", .body = wire::toBytes(wire::toJson(lookup))},
         m_parts.random.uuid(), &LookupFlow::onAnswer);
}

void LookupFlow::send(http::Request request, const QString &key, void (LookupFlow::*take)(const http::Outcome &))
{
    request.deadline = deadline;
    request.bodyCap = answerCap;
    request.headers.append("Idempotency-Key", key.toLatin1());
    m_parts.outbox.ask(request).then(this, [this, take, round = m_round](const http::Outcome &outcome) {
        if (round == m_round)
            (this->*take)(outcome);
    });
}

void LookupFlow::onAnswer(const http::Outcome &outcome)
{
    if (outcome) {
        const auto found = wire::readBookingFound(outcome->body, wire::FeedFormat());
        const bool isAsked = found && (m_isReference ? found->booking.clientRef : found->booking.code) == m_code;
        return isAsked ? onFound(*found) : go(Step::Unreachable);
    }
    const auto &failure = outcome.error();
    const auto problem = wire::readProblem(failure.body, failure.status);
    m_retryAfter = failure.retryAfter;
    if (failure.status == 429)
        go(Step::TooManyTries);
    else if (failure.status == 404 && problem.word == "not-found"_L1)
        go(m_outcome == Outcome::None ? Step::NotFound : Step::NotBooked);
    else if (failure.status == 400 || failure.status == 401 || failure.status == 403)
        go(Step::Refused);
    else
        go(Step::Unreachable);
}

void LookupFlow::onFound(const BookingFound &found)
{
    m_found = found.booking;
    m_manageToken = found.manageToken;
    m_cancelKey = m_parts.random.uuid();
    m_cancelTries = 0;
    go(Step::Found);
    m_parts.cache.bookable(found.booking.kind, found.booking.targetId, 1)
        .then(this, [this, round = m_round](const cache::Answer<std::optional<cache::BookableOffer>> &answer) {
            if (round != m_round || !answer.value)
                return;
            m_target = answer.value->target;
            Q_EMIT changed();
        });
}

bool LookupFlow::isCancellable() const
{
    return m_step == Step::Found
        && (m_found->state == ReservationState::Confirmed || m_found->state == ReservationState::Waitlisted);
}

void LookupFlow::cancel()
{
    if (!isCancellable())
        return;
    go(Step::Cancelling);
    sendCancel();
}

void LookupFlow::sendCancel()
{
    ++m_cancelTries;
    http::Request request{.path = u"/v1/bookings/"_s + m_found->id, .method = "DELETE"};
    request.headers.append("Manage-Token", m_manageToken.toLatin1());
    send(std::move(request), m_cancelKey, &LookupFlow::onCancelled);
}

void LookupFlow::onCancelled(const http::Outcome &outcome)
{
    if (outcome) {
        const auto result = wire::readBookingResult(outcome->body, wire::FeedFormat());
        const bool isDone =
            result && result->booking.id == m_found->id && result->booking.state == ReservationState::Cancelled;
        if (isDone) {
            m_found = result->booking;
            if (result->target)
                (void)m_parts.cache.putBookingTarget(result->booking.kind, *result->target);
        }
        return go(isDone ? Step::Cancelled : Step::Unsure);
    }
    const auto status = outcome.error().status;
    if (status == 409 && wire::readProblem(outcome.error().body, status).word == "closed"_L1)
        return go(Step::Over);
    const bool isFinal = status >= 400 && status < 500 && status != 409 && status != 429;
    if (isFinal || m_cancelTries >= cancelTries)
        return go(Step::Unsure);
    m_again = m_parts.scheduler.after(cancelAgainAfter, [this] { sendCancel(); });
}

void LookupFlow::back()
{
    if (m_step == Step::Idle || m_step == Step::Asking || m_step == Step::Cancelling)
        return;
    forget();
    go(Step::Filling);
}

void LookupFlow::finish()
{
    if (m_step == Step::Idle)
        return;
    forget();
    m_isReference = false;
    go(Step::Idle);
}

void LookupFlow::touch()
{
    if (isTimed())
        setTime(patience);
}

void LookupFlow::go(Step step)
{
    m_step = step;
    m_limit.cancel();
    if (step == Step::Asking || step == Step::Cancelling)
        limit(step);
    const bool isTimedStep = step != Step::Idle && step != Step::Asking && step != Step::Cancelling;
    setTime(isTimedStep ? std::optional(patience) : std::nullopt);
    Q_EMIT changed();
}

void LookupFlow::limit(Step step)
{
    const auto most = step == Step::Asking ? askPatience : cancelPatience;
    m_limit = m_parts.scheduler.after(most, [this, step] {
        ++m_round; // an answer by now is for nobody
        m_again.cancel();
        go(step == Step::Asking ? Step::Unreachable : Step::Unsure);
    });
}

void LookupFlow::forget()
{
    ++m_round; // what is still under way is for nobody
    m_again.cancel();
    for (auto *secret : {&m_code, &m_lastFour, &m_manageToken, &m_cancelKey}) {
        secret->fill(u'0');
        secret->clear();
    }
    m_found.reset();
    m_target.reset();
    m_retryAfter.reset();
    m_outcome = Outcome::None;
}

} // namespace hubscreen::booking
