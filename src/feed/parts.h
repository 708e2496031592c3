// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/random.h"
#include "core/scheduler.h"

#include <QString>

namespace hubscreen::cache {
class Cache;
}

namespace hubscreen::http {
class Client;
}

namespace hubscreen::feed {

/// Which screen it is.
struct Screen {
    QString hub = {}; ///< set on the spot; empty: what `kiosks/me` says
    QString rememberedHub = {}; ///< what `kiosks/me` said in an earlier run
    bool kiosk = true; ///< false for a desk: it has no `kiosks/me`
};

/// What a feed is given.
struct Parts {
    http::Client &rest;
    http::Client &stream; ///< with a network manager of its own
    cache::Cache &cache;
    Scheduler &scheduler;
    const Clock &clock;
    const ServerClock &serverClock;
    Random &random;
};

} // namespace hubscreen::feed
