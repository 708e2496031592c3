// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/feed.h"

#include "wire/revision.h"

namespace hubscreen::feed {

using namespace std::chrono_literals;
using cache::RecordKind;

namespace {

constexpr Milliseconds tickEvery = 5s;
constexpr Milliseconds streamPatience = 3s; // lists come after the stream, but a picture does not wait for it for ever

const FetchRequest districtRequest{DistrictRequest{}, Stage::District};

} // namespace

Feed::Feed(const Parts &parts, Screen screen)
    : m_cache(parts.cache),
      m_scheduler(parts.scheduler),
      m_clock(parts.clock),
      m_session(parts.serverClock, std::move(screen)),
      m_link(parts, m_session, m_problems),
      m_snapshots(m_session, m_buffer, m_link.fetches(), parts.cache),
      m_events(m_session, m_buffer, m_link, parts.cache, m_problems),
      m_schedule(parts.clock, parts.random)
{
    adoptParts();
    connectFetches();
    connectStream();
    connectIntakes();
}

/// So that moving the feed to its thread takes them along.
void Feed::adoptParts()
{
    m_problems.setParent(this);
    m_link.setParent(this);
    m_snapshots.setParent(this);
    m_events.setParent(this);
}

void Feed::connectFetches()
{
    auto *fetches = &m_link.fetches();
    connect(fetches, &FetchQueue::started, this,
            [this](const FetchRequest &request) { m_buffer.listRequested(kindOf(request)); });
    connect(fetches, &FetchQueue::canceled, this,
            [this](const FetchRequest &request) { m_buffer.listDropped(kindOf(request)); });
    connect(fetches, &FetchQueue::fetched, this, &Feed::onFetched);
    connect(fetches, &FetchQueue::failed, this, &Feed::onFailed);
    connect(fetches, &FetchQueue::idle, this, [this] {
        if (m_session.isFollowing())
            Q_EMIT settled();
    });
}

void Feed::connectStream()
{
    connect(&m_link, &Link::opening, this, &Feed::recheck);
    connect(&m_link, &Link::streamOpened, this, &Feed::onStreamOpened);
    connect(&m_link, &Link::streamLost, this, &Feed::onStreamLost);
    connect(&m_link, &Link::healthChanged, this, &Feed::healthChanged);
    connect(&m_link.stream(), &StreamKeeper::received, this, &Feed::onReceived);
}

void Feed::connectIntakes()
{
    connect(&m_snapshots, &SnapshotIntake::ownHubTold, this, &Feed::onOwnHub);
    connect(&m_events, &EventIntake::ownHubTold, this, &Feed::onOwnHub);
    connect(&m_events, &EventIntake::orderLost, this, &Feed::restart);
    connect(&m_events, &EventIntake::booked, this, &Feed::booked);
    connect(&m_problems, &ProblemLog::problem, this, &Feed::problem);
    connect(&m_problems, &ProblemLog::incomplete, this, &Feed::incomplete);
}

void Feed::start(const cache::SyncState &state)
{
    m_session.begin(state);
    m_cache.setOwnHub(m_session.hub());
    rememberCopies(state);
    m_ticker = m_scheduler.after(tickEvery, [this] { tick(); });
    m_link.open();
}

/// What an earlier run has cached whole is answered by 304 while it holds.
void Feed::rememberCopies(const cache::SyncState &state)
{
    for (const auto &[kind, list] : state.lists) {
        if (list.epoch != state.epoch)
            continue;
        for (const auto &request : refresh(kind, {}, m_session.scope()))
            m_link.fetches().remember(request, list.etag);
    }
}

void Feed::stop()
{
    m_session.stop();
    m_ticker.cancel();
    m_streamPatience.cancel();
    m_link.close();
}

void Feed::retryNow()
{
    if (m_session.isRunning())
        m_link.open();
}

void Feed::checkDistrict()
{
    if (!m_session.isRunning() || m_link.fetches().isPaused())
        Q_EMIT districtChecked();
    else
        m_link.fetches().add({districtRequest});
}

/// Who answers there may have changed while the line was away: until the district has told its id, events are only
/// held.
void Feed::recheck()
{
    m_session.recheck();
    m_buffer.setConfirmed(false);
    m_link.fetches().add({districtRequest});
}

/// Everything is fetched anew, beginning with who the district is. `epoch` is given when it stays the same (`reset`):
/// its order of facts counts no longer; a new one is begun when the district tells it.
void Feed::restart(const QByteArray &epoch)
{
    dropLists();
    if (epoch.isEmpty())
        m_link.stream().reopen({});
    else
        (void)m_cache.beginEpoch(epoch);
    recheck();
}

/// Nothing that was requested or is held counts any more.
void Feed::dropLists()
{
    m_link.fetches().clear();
    m_events.forget();
    m_snapshots.forgetParts();
    m_session.restart();
}

void Feed::onStreamOpened()
{
    if (m_session.phase() == Session::Phase::AwaitingStream)
        fetchLists();
    else if (m_session.isFollowing())
        recheck();
}

void Feed::onStreamLost(bool isRefused)
{
    if (m_session.phase() == Session::Phase::AwaitingStream)
        goOnWithoutStream();
    if (!m_link.fetches().isPaused() && !isRefused)
        m_link.fetches().add({districtRequest}); // does anybody answer?
}

void Feed::goOnWithoutStream()
{
    // When it opens at last, it tells what has happened since the district answered, before any list.
    m_link.stream().reopen(m_districtEventId);
    fetchLists();
}

/// Now that events are being held (or will be told again).
void Feed::fetchLists()
{
    m_streamPatience.cancel();
    m_session.follow();
    const auto scope = m_session.scope();
    m_schedule.begin(scope);
    m_link.fetches().add(firstPicture(m_session.synced(), scope));
    m_link.fetches().add(background(m_session.synced(), scope));
}

void Feed::tick()
{
    m_ticker = m_scheduler.after(tickEvery, [this] { tick(); });
    m_link.look();
    if (m_session.isFollowing() && !m_link.fetches().isPaused())
        m_link.fetches().add(m_schedule.due(m_session.synced(), m_session.scope(), m_link.isStreaming()));
}

void Feed::onFetched(const FetchResult &result)
{
    const auto kind = kindOf(result.request);
    const auto source = requestFor(result.request, m_session.format().zone, {}).path;
    m_link.answered(source);
    m_schedule.fetched(kind, result.maxAge);
    m_problems.fetched(kind);
    m_problems.reportSkipped(source, result.skipped);
    m_problems.reportIncomplete(source, result.incomplete);
    if (kind != RecordKind::District && result.mark.epoch != m_session.synced().epoch)
        return restart({});
    if (const auto *document = std::get_if<wire::DistrictDocument>(&result.content)) {
        onDistrict(result, *document);
        Q_EMIT districtChecked();
    } else {
        m_snapshots.take(result);
    }
    m_events.write();
    m_link.tellHealth();
}

void Feed::onFailed(const FetchRequest &request, const http::Failure &failure)
{
    const auto kind = kindOf(request);
    m_buffer.listDropped(kind);
    if (kind == RecordKind::District)
        Q_EMIT districtChecked();
    const auto *list = std::get_if<ListRequest>(&request.what);
    const bool isUpdate = list && list->scope == cache::ListScope::Update;
    if (failure.status == 410 && !failure.isForeign && isUpdate) {
        m_session.synced().syncTokens.erase(kind);
        m_link.fetches().add(refresh(kind, m_session.synced(), m_session.scope()));
        return;
    }
    m_link.failed(requestFor(request, m_session.format().zone, {}).path, kind, failure);
}

void Feed::onDistrict(const FetchResult &result, const wire::DistrictDocument &document)
{
    const auto &mark = result.mark;
    const auto identity = m_session.identify(document.district.id, mark.epoch, document.format);
    m_link.fetches().setFormat(document.format);
    m_link.setDistrictTag(mark.etag);
    m_districtEventId = wire::toEventId({QString::fromLatin1(mark.epoch), mark.revision});
    if (identity == Session::Identity::OtherDistrict)
        m_cache.setOwnHub(m_session.hub());
    else if (identity == Session::Identity::NewEpoch)
        (void)m_cache.beginEpoch(mark.epoch);
    m_snapshots.putDistrict(document.district, result);
    if (identity != Session::Identity::Same)
        m_link.fetches().forgetCopies();
    if (identity != Session::Identity::Same && m_session.isFollowing()) {
        dropLists();
        m_link.stream().reopen({});
    }
    m_session.confirm();
    m_buffer.setConfirmed(true);
    m_events.readHeld();
    if (m_session.phase() != Session::Phase::AwaitingStream)
        return;
    if (m_link.stream().isOpen())
        return fetchLists();
    m_streamPatience = m_scheduler.after(streamPatience, [this] { goOnWithoutStream(); });
}

void Feed::onReceived(const std::vector<http::Event> &events)
{
    m_events.take(events);
    m_link.alive();
    m_events.write();
    m_link.tellHealth();
    m_events.revalidate(m_clock.monotonic());
}

void Feed::onOwnHub(const QString &hubId)
{
    if (!m_session.setRememberedHub(hubId))
        return;
    m_cache.setOwnHub(hubId);
    m_link.fetches().add(ownHub(m_session.synced(), m_session.scope()));
}

} // namespace hubscreen::feed
