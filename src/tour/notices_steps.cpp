// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour/round.h"

#include <QFile>

namespace hubscreen::tour {

using namespace Qt::StringLiterals;
using viewmodel::Navigation;

namespace {

bool makeFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly);
}

/// The platform holds a drill while its file is there: the screen is taken over and given back where it was.
TourSteps drillSteps(TourGuide &guide)
{
    const auto file = guide.drillFile();
    auto *language = guide.lobby().language();
    const auto spoken = language->current();
    const auto takenOver = [&guide] {
        return guide.lobby().notices()->emergencies() > 0 && guide.visibleItem(u"page.emergency"_s)
            && !guide.visibleItem(u"nav.home"_s);
    };
    const auto changesOver = [language, spoken, takenOver](bool back) {
        return [=] { return takenOver() && (language->current() == spoken) == back; };
    };
    return {
        {u"drill"_s, [file] { return makeFile(file); }, takenOver},
        guide.tapOn(u"drill-other-language"_s, u"emergency.language"_s, changesOver(false)),
        guide.tapOn(u"drill-first-language"_s, u"emergency.language"_s, changesOver(true)),
        {u"drill-over"_s, [file] { return !QFile::exists(file) || QFile::remove(file); },
         [&guide, here = guide.onPage(Navigation::Notices)] {
             return guide.lobby().notices()->emergencies() == 0 && here();
         }},
    };
}

} // namespace

TourSteps noticesSteps(TourGuide &guide)
{
    TourSteps steps{guide.tapOn(u"notices"_s, u"noticeBand"_s, guide.onPage(Navigation::Notices))};
    if (!guide.drillFile().isEmpty())
        std::ranges::move(drillSteps(guide), std::back_inserter(steps));
    return steps;
}

} // namespace hubscreen::tour
