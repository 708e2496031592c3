// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/event_intake.h"

#include "core/visitor.h"
#include "wire/revision.h"

#include <algorithm>

namespace hubscreen::feed {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using cache::RecordKind;

namespace {

constexpr Milliseconds revalidateEvery = 5s;
constexpr std::size_t unreadCap = 20'000;

RecordKind kindOf(wire::RecordKind kind)
{
    switch (kind) {
    case wire::RecordKind::Hub:
        return RecordKind::Hub;
    case wire::RecordKind::Organisation:
        return RecordKind::Organisation;
    case wire::RecordKind::Activity:
        return RecordKind::Activity;
    case wire::RecordKind::Notice:
        return RecordKind::Notice;
    case wire::RecordKind::Kiosk:
        return RecordKind::Kiosk;
    case wire::RecordKind::Service:
        return RecordKind::Service;
    case wire::RecordKind::Slot:
        return RecordKind::Slot;
    case wire::RecordKind::Menu:
        return RecordKind::Menu;
    }
    Q_UNREACHABLE_RETURN(RecordKind::Hub);
}

} // namespace

EventIntake::EventIntake(Session &session, EventBuffer &buffer, Link &link, cache::Cache &cache, ProblemLog &problems)
    : m_session(session),
      m_buffer(buffer),
      m_fetches(link.fetches()),
      m_stream(link.stream()),
      m_cache(cache),
      m_problems(problems)
{
}

void EventIntake::take(const std::vector<http::Event> &events)
{
    for (const auto &event : events) {
        take(event);
        if (!m_stream.isOpen()) // one of another epoch: the rest is told anew, or listed
            return;
    }
}

void EventIntake::take(const http::Event &event)
{
    if (m_session.isConfirmed())
        return read(event);
    m_unread.push_back(event);
    if (m_unread.size() > unreadCap) {
        m_unread.clear();
        Q_EMIT orderLost({}); // nobody tells them again
    }
}

void EventIntake::readHeld()
{
    for (const auto &event : std::exchange(m_unread, {})) {
        if (m_session.isConfirmed() || m_stream.isOpen())
            take(event); // held again, where one before it has begun everything anew
        else
            return; // of another epoch: the rest is told anew, or listed
    }
}

void EventIntake::read(const http::Event &event)
{
    const auto position = wire::parseEventId(event.id);
    auto document = wire::readEvent(event.type, event.data, m_session.format());
    const auto source = u"/v1/stream "_s + QString::fromLatin1(event.type);
    if (!position || !document) {
        const bool isTold = position && !document.error().where.isEmpty();
        const auto where = isTold ? u"/v1/stream "_s + document.error().where : source;
        const auto what = position ? document.error().what : u"has no id"_s;
        return m_problems.report({ErrorKind::InvalidInput, where, what, {}});
    }
    m_problems.reportIncomplete(source, document->incomplete);
    m_problems.reportSkipped(source, document->skipped);
    const auto epoch = position->epoch.toLatin1();
    if (epoch != m_session.synced().epoch)
        return Q_EMIT orderLost({});
    handle({.epoch = epoch, .revision = position->revision, .what = cache::Deleted{}}, document->data);
}

void EventIntake::handle(cache::EventWrite write, wire::EventData &data)
{
    std::visit(Visitor{
                   [](wire::UnknownEvent &) {},
                   [&](wire::StreamReset &) { Q_EMIT orderLost(write.epoch); },
                   [&](Booking &booking) { Q_EMIT booked(booking); },
                   [&](wire::RecordDeleted &deleted) {
                       write.what = cache::Deleted{kindOf(deleted.kind), deleted.id};
                       hold(std::move(write));
                   },
                   [&](auto &record) {
                       write.what = std::move(record);
                       hold(std::move(write));
                   },
               },
               data);
}

void EventIntake::hold(cache::EventWrite event)
{
    if (auto *tick = std::get_if<FootfallTick>(&event.what)) {
        if (m_session.isTooFarAhead(tick->at))
            return;
        std::erase_if(tick->changed, [this](const LiveFootfall &sample) { return m_session.isTooFarAhead(sample.at); });
    }
    dropOutOfScope(event);
    noteHub(event);
    if (cache::kindOf(event) == RecordKind::Kiosk && !m_session.isKiosk())
        return;
    m_buffer.add(std::move(event));
    if (m_buffer.isOverflowing())
        Q_EMIT orderLost(m_session.synced().epoch);
}

/// What the screen does not keep may have moved out of what it keeps: it goes.
void EventIntake::dropOutOfScope(cache::EventWrite &event) const
{
    const auto goneId = std::visit(
        [scope = m_session.scope()]<typename T>(const T &record) -> std::optional<QString> {
            if constexpr (requires { scope.keeps(record); })
                return scope.keeps(record) ? std::nullopt : std::optional(record.id);
            return std::nullopt;
        },
        event.what);
    if (goneId)
        event.what = cache::Deleted{cache::kindOf(event), *goneId};
}

void EventIntake::noteHub(const cache::EventWrite &event)
{
    auto &hubs = m_session.synced().hubs;
    if (const auto *changed = std::get_if<Hub>(&event.what); changed && hubs.insert(changed->id).second)
        m_fetches.add(otherHistory(m_session.synced(), m_session.scope(), false)); // a new one has a past too
    if (const auto *gone = std::get_if<cache::Deleted>(&event.what); gone && gone->kind == RecordKind::Hub)
        hubs.erase(gone->id);
}

void EventIntake::write()
{
    auto events = m_buffer.takeReady();
    if (events.empty())
        return;
    std::set<RecordKind> kinds;
    for (const auto &event : events) {
        kinds.insert(cache::kindOf(event));
        m_fetches.forget(cache::kindOf(event)); // the list that had the tag is no longer the copy at hand
        if (const auto *settings = std::get_if<KioskSettings>(&event.what))
            Q_EMIT ownHubTold(settings->hubId);
    }
    watch(m_cache.putEvents(std::move(events)), kinds);
}

/// Nobody tells an event again: the lists of its kind have to.
void EventIntake::watch(QFuture<Result<quint64>> written, const std::set<RecordKind> &kinds)
{
    written.then(this, [this, kinds](const Result<quint64> &result) {
        if (result || !m_session.isRunning())
            return;
        for (const auto kind : kinds) {
            m_fetches.forget(kind);
            for (const auto &request : refresh(kind, m_session.synced(), m_session.scope()))
                m_fetches.addDelayed(request);
        }
    });
}

void EventIntake::revalidate(Milliseconds monotonicNow)
{
    if (monotonicNow - m_revalidatedAt < revalidateEvery)
        return;
    m_revalidatedAt = monotonicNow;
    for (const auto kind : {RecordKind::Hub, RecordKind::Organisation, RecordKind::Activity, RecordKind::Notice,
                            RecordKind::Kiosk, RecordKind::Service, RecordKind::Slot, RecordKind::Menu}) {
        if (m_buffer.isUpToDate(kind))
            m_cache.vouch(kind, m_session.now());
    }
}

void EventIntake::forget()
{
    m_buffer.reset();
    m_unread.clear();
}

} // namespace hubscreen::feed
