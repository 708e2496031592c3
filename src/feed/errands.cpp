// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/errands.h"

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

/// Of a history that is still to come, a longer range is not asked for beside it: what it lacks then comes after.
bool isSame(const Order &a, const Order &b)
{
    const auto *one = std::get_if<HistoryOrder>(&a.what);
    const auto *other = std::get_if<HistoryOrder>(&b.what);
    return one && other ? one->step == other->step && one->hubIds == other->hubIds : a.what == b.what;
}

} // namespace

Errands::Errands(http::Client &client, Scheduler &scheduler, const ServerClock &clock, Random &random)
    : m_client(client),
      m_scheduler(scheduler),
      m_clock(clock),
      m_random(random)
{
}

Errands::~Errands() = default;

bool Errands::isKnown(const Order &order) const
{
    const auto same = [&](const auto &entry) { return isSame(entry.order, order); };
    return std::ranges::any_of(m_waiting, same) || std::ranges::any_of(m_running, same, &Running::entry)
        || std::ranges::any_of(m_later, same, &Later::entry);
}

void Errands::add(const std::vector<Order> &orders)
{
    for (const auto &order : orders) {
        if (!isKnown(order))
            m_waiting.push_back(entryOf(order));
    }
    pump();
}

Errands::Entry Errands::entryOf(const Order &order) const
{
    return {order, http::Backoff(m_random, firstRetry, longestRetry),
            http::Backoff(m_random, firstAfterRefusal, longestAfterRefusal)};
}

void Errands::pause()
{
    m_paused = true;
    for (auto &running : std::exchange(m_running, {})) {
        running.job.reset();
        m_waiting.push_back(running.entry);
        Q_EMIT calledOff(running.entry.order);
    }
}

void Errands::hurry()
{
    for (auto &later : std::exchange(m_later, {}))
        m_waiting.push_back(later.entry);
}

void Errands::resume()
{
    m_paused = false;
    pump();
}

void Errands::clear()
{
    m_running.clear();
    m_waiting.clear();
    m_later.clear();
    m_tags.clear();
}

void Errands::addLater(const Order &order)
{
    if (isKnown(order))
        return;
    auto entry = entryOf(order);
    const auto wait = entry.backoff.next();
    tryLater(std::move(entry), wait);
}

bool Errands::mayStart(Stage stage) const
{
    const auto runs = [this](Stage wanted) {
        return std::ranges::any_of(m_running,
                                   [&](const Running &running) { return running.entry.order.stage == wanted; });
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

void Errands::pump()
{
    while (!m_paused && !m_waiting.empty()) {
        const auto next = std::ranges::min_element(m_waiting, {}, [](const Entry &entry) { return entry.order.stage; });
        if (!mayStart(next->order.stage))
            return;
        start(next);
    }
}

void Errands::start(std::list<Entry>::iterator next)
{
    auto &running = m_running.emplace_back(std::move(*next), nullptr);
    m_waiting.erase(next);
    const auto which = std::prev(m_running.end());
    const auto &order = running.entry.order;
    Q_EMIT asked(order);
    running.job = std::make_unique<Job>(
        m_client, m_clock, order, m_format, tagOf(order),
        [this, which](std::expected<Arrival, http::Failure> outcome) { finish(which, std::move(outcome)); });
}

void Errands::finish(const std::list<Running>::iterator &which, std::expected<Arrival, http::Failure> outcome)
{
    auto entry = std::move(which->entry);
    which->job.release()->deleteLater(); // it is the job that calls us
    m_running.erase(which);
    if (outcome) {
        Q_EMIT arrived(*outcome);
    } else {
        const auto failure = std::move(outcome.error());
        const auto order = entry.order;
        takeFailure(std::move(entry), failure);
        Q_EMIT failed(order, failure);
    }
    pump();
    if (isIdle() && !m_paused)
        Q_EMIT idle();
}

void Errands::takeFailure(Entry entry, const http::Failure &failure)
{
    const bool isDoubtful = failure.isRefused() || failure.isForeign;
    m_paused = m_paused || failure.isLinkDown() || (isDoubtful && entry.order.stage == Stage::District);
    if (failure.isLinkDown()) {
        m_waiting.push_back(std::move(entry)); // at the end: a slow one does not starve the others
    } else if (failure.status != 410) {
        const auto wait = (failure.isRefused() ? entry.refusals : entry.backoff).next(failure.retryAfter);
        tryLater(std::move(entry), wait);
    }
}

void Errands::tryLater(Entry entry, Milliseconds wait)
{
    const auto which = m_later.insert(m_later.end(), {std::move(entry), {}});
    which->wake = m_scheduler.after(wait, [this, which] {
        m_waiting.push_back(std::move(which->entry));
        m_later.erase(which);
        pump();
    });
}

void Errands::remember(const Arrival &arrival)
{
    if (!arrival.mark.etag.isEmpty())
        m_tags[kindOf(arrival.order)] = {requestFor(arrival.order, m_format.zone, {}), arrival.mark.etag};
}

QByteArray Errands::tagOf(const Order &order) const
{
    // Who the district is, is asked in full each time: two districts may have the same tag.
    const auto tag = m_tags.find(kindOf(order));
    if (order.stage == Stage::District || tag == m_tags.end())
        return {};
    return sameAddress(tag->second.request, requestFor(order, m_format.zone, {})) ? tag->second.etag : QByteArray();
}

} // namespace hubscreen::feed
