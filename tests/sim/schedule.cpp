// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule.h"

#include "disk_vfs.h"

#include <QCoreApplication>

namespace hubscreen::sim {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

quint64 seeded(quint64 seed)
{
    seedSqlite(seed);
    return seed;
}

/// What became of futures, and objects that are to be deleted: a loop of Qt would do as much.
void runQtEvents()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

Schedule::Schedule(quint64 seed, bool isTraced)
    : m_time(beginning()),
      m_chance(seeded(seed)),
      m_trace(m_time, isTraced),
      m_witness(m_trace),
      m_line(m_time, m_chance.seed(), m_witness, m_trace),
      m_platform(m_time, m_chance, m_witness, m_trace),
      m_length(m_chance.time(2min, 12min))
{
    m_line.setAnswerer(&m_platform);
    makeScreens();
}

Schedule::~Schedule()
{
    m_screens.clear();
    runQtEvents();
}

void Schedule::makeScreens()
{
    const int count = m_chance.percent(30) ? 3 : 2;
    for (int i = 1; i <= count; ++i) {
        const ScreenMachine::Habits habits{.clockWrongBy = m_chance.percent(30) ? m_chance.time(-3h, 3h) : 0ms,
                                           .cacheOnDisk = m_chance.percent(50),
                                           .visits = m_chance.number(2, 7)};
        m_screens.push_back(std::make_unique<ScreenMachine>(
            u"wall-%1"_s.arg(i), ScreenMachine::World{m_time, m_line, m_witness, m_trace}, m_chance, habits));
    }
}

std::vector<QString> Schedule::run()
{
    start(nullptr);
    for (const auto &screen : m_screens)
        start(screen.get());
    drawTroubles();
    runFor(m_length);
    clearUp();
    bringToRest();
    if (m_witness.failures().empty())
        audit();
    return m_witness.failures();
}

void Schedule::runFor(Milliseconds duration)
{
    const auto end = m_time.monotonic() + duration;
    while (m_time.step(end))
        afterJob();
}

/// Whose power has gone in the middle of that job, or goes now, is seen to do nothing more.
void Schedule::afterJob()
{
    if (m_platform.isOn() && m_platform.disk().hasStopped())
        end(nullptr, End::Killed);
    for (const auto &screen : m_screens)
        if (screen->isOn() && screen->disk().hasStopped())
            end(screen.get(), End::Killed);
    runQtEvents();
    for (auto &ending : m_endings)
        if (--ending.jobsLeft == 0)
            end(ending.screen, ending.how);
    std::erase_if(m_endings, [](const Ending &ending) { return ending.jobsLeft <= 0; });
}

void Schedule::start(ScreenMachine *screen)
{
    const bool isOn = screen ? screen->isOn() : m_platform.isOn();
    if (isOn)
        return;
    if (screen)
        screen->start();
    else if (!m_platform.start())
        at(m_chance.time(1s, 30s), [this] { start(nullptr); });
}

void Schedule::end(ScreenMachine *screen, End how)
{
    const bool isOn = screen ? screen->isOn() : m_platform.isOn();
    if (!isOn)
        return;
    screen ? screen->end(how) : m_platform.end(how);
    at(m_chance.percent(70) ? m_chance.time(0s, 10s) : m_chance.time(10s, 3min), [this, screen] { start(screen); });
}

void Schedule::at(Milliseconds when, std::function<void()> what)
{
    m_plan.push_back(m_time.after(when, std::move(what)));
}

} // namespace hubscreen::sim
