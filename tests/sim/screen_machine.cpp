// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screen_machine.h"

#include "booking/outcome.h"
#include "disk_vfs.h"
#include "feed/feed.h"

namespace hubscreen::sim {

using namespace Qt::StringLiterals;

/// As client::Client and its sides put them together.
struct ScreenMachine::Running {
    explicit Running(ScreenMachine &on)
        : clock(on.m_machine),
          network(on.m_world.line, on.m_name),
          client(network, {.base = QUrl(u"https://platform.example"_s), .token = on.m_name.toLatin1()}, on.m_machine,
                 on.m_machine, clock),
          cache(on.m_cacheOnDisk ? on.path(u"cache.sqlite"_s) : u":memory:"_s, on.m_machine, on.m_machine, clock),
          outbox(on.path(u"outbox.sqlite"_s),
                 {.client = client,
                  .scheduler = on.m_machine,
                  .clock = on.m_machine,
                  .serverClock = clock,
                  .random = on.m_random,
                  .readAnswer = booking::readForOutbox}),
          booking({cache, outbox, on.m_machine, on.m_machine, clock, on.m_random}),
          lookup({cache, outbox, on.m_machine, on.m_machine, clock, on.m_random}),
          visitor({on.m_name, booking, lookup, on.m_machine, on.m_world.witness, on.m_world.trace, on.m_chance,
                   on.m_disk, on.m_visitsLeft})
    {
        connectOutbox(on);
        cache.setOwnHub(u"a"_s);
        cache.open().then(&booking, [this, &on](const Result<cache::SyncState> &state) { startFeed(on, state); });
    }

    void connectOutbox(ScreenMachine &on)
    {
        QObject::connect(&outbox, &outbox::Outbox::problem, &booking,
                         [&on](const Error &error) { on.onProblem(error); });
        QObject::connect(&cache, &cache::Cache::problem, &booking, [&on](const Error &error) { on.onProblem(error); });
        QObject::connect(&outbox, &outbox::Outbox::lineChanged, &booking, [&on](const outbox::LineState &state) {
            on.m_world.trace.tell(on.m_name,
                                  [&] { return u"outbox: "_s + outbox::wordFor(state.line) + u' ' + state.reason; });
        });
        outbox.open().then(&booking, [this, &on](const Result<void> &opened) {
            isOutboxOpen = opened.has_value();
            if (!opened)
                on.onProblem(opened.error());
            else if (std::exchange(on.m_wasElsewhere, false))
                queueForFormerDistrict();
        });
    }

    /// Before all others.
    void queueForFormerDistrict()
    {
        const outbox::Write write{
            .district = formerDistrict, .subject = formerDistrict, .path = u"/v1/bookings"_s, .body = "{}", .note = {}};
        outbox.draft(write).then(&booking, [this](const Result<outbox::Item> &item) {
            if (item)
                outbox.release(item->number);
        });
    }

    void startFeed(ScreenMachine &on, const Result<cache::SyncState> &state)
    {
        const auto known = state.value_or(cache::SyncState{});
        clock.setFloor(known.lastServerTime);
        feed = std::make_unique<feed::Feed>(
            feed::Parts{client, client, cache, on.m_machine, on.m_machine, clock, on.m_random},
            feed::Screen{.hub = u"a"_s, .rememberedHub = {}});
        QObject::connect(feed.get(), &feed::Feed::booked, &outbox, [this](const Booking &told) {
            if (!told.idempotencyKey.isEmpty())
                outbox.answer(told.idempotencyKey, booking::toAnswer(told),
                              [told](const outbox::Write &write) { return booking::readTold(write, told); });
        });
        QObject::connect(feed.get(), &feed::Feed::districtChecked, &booking, &booking::BookingFlow::keyChecked);
        QObject::connect(feed.get(), &feed::Feed::healthChanged, &booking,
                         [this](const feed::Health &health) { onHealth(health.state == feed::State::Online); });
        QObject::connect(&booking, &booking::BookingFlow::keyRequested, feed.get(), &feed::Feed::checkDistrict);
        feed->start(known);
    }

