// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "outbox/item.h"
#include "platform_machine.h"
#include "visitor.h"

namespace hubscreen::sim {

/// Where a screen was before: a district that never answers here.
inline const QString formerDistrict = QStringLiteral("elsewhere");

/// A wall screen: the client's parts as client::Client puts them together, in one thread and without pages, and the
/// visitors that stand before it.
class ScreenMachine
{
public:
    struct World {
        SimulatedTime &time;
        Line &line;
        Witness &witness;
        const Trace &trace;
    };
    struct Habits {
        Milliseconds clockWrongBy{};
        bool cacheOnDisk = false; ///< what it knows of the feed outlives a restart
        int visits = 0;
        bool wasElsewhere = false; ///< a write for another district lies in its queue
    };

    ScreenMachine(QString name, const World &world, Chance &chance, const Habits &habits);
    ~ScreenMachine();

    void start();
    void end(End how);
    bool isOn() const { return m_running != nullptr; }
    void setTrouble(DiskTrouble trouble);
    /// No visitors come any more.
    void closeDoors() { m_visitsLeft = 0; }

    const QString &name() const { return m_name; }
    Disk &disk() { return m_disk; }

    // While it is on.
    bool isOutboxOpen() const;
    /// What its outbox holds, for `items` and `isAtRest`: once what is due now has run.
    void askOutbox();
    const std::vector<outbox::Item> &items() const;
    /// Nobody stands before it, nothing is to be sent here, and the feed is heard.
    bool isAtRest() const;
    /// What its pages show of a target, once what is due now has run.
    void askSeats(const platform::TargetKey &key, std::function<void(const Seats &)> answer);

private:
    struct Running;

    QString path(const QString &file) const;
    void onProblem(const Error &error);

    QString m_name;
    World m_world;
    Machine m_machine;
    Disk m_disk;
    SeededRandom m_random;
    Chance m_chance;
    bool m_cacheOnDisk;
    bool m_wasElsewhere;
    bool m_hadTrouble = false;
    int m_visitsLeft;
    std::unique_ptr<Running> m_running;
};

} // namespace hubscreen::sim
