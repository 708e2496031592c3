// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/backoff.h"

#include <algorithm>

namespace hubscreen::http {

Milliseconds Backoff::next(std::optional<Milliseconds> retryAfter)
{
    const auto bound = std::min(m_cap, Milliseconds(m_first * (qint64(1) << std::min(m_failures, 20))));
    ++m_failures;
    const Milliseconds jitter(qint64(double(bound.count()) * m_random->unit()));
    return retryAfter.value_or(Milliseconds(0)) + jitter;
}

} // namespace hubscreen::http
