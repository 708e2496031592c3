// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulated.h"

#include <QString>

#include <cstdio>

namespace hubscreen::sim {

/// What happens in a schedule, told line by line when it is replayed.
class Trace
{
public:
    Trace(const SimulatedTime &time, bool isOn) : m_time(time), m_begin(time.monotonic()), m_isOn(isOn) { }

    /// `what` is called, and its text told, only when somebody listens.
    template<typename What>
    void tell(const QString &who, What what) const
    {
        if (m_isOn)
            std::printf("%10.3f  %-8s  %s\n", double((m_time.monotonic() - m_begin).count()) / 1000,
                        qUtf8Printable(who), qUtf8Printable(QString(what())));
    }

private:
    const SimulatedTime &m_time;
    Milliseconds m_begin;
    bool m_isOn;
};

} // namespace hubscreen::sim
