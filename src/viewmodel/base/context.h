// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/cache.h"
#include "core/clock.h"
#include "viewmodel/base/language_setting.h"
#include "viewmodel/base/pulse.h"

namespace hubscreen::viewmodel {

/// What every view model of one screen is given. All of it outlives them.
struct ViewContext {
    cache::Cache &cache;
    const ServerClock &clock;
    LanguageSetting &language;
    Pulse &pulse;
    Scheduler &scheduler;
};

} // namespace hubscreen::viewmodel
