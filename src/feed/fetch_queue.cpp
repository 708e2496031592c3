// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/fetch_queue.h"

#include <algorithm>

namespace hubscreen::feed {

using namespace std::chrono_literals;

namespace {

constexpr std::size_t atOnce = 5; // of the six connections that HTTP/1.1 gives us, one stays free
constexpr Milliseconds firstRetry = 5s;
constexpr Milliseconds longestRetry = 5min;
constexpr Milliseconds firstAfterRefusal = 1min;
constexpr Milliseconds longestAfterRefusal = 15min;

bool sameAddress(const http::Request &a, const http::Request &b)
{
    return a.path == b.path && a.query == b.query;
}

/// Of a history that is still to come, a longer range is not started for beside it: what it lacks then comes after.
bool isSame(const FetchRequest &a, const FetchRequest &b)
{
    const auto *one = std::get_if<HistoryRequest>(&a.what);
    const auto *other = std::get_if<HistoryRequest>(&b.what);
    return one && other ? one->step == other->step && one->hubIds == other->hubIds : a.what == b.what;
}

} // namespace

FetchQueue::FetchQueue(http::Client &client, Scheduler &scheduler, const ServerClock &clock, Random &random)
    : m_client(client),
      m_scheduler(scheduler),
      m_clock(clock),
      m_random(random)
{
}

FetchQueue::~FetchQueue() = default;

bool FetchQueue::isQueued(const FetchRequest &request) const
{
    const auto same = [&](const auto &entry) { return isSame(entry.request, request); };
    return std::ranges::any_of(m_waiting, same) || std::ranges::any_of(m_running, same, &Running::entry)
        || std::ranges::any_of(m_delayed, same, &Delayed::entry);
}

void FetchQueue::add(const std::vector<FetchRequest> &requests)
{
    for (const auto &request : requests) {
        if (!isQueued(request))
            m_waiting.push_back(entryOf(request));
    }
    pump();
}

FetchQueue::Entry FetchQueue::entryOf(const FetchRequest &request) const
{
    return {request, http::Backoff(m_random, firstRetry, longestRetry),
            http::Backoff(m_random, firstAfterRefusal, longestAfterRefusal)};
}

void FetchQueue::pause()
{
    m_paused = true;
    for (auto &running : std::exchange(m_running, {})) {
        running.fetch.reset();
        m_waiting.push_back(running.entry);
        Q_EMIT canceled(running.entry.request);
    }
}

void FetchQueue::retryDelayed()
{
    for (auto &delayed : std::exchange(m_delayed, {}))
        m_waiting.push_back(delayed.entry);
}

void FetchQueue::resume()
{
    m_paused = false;
    pump();
}

void FetchQueue::clear()
{
    m_running.clear();
    m_waiting.clear();
    m_delayed.clear();
    m_tags.clear();
}

void FetchQueue::addDelayed(const FetchRequest &request)
{
    if (isQueued(request))
        return;
    auto entry = entryOf(request);
    const auto wait = entry.backoff.next();
    delay(std::move(entry), wait);
}

bool FetchQueue::mayStart(Stage stage) const
{
    const auto runs = [this](Stage other) {
        return std::ranges::any_of(m_running,
                                   [&](const Running &running) { return running.entry.request.stage == other; });
    };
    switch (stage) {
    case Stage::District:
        return m_running.empty();
    case Stage::FirstPicture:
        return m_running.size() < atOnce && !runs(Stage::District);
    case Stage::Background:
        return m_running.empty();
    }
    Q_UNREACHABLE_RETURN(false);
}

void FetchQueue::pump()
{
    while (!m_paused && !m_waiting.empty()) {
        const auto next =
            std::ranges::min_element(m_waiting, {}, [](const Entry &entry) { return entry.request.stage; });
        if (!mayStart(next->request.stage))
            return;
        start(next);
    }
}

void FetchQueue::start(std::list<Entry>::iterator next)
{
    auto &running = m_running.emplace_back(std::move(*next), nullptr);
    m_waiting.erase(next);
    const auto which = std::prev(m_running.end());
    const auto &request = running.entry.request;
    Q_EMIT started(request);
    running.fetch = std::make_unique<Fetch>(
        m_client, m_clock, request, m_format, tagOf(request),
        [this, which](std::expected<FetchResult, http::Failure> outcome) { finish(which, std::move(outcome)); });
}

void FetchQueue::finish(const std::list<Running>::iterator &which, std::expected<FetchResult, http::Failure> outcome)
{
    auto entry = std::move(which->entry);
    which->fetch.release()->deleteLater(); // it is the fetch that calls back
    m_running.erase(which);
    if (outcome) {
        Q_EMIT fetched(*outcome);
    } else {
        const auto failure = std::move(outcome.error());
        const auto request = entry.request;
        takeFailure(std::move(entry), failure);
        Q_EMIT failed(request, failure);
    }
    pump();
    if (isIdle() && !m_paused)
        Q_EMIT idle();
}

void FetchQueue::takeFailure(Entry entry, const http::Failure &failure)
{
    const bool isDoubtful = failure.isRefused() || failure.isForeign;
    m_paused = m_paused || failure.isLinkDown() || (isDoubtful && entry.request.stage == Stage::District);
    if (failure.isLinkDown()) {
        m_waiting.push_back(std::move(entry)); // at the end: a slow one does not starve the others
    } else if (failure.status != 410) {
        const auto wait = (failure.isRefused() ? entry.refusals : entry.backoff).next(failure.retryAfter);
        delay(std::move(entry), wait);
    }
}

void FetchQueue::delay(Entry entry, Milliseconds wait)
{
    const auto which = m_delayed.insert(m_delayed.end(), {std::move(entry), {}});
    which->wake = m_scheduler.after(wait, [this, which] {
        m_waiting.push_back(std::move(which->entry));
        m_delayed.erase(which);
        pump();
    });
}

void FetchQueue::remember(const FetchRequest &request, const QByteArray &etag)
{
    if (!etag.isEmpty())
        m_tags[kindOf(request)] = {requestFor(request, m_format.zone, {}), etag};
}

QByteArray FetchQueue::tagOf(const FetchRequest &request) const
{
    // Who the district is, is asked in full each time: two districts may have the same tag.
    const auto tag = m_tags.find(kindOf(request));
    if (request.stage == Stage::District || tag == m_tags.end())
        return {};
    return sameAddress(tag->second.request, requestFor(request, m_format.zone, {})) ? tag->second.etag : QByteArray();
}

} // namespace hubscreen::feed
