// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour/round.h"

namespace hubscreen::tour {

using namespace Qt::StringLiterals;
using viewmodel::Navigation;

TourSteps hubsSteps(TourGuide &guide)
{
    const auto tapFirstRow = [&guide] {
        const auto &rows = guide.lobby().hubs()->rows();
        return !rows.empty() && guide.tapObject(u"hubRow."_s + rows.front().id);
    };
    const auto tapFirstOrganisation = [&guide] {
        const auto &rows = guide.lobby().organisations()->rows();
        return !rows.empty() && guide.tapObject(u"organisation."_s + rows.front().id);
    };
    return {
        guide.tapOn(u"home-for-hubs"_s, u"nav.home"_s, guide.onPage(Navigation::Home)),
        guide.tapOn(u"hubs"_s, u"legend.hubs"_s, guide.onPage(Navigation::Hubs)),
        {u"hub-by-list"_s, tapFirstRow, guide.sheetIsOpen()},
        guide.tapOn(u"back-to-hubs"_s, u"hubSheet.back"_s, guide.onPage(Navigation::Hubs)),
        guide.tapOn(u"organisations"_s, u"hubs.organisations"_s,
                    [&guide, there = guide.onPage(Navigation::Organisations)] {
                        return there() && guide.lobby().organisations()->isKnown();
                    }),
        {u"organisation"_s, tapFirstOrganisation, [&guide] { return guide.lobby().organisation()->isKnown(); }},
    };
}

} // namespace hubscreen::tour
