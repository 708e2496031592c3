// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour/round.h"

namespace hubscreen::tour {

using namespace Qt::StringLiterals;
using viewmodel::Footfall;
using viewmodel::Navigation;

TourSteps footfallSteps(TourGuide &guide)
{
    const auto sees = [&guide](int view, const QString &part) {
        return [&guide, view, part] {
            auto *lobby = &guide.lobby();
            return lobby->navigation()->isShown(Navigation::Footfall) && lobby->footfall()->view() == view
                && guide.visibleItem(part);
        };
    };
    const auto compares = [&guide](int hubs) {
        return [&guide, hubs] {
            const auto *comparison = guide.lobby().footfall()->comparison();
            return comparison->count() == hubs && guide.lobby().footfall()->ranking()->isKnown();
        };
    };
    return {
        guide.tapOn(u"footfall"_s, u"nav.footfall"_s, sees(Footfall::Today, u"compared.2"_s)),
        guide.tapOn(u"footfall-choice"_s, u"chooseHubs"_s,
                    [&guide] { return guide.visibleItem(u"hubChooser"_s) != nullptr; }),
        guide.tapOn(u"footfall-chosen"_s, u"hubChooser.done"_s, compares(3)),
        guide.tapOn(u"footfall-figures"_s, u"inFigures"_s, sees(Footfall::Today, u"hoursTable"_s)),
        guide.tapOn(u"footfall-charts"_s, u"inFigures"_s, sees(Footfall::Today, u"districtChart"_s)),
        guide.tapOn(u"footfall-week"_s, u"view.week"_s, sees(Footfall::Week, u"weekCells"_s)),
        guide.tapOn(u"footfall-month"_s, u"view.month"_s,
                    [&guide] { return guide.lobby().footfall()->districtMonth()->isKnown(); }),
        guide.tapOn(u"footfall-month-before"_s, u"month.earlier"_s,
                    [&guide] { return guide.lobby().footfall()->districtMonth()->hasLater(); }),
        guide.tapOn(u"footfall-month-again"_s, u"month.later"_s,
                    [&guide] { return !guide.lobby().footfall()->districtMonth()->hasLater(); }),
        guide.tapOn(u"footfall-year"_s, u"view.year"_s,
                    [&guide] { return guide.lobby().footfall()->districtYear()->isKnown(); }),
        guide.tapOn(u"footfall-today"_s, u"view.today"_s, sees(Footfall::Today, u"districtChart"_s)),
    };
}

} // namespace hubscreen::tour
