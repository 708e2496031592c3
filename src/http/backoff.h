// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/random.h"
#include "core/time.h"

#include <optional>

namespace hubscreen::http {

/// How long to wait before the next try: exponential with full jitter (uniform between nothing and the present bound),
/// so that screens that failed together do not come back together.
class Backoff
{
public:
    explicit Backoff(Random &random, Milliseconds first = Milliseconds(1000), Milliseconds cap = Milliseconds(60'000))
        : m_random(&random),
          m_first(first),
          m_cap(cap)
    {
    }

    /// After a failure; never earlier than the server asked for.
    Milliseconds next(std::optional<Milliseconds> retryAfter = std::nullopt);
    void succeeded() { m_failures = 0; }
    int failures() const { return m_failures; }

private:
    Random *m_random;
    Milliseconds m_first;
    Milliseconds m_cap;
    int m_failures = 0;
};

} // namespace hubscreen::http
