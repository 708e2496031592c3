// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"

// Instants as the file holds them: milliseconds since 1970 UTC.
namespace hubscreen::cache {

inline qint64 number(Instant instant)
{
    return instant.time_since_epoch().count();
}

inline Instant instant(qint64 number)
{
    return Instant(Milliseconds(number));
}

} // namespace hubscreen::cache
