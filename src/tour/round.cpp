// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour/round.h"

#include <algorithm>
#include <iterator>

namespace hubscreen::tour {

using namespace Qt::StringLiterals;
using viewmodel::Navigation;

namespace {

struct Page {
    QLatin1StringView name;
    TourSteps (*steps)(TourGuide &);
};

constexpr Page pages[] = {
    {"map"_L1, mapSteps},         {"hubs"_L1, hubsSteps},         {"activities"_L1, activitiesSteps},
    {"search"_L1, searchSteps},   {"services"_L1, servicesSteps}, {"booking"_L1, bookingSteps},
    {"canteen"_L1, canteenSteps}, {"footfall"_L1, footfallSteps}, {"notices"_L1, noticesSteps},
    {"status"_L1, statusSteps},
};

} // namespace

QStringList tourPages()
{
    QStringList names;
    for (const auto &page : pages)
        names.append(page.name);
    return names;
}

TourSteps roundOf(TourGuide &guide, const QString &wanted)
{
    TourSteps round;
    for (const auto &page : pages) {
        if (wanted.isEmpty() || wanted == page.name)
            std::ranges::move(page.steps(guide), std::back_inserter(round));
    }
    round.push_back(guide.tapOn(u"home-again"_s, u"nav.home"_s, guide.onPage(Navigation::Home)));
    return round;
}

} // namespace hubscreen::tour
