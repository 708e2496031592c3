// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kiosk/tour_round.h"

#include <algorithm>
#include <iterator>

namespace hubscreen::kiosk {

using namespace Qt::StringLiterals;
using viewmodel::Navigation;

TourSteps roundOf(TourGuide &guide)
{
    TourSteps round;
    for (const auto &pageSteps : {mapSteps, hubsSteps, activitiesSteps, searchSteps, servicesSteps, bookingSteps,
                                  canteenSteps, footfallSteps, noticesSteps})
        std::ranges::move(pageSteps(guide), std::back_inserter(round));
    round.push_back(guide.tapOn(u"home-again"_s, u"nav.home"_s, guide.onPage(Navigation::Home)));
    return round;
}

} // namespace hubscreen::kiosk
