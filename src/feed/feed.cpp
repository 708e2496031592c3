// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/feed.h"

#include "http/client.h"
#include "http/exchange.h"

#include <algorithm>

namespace hubscreen::feed {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using cache::RecordKind;

namespace {

constexpr Milliseconds beatEvery = 5s;
constexpr Milliseconds askAgainAfterRefusal = 15min;
constexpr Milliseconds pollAtLeastEvery = 1h;
constexpr Milliseconds pollAtMostEvery = 15s;
constexpr Milliseconds countsAtMostEvery = 10min;
constexpr Milliseconds defaultMaxAge = 60s;
constexpr Milliseconds reviseEvery = 6h;
const auto streamPath = u"/v1/stream"_s;
constexpr auto pollOnly = {RecordKind::District, RecordKind::ActivityCount};
constexpr auto streamed = {RecordKind::LiveFootfall, RecordKind::Hub,    RecordKind::Organisation,
                           RecordKind::Activity,     RecordKind::Notice, RecordKind::Kiosk,
                           RecordKind::Service,      RecordKind::Slot,   RecordKind::Menu};

} // namespace

Feed::Feed(const Parts &parts, Screen screen)
    : m_rest(parts.rest),
      m_cache(parts.cache),
      m_scheduler(parts.scheduler),
      m_clock(parts.clock),
      m_serverClock(parts.serverClock),
      m_screen(std::move(screen)),
      m_fetches(parts.rest, parts.scheduler, parts.serverClock, parts.random),
      m_stream(parts.stream, parts.scheduler, parts.clock, parts.random),
      m_health(parts.clock, parts.serverClock),
      m_backoff(parts.random),
      m_bucketDelay(Milliseconds(10'000 + qint64(parts.random.unit() * 50'000)))
{
    // children, so that moving the feed to its thread takes them along
    m_fetches.setParent(this);
    m_stream.setParent(this);
    connectSignals();
}

void Feed::connectSignals()
{
    connect(&m_fetches, &FetchQueue::started, this,
            [this](const FetchRequest &request) { m_eventBuffer.listRequested(kindOf(request)); });
    connect(&m_fetches, &FetchQueue::canceled, this,
            [this](const FetchRequest &request) { m_eventBuffer.listDropped(kindOf(request)); });
    connect(&m_fetches, &FetchQueue::fetched, this, &Feed::onFetched);
    connect(&m_fetches, &FetchQueue::failed, this, &Feed::onFailed);
    connect(&m_fetches, &FetchQueue::idle, this, [this] {
        if (m_planned)
            Q_EMIT settled();
    });
    connect(&m_stream, &StreamKeeper::opened, this, &Feed::onStreamOpened);
    connect(&m_stream, &StreamKeeper::received, this, &Feed::onEvent);
    connect(&m_stream, &StreamKeeper::alive, this, &Feed::onAlive);
    connect(&m_stream, &StreamKeeper::lost, this, &Feed::onStreamLost);
}

void Feed::start(const cache::SyncState &state)
{
    m_synced = syncedStateOf(state);
    m_running = true;
    m_cache.setOwnHub(hub());
    m_beat = m_scheduler.after(beatEvery, [this] { beat(); });
    retryNow();
}

void Feed::stop()
{
    m_running = false;
    m_beat.cancel();
    m_retry.cancel();
    m_streamPatience.cancel();
    dropDoubts();
    m_stream.close();
    m_fetches.clear();
}

void Feed::retryNow()
{
    if (!m_running)
        return;
    m_retry.cancel();
    m_streamTrouble.clear();
    m_stream.open();
    check();
    m_fetches.retryDelayed();
    m_fetches.resume();
}

void Feed::checkDistrict()
{
    if (!m_running || m_fetches.isPaused())
        Q_EMIT districtChecked();
    else
        m_fetches.add({{DistrictRequest{}, Stage::District}});
}

/// Who answers there may have changed while the line was away: until the district has told its id, events are only held.
void Feed::check()
{
    m_confirmed = false;
    m_eventBuffer.setConfirmed(false);
    m_fetches.add({{DistrictRequest{}, Stage::District}});
}

void Feed::onStreamOpened()
{
    m_streamTrouble.clear();
    if (m_planned) // before that, nothing says that it is a feed that answers
        m_health.succeeded(trouble());
    tellHealth();
    if (m_fetches.isPaused()) {
        m_retry.cancel();
        m_fetches.retryDelayed();
        m_fetches.resume();
    }
    if (m_awaitsStream)
        proceed();
    else if (m_planned)
        check();
}

