// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/cache.h"
#include "cache/change_teller.h"
#include "cache/holdings.h"
#include "cache/job_queue.h"
#include "cache/reader.h"
#include "cache/search_book.h"
#include "cache/writer.h"

#include <QPromise>

namespace hubscreen::cache {

/// What runs on the cache's thread.
class Cache::Private
{
public:
    Private(Cache &cache, QString file, Scheduler &scheduler, const Clock &machine, const ServerClock &clock);

    /// Queues `work` and answers by a future, which is cancelled when the cache goes before its turn comes.
    template<typename Work>
    auto later(JobQueue::Priority priority, Work work)
    {
        using Answer = std::invoke_result_t<Work>;
        const auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        queue.add(priority, [promise, work = std::move(work)]() mutable {
            if constexpr (std::is_void_v<Answer>)
                work();
            else
                promise->addResult(work());
            promise->finish();
            return JobQueue::Progress::Done;
        });
        return promise->future();
    }

    /// Queues a write; `work` gets a Writer.
    template<typename Work>
    QFuture<Result<quint64>> write(Work work)
    {
        return later(JobQueue::Priority::Write, [this, work = std::move(work)]() mutable -> Result<quint64> {
            if (!writer)
                return std::unexpected(notOpen());
            return settle(work(*writer));
        });
    }

    /// Queues a question; `ask` gets a Reader. What cannot be read is an empty answer, and the cache begins anew.
    template<typename T, typename Ask>
    QFuture<Answer<T>> answer(Ask ask)
    {
        return later(JobQueue::Priority::Read, [this, ask = std::move(ask)]() mutable {
            return Answer<T>{tell<T>([&] { return ask(reader()); }), teller.revision()};
        });
    }

    /// The answer, or none when it cannot be read.
    template<typename T>
    T tell(const std::function<Result<T>()> &ask)
    {
        if (!holdings)
            return T{};
        auto found = ask();
        if (found)
            return std::move(*found);
        handle(found.error());
        return T{};
    }

    QFuture<Answer<ActivityList>> activities(const ActivityQuery &query);
    QFuture<Answer<SearchAnswer>> search(const SearchQuery &query);

    Result<SyncState> open();
    SyncState syncState();
    void close();
    Result<quint64> putDistrict(const District &district, const ListMark &mark);
    Result<quint64> putEvents(const std::vector<EventWrite> &events);
    Result<quint64> putList(const ListWrite &list);
    void vouch(RecordKind kind, Instant at);
    void setOwnHub(const QString &hubId);
    Reader reader() { return {*holdings, clock.now()}; }

    JobQueue queue;
    std::unique_ptr<Holdings> holdings;

private:
    struct SlicedRead;
    JobQueue::Progress readSlice(SlicedRead &read);
    struct SearchRead;
    JobQueue::Progress searchSlice(SearchRead &read);

    Result<void> openHoldings();
    Result<void> setFileAside(const Error &why);
    void beginAnew(const Error &why);
    void goOnInMemory();
    void handle(const Error &error);
    Error notOpen() const;

    /// What a write came to: told, counted, or handled as an error.
    Result<quint64> settle(Result<ChangeSet> written);
    quint64 committed(const ChangeSet &changes);
    /// `before`: when seats (activities, slots) had been vouched for; tells at most once a minute that they still hold.
    using Vouched = std::array<Instant, 2>;
    Vouched vouchedSeats() const;
    void addVouchedSeats(ChangeSet &changes, const Vouched &before);
    void flush();
    void prune();
    void flushLater();
    void pruneLater();

    Cache &q;
    QString file;
    Scheduler &scheduler;
    const Clock &machine;
    const ServerClock &clock;
    QString ownHub;
    std::unique_ptr<Writer> writer;
    std::unique_ptr<SearchBook> searchBook; // made when first asked
    ChangeTeller teller;
    std::array<std::optional<Milliseconds>, 2> vouchToldAt;
    ScheduledJob flushJob;
    ScheduledJob pruneJob;
};

} // namespace hubscreen::cache
