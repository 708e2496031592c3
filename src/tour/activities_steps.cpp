// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour/round.h"

namespace hubscreen::tour {

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
    const auto list = [&guide] { return guide.lobby().activities(); };
    const auto seen = [&guide](const QString &name) {
        return [&guide, name] { return guide.visibleItem(name) != nullptr; };
    };
    const auto heldIsKnown = [&guide](int monthsBack) {
        return [&guide, monthsBack] {
            const auto *held = guide.lobby().programme()->held();
            return held->monthsBack() == monthsBack && held->isKnown() && guide.visibleItem(u"heldCounts"_s);
        };
    };
    const auto detailIsKnown = [&guide] { return guide.lobby().programme()->detail()->isKnown(); };
    const auto organisationIsKnown = [&guide, there = guide.onPage(Navigation::Organisations)] {
        return there() && guide.lobby().organisation()->isKnown();
    };
    return {
        guide.tapOn(u"activities"_s, u"nav.activities"_s, listed(0, -1)),
        guide.tapOn(u"activities-tomorrow"_s, u"day.1"_s, listed(1, -1)),
        guide.tapOn(u"activities-kinds"_s, u"filter.category"_s, seen(u"optionPicker"_s)),
        guide.tapOn(u"activities-health"_s, u"category.0"_s, listed(1, 0)),
        guide.tapOn(u"activities-kinds-again"_s, u"filter.category"_s, seen(u"optionPicker"_s)),
        guide.tapOn(u"activities-all"_s, u"category.-1"_s, listed(1, -1)),
        guide.tapOn(u"activities-today"_s, u"day.0"_s, listed(0, -1)),
        guide.tapOn(u"activities-free-seats"_s, u"filter.room"_s,
                    [list] { return list()->isWithRoom() && list()->isKnown(); }),
        guide.tapOn(u"activities-all-seats"_s, u"filter.room"_s,
                    [list] { return !list()->isWithRoom() && list()->isKnown(); }),
        guide.tapOn(u"activities-week"_s, u"view.1"_s, [list] { return list()->days() == 7 && list()->isKnown(); }),
        guide.tapOn(u"activities-week-day"_s, u"day.4"_s, seen(u"activities"_s)),
        guide.tapOn(u"activities-held"_s, u"view.2"_s, heldIsKnown(0)),
        guide.tapOn(u"activities-held-before"_s, u"month.1"_s, heldIsKnown(1)),
        guide.tapOn(u"activities-held-now"_s, u"month.0"_s, heldIsKnown(0)),
        guide.tapOn(u"activities-hubs"_s, u"filter.hub"_s, seen(u"hubPicker"_s)),
        guide.tapOn(u"activities-held-here"_s, u"pick."_s + guide.lobby().hereId(), heldIsKnown(0)),
        guide.tapOn(u"activities-day"_s, u"view.0"_s, listed(0, -1)),
        guide.tapOn(u"activity"_s, u"next"_s, detailIsKnown),
        guide.tapOn(u"activity-organiser"_s, u"detail.organiser"_s, organisationIsKnown),
        guide.tapOn(u"activities-again"_s, u"nav.activities"_s, listed(0, -1)),
        guide.tapOn(u"activities-hubs-again"_s, u"filter.hub"_s, seen(u"hubPicker"_s)),
        guide.tapOn(u"activities-every-hub"_s, u"pick.all"_s,
                    [list] { return list()->hubId().isEmpty() && list()->isKnown(); }),
    };
}

} // namespace hubscreen::tour
