// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform_machine.h"

#include "disk_vfs.h"
#include "platform/storage/sqlite_storage.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>

namespace hubscreen::sim {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using wire::RecordKind;

namespace {

constexpr Milliseconds tick = 1min;

platform::KeyRing &keys()
{
    static const QTemporaryDir directory;
    static auto ring = platform::KeyRing::open(directory.path(), beginning()).value();
    return ring;
}

/// Chess fills up and has a waiting list, tea has none, the choir is about to begin.
test::SmallFacts makeFacts()
{
    test::SmallFacts facts;
    facts.activityRecords = {test::smallActivity(u"chess"_s, beginning() + 5h, 3),
                             test::smallActivity(u"tea"_s, beginning() + 6h, 4, false),
                             test::smallActivity(u"choir"_s, beginning() + 40min, 3)};
    facts.serviceRecords = {test::smallService(u"massage"_s, 2)};
    facts.slotRecords = {test::smallSlot(u"slot"_s, u"massage"_s, beginning() + 4h, 2)};
    return facts;
}

const test::SmallFacts &facts()
{
    static const auto made = makeFacts();
    return made;
}

platform::Tokens tokens()
{
    static const auto parsed =
        platform::Tokens::parse(u"kiosk wall-1 wall-1\nkiosk wall-2 wall-2\nkiosk wall-3 wall-3\n"_s, u"tokens"_s);
    return parsed.value();
}

} // namespace

Instant beginning()
{
    static const auto instant = parseRfc3339(u"2026-11-24T10:00:00+08:00").value();
    return instant;
}

const std::vector<platform::TargetKey> &targets()
{
    static const std::vector<platform::TargetKey> all{{RecordKind::Activity, u"chess"_s},
                                                      {RecordKind::Activity, u"tea"_s},
                                                      {RecordKind::Activity, u"choir"_s},
                                                      {RecordKind::Slot, u"slot"_s}};
    return all;
}

/// Passes on what a stream tells, and has each frame noted.
class WatchedSink final : public platform::StreamSink
{
public:
    using Note = std::function<void(const QByteArray &frame)>;

    WatchedSink(std::unique_ptr<platform::StreamSink> sink, Note note)
        : m_sink(std::move(sink)),
          m_note(std::move(note))
    {
    }

    bool send(const QByteArray &bytes) override
    {
        for (qsizetype from = 0, end = 0; (end = bytes.indexOf("\n\n", from)) >= 0; from = end + 2)
            m_note(bytes.sliced(from, end - from));
        return m_sink->send(bytes);
    }
    void finish() override { m_sink->finish(); }

private:
    std::unique_ptr<platform::StreamSink> m_sink;
    Note m_note;
};

/// The parts of platform::Platform that a network is not needed for.
struct PlatformMachine::Running {
    Running(PlatformMachine &on, std::unique_ptr<platform::Storage> opened)
        : storage(std::move(opened)),
          format{wire::Crs::Wgs84, on.m_facts.district().zone},
          live(on.m_facts),
          records(on.m_facts, *storage, format),
          streams(*storage, live, format),
          router({on.m_facts, *storage, records, live, on.m_machine, format, keys(), on.m_random, streams}, tokens()),
          pulse({on.m_facts, *storage, records, live, streams, on.m_machine, on.m_machine, format}, tick, {})
    {
    }

    Result<void> begin(PlatformMachine &on)
    {
        const auto epoch = QString::number(on.m_random.next(), 16);
        const auto begun = storage->begin({on.m_facts.fingerprint(), on.m_machine.system(), epoch});
        return begun ? pulse.start(*begun) : std::unexpected(begun.error());
    }