void Feed::onStreamLost(const http::Failure &failure)
{
    const bool wasOpen = m_streamTrouble.isEmpty();
    m_streamTrouble = failure.isRefused() ? failure.error.toString() : failure.error.what;
    if (failure.isRefused())
        doubt(streamPath, {}, failure);
    else if (wasOpen || !m_planned) // else nothing has changed: polling tells how the feed is
        m_health.failed(m_streamTrouble);
    if (m_awaitsStream)
        goOnWithoutStream();
    if (!m_fetches.isPaused() && !failure.isRefused())
        m_fetches.add({{DistrictRequest{}, Stage::District}}); // does anybody answer?
    tellHealth();
}

void Feed::onFailed(const FetchRequest &request, const http::Failure &failure)
{
    m_eventBuffer.listDropped(kindOf(request));
    if (kindOf(request) == RecordKind::District)
        Q_EMIT districtChecked();
    if (failure.isLinkDown())
        return linkDown(failure);
    if (failure.isRefused() || failure.isForeign)
        return doubt(requestFor(request, m_format.zone, {}).path, kindOf(request), failure);
    const auto *list = std::get_if<ListRequest>(&request.what);
    if (failure.status == 410 && list && list->scope == cache::ListScope::Update) {
        m_synced.syncTokens.erase(list->kind);
        m_fetches.add(refresh(list->kind, m_synced, scope()));
        return;
    }
    tellFailure(kindOf(request), failure.error);
    tellHealth();
}

void Feed::tellFailure(RecordKind kind, const Error &error)
{
    const auto text = error.toString();
    if (std::exchange(m_failing[kind], text) != text)
        Q_EMIT problem(error);
    if (kind == RecordKind::District) // nothing goes on without it
        m_health.failed(text);
}

/// Refused, or answered by who is not the platform: here alone, or everywhere? Another resource tells.
void Feed::doubt(const QString &path, std::optional<RecordKind> kind, const http::Failure &failure)
{
    m_doubted.insert_or_assign(path, Doubt{failure, kind});
    if (m_witness)
        return;
    http::Request other{.path = u"/v1/district"_s, .etag = m_districtTag};
    if (kind == RecordKind::District) {
        other = {.path = u"/v1/hubs"_s};
        other.query.addQueryItem(u"limit"_s, u"1"_s);
    }
    m_witness = m_rest.send(std::move(other), this);
    connect(m_witness, &http::Exchange::finished, this, &Feed::onWitness);
}

void Feed::onWitness(const http::Outcome &outcome)
{
    m_witness = nullptr;
    if (!outcome && outcome.error().isRefused())
        return refuse(outcome.error());
    if (!outcome && (outcome.error().isLinkDown() || outcome.error().isForeign))
        return linkDown(outcome.error());
    for (const auto &[path, doubt] : std::exchange(m_doubted, {})) {
        if (!doubt.kind) // the stream, whose trouble is known
            continue;
        const bool isDistrict = doubt.kind == RecordKind::District;
        if (doubt.failure.isRefused() || isDistrict)
            m_refused[path] = doubt.failure.error.toString();
        else
            tellFailure(*doubt.kind, doubt.failure.error);
        if (isDistrict && !m_planned) // nothing begins without it
            m_health.failed(m_refused[path]);
    }
    if (outcome && m_planned)
        m_health.succeeded(trouble());
    if (m_fetches.isPaused())
        m_fetches.resume();
    tellHealth();
}

void Feed::dropDoubts()
{
    delete m_witness.data();
    m_doubted.clear();
}

/// What is amiss though facts flow; for staff.
QString Feed::trouble() const
{
    QStringList parts;
    if (!m_streamTrouble.isEmpty())
        parts.append(m_streamTrouble);
    for (const auto &[path, text] : m_refused)
        parts.append(text);
    return parts.join(u"; "_s);
}

void Feed::linkDown(const http::Failure &failure)
{
    dropDoubts();
    m_fetches.pause();
    m_health.failed(failure.error.what);
    m_retry = m_scheduler.after(m_backoff.next(failure.retryAfter), [this] { retryNow(); });
    tellHealth();
}

void Feed::refuse(const http::Failure &failure)
{
    dropDoubts();
    m_fetches.pause();
    m_stream.close();
    m_health.refused(failure.error.toString());
    m_retry = m_scheduler.after(askAgainAfterRefusal + m_backoff.next(failure.retryAfter), [this] { retryNow(); });
    tellHealth();
}

