// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kiosk/tour_round.h"

namespace hubscreen::kiosk {

using namespace Qt::StringLiterals;
using viewmodel::Navigation;

TourSteps activitiesSteps(TourGuide &guide)
{
    const auto listed = [&guide](int day, int category) {
        return [&guide, day, category] {
            const auto *list = guide.lobby().activities();
            return guide.lobby().navigation()->isShown(Navigation::Activities) && list->isKnown()
                && list->dayOffset() == day && list->category() == category;
        };
    };
    return {
        guide.tapOn(u"activities"_s, u"nav.activities"_s, listed(0, -1)),
        guide.tapOn(u"activities-tomorrow"_s, u"day.1"_s, listed(1, -1)),
        guide.tapOn(u"activities-health"_s, u"category.0"_s, listed(1, 0)),
        guide.tapOn(u"activities-all"_s, u"category.-1"_s, listed(1, -1)),
        guide.tapOn(u"activities-today"_s, u"day.0"_s, listed(0, -1)),
    };
}

} // namespace hubscreen::kiosk
