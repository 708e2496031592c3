// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/sender.h"

#include "http/exchange.h"
#include "wire/document.h"

#include <algorithm>

namespace hubscreen::outbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Milliseconds deadline = 20s;
constexpr Milliseconds askAgainAfterRefusal = 15min;
constexpr Milliseconds firstAfterRefusal = 1min; // of one write alone
constexpr Milliseconds diskAgainAfter = 5s;
constexpr Milliseconds otherDistrictAgainAfter = 5min;
constexpr qint64 answerCap = 64 * 1024;
constexpr int unreadableAnswers = 10; // before a person has to look

} // namespace

QString wordFor(Line line)
{
    switch (line) {
    case Line::Unknown:
        return u"unknown"_s;
    case Line::Good:
        return u"good"_s;
    case Line::Down:
        return u"no line"_s;
    case Line::Refused:
        return u"refused"_s;
    case Line::OtherDistrict:
        return u"other district"_s;
    case Line::DiskFailed:
        return u"disk failed"_s;
    }
    return {};
}

Sender::Sender(Store &store, Parts parts) : m_store(store), m_parts(std::move(parts)), m_backoff(m_parts.random) { }

void Sender::start()
{
    next();
}

void Sender::wake()
{
    if (m_state.line != Line::Refused)
        m_quietUntil = m_sparedUntil;
    next();
}

void Sender::hurry()
{
    m_quietUntil = {};
    m_sparedUntil = {};
    m_strangersNotBefore = {};
    for (auto &[number, patience] : m_patience) {
        patience.othersFirst = {};
        if (!patience.refusal.isEmpty())
            patience.notBefore = {};
    }
    next();
}

void Sender::letGo(qint64 number)
{
    m_patience.erase(number);
    m_unwritten.erase(number);
    if (m_sending != number)
        return;
    delete std::exchange(m_exchange, nullptr);
    m_sending = 0;
    next();
}

void Sender::waitFor(Milliseconds delay)
{
    m_wake = m_parts.scheduler.after(delay, [this] { next(); });
}

/// The oldest write that may go now; if none may yet, wakes up when one may.
std::optional<Item> Sender::due()
{
    const auto open = m_store.open();
    if (!open) {
        failDisk(open.error());
        return std::nullopt;
    }
    const auto now = m_parts.clock.monotonic();
    std::optional<Milliseconds> soonest;
    for (const auto &item : *open) {
        const auto at = notBefore(item);
        if (at <= now)
            return item;
        soonest = std::min(soonest.value_or(at), at);
    }
    if (soonest)
        waitFor(*soonest - now);
    rest(*open);
    return std::nullopt;
}

Milliseconds Sender::notBefore(const Item &item) const
{
    if (!m_district.isEmpty() && item.write.district != m_district)
        return m_strangersNotBefore;
    const auto patience = m_patience.find(item.number);
    return patience == m_patience.end() ? Milliseconds{}
                                        : std::max(patience->second.notBefore, patience->second.othersFirst);
}

/// All that is open, and none of it can go now.
void Sender::rest(const std::vector<Item> &open)
{
    if (open.empty()) {
        if (m_state.line != Line::Good)
            tell(Line::Unknown); // what failed was answered elsewhere, and nothing is left to find out with
        return;
    }
    const auto isOurs = [this](const Item &item) { return item.write.district == m_district; };
    if (m_district.isEmpty() || std::ranges::any_of(open, isOurs))
        return;
    tell(Line::OtherDistrict,
         u"the district %1 answers, the oldest write is for %2"_s.arg(m_district, open.front().write.district));
}

void Sender::next()
{
    m_wake.cancel();
    if (m_exchange)
        return;
    const auto now = m_parts.clock.monotonic();
    if (m_quietUntil > now)
        return waitFor(m_quietUntil - now);
    const auto item = due();
    if (!item)
        return;
    if (const auto answer = m_unwritten.find(item->number); answer != m_unwritten.end())
        return take(*item, Settled(answer->second));
    if (m_district != item->write.district)
        return askWhoAnswers();
    send(*item);
}

void Sender::askWhoAnswers()
{
    m_exchange = m_parts.client.send({.path = u"/v1/district"_s, .deadline = deadline}, this);
    connect(m_exchange, &http::Exchange::finished, this, &Sender::onDistrict);
}

void Sender::onDistrict(const http::Outcome &outcome)
{
    m_exchange = nullptr;
    if (!outcome && outcome.error().isRefused())
        return refuse(outcome.error().error.toString());
    if (!outcome)
        return lose(outcome.error().error.what, outcome.error().retryAfter);
    const auto document = wire::parseDocument(outcome->body);
    m_district = document ? document->value("id"_L1).toString() : QString();
    if (m_district.isEmpty())
        return lose(u"what answers is not a district platform"_s, {});
    m_strangersNotBefore = m_parts.clock.monotonic() + otherDistrictAgainAfter;
    tellGood(); // the backoff goes on until a write got through: a portal may let this question pass
    next();
}

