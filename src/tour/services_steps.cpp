// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour/round.h"

namespace hubscreen::tour {

using namespace Qt::StringLiterals;
using viewmodel::Navigation;

TourSteps servicesSteps(TourGuide &guide)
{
    const auto listed = [&guide] {
        const auto *services = guide.lobby().services();
        return guide.onPage(Navigation::Services)() && services->isKnown() && services->areSlotsKnown()
            && services->rowCount() > 0;
    };
    const auto opened = [&guide] {
        const auto *times = guide.lobby().serviceTimes();
        return times->isKnown() && !times->serviceId().isEmpty();
    };
    const auto first = [&guide] { return guide.lobby().services()->rows().front().id; };
    return {
        guide.tapOn(u"services"_s, u"nav.services"_s, listed),
        {u"services-times"_s, [&guide, first] { return guide.tapObject(u"service."_s + first() + u".head"_s); },
         opened},
        guide.tapOn(u"services-day-after"_s, u"slotDay.2"_s,
                    [&guide] { return guide.lobby().serviceTimes()->dayOffset() == 2; }),
    };
}

} // namespace hubscreen::tour
