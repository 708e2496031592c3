// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"

#include <optional>

namespace hubscreen::viewmodel {

/// For what is waited for: after a while it is said that it cannot be had just now. It may still come.
class Patience
{
public:
    static constexpr Milliseconds limit{20'000};

    /// To be told at every look at the clock whether something is wanted and not there.
    void look(bool isWaiting, Instant now)
    {
        if (!isWaiting)
            m_since.reset();
        else if (!m_since || *m_since > now) // the clock was put back
            m_since = now;
        m_isOver = m_since && now - *m_since >= limit;
    }
    bool isOver() const { return m_isOver; }

private:
    std::optional<Instant> m_since;
    bool m_isOver = false;
};

} // namespace hubscreen::viewmodel
