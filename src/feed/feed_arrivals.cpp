// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/feed.h"
#include "wire/event.h"
#include "wire/revision.h"

#include <algorithm>

// What arrives, and what becomes of it.
namespace hubscreen::feed {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using cache::RecordKind;

namespace {

constexpr Milliseconds tooFarAhead = 5min;
constexpr Milliseconds vouchEvery = 5s;
constexpr Milliseconds streamPatience = 3s; // lists come after the stream, but a picture does not wait for it for ever
constexpr std::size_t unreadCap = 20'000;

template<typename... Ts>
struct Visitor : Ts... {
    using Ts::operator()...;
};

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

void Feed::onFetched(const FetchResult &result)
{
    const auto kind = feed::kindOf(result.request);
    m_backoff.succeeded();
    m_failing.erase(kind);
    const auto source = requestFor(result.request, m_format.zone, {}).path;
    m_refused.erase(source);
    m_health.succeeded(trouble());
    m_askedAt[kind] = m_clock.monotonic();
    if (result.maxAge)
        m_maxAge[kind] = *result.maxAge;
    reportSkipped(source, result.skipped);
    reportIncomplete(source, result.incomplete);
    if (kind != RecordKind::District && result.mark.epoch != m_synced.epoch)
        return startAfresh({});
    if (result.notModified) {
        m_eventBuffer.listDropped(kind);
        m_cache.vouch(kind, result.mark.vouchedAt);
    }
    std::visit(Visitor{
                   [](const std::monostate &) {},
                   [&](const wire::DistrictDocument &district) { takeDistrict(result, district); },
                   [&](const KioskSettings &settings) { takeKiosk(result, settings); },
                   [&](const cache::ListWrite &list) { takeList(result, list); },
                   [&](const wire::FootfallHistory &history) { takeHistory(result, history); },
               },
               result.content);
    if (kind == RecordKind::District)
        Q_EMIT districtChecked();
    passEvents();
    tellHealth();
}

void Feed::takeDistrict(const FetchResult &result, const wire::DistrictDocument &document)
{
    const auto &mark = result.mark;
    const bool other = !m_synced.districtId.isEmpty() && m_synced.districtId != document.district.id;
    const bool newEpoch = !m_synced.epoch.isEmpty() && m_synced.epoch != mark.epoch;
    m_format = document.format;
    m_fetches.setFormat(m_format);
    m_districtTag = mark.etag;
    m_districtEventId = wire::toEventId({QString::fromLatin1(mark.epoch), mark.revision});
    if (other) {
        m_synced = {};
        m_partTokens.clear();
        m_screen.rememberedHub.clear();
        m_cache.setOwnHub(hub());
    } else if (newEpoch) {
        m_synced.forgetEpoch();
        m_partTokens.clear();
        watch(m_cache.beginEpoch(mark.epoch));
    }
    m_synced.districtId = document.district.id;
    m_synced.epoch = mark.epoch;
    watch(m_cache.putDistrict(document.district, mark), result.request);
    if ((other || newEpoch) && m_planned) {
        m_fetches.clear();
        m_eventBuffer.reset();
        m_planned = false;
        m_stream.close();
        m_stream.forgetPosition();
        m_stream.open();
    }
    m_confirmed = true;
    m_eventBuffer.setConfirmed(true);
    for (const auto &event : std::exchange(m_unread, {})) {
        if (m_confirmed) // an event may have begun everything anew
            readEvent(event);
    }
    if (m_planned || !m_confirmed)
        return;
    if (m_stream.isOpen())
        return proceed();
    m_awaitsStream = true;
    m_streamPatience = m_scheduler.after(streamPatience, [this] { goOnWithoutStream(); });
}

void Feed::takeKiosk(const FetchResult &result, const KioskSettings &settings)
{
    watch(m_cache.putKiosk(settings, result.mark), result.request);
    m_eventBuffer.listApplied(RecordKind::Kiosk, result.mark.revision, true);
    m_fetches.remember(result);
    useHub(settings.hubId);
}

void Feed::useHub(const QString &hubId)
{
    if (!m_screen.hub.isEmpty() || hubId.isEmpty() || m_screen.rememberedHub == hubId)
        return;
    m_screen.rememberedHub = hubId;
    m_cache.setOwnHub(hubId);
    m_fetches.add(ownHub(m_synced, scope()));
}

void Feed::onEvent(const http::Event &event)
{
    if (m_confirmed)
        return readEvent(event);
    m_unread.push_back(event);
    if (m_unread.size() > unreadCap) {
        m_unread.clear();
        m_stream.close(); // it comes back with the next try, and tells them again
    }
}

void Feed::readEvent(const http::Event &event)
{
    const auto position = wire::parseEventId(event.id);
    auto document = wire::readEvent(event.type, event.data, m_format);
    const auto source = u"/v1/stream "_s + QString::fromLatin1(event.type);
    if (!position || !document) {
        const bool isTold = position && !document.error().where.isEmpty();
        const auto where = isTold ? u"/v1/stream "_s + document.error().where : source;
        const auto what = position ? document.error().what : u"has no id"_s;
        return report({ErrorKind::InvalidInput, where, what, {}});
    }
    reportIncomplete(source, document->incomplete);
    const auto epoch = position->epoch.toLatin1();
    if (epoch != m_synced.epoch)
        return startAfresh({});
    cache::EventWrite write{.epoch = epoch, .revision = position->revision, .what = cache::Deleted{}};
    std::visit(Visitor{
                   [](wire::UnknownEvent &) {},
                   [&](wire::StreamReset &) { startAfresh(epoch); },
                   [&](wire::FootfallTick &tick) {
                       reportSkipped(source, tick.skipped);
                       write.what = cache::FootfallTick{tick.at, std::move(tick.changed)};
                       takeEvent(std::move(write));
                   },
                   [&](Booking &booking) { Q_EMIT booked(booking); },
                   [&](wire::RecordDeleted &deleted) {
                       write.what = cache::Deleted{kindOf(deleted.kind), deleted.id};
                       takeEvent(std::move(write));
                   },
                   [&](auto &record) {
                       write.what = std::move(record);
                       takeEvent(std::move(write));
                   },
               },
               document->data);
}

/// What the screen does not keep may have moved out of what it keeps: it goes.
void Feed::dropOutOfScope(cache::EventWrite &event) const
{
    const auto goneId = std::visit(
        [window = scope()]<typename T>(const T &record) -> std::optional<QString> {
            if constexpr (requires { window.keeps(record); })
                return window.keeps(record) ? std::nullopt : std::optional(record.id);
            return std::nullopt;
        },
        event.what);
    if (goneId)
        event.what = cache::Deleted{feed::kindOf(event), *goneId};
}

void Feed::takeEvent(cache::EventWrite event)
{
    if (auto *tick = std::get_if<cache::FootfallTick>(&event.what)) {
        if (isTooFarAhead({.hubId = {}, .at = tick->at, .inside = {}}))
            return;
        std::erase_if(tick->items, [this](const LiveFootfall &sample) { return isTooFarAhead(sample); });
    }
    dropOutOfScope(event);
    if (const auto *changed = std::get_if<Hub>(&event.what); changed && m_synced.hubs.insert(changed->id).second)
        m_fetches.add(otherHistory(m_synced, scope(), false));
    if (const auto *gone = std::get_if<cache::Deleted>(&event.what); gone && gone->kind == RecordKind::Hub)
        m_synced.hubs.erase(gone->id);
    if (feed::kindOf(event) == RecordKind::Kiosk && !m_screen.kiosk)
        return;
    m_eventBuffer.add(std::move(event));
    if (m_eventBuffer.isOverflowing())
        startAfresh(m_synced.epoch);
}

void Feed::passEvents()
{
    auto events = m_eventBuffer.takeReady();
    if (events.empty())
        return;
    std::set<RecordKind> kinds;
    for (const auto &event : events) {
        kinds.insert(feed::kindOf(event));
        if (const auto *settings = std::get_if<KioskSettings>(&event.what))
            useHub(settings->hubId);
    }
    watchEvents(m_cache.putEvents(std::move(events)), kinds);
}

void Feed::onAlive()
{
    if (m_planned)
        m_health.succeeded(trouble());
    passEvents();
    tellHealth();
    const auto now = m_clock.monotonic();
    if (now - m_vouchedAt < vouchEvery)
        return;
    m_vouchedAt = now;
    for (const auto kind : {RecordKind::Hub, RecordKind::Organisation, RecordKind::Activity, RecordKind::Notice,
                            RecordKind::Kiosk, RecordKind::Service, RecordKind::Slot, RecordKind::Menu}) {
        if (m_eventBuffer.isUpToDate(kind))
            m_cache.vouch(kind, m_serverClock.now());
    }
}

/// Everything is fetched anew, beginning with who the district is. `epoch` is given when it stays the same (`reset`): its order
/// of facts counts no longer; a new one is begun when the district tells it.
void Feed::startAfresh(const QByteArray &epoch)
{
    m_fetches.clear();
    m_eventBuffer.reset();
    m_unread.clear();
    m_planned = false;
    m_synced.forgetEpoch();
    m_partTokens.clear();
    if (!epoch.isEmpty()) {
        watch(m_cache.beginEpoch(epoch));
    } else {
        m_stream.close();
        m_stream.forgetPosition();
        m_stream.open();
    }
    check();
}

void Feed::reportSkipped(const QString &source, const std::vector<wire::Skipped> &skipped)
{
    for (const auto &record : skipped)
        report({ErrorKind::InvalidInput, source + u' ' + record.id, record.reason, {}});
}

bool Feed::isTooFarAhead(const LiveFootfall &sample) const
{
    return m_serverClock.isLearnt() && sample.at > m_serverClock.now() + tooFarAhead;
}

} // namespace hubscreen::feed
