// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/random.h"
#include "core/time.h"

namespace hubscreen::sim {

/// What is drawn from a schedule's seed.
class Chance
{
public:
    explicit Chance(quint64 seed) : m_random(seed) { }

    /// From `least` to `most`, both possible.
    int number(int least, int most) { return least + int(m_random.below(quint64(most - least + 1))); }
    Milliseconds time(Milliseconds least, Milliseconds most)
    {
        return least + Milliseconds(m_random.below(quint64((most - least).count()) + 1));
    }
    bool percent(int share) { return number(0, 99) < share; }
    quint64 seed() { return m_random.next(); }

private:
    SeededRandom m_random;
};

} // namespace hubscreen::sim
