// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour/round.h"

namespace hubscreen::tour {

using namespace Qt::StringLiterals;
using viewmodel::Navigation;

TourSteps canteenSteps(TourGuide &guide)
{
    const auto listed = [&guide] {
        const auto *dishes = guide.lobby().dishes();
        return guide.onPage(Navigation::Canteen)() && dishes->isKnown();
    };
    const auto chosen = [&guide](int condition) {
        return [&guide, condition] { return guide.lobby().dishes()->condition() == condition; };
    };
    return {
        guide.tapOn(u"canteen"_s, u"nav.canteen"_s, listed),
        guide.tapOn(u"canteen-hypertension"_s, u"condition.0"_s, chosen(0)),
        guide.tapOn(u"canteen-all"_s, u"condition.-1"_s, chosen(-1)),
    };
}

} // namespace hubscreen::tour
