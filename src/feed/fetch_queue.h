// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/random.h"
#include "core/scheduler.h"
#include "feed/fetch.h"
#include "http/backoff.h"

#include <list>
#include <memory>

namespace hubscreen::feed {

/// Fetches what is requested: an earlier stage first, a few at once. A request that fails by itself (404, 500,
/// unreadable) is tried again later, one that is refused much later, and holds up no other; when nobody answers, or the
/// first request of all is refused or answered by somebody else, all wait until `resume`.
class FetchQueue : public QObject
{
    Q_OBJECT

public:
    FetchQueue(http::Client &client, Scheduler &scheduler, const ServerClock &clock, Random &random);
    ~FetchQueue() override;

    /// Of every document but the district's own, which comes first.
    void setFormat(wire::FeedFormat format) { m_format = std::move(format); }

    /// One that waits, or is tried again later, is not added twice.
    void add(const std::vector<FetchRequest> &requests);
    /// One whose answer was of no use: to be tried again after a while.
    void addDelayed(const FetchRequest &request);
    void pause();
    void resume();
    /// What is to be tried again later is tried with the next.
    void retryDelayed();
    /// Forgets all, what is being fetched too, and every tag.
    void clear();
    /// Nothing waits or is being fetched; what is to be tried again later does not count.
    bool isIdle() const { return m_waiting.empty() && m_running.empty(); }
    bool isPaused() const { return m_paused; }

    /// The copy at hand: the next request of the same address is answered by 304 while it holds.
    void remember(const FetchRequest &request, const QByteArray &etag);
    /// There is no copy at hand: the next request of that kind is answered in full.
    void forget(cache::RecordKind kind) { m_tags.erase(kind); }
    void forgetCopies() { m_tags.clear(); }

Q_SIGNALS:
    void started(const hubscreen::feed::FetchRequest &request);
    /// After each `started` comes one of these, unless all is cleared.
    void fetched(const hubscreen::feed::FetchResult &result);
    void failed(const hubscreen::feed::FetchRequest &request, const hubscreen::http::Failure &failure);
    void canceled(const hubscreen::feed::FetchRequest &request);
    /// All that was requested has been answered, somehow.
    void idle();

private:
    struct Entry {
        FetchRequest request;
        http::Backoff backoff;
        http::Backoff refusals;
    };
    struct Running {
        Entry entry;
        std::unique_ptr<Fetch> fetch;
    };
    struct Delayed {
        Entry entry;
        ScheduledJob wake;
    };
    struct Tag {
        http::Request request;
        QByteArray etag;
    };

    void pump();
    bool mayStart(Stage stage) const;
    void start(std::list<Entry>::iterator next);
    void finish(const std::list<Running>::iterator &which, std::expected<FetchResult, http::Failure> outcome);
    Entry entryOf(const FetchRequest &request) const;
    void takeFailure(Entry entry, const http::Failure &failure);
    void delay(Entry entry, Milliseconds wait);
    bool isQueued(const FetchRequest &request) const;
    QByteArray tagOf(const FetchRequest &request) const;

    http::Client &m_client;
    Scheduler &m_scheduler;
    const ServerClock &m_clock;
    Random &m_random;
    wire::FeedFormat m_format;
    std::list<Entry> m_waiting;
    std::list<Running> m_running;
    std::list<Delayed> m_delayed;
    std::map<cache::RecordKind, Tag> m_tags;
    bool m_paused = true;
};

} // namespace hubscreen::feed
