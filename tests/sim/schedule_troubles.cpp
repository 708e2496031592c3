// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule.h"

// What befalls the machines of a schedule, and how all is well again in the end.
namespace hubscreen::sim {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void Schedule::drawTroubles()
{
    for (const auto &screen : m_screens) {
        drawWeather(screen->name());
        if (m_chance.percent(30))
            drawDiskTrouble([one = screen.get()](DiskTrouble trouble) { one->setTrouble(trouble); });
        for (int ends = m_chance.number(-1, 2); ends > 0; --ends)
            drawEnd(screen.get());
    }
    if (m_chance.percent(15))
        drawDiskTrouble([this](DiskTrouble trouble) { m_platform.disk().setTrouble(trouble); });
    for (int ends = m_chance.number(-1, 2); ends > 0; --ends)
        drawEnd(nullptr);
}

void Schedule::drawWeather(const QString &screen)
{
    constexpr Weather bad[] = {Weather::Poor, Weather::Poor,   Weather::Poor,
                               Weather::Down, Weather::Portal, Weather::Failing};
    for (Milliseconds when{0}; when < m_length; when += m_chance.time(2s, 50s)) {
        const auto weather = m_chance.percent(40) ? Weather::Good : bad[m_chance.number(0, int(std::size(bad)) - 1)];
        at(when, [this, screen, weather] {
            m_trace.tell(screen, [&] { return u"has weather %1"_s.arg(int(weather)); });
            m_line.setWeather(screen, weather);
        });
    }
}

void Schedule::drawDiskTrouble(const std::function<void(DiskTrouble)> &set)
{
    const auto begin = m_chance.time(0s, m_length);
    const auto trouble = m_chance.percent(50) ? DiskTrouble::Full : DiskTrouble::Failing;
    at(begin, [set, trouble] { set(trouble); });
    at(begin + m_chance.time(1s, 60s), [set] { set(DiskTrouble::None); });
}

/// Between two jobs, or in the middle of one that writes.
void Schedule::drawEnd(ScreenMachine *screen)
{
    const bool isInside = m_chance.percent(50);
    const auto how = m_chance.percent(50) ? End::Killed : End::PowerCut;
    const int count = m_chance.number(1, 40);
    at(m_chance.time(0s, m_length), [this, screen, isInside, how, count] {
        auto &disk = screen ? screen->disk() : m_platform.disk();
        if (isInside)
            disk.stopIn(count, how == End::PowerCut);
        else
            m_endings.push_back({screen, count, how});
    });
}

void Schedule::clearUp()
{
    m_trace.tell(u"all"_s, [] { return u"is well again"_s; });
    m_plan.clear();
    m_endings.clear();
    m_platform.disk().setTrouble(DiskTrouble::None);
    m_platform.disk().stopIn(0, false);
    for (const auto &screen : m_screens) {
        m_line.setWeather(screen->name(), Weather::Good);
        screen->setTrouble(DiskTrouble::None);
        screen->disk().stopIn(0, false);
        screen->closeDoors();
        if (screen->isOn() && !screen->isOutboxOpen()) // somebody sees it, and turns it off and on
            screen->end(End::Killed);
    }
    start(nullptr);
    for (const auto &screen : m_screens)
        start(screen.get());
}

/// A list that was refused is asked for again within five minutes.
void Schedule::bringToRest()
{
    constexpr auto patience = 20min;
    constexpr auto step = 17s; // out of step with what is sent every 15 s: else it might always be on its way
    const auto deadline = m_time.monotonic() + patience;
    while (!isAtRest() && m_time.monotonic() < deadline)
        runFor(step);
    for (const auto &screen : m_screens)
        if (!screen->isAtRest())
            m_witness.fail(screen->name() + u" does not come to rest"_s);
}

bool Schedule::isAtRest()
{
    bool showsAll = true;
    for (const auto &screen : m_screens) {
        screen->askOutbox();
        for (const auto &key : targets())
            screen->askSeats(key,
                             [&](const Seats &seats) { showsAll = showsAll && seats == m_witness.seatsOf(key.id); });
    }
    settle();
    return showsAll && m_line.isQuiet() && std::ranges::all_of(m_screens, &ScreenMachine::isAtRest);
}

void Schedule::audit()
{
    Audit audit(m_platform, m_witness);
    audit.checkBookings();
    audit.checkSeats();
    for (const auto &screen : m_screens) {
        audit.checkOutbox(*screen);
        for (const auto &key : targets())
            screen->askSeats(
                key, [&audit, name = screen->name(), key](const Seats &seats) { audit.checkShown(name, key, seats); });
    }
    settle();
}

} // namespace hubscreen::sim
