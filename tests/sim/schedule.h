// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "audit.h"

#include <memory>

namespace hubscreen::sim {

/// One run of screens and a platform through all that may befall them, as its seed says; then all is well again, and
/// the end is held against what was said.
class Schedule
{
public:
    /// What the machines' disks hold after a quiet start, by the machine's name: most schedules begin with it, which
    /// spares them the first synchronisation.
    using Images = std::map<QString, DiskImage>;
    static Images quietStart();

    Schedule(quint64 seed, bool isTraced, const Images &images);
    ~Schedule();

    /// What broke; empty: nothing.
    std::vector<QString> run();

private:
    /// An end that comes when the machine has done so many jobs more.
    struct Ending {
        ScreenMachine *screen = nullptr; ///< nullptr: the platform
        int jobsLeft = 0;
        End how = End::Killed;
    };

    explicit Schedule(Instant begin, quint64 seed, bool isTraced);
    void makeScreens();
    void addScreen(const ScreenMachine::Habits &habits);
    void load(const Images &images);
    void runFor(Milliseconds duration);
    void settle() { runFor(Milliseconds(0)); }
    void afterJob();

    // troubles
    void drawTroubles();
    void drawWeather(const QString &screen);
    void drawDiskTrouble(const std::function<void(DiskTrouble)> &set);
    void drawEnd(ScreenMachine *screen);
    void at(Milliseconds when, std::function<void()> what);
    void end(ScreenMachine *screen, End how);
    void start(ScreenMachine *screen);

    // the end
    void clearUp();
    void bringToRest();
    bool isAtRest();
    void audit();

    SimulatedTime m_time;
    Chance m_chance;
    Trace m_trace;
    Witness m_witness;
    Line m_line;
    PlatformMachine m_platform;
    std::vector<std::unique_ptr<ScreenMachine>> m_screens;
    std::vector<Ending> m_endings;
    std::vector<ScheduledJob> m_plan;
    Milliseconds m_length{};
};

} // namespace hubscreen::sim
