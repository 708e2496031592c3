// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tour/guide.h"

// What the tour does on each page; a page's steps begin and end where the one before left off and the next begins:
// anywhere with the bottom row in sight. Each page has a file of its own, <page>_steps.cpp.
namespace hubscreen::tour {

TourSteps mapSteps(TourGuide &guide);
TourSteps hubsSteps(TourGuide &guide);
TourSteps activitiesSteps(TourGuide &guide);
TourSteps searchSteps(TourGuide &guide);
TourSteps footfallSteps(TourGuide &guide);
TourSteps servicesSteps(TourGuide &guide);
TourSteps bookingSteps(TourGuide &guide);
TourSteps canteenSteps(TourGuide &guide);
TourSteps noticesSteps(TourGuide &guide);
TourSteps statusSteps(TourGuide &guide);

/// The names of the pages, in the order of the tour.
QStringList tourPages();

/// Every page once, or that page alone ("booking", …); of an unknown one nothing.
TourSteps roundOf(TourGuide &guide, const QString &page = {});

} // namespace hubscreen::tour
