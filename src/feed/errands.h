// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/random.h"
#include "core/scheduler.h"
#include "feed/job.h"
#include "http/backoff.h"

#include <list>
#include <memory>

namespace hubscreen::feed {

/// Fetches orders: those of an earlier stage first, a few at once. An order that fails by itself (404, 500, unreadable) is tried
/// again later, one that is refused much later, and holds up no other; when nobody answers, or the first order of all is refused
/// or answered by somebody else, all wait until `resume`.
class Errands : public QObject
{
    Q_OBJECT

public:
    Errands(http::Client &client, Scheduler &scheduler, const ServerClock &clock, Random &random);
    ~Errands() override;

    /// Of every document but the district's own, which comes first.
    void setFormat(wire::FeedFormat format) { m_format = std::move(format); }

    /// One that waits, or is tried again later, is not added twice.
    void add(const std::vector<Order> &orders);
    /// One whose answer was of no use: to be tried again after a while.
    void addLater(const Order &order);
    void pause();
    void resume();
    /// What is to be tried again later is tried with the next.
    void hurry();
    /// Forgets all, what is on its way too, and every tag.
    void clear();
    /// Nothing waits or is on its way; what is to be tried again later does not count.
    bool isIdle() const { return m_waiting.empty() && m_running.empty(); }
    bool isPaused() const { return m_paused; }

    /// The copy at hand: the next order of the same address is answered by 304 while it holds.
    void remember(const Arrival &arrival);
    /// There is no copy at hand: the next order of that kind is answered in full.
    void forget(cache::RecordKind kind) { m_tags.erase(kind); }

Q_SIGNALS:
    void asked(const hubscreen::feed::Order &order);
    /// After each `asked` comes one of these, unless all is cleared.
    void arrived(const hubscreen::feed::Arrival &arrival);
    void failed(const hubscreen::feed::Order &order, const hubscreen::http::Failure &failure);
    void calledOff(const hubscreen::feed::Order &order);
    /// All that was wanted has been answered, somehow.
    void idle();

private:
    struct Entry {
        Order order;
        http::Backoff backoff;
        http::Backoff refusals;
    };
    struct Running {
        Entry entry;
        std::unique_ptr<Job> job;
    };
    struct Later {
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
    void finish(const std::list<Running>::iterator &which, std::expected<Arrival, http::Failure> outcome);
    Entry entryOf(const Order &order) const;
    void takeFailure(Entry entry, const http::Failure &failure);
    void tryLater(Entry entry, Milliseconds wait);
    bool isKnown(const Order &order) const;
    QByteArray tagOf(const Order &order) const;

    http::Client &m_client;
    Scheduler &m_scheduler;
    const ServerClock &m_clock;
    Random &m_random;
    wire::FeedFormat m_format;
    std::list<Entry> m_waiting;
    std::list<Running> m_running;
    std::list<Later> m_later;
    std::map<cache::RecordKind, Tag> m_tags;
    bool m_paused = true;
};

} // namespace hubscreen::feed
