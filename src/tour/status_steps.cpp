// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour/round.h"

namespace hubscreen::tour {

using namespace Qt::StringLiterals;
using viewmodel::Navigation;

TourSteps statusSteps(TourGuide &guide)
{
    const auto letGo = [&guide] {
        guide.letGo();
        return true;
    };
    return {
        {u"status"_s, [&guide] { return guide.holdObject(u"seal"_s); }, guide.onPage(Navigation::Status)},
        {u"status-let-go"_s, letGo, guide.onPage(Navigation::Status)},
        guide.tapOn(u"status-retry"_s, u"status.retry"_s, guide.onPage(Navigation::Status)),
        guide.tapOn(u"status-back"_s, u"status.back"_s, guide.onPage(Navigation::Home)),
    };
}

} // namespace hubscreen::tour