    void onHealth(bool nowOnline)
    {
        if (nowOnline && !isOnline)
            outbox.retryNow();
        isOnline = nowOnline;
        booking.setOnline(nowOnline);
    }

    ServerClock clock;
    LineNetwork network;
    http::Client client;
    cache::Cache cache;
    outbox::Outbox outbox;
    std::unique_ptr<feed::Feed> feed;
    booking::BookingFlow booking;
    booking::LookupFlow lookup;
    Visitor visitor;
    bool isOutboxOpen = false;
    bool isOnline = false;
    std::vector<outbox::Item> items;
};

ScreenMachine::ScreenMachine(QString name, const World &world, Chance &chance, const Habits &habits)
    : m_name(std::move(name)),
      m_world(world),
      m_machine(world.time, habits.clockWrongBy),
      m_disk(chance.seed()),
      m_random(chance.seed()),
      m_chance(chance.seed()),
      m_cacheOnDisk(habits.cacheOnDisk),
      m_wasElsewhere(habits.wasElsewhere),
      m_visitsLeft(habits.visits)
{
    mountDisk(m_name.toLatin1(), &m_disk);
}

ScreenMachine::~ScreenMachine()
{
    if (m_running)
        end(End::Killed);
    mountDisk(m_name.toLatin1(), nullptr);
}

QString ScreenMachine::path(const QString &file) const
{
    return u"/sim/"_s + m_name + u'/' + file;
}

void ScreenMachine::start()
{
    m_world.trace.tell(m_name, [] { return u"is on"_s; });
    m_world.witness.restarted(m_name);
    m_disk.startProgram();
    m_running = std::make_unique<Running>(*this);
}

void ScreenMachine::end(End how)
{
    m_world.trace.tell(m_name, [&] { return how == End::Killed ? u"is killed"_s : u"is without power"_s; });
    m_machine.die();
    if (how == End::Killed)
        m_disk.endProgram();
    else
        m_disk.cutPower();
    m_running.reset();
}

/// Files are never damaged, and nothing is set aside, whatever becomes of network and power.
void ScreenMachine::onProblem(const Error &error)
{
    m_world.trace.tell(m_name, [&] { return u"problem: "_s + error.toString(); });
    const bool isExplained = m_disk.hasStopped() || (error.kind != ErrorKind::Damaged && m_hadTrouble);
    if (!isExplained)
        m_world.witness.fail(m_name + u" has a problem: "_s + error.toString());
}

void ScreenMachine::setTrouble(DiskTrouble trouble)
{
    m_disk.setTrouble(trouble);
    m_hadTrouble = m_hadTrouble || trouble != DiskTrouble::None;
}

void ScreenMachine::askOutbox()
{
    m_running->outbox.items().then(&m_running->booking,
                                   [this](const std::vector<outbox::Item> &items) { m_running->items = items; });
}

const std::vector<outbox::Item> &ScreenMachine::items() const
{
    return m_running->items;
}

bool ScreenMachine::isOutboxOpen() const
{
    return m_running && m_running->isOutboxOpen;
}

bool ScreenMachine::isAtRest() const
{
    return m_running->visitor.isGone() && m_running->isOnline
        && std::ranges::none_of(m_running->items, [](const outbox::Item &item) {
               return item.isOpen() && item.write.district != formerDistrict;
           });
}

void ScreenMachine::askSeats(const platform::TargetKey &key, std::function<void(const Seats &)> answer)
{
    const auto kind = key.kind == wire::RecordKind::Slot ? BookingKind::Slot : BookingKind::Activity;
    m_running->cache.bookable(kind, key.id, 1)
        .then(&m_running->booking,
              [answer = std::move(answer)](const cache::Answer<std::optional<cache::BookableOffer>> &found) {
                  answer(found.value ? Seats{found.value->target.remaining, found.value->target.waitlist} : Seats{});
              });
}

} // namespace hubscreen::sim
