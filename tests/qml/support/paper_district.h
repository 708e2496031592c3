// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/activity.h"
#include "domain/district.h"
#include "domain/footfall.h"
#include "domain/hub.h"
#include "domain/menu.h"
#include "domain/notice.h"
#include "domain/organisation.h"
#include "domain/service.h"
#include "domain/slot.h"

#include <vector>

// A small district on paper for the tests of the pages: everything in it is known beforehand.
namespace hubscreen::stage {

/// Wednesday, 25 November 2026, 10:32 in Hangzhou.
Instant paperNow();
Zone paperZone();
inline const QString paperHere = QStringLiteral("hub-sandun");
inline const QString paperBusy = QStringLiteral("hub-luojiazhuang");

struct PaperDistrict {
    District district;
    std::vector<Hub> hubs;
    std::vector<Organisation> organisations;
    std::vector<LiveFootfall> live;
    std::vector<Activity> activities;
    std::vector<ActivityCount> counts;
    std::vector<Service> services;
    std::vector<Slot> slots; ///< by service, then start
    std::vector<Menu> menus; ///< today's
    bool areMenusKnown = true;
    std::vector<Notice> notices; ///< none; a test publishes them
    bool hole = false; ///< nobody was counted from nine to ten
    double crowd = 1; ///< so many times as many people as the district could hold, now and ever

    /// Two hubs with rooms, organisations and activities, and one plain hub for each of `others`.
    static PaperDistrict make(int others = 56);
    /// Every text that the feed sends is `text`.
    void writeEverywhere(const QString &text);
};

/// What is usual on a Wednesday at that minute of the day, for a hub of that capacity.
double usualInside(int minute, int capacity);

} // namespace hubscreen::stage
