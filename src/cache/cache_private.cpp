// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/cache_private.h"

#include "sqlite/set_aside.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hubscreen::cache {

namespace {

constexpr Milliseconds flushEvery = 60s;
constexpr Milliseconds pruneEvery = 1h;
// Seats stay fresh for five minutes: to tell each minute that they still hold is enough, and spares every list a
// question.
constexpr Milliseconds tellVouchedEvery = 60s;
constexpr int sliceOfRows = 200;
constexpr int maxRestarts = 3;
constexpr int filesAside = 2;
constexpr std::array seatKinds{RecordKind::Activity, RecordKind::Slot};

} // namespace

struct Cache::Private::SlicedRead {
    ActivityQuery query;
    ActivityList list;
    quint64 revision = 0;
    int restarts = 0;
    QPromise<Answer<ActivityList>> promise;
};

struct Cache::Private::SearchRead {
    SearchQuery query;
    QPromise<Answer<SearchAnswer>> promise;
};

Cache::Private::Private(Cache &cache, QString path, Scheduler &onThread, const Clock &machineClock,
                        const ServerClock &serverClock)
    : queue(onThread),
      q(cache),
      file(std::move(path)),
      scheduler(onThread),
      machine(machineClock),
      clock(serverClock),
      teller(onThread, [this](const Changes &changes) { Q_EMIT q.changed(changes); })
{
}

Result<void> Cache::Private::openHoldings()
{
    auto opened = Holdings::open(file);
    if (!opened)
        return std::unexpected(opened.error());
    holdings = std::move(*opened);
    writer = std::make_unique<Writer>(*holdings, clock, ownHub);
    return {};
}

Result<void> Cache::Private::setFileAside(const Error &why)
{
    writer.reset();
    searchBook.reset();
    holdings.reset();
    if (file == u":memory:")
        return {};
    const auto aside = sqlite::setAside(file, filesAside);
    if (!aside)
        return std::unexpected(aside.error());
    Q_EMIT q.problem({ErrorKind::Damaged, file, u"%1; set aside as %2"_s.arg(why.what, *aside), {}});
    return {};
}

/// Sets the file aside and opens a new one; where that fails too, goes on in memory: a screen without a disk is still a
/// screen.
void Cache::Private::beginAnew(const Error &why)
{
    const auto opened = setFileAside(why).and_then([this] { return openHoldings(); });
    if (opened)
        return;
    Q_EMIT q.problem(opened.error());
    goOnInMemory();
}

void Cache::Private::goOnInMemory()
{
    file = u":memory:"_s;
    if (const auto opened = openHoldings(); !opened)
        Q_EMIT q.problem(opened.error());
}

Result<SyncState> Cache::Private::open()
{
    if (const auto opened = openHoldings(); !opened) {
        const auto &error = opened.error();
        if (error.kind == ErrorKind::Storage) {
            Q_EMIT q.problem(error);
            goOnInMemory();
        } else {
            beginAnew(error);
        }
    }
    if (!holdings)
        return std::unexpected(notOpen());
    flushLater();
    pruneLater();
    return syncState();
}

SyncState Cache::Private::syncState()
{
    if (!holdings)
        return {};
    auto state = holdings->sync.state();
    for (const auto &hub : holdings->records.held(RecordKind::Hub))
        state.hubs.insert(hub.id);
    return state;
}

void Cache::Private::close()
{
    flushJob.cancel();
    pruneJob.cancel();
    flush();
    teller.flush();
    if (holdings) {
        if (const auto checkpointed = holdings->database.checkpoint(); !checkpointed)
            Q_EMIT q.problem(checkpointed.error());
    }
    writer.reset();
    searchBook.reset();
    holdings.reset();
}

Error Cache::Private::notOpen() const
{
    return {ErrorKind::Storage, file, u"the cache is not open"_s, {}};
}

void Cache::Private::handle(const Error &error)
{
    if (error.kind != ErrorKind::Damaged) {
        Q_EMIT q.problem(error);
        return;
    }
    beginAnew(error);
    ChangeSet everything;
    everything.setEverything();
    committed(everything);
}

quint64 Cache::Private::committed(const ChangeSet &changes)
{
    if (searchBook)
        searchBook->note(changes);
    return teller.committed(changes);
}

Result<quint64> Cache::Private::settle(Result<ChangeSet> written)
{
    if (written)
        return committed(*written);
    handle(written.error());
    return std::unexpected(written.error());
}

void Cache::Private::flush()
{
    if (!writer)
        return;
    if (const auto flushed = writer->flush(); !flushed)
        handle(flushed.error());
}

void Cache::Private::prune()
{
    if (!writer)
        return;
    if (const auto pruned = writer->prune(); pruned)
        committed(*pruned);
    else
        handle(pruned.error());
}

void Cache::Private::flushLater()
{
    flushJob = scheduler.after(flushEvery, [this] {
        flush();
        flushLater();
    });
}

void Cache::Private::pruneLater()
{
    pruneJob = scheduler.after(pruneEvery, [this] {
        prune();
        pruneLater();
    });
}

