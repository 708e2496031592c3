// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QString>

#include <functional>
#include <map>

namespace hubscreen {

/// The one way to stderr, which is the journal of a service: `line` as printable() leaves it. May be called from every
/// thread.
void printLine(const QString &line);

/// From now on what Qt, QML and qWarning() say goes there too, each kind once, then counted.
void printQtMessages();

/// Says each kind of trouble once and then how often it came, and does not follow what flips to and fro: a screen runs
/// for months, and its journal must still hold what happened on the first day. Lives on one thread; time is told it by
/// `look`.
class Journal
{
public:
    using Print = std::function<void(const QString &line)>;

    /// What was counted is told so long after a kind was first said, and then each hour. A kind that did not come
    /// meanwhile is new.
    static constexpr Milliseconds firstCount{10 * 60'000};
    static constexpr Milliseconds laterCounts{60 * 60'000};
    /// So many changes of a state are said within `firstCount`; then what it has become, once it holds so long or that
    /// is over.
    static constexpr int changesAtOnce = 6;
    static constexpr Milliseconds holds{30'000};

    explicit Journal(const Clock &clock, Print print = printLine) : m_clock(clock), m_print(std::move(print)) { }

    /// Always.
    void say(const QString &line) { m_print(line); }
    /// Two lines are of a kind when they differ in their digits alone.
    void sayKind(const QString &line) { count(line, line); }
    /// "`prefix` where: what": of a kind when it is the same trouble at the same address, or with another record of the
    /// same list.
    void sayProblem(const QString &prefix, const Error &error);
    /// "`subject`: `state`", whenever it is another.
    void sayState(const QString &subject, const QString &state);
    /// Tells what is due. To be called every ten seconds or so.
    void look();

private:
    struct Kind {
        Milliseconds since{};
        Milliseconds span = firstCount;
        int more = 0;
        QString last;
    };
    struct State {
        Milliseconds since{};
        Milliseconds changed{}; ///< when it became what it is
        int said = 0;
        int held = 0; ///< changes that were not said
        QString last;
        QString told; ///< what was said last
    };

    void count(QString kind, const QString &line);
    void tellHeld(State &state, Milliseconds now);

    const Clock &m_clock;
    Print m_print;
    std::map<QString, Kind> m_kinds;
    std::map<QString, State> m_states;
};

} // namespace hubscreen