    std::unique_ptr<platform::Storage> storage;
    wire::FeedFormat format;
    platform::LiveBoard live;
    platform::Records records;
    platform::Streams streams;
    platform::Router router;
    platform::Pulse pulse;
};

PlatformMachine::PlatformMachine(SimulatedTime &time, Chance &chance, Witness &witness, const Trace &trace)
    : m_machine(time),
      m_disk(chance.seed()),
      m_random(chance.seed()),
      m_facts(sim::facts()),
      m_witness(witness),
      m_trace(trace)
{
    mountDisk("platform", &m_disk);
    if (chance.percent(40))
        drawHappenings(chance);
}

PlatformMachine::~PlatformMachine()
{
    if (m_running)
        end(End::Killed);
    mountDisk("platform", nullptr);
}

/// Seats are taken elsewhere too, or given back; now and then what was to take place does not.
void PlatformMachine::drawHappenings(Chance &chance)
{
    for (auto activity : m_facts.activityRecords) {
        if (chance.percent(40))
            continue;
        activity.remaining = chance.number(0, *activity.capacity);
        if (activity.waitlist)
            activity.waitlist = activity.remaining == 0 ? chance.number(0, 2) : 0;
        if (chance.percent(10))
            activity.status = ActivityStatus::Cancelled;
        m_facts.timeline.emplace_back(beginning() + chance.time(10s, 4min), activity);
    }
    std::ranges::stable_sort(m_facts.timeline, {}, [](const auto &happening) { return happening.first; });
}

bool PlatformMachine::start()
{
    m_disk.startProgram();
    auto storage = platform::SqliteStorage::open(u"/sim/platform/platform.sqlite"_s);
    if (storage)
        m_running = std::make_unique<Running>(*this, std::move(*storage));
    const auto begun = storage ? m_running->begin(*this) : std::unexpected(storage.error());
    m_trace.tell(u"platform"_s, [&] { return begun ? u"is on"_s : u"does not start: "_s + begun.error().toString(); });
    if (begun) {
        noteSeatsEveryTick();
        return true;
    }
    if (m_disk.trouble() == DiskTrouble::None && !m_disk.hasStopped())
        m_witness.fail(u"the platform does not start: "_s + begun.error().toString());
    end(End::Killed);
    return false;
}

void PlatformMachine::end(End how)
{
    m_trace.tell(u"platform"_s, [&] { return how == End::Killed ? u"is killed"_s : u"is without power"_s; });
    m_machine.die();
    if (how == End::Killed)
        m_disk.endProgram();
    else
        m_disk.cutPower();
    m_running.reset();
}

std::optional<platform::Answer> PlatformMachine::answer(const platform::Request &request)
{
    if (!m_running || m_disk.hasStopped())
        return std::nullopt;
    auto answer = m_running->router.answer(request);
    if (m_disk.hasStopped())
        return std::nullopt;
    if (request.method != "GET")
        noteSeats();
    return answer;
}

void PlatformMachine::open(std::unique_ptr<platform::StreamSink> sink, const platform::StreamOpening &opening)
{
    const auto note = [this](const QByteArray &frame) { noteTold(frame); };
    m_running->streams.open(std::make_unique<WatchedSink>(std::move(sink), note), opening);
}

platform::Storage &PlatformMachine::storage()
{
    return *m_running->storage;
}

int PlatformMachine::capacityOf(const platform::TargetKey &key)
{
    const auto target = find(key);
    return target ? target->capacity.value_or(0) : 0;
}

bool PlatformMachine::isAhead(const platform::TargetKey &key)
{
    const auto target = find(key);
    return target && target->isAheadAt(m_machine.system());
}

void PlatformMachine::noteSeats()
{
    if (m_disk.hasStopped())
        return;
    for (const auto &key : targets())
        if (const auto target = find(key))
            m_witness.seatsBecame(key.id, {target->remaining, target->waitlist});
}

/// What a stream tells counts from then on: the platform may end before the tick does.
void PlatformMachine::noteTold(const QByteArray &frame)
{
    const bool isTarget = frame.contains("\nevent: activity\n") || frame.contains("\nevent: slot\n");
    if (!isTarget || m_disk.hasStopped())
        return;
    const auto data = frame.sliced(frame.indexOf("\ndata: ") + 7);
    const auto record = QJsonDocument::fromJson(data).object();
    const auto count = [&](QLatin1StringView name) {
        return record[name].isDouble() ? std::optional(record[name].toInt()) : std::nullopt;
    };
    if (record.contains("remaining"_L1))
        m_witness.seatsBecame(record["id"_L1].toString(), {count("remaining"_L1), count("waitlist"_L1)});
}

/// After the pulse: its jobs were planned before.
void PlatformMachine::noteSeatsEveryTick()
{
    noteSeats();
    m_nextNote = m_machine.after(tick, [this] { noteSeatsEveryTick(); });
}

std::optional<platform::BookedTarget> PlatformMachine::find(const platform::TargetKey &key)
{
    const auto &format = m_running->format;
    const auto toTarget = [&](const auto &record) { return platform::toBookedTarget(record, format); };
    if (const auto stored = storage().find(key.kind, key.id); !stored || *stored)
        return stored ? platform::readBookedTarget((*stored)->change, format) : std::nullopt;
    const auto now = m_running->records.asOf();
    return key.kind == RecordKind::Slot ? m_facts.findSlot(key.id, now).transform(toTarget)
                                        : m_facts.findActivity(key.id, now).transform(toTarget);
}

} // namespace hubscreen::sim
