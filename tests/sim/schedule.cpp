// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule.h"

#include "disk_vfs.h"

#include <QCoreApplication>

namespace hubscreen::sim {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostScreens = 3; // for as many the platform has tokens

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

Schedule::Schedule(Instant begin, quint64 seed, bool isTraced)
    : m_time(begin),
      m_chance(seeded(seed)),
      m_trace(m_time, isTraced),
      m_witness(m_trace),
      m_line(m_time, m_chance.seed(), m_witness, m_trace),
      m_platform(m_time, m_chance, m_witness, m_trace)
{
    m_line.setAnswerer(&m_platform);
}

Schedule::Schedule(quint64 seed, bool isTraced, const Images &images) : Schedule(beginning(), seed, isTraced)
{
    m_length = m_chance.percent(90) ? m_chance.time(20s, 100s) : m_chance.time(100s, 6min);
    makeScreens();
    load(images);
}

Schedule::~Schedule()
{
    m_screens.clear();
    runQtEvents();
}

Schedule::Images Schedule::quietStart()
{
    Schedule schedule(beginning() - 1min, 0, false);
    for (int i = 0; i < mostScreens; ++i)
        schedule.addScreen({.clockWrongBy = {}, .cacheOnDisk = true, .visits = 0});
    schedule.start(nullptr);
    for (const auto &screen : schedule.m_screens)
        schedule.start(screen.get());
    schedule.runFor(30s);
    Images images{{u"platform"_s, schedule.m_platform.disk().image()}};
    for (const auto &screen : schedule.m_screens)
        images[screen->name()] = screen->disk().image();
    return images;
}

void Schedule::makeScreens()
{
    const int count = m_chance.percent(30) ? mostScreens : 2;
    for (int i = 0; i < count; ++i)
        addScreen({.clockWrongBy = m_chance.percent(30) ? m_chance.time(-3h, 3h) : 0ms,
                   .cacheOnDisk = m_chance.percent(80),
                   .visits = m_chance.number(2, 9),
                   .wasElsewhere = m_chance.percent(20)});
}

void Schedule::addScreen(const ScreenMachine::Habits &habits)
{
    m_screens.push_back(std::make_unique<ScreenMachine>(u"wall-%1"_s.arg(m_screens.size() + 1),
                                                        ScreenMachine::World{m_time, m_line, m_witness, m_trace},
                                                        m_chance, habits));
}

/// Some machines are new: then screens meet a platform with another order of facts, or a platform screens that know
/// nothing.
void Schedule::load(const Images &images)
{
    constexpr int usual = 85;
    if (m_chance.percent(usual))
        m_platform.disk().load(images.at(u"platform"_s));
    for (const auto &screen : m_screens)
        if (m_chance.percent(usual))
            screen->disk().load(images.at(screen->name()));
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
    at(m_chance.percent(70) ? m_chance.time(0s, 10s) : m_chance.time(10s, 90s), [this, screen] { start(screen); });
}

void Schedule::at(Milliseconds when, std::function<void()> what)
{
    m_plan.push_back(m_time.after(when, std::move(what)));
}

} // namespace hubscreen::sim
