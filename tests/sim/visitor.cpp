// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "visitor.h"

#include "platform_machine.h"

namespace hubscreen::sim {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using booking::BookingFlow;
using booking::LookupFlow;
using booking::Outcome;
using booking::Step;

namespace {

constexpr int phones = 9; // few, so that some book twice

QByteArray phoneOf(int number)
{
    return "138" + QByteArray::number(10'000'000 + number);
}

void type(LookupFlow &lookup, QStringView text)
{
    for (const auto character : text)
        lookup.type(character);
}

} // namespace

Visitor::Visitor(const Parts &parts) : m_parts(parts)
{
    QObject::connect(&m_parts.booking, &BookingFlow::changed, &m_parts.booking, [this] { look(); });
    QObject::connect(&m_parts.lookup, &LookupFlow::changed, &m_parts.lookup, [this] {
        if (m_parts.lookup.step() == LookupFlow::Step::Cancelled && !m_parts.disk.hasStopped())
            m_parts.witness.showedCancelled(m_parts.screen, *m_parts.lookup.found());
    });
    wait();
}

bool Visitor::isGone() const
{
    return m_parts.visitsLeft == 0 && m_parts.booking.step() == Step::Idle
        && m_parts.lookup.step() == LookupFlow::Step::Idle;
}

/// Most are quick, some think for long.
void Visitor::wait()
{
    auto &chance = m_parts.chance;
    const auto time = chance.percent(93) ? chance.time(50ms, 2s) : chance.time(2s, 100s);
    m_next = m_parts.scheduler.after(time, [this] {
        act();
        wait();
    });
}

void Visitor::act()
{
    if (m_parts.lookup.step() != LookupFlow::Step::Idle)
        actOnLookup();
    else
        actOnBooking();
}

void Visitor::actOnBooking()
{
    switch (m_parts.booking.step()) {
    case Step::Idle:
        return come();
    case Step::Filling:
        return fillIn();
    case Step::ReadBack:
        return readOut();
    case Step::Done:
        return onDone();
    case Step::Preparing:
    case Step::Saving:
    case Step::Asking:
        if (m_parts.chance.percent(4)) // walks away
            m_parts.booking.finish();
    }
}

void Visitor::come()
{
    if (m_parts.visitsLeft == 0)
        return;
    --m_parts.visitsLeft;
    if (m_parts.chance.percent(25))
        return beginLookup();
    const auto &target = targets()[std::size_t(m_parts.chance.number(0, int(targets().size()) - 1))];
    m_isFilledIn = false;
    m_parts.booking.begin(target.kind == wire::RecordKind::Slot ? BookingKind::Slot : BookingKind::Activity, target.id);
}

void Visitor::fillIn()
{
    auto &flow = m_parts.booking;
    auto &chance = m_parts.chance;
    if (chance.percent(5) || (flow.isOfferAnswered() && flow.obstacle() != Outcome::None && chance.percent(50)))
        return flow.finish();
    if (!flow.offer())
        return;
    if (!m_isFilledIn) {
        flow.setPartySize(chance.number(1, flow.mostPeople()));
        flow.erasePhone();
        m_phone = phoneOf(chance.number(1, phones));
        for (const char digit : m_phone)
            flow.typeDigit(digit - '0');
        m_isFilledIn = true;
    }
    flow.readBack();
}

void Visitor::readOut()
{
    if (m_parts.chance.percent(85))
        return m_parts.booking.confirm();
    m_parts.chance.percent(50) ? m_parts.booking.back() : m_parts.booking.finish();
}

void Visitor::onDone()
{
    auto &flow = m_parts.booking;
    if (flow.canWait() && m_parts.chance.percent(75))
        return flow.acceptWaitlist();
    if (m_parts.chance.percent(30))
        return flow.back();
    if (m_parts.chance.percent(60))
        flow.finish();
}

/// With a code that some screen showed, or with the reference of what was recorded.
void Visitor::beginLookup()
{
    std::vector<QString> references;
    for (const auto &[reference, attempt] : m_parts.witness.attempts())
        if (attempt.isSaved)
            references.push_back(reference);
    if (references.empty())
        return;
    const auto &reference = references[std::size_t(m_parts.chance.number(0, int(references.size()) - 1))];
    const auto &attempt = m_parts.witness.attempts().at(reference);
    auto &lookup = m_parts.lookup;
    lookup.begin();
    lookup.setReference(attempt.code.isEmpty());
    type(lookup, attempt.code.isEmpty() ? reference : attempt.code);
    type(lookup, m_parts.chance.percent(10) ? u"0000"_s : QString::fromLatin1(attempt.phone.last(4)));
    lookup.ask();
}

void Visitor::actOnLookup()
{
    auto &lookup = m_parts.lookup;
    using LookupStep = LookupFlow::Step;
    if (lookup.step() == LookupStep::Asking || lookup.step() == LookupStep::Cancelling)
        return;
    const bool mayAskAgain = lookup.step() == LookupStep::Unreachable || lookup.step() == LookupStep::Unsure;
    const auto found = lookup.step() == LookupStep::Found ? lookup.found()->state : ReservationState::Other;
    const bool isOpen = found == ReservationState::Confirmed || found == ReservationState::Waitlisted;
    if (isOpen && m_parts.chance.percent(75))
        lookup.cancel();
    else if (mayAskAgain && m_parts.chance.percent(60))
        lookup.ask();
    else
        lookup.finish();
}

void Visitor::noteAttempt()
{
    const auto &flow = m_parts.booking;
    auto &attempt = m_parts.witness.attempt(flow.reference());
    attempt.screen = m_parts.screen;
    attempt.target = flow.offer() ? flow.offer()->target.id : attempt.target;
    attempt.kind = flow.offer() ? flow.offer()->target.kind : attempt.kind;
    attempt.party = flow.partySize();
    attempt.phone = m_phone;
}

/// What the page shows now.
void Visitor::look()
{
    if (m_parts.disk.hasStopped())
        return;
    const auto &flow = m_parts.booking;
    const auto step = flow.step();
    if (flow.offer() && step != Step::Idle)
        m_parts.witness.showedSeats(m_parts.screen, flow.offer()->target.id,
                                    {flow.offer()->target.remaining, flow.offer()->target.waitlist});
    if (m_lastStep != step)
        m_parts.trace.tell(m_parts.screen, [&] {
            return u"shows step %1, outcome %2 %3"_s.arg(QString::number(int(step)),
                                                         QString::number(int(flow.outcome())), flow.reference());
        });
    m_lastStep = step;
    if (step == Step::ReadBack)
        return noteAttempt();
    if (step != Step::Saving && step != Step::Asking && step != Step::Done)
        return;
    const auto reference = flow.reference();
    const auto outcome = flow.outcome();
    if (!m_parts.witness.attempts().contains(reference))
        return; // it was never put on the disk
    auto &attempt = m_parts.witness.attempt(reference);
    attempt.isConfirmed = attempt.isConfirmed || step == Step::Saving;
    if (!attempt.isConfirmed)
        return; // what is shown is about the next one, which got no further
    if (outcome == Outcome::NotSaved)
        attempt.isNotSaved = true;
    else if (outcome != Outcome::Unsure && (step == Step::Asking || step == Step::Done))
        attempt.isSaved = true;
    if (step == Step::Done)
        m_parts.witness.showed(m_parts.screen, reference, outcome, flow.receipt());
}

} // namespace hubscreen::sim