void Feed::goOnWithoutStream()
{
    // When it opens at last, it tells what has happened since the district answered, before any list.
    m_stream.close();
    m_stream.resumeAfter(m_districtEventId);
    m_stream.open();
    proceed();
}

/// The lists, now that events are being held (or will be told again).
void Feed::proceed()
{
    m_awaitsStream = false;
    m_streamPatience.cancel();
    m_planned = true;
    m_day = m_format.zone.dayOf(m_serverClock.now());
    m_lastRevision = m_serverClock.now();
    m_lastBucket = scope().history(FootfallStep::QuarterHour).to;
    m_fetches.add(firstPicture(m_synced, scope()));
    m_fetches.add(background(m_synced, scope()));
}

void Feed::beat()
{
    m_beat = m_scheduler.after(beatEvery, [this] { beat(); });
    m_health.look();
    tellHealth();
    if (!m_planned || m_fetches.isPaused())
        return;
    poll();
    lookAtCalendar(scope());
}

void Feed::poll()
{
    const auto now = m_clock.monotonic();
    const auto isDue = [&](RecordKind kind, Milliseconds atMostEvery) {
        const auto maxAge = m_maxAge.contains(kind) ? m_maxAge[kind] : defaultMaxAge;
        return now - m_askedAt[kind] >= std::clamp(maxAge, atMostEvery, pollAtLeastEvery);
    };
    const auto ask = [&](RecordKind kind) {
        m_askedAt[kind] = now;
        m_fetches.add(refresh(kind, m_synced, scope()));
    };
    for (const auto kind : pollOnly) {
        if (isDue(kind, countsAtMostEvery))
            ask(kind);
    }
    if (m_stream.isOpen() && !m_refused.contains(u"/v1/district"_s)) // while that is refused, events are only held
        return;
    for (const auto kind : streamed) {
        if (isDue(kind, pollAtMostEvery) && (kind != RecordKind::Kiosk || m_screen.kiosk))
            ask(kind);
    }
}

/// Buckets that have been finished, days that have begun.
void Feed::lookAtCalendar(const SyncScope &scope)
{
    const auto bucket = scope.history(FootfallStep::QuarterHour).to;
    if (bucket != m_lastBucket && scope.now >= bucket + m_bucketDelay) {
        m_lastBucket = bucket;
        const bool revise = scope.now - m_lastRevision >= reviseEvery;
        if (revise)
            m_lastRevision = scope.now;
        m_fetches.add(ownHistory(m_synced, scope, revise));
        m_fetches.add(otherHistory(m_synced, scope, revise));
    }
    const auto day = scope.zone.dayOf(scope.now);
    if (std::exchange(m_day, day) == day)
        return;
    for (const auto kind : {RecordKind::Hub, RecordKind::Organisation, RecordKind::Notice, RecordKind::Activity,
                            RecordKind::ActivityCount, RecordKind::Service, RecordKind::Menu, RecordKind::Slot})
        m_fetches.add(refresh(kind, m_synced, scope));
}

void Feed::tellHealth()
{
    const auto &health = m_health.health();
    const bool changed = health.state != m_toldHealth.state || health.reason != m_toldHealth.reason;
    const auto last = m_toldHealth.lastSuccess.value_or(Instant{});
    if (!changed && health.lastSuccess.value_or(Instant{}) - last < beatEvery)
        return;
    m_toldHealth = health;
    Q_EMIT healthChanged(health);
}

void Feed::report(const Error &error)
{
    if (isNews(error))
        Q_EMIT problem(error);
}

void Feed::reportIncomplete(const QString &source, const std::vector<wire::Incomplete> &records)
{
    for (const auto &record : records) {
        if (const Error error{ErrorKind::InvalidInput, source + u' ' + record.id, record.what, {}}; isNews(error))
            Q_EMIT incomplete(error);
    }
}

bool Feed::isNews(const Error &error)
{
    constexpr std::size_t remembered = 1000;
    if (m_reported.size() >= remembered)
        m_reported.clear();
    return m_reported.insert(error.toString()).second;
}

SyncScope Feed::scope() const
{
    return {.now = m_serverClock.now(), .zone = m_format.zone, .ownHub = hub(), .kiosk = m_screen.kiosk};
}

} // namespace hubscreen::feed