Result<quint64> Cache::Private::putDistrict(const District &district, const ListMark &mark)
{
    if (!writer)
        return std::unexpected(notOpen());
    const auto known = holdings->sync.state().districtId;
    if (known.isEmpty() || known == district.id)
        return settle(writer->putDistrict(district, mark));
    beginAnew({ErrorKind::InvalidInput,
               file,
               u"the feed is now that of district %1, no longer %2"_s.arg(district.id, known),
               {}});
    if (!writer)
        return std::unexpected(notOpen());
    auto written = writer->putDistrict(district, mark);
    if (written)
        written->setEverything();
    return settle(std::move(written));
}

Result<quint64> Cache::Private::putEvents(const std::vector<EventWrite> &events)
{
    if (!writer)
        return std::unexpected(notOpen());
    auto changes = writer->putTicks(events);
    if (!changes)
        return settle(std::move(changes));
    const auto written = writer->putEvents(events);
    if (!written) {
        committed(*changes); // the figures are told whatever becomes of the records
        return settle(written);
    }
    changes->add(*written);
    return settle(std::move(changes));
}

Result<quint64> Cache::Private::putList(const ListWrite &list)
{
    if (!writer)
        return std::unexpected(notOpen());
    const auto before = vouchedSeats();
    auto written = writer->putList(list);
    if (written)
        addVouchedSeats(*written, before);
    auto settled = settle(std::move(written));
    if (writer && writer->wantsFlush())
        flush();
    return settled;
}

Cache::Private::Vouched Cache::Private::vouchedSeats() const
{
    Vouched at{};
    std::ranges::transform(seatKinds, at.begin(), [this](RecordKind kind) { return holdings->sync.vouchedAt(kind); });
    return at;
}

void Cache::Private::addVouchedSeats(ChangeSet &changes, const Vouched &before)
{
    const auto now = machine.monotonic();
    for (std::size_t i = 0; i < seatKinds.size(); ++i) {
        const bool due = !vouchToldAt[i] || now - *vouchToldAt[i] >= tellVouchedEvery;
        if (changes.touches(seatKinds[i])) {
            vouchToldAt[i] = now;
        } else if (due && holdings->sync.vouchedAt(seatKinds[i]) > before[i]) {
            vouchToldAt[i] = now;
            changes.upsert(seatKinds[i], {});
        }
    }
}

void Cache::Private::vouch(RecordKind kind, Instant at)
{
    if (!holdings)
        return;
    const auto before = vouchedSeats();
    if (!holdings->sync.vouch(kind, at))
        return;
    ChangeSet changes;
    addVouchedSeats(changes, before);
    if (!changes.isEmpty())
        committed(changes);
}

void Cache::Private::setOwnHub(const QString &hubId)
{
    if (ownHub == hubId)
        return;
    ownHub = hubId;
    searchBook.reset(); // what is near is another now
    prune();
}

/// Slices of one list must be of one commit: a write in between makes it begin again, but not for ever.
JobQueue::Progress Cache::Private::readSlice(SlicedRead &read)
{
    if (read.revision != teller.revision() && read.restarts < maxRestarts) {
        read.restarts += read.list.rows.empty() ? 0 : 1;
        read.list = {};
        read.revision = teller.revision();
    }
    const auto begun = int(read.list.rows.size());
    const bool patient = read.restarts < maxRestarts;
    const int wanted = std::min(patient ? sliceOfRows : read.query.limit, read.query.limit - begun);
    if (begun == 0 || !patient)
        read.revision = teller.revision();
    auto rows = tell<std::vector<ActivityRow>>([&] { return reader().activityRows(read.query, begun, wanted); });
    const bool done = int(rows.size()) < wanted || begun + wanted >= read.query.limit;
    std::ranges::move(rows, std::back_inserter(read.list.rows));
    if (!done)
        return JobQueue::Progress::More;
    read.list.known = tell<bool>([&] { return reader().activitiesKnown(read.query); });
    read.promise.addResult(Answer<ActivityList>{std::move(read.list), read.revision});
    read.promise.finish();
    return JobQueue::Progress::Done;
}

QFuture<Answer<ActivityList>> Cache::Private::activities(const ActivityQuery &query)
{
    const auto read = std::make_shared<SlicedRead>();
    read->query = query;
    read->promise.start();
    auto future = read->promise.future();
    queue.add(JobQueue::Priority::Read, [this, read] { return readSlice(*read); });
    return future;
}

JobQueue::Progress Cache::Private::searchSlice(SearchRead &read)
{
    if (holdings && !searchBook)
        searchBook = std::make_unique<SearchBook>(*holdings, ownHub);
    bool ready = true;
    if (searchBook) {
        const auto advanced = searchBook->advance(clock.now());
        if (!advanced)
            handle(advanced.error());
        ready = !advanced || *advanced;
    }
    if (!ready)
        return JobQueue::Progress::More;
    auto answer = SearchAnswer();
    if (searchBook)
        answer = tell<SearchAnswer>([&] { return searchBook->answer(read.query, reader(), clock.now()); });
    read.promise.addResult(Answer<SearchAnswer>{std::move(answer), teller.revision()});
    read.promise.finish();
    return JobQueue::Progress::Done;
}

QFuture<Answer<SearchAnswer>> Cache::Private::search(const SearchQuery &query)
{
    const auto read = std::make_shared<SearchRead>();
    read->query = query;
    read->promise.start();
    auto future = read->promise.future();
    queue.add(JobQueue::Priority::Read, [this, read] { return searchSlice(*read); });
    return future;
}

} // namespace hubscreen::cache
