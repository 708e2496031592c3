// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour/round.h"

namespace hubscreen::tour {

using namespace Qt::StringLiterals;
using viewmodel::Navigation;

TourSteps searchSteps(TourGuide &guide)
{
    const auto answered = [&guide](const QString &text) {
        return [&guide, text] { return guide.lobby().search()->text() == text && !guide.lobby().search()->isBusy(); };
    };
    TourSteps steps{
        guide.tapOn(u"activities-before-search"_s, u"nav.activities"_s, guide.onPage(Navigation::Activities)),
        guide.tapOn(u"search"_s, u"search.entry"_s, [&guide, here = guide.onPage(Navigation::Search)] {
            return here() && !guide.lobby().search()->words().isEmpty();
        })};
    const auto type = [&](const QString &word) {
        for (qsizetype i = 0; i < word.size(); ++i)
            steps.push_back(
                guide.tapOn(u"search-"_s + word.first(i + 1), u"key."_s + word[i], answered(word.first(i + 1))));
    };
    type(u"bdj"_s);
    steps.push_back({u"search-found"_s, [] { return true; },
                     [&guide] {
                         return !guide.lobby().search()->rows().empty()
                             && guide.lobby().search()->rows().front().title.join(QString()).startsWith(
                                 guide.lobby().language()->current() == viewmodel::LanguageEnum::English
                                     ? u"Baduanjin"_s
                                     : u"八段锦"_s);
                     }});
    steps.push_back(guide.tapOn(u"search-clear"_s, u"key.clear"_s, answered({})));
    type(u"pingq"_s);
    steps.push_back(
        {u"search-nothing"_s, [] { return true; },
         [&guide] { return guide.lobby().search()->isNothing() && !guide.lobby().search()->near().isEmpty(); }});
    steps.push_back(
        guide.tapOn(u"search-near"_s, u"near.0"_s, [&guide] { return !guide.lobby().search()->rows().empty(); }));
    steps.push_back(
        guide.tapOn(u"search-left"_s, u"search.back"_s, [&guide] { return guide.lobby().search()->text().isEmpty(); }));
    return steps;
}

} // namespace hubscreen::tour
