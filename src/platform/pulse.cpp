// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/pulse.h"

#include "platform/seat_ledger.h"
#include "wire/document.h"

#include <QDebug>

#include <algorithm>
#include <iterator>

namespace hubscreen::platform {

namespace {

constexpr Milliseconds keepAliveEvery = std::chrono::seconds(15);
constexpr Milliseconds tidyEvery = std::chrono::hours(1);
constexpr Milliseconds toldAtLeastEvery = std::chrono::seconds(30); // the feed asks for once a minute
constexpr Milliseconds stillBeat = std::chrono::seconds(5);
constexpr auto longestPause = std::chrono::days(30);
constexpr Milliseconds erasesAfter = std::chrono::days(1);
constexpr auto tombstonesKept = std::chrono::days(90);

void complain(const Result<void> &outcome)
{
    if (!outcome)
        qWarning().noquote() << outcome.error().toString();
}

} // namespace

Result<void> Pulse::start(const FeedState &begun)
{
    const auto now = moment();
    m_parts.records.setAsOf(begun.at);
    if (begun.isUntouched()) {
        if (const auto broughtBack = bringBackBooked(begun.at); !broughtBack)
            return broughtBack;
    }
    if (const auto caughtUp = letHappen(now); !caughtUp)
        return caughtUp;
    if (const auto drilled = beginDrills(); !drilled)
        return drilled;
    m_parts.live.begin(now);
    // The figures are others than under the last run's revision.
    if (const auto revision = m_parts.storage.commitTick(now); !revision)
        return std::unexpected(revision.error());
    m_lastTold = now;
    considerClock(begun.at, now);
    scheduleBeat();
    scheduleKeepAlive();
    tidy();
    scheduleTidying();
    return {};
}

void Pulse::stop()
{
    m_nextBeat.cancel();
    m_nextKeepAlive.cancel();
    m_nextTidying.cancel();
}

void Pulse::beat()
{
    const auto now = moment();
    const auto happened = standsStill() ? Result<void>() : letHappen(now);
    complain(happened);
    // What could not be stored comes with the next beat; until then the stored time stays, or a start would pass it
    // over.
    if (happened) {
        complain(letDrill(now));
        complain(tellFootfall(now));
    }
    scheduleBeat();
}

// Whole seconds, unless something happens more often.
Instant Pulse::moment() const
{
    const auto now = m_parts.clock.system();
    return m_tick % std::chrono::seconds(1) == Milliseconds(0) ? std::chrono::floor<std::chrono::seconds>(now) : now;
}

Result<void> Pulse::letHappen(Instant at)
{
    if (at <= m_parts.records.asOf())
        return {}; // the machine's clock was put back
    std::vector<Change> changes;
    for (const auto &happening : m_parts.facts.happenings(m_parts.records.asOf(), at))
        changes.push_back(m_parts.records.toChange(happening));
    if (const auto told = tell(changes, at); !told)
        return told;
    m_parts.records.setAsOf(at);
    return {};
}

// An epoch that begins because time is earlier kept the records of what is booked, but those tell of a future.
Result<void> Pulse::bringBackBooked(Instant at)
{
    const auto booked = m_parts.storage.bookedTargets();
    if (!booked)
        return std::unexpected(booked.error());
    std::vector<Change> changes;
    const auto add = [&](const auto &fact) {
        if (fact)
            changes.push_back(m_parts.records.toChange(*fact));
    };
    for (const auto &target : *booked) {
        if (target.kind == wire::RecordKind::Activity)
            add(m_parts.facts.findActivity(target.id, at));
        else
            add(m_parts.facts.findSlot(target.id, at));
    }
    return tell(changes, at);
}

Result<void> Pulse::beginDrills()
{
    const auto told = m_parts.storage.find(wire::RecordKind::Notice, Drill::noticeId());
    if (!told)
        return std::unexpected(told.error());
    m_drill.emplace(m_drillFile, told->has_value() && !(*told)->isDeleted());
    return letDrill(moment());
}

Result<void> Pulse::letDrill(Instant at)
{
    const auto happening = m_drill->look(at);
    if (!happening)
        return {};
    const auto told = tell({m_parts.records.toChange(*happening)}, at);
    if (told)
        m_drill->told();
    return told;
}

Result<void> Pulse::tell(const std::vector<Change> &changes, Instant at)
{
    if (changes.empty())
        return {};
    News news;
    QString epoch;
    const auto committed = m_parts.storage.transact([&](StorageTransaction &transaction) {
        transaction.reach(at);
        for (const auto &change : changes) {
            auto more = follow(transaction, change, at, m_parts.format);
            std::ranges::move(more.records, std::back_inserter(news.records));
            std::ranges::move(more.bookings, std::back_inserter(news.bookings));
        }
        epoch = transaction.state().epoch;
    });
    if (!committed)
        return committed;
    announce(m_parts.streams, epoch, news);
    return {};
}

Result<void> Pulse::tellFootfall(Instant at)
{
    const auto tick = standsStill() ? m_parts.live.touch(at) : m_parts.live.advance(at);
    if (tick.changed.empty() && !standsStill() && at - m_lastTold < toldAtLeastEvery)
        return {};
    const auto state = m_parts.storage.state(); // before the commit: after it nothing may fail
    if (!state)
        return std::unexpected(state.error());
    const auto revision = m_parts.storage.commitTick(at);
    if (!revision)
        return std::unexpected(revision.error());
    m_parts.live.announced();
    m_lastTold = at;
    m_parts.streams.publish(
        eventFrame({state->epoch, *revision}, "footfall", wire::toBytes(wire::toJson(tick, m_parts.format))));
    return {};
}

void Pulse::scheduleBeat()
{
    m_nextBeat = m_parts.scheduler.after(standsStill() ? stillBeat : m_tick, [this] { beat(); });
}

void Pulse::scheduleKeepAlive()
{
    m_nextKeepAlive = m_parts.scheduler.after(keepAliveEvery, [this] {
        m_parts.streams.keepAlive();
        scheduleKeepAlive();
    });
}

// A machine whose clock is far ahead must not erase what it would have to keep. Whoever runs it has a day to notice.
void Pulse::considerClock(Instant lastAt, Instant now)
{
    m_erasesFrom = m_parts.clock.monotonic();
    if (now - lastAt <= longestPause)
        return;
    m_erasesFrom += erasesAfter;
    qWarning()
        << "the clock is" << std::chrono::floor<std::chrono::days>(now - lastAt).count()
        << "days further than when the platform stopped; if it is wrong, stop the platform within a day: until then"
           " nothing is erased";
}

void Pulse::tidy()
{
    if (!mayErase())
        return;
    const auto now = m_parts.clock.system();
    complain(m_parts.storage.forgetTombstones(now - tombstonesKept));
    complain(m_parts.storage.tidyBookings(now));
}

void Pulse::scheduleTidying()
{
    m_nextTidying = m_parts.scheduler.after(tidyEvery, [this] {
        tidy();
        scheduleTidying();
    });
}

} // namespace hubscreen::platform