void Sender::send(const Item &item)
{
    if (const auto marked = m_store.markSent(item.number, m_parts.serverClock.now()); !marked)
        return failDisk(marked.error());
    http::Request request{.path = item.write.path,
                          .method = item.write.method,
                          .body = item.write.body,
                          .deadline = deadline,
                          .bodyCap = answerCap};
    request.headers.append("Idempotency-Key", item.key.toLatin1());
    m_sending = item.number;
    m_exchange = m_parts.client.send(std::move(request), this);
    connect(m_exchange, &http::Exchange::finished, this,
            [this, item](const http::Outcome &outcome) { onOutcome(item, outcome); });
}

void Sender::onOutcome(const Item &item, const http::Outcome &outcome)
{
    m_exchange = nullptr;
    m_sending = 0;
    std::visit([&](const auto &verdict) { take(item, verdict); }, judge(item.write, outcome, m_parts.readAnswer));
}

void Sender::take(const Item &item, const Settled &settled)
{
    const auto written = m_store.markAnswered(item.number, settled.answer, m_parts.serverClock.now());
    if (!written) {
        m_unwritten[item.number] = settled; // asking again would give the same, but the line may be gone by then
        return failDisk(written.error());
    }
    m_patience.erase(item.number);
    m_unwritten.erase(item.number);
    m_backoff.succeeded();
    tellGood();
    if (*written)
        Q_EMIT this->settled(item.number, settled.reading);
    next();
}

void Sender::take(const Item &item, const Hopeless &hopeless)
{
    const auto written = m_store.setAside(item.number, hopeless.reason, hopeless.answer, m_parts.serverClock.now());
    if (!written)
        return failDisk(written.error());
    m_patience.erase(item.number);
    tellGood();
    if (*written)
        Q_EMIT settled(item.number, {});
    next();
}

void Sender::take(const Item &item, const Later &later)
{
    auto &patience = patienceWith(item);
    if (later.unreadable && ++patience.unreadable >= unreadableAnswers)
        return take(item, Hopeless{later.reason, later.unreadable});
    patience.refusal.clear();
    patience.notBefore = m_parts.clock.monotonic() + patience.backoff.next(later.retryAfter);
    if (const auto noted = m_store.noteFailure(item.number, later.reason, m_parts.serverClock.now()); !noted)
        return failDisk(noted.error());
    next();
}

/// Whether the line is to blame or this write alone, is not known: when the line is tried again, the others have their
/// turn first.
void Sender::take(const Item &item, const LineDown &down)
{
    lose(down.reason, down.retryAfter);
    auto &patience = patienceWith(item);
    patience.refusal.clear();
    patience.othersFirst = m_quietUntil + patience.backoff.next();
}

/// This write, or this screen? The question who answers there tells; if that is answered, this write waits by itself.
void Sender::take(const Item &item, const Unwelcome &unwelcome)
{
    auto &patience = patienceWith(item);
    patience.refusal = u"%1 alone is refused: %2"_s.arg(item.write.subject, unwelcome.reason);
    patience.notBefore = m_parts.clock.monotonic() + patience.refusals.next();
    if (const auto noted = m_store.noteFailure(item.number, unwelcome.reason, m_parts.serverClock.now()); !noted)
        return failDisk(noted.error());
    askWhoAnswers();
}

void Sender::tellGood()
{
    QString oldest;
    int refused = 0;
    for (const auto &[number, patience] : m_patience) {
        if (!patience.refusal.isEmpty() && ++refused == 1)
            oldest = patience.refusal;
    }
    tell(Line::Good, refused < 2 ? oldest : u"%1; and %2 more"_s.arg(oldest, QString::number(refused - 1)));
}

Sender::Patience &Sender::patienceWith(const Item &item)
{
    const Patience fresh{.backoff = http::Backoff(m_parts.random),
                         .refusals = http::Backoff(m_parts.random, firstAfterRefusal, askAgainAfterRefusal)};
    return m_patience.try_emplace(item.number, fresh).first->second;
}

void Sender::lose(const QString &reason, std::optional<Milliseconds> retryAfter)
{
    m_district.clear(); // who knows who answers next
    tell(Line::Down, reason);
    const auto wait = m_backoff.next(retryAfter);
    m_quietUntil = m_parts.clock.monotonic() + wait;
    m_sparedUntil = retryAfter ? m_quietUntil : Milliseconds{};
    waitFor(wait);
}

void Sender::refuse(const QString &reason)
{
    m_district.clear();
    for (auto &[number, patience] : m_patience) {
        if (!std::exchange(patience.refusal, {}).isEmpty()) // it was not that write alone
            patience.notBefore = {};
    }
    tell(Line::Refused, reason);
    m_quietUntil = m_parts.clock.monotonic() + askAgainAfterRefusal;
    waitFor(askAgainAfterRefusal);
}

void Sender::failDisk(const Error &error)
{
    tell(Line::DiskFailed, error.toString());
    m_quietUntil = m_parts.clock.monotonic() + diskAgainAfter;
    waitFor(diskAgainAfter);
}

void Sender::tell(Line line, const QString &reason)
{
    if (m_state == LineState{line, reason})
        return;
    m_state = {line, reason};
    Q_EMIT stateChanged(m_state);
}

} // namespace hubscreen::outbox
