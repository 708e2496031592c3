// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "disk.h"
#include "line.h"
#include "machine.h"
#include "platform/booked_target.h"
#include "platform/pulse.h"
#include "support/small_facts.h"

namespace hubscreen::sim {

/// How a program ends that was not asked to.
enum class End {
    Killed, ///< what it wrote is written
    PowerCut, ///< what it did not sync may be lost
};

/// When a schedule begins, in Asia/Shanghai: 2026-11-24 10:00.
Instant beginning();
/// What can be booked: few seats, so that it becomes full.
const std::vector<platform::TargetKey> &targets();

/// The computer on which the platform runs, on its own disk. Its keys are the process's: they outlive every schedule.
class PlatformMachine final : public Answerer
{
public:
    PlatformMachine(SimulatedTime &time, Chance &chance, Witness &witness, const Trace &trace);
    ~PlatformMachine() override;

    /// False: its file could not be opened; to be tried again.
    bool start();
    void end(End how);
    bool isOn() const { return m_running != nullptr; }
    Disk &disk() { return m_disk; }

    std::optional<platform::Answer> answer(const platform::Request &request) override;
    void open(std::unique_ptr<platform::StreamSink> sink, const platform::StreamOpening &opening) override;

    // For whoever checks it in the end.
    platform::Storage &storage();
    int capacityOf(const platform::TargetKey &key);
    /// Its waiting list still moves.
    bool isAhead(const platform::TargetKey &key);

private:
    struct Running;

    void drawHappenings(Chance &chance);
    void noteSeats();
    void noteTold(const QByteArray &frame);
    void noteSeatsEveryTick();
    std::optional<platform::BookedTarget> find(const platform::TargetKey &key);

    Machine m_machine;
    Disk m_disk;
    SeededRandom m_random;
    test::SmallFacts m_facts;
    Witness &m_witness;
    const Trace &m_trace;
    std::unique_ptr<Running> m_running;
    ScheduledJob m_nextNote;
};

} // namespace hubscreen::sim
