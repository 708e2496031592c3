// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/demo/facts.h"
#include "platform/demo/facts_fields.h"

// The smaller files of facts; each reader fills its part.
namespace hubscreen::platform::demo {

inline constexpr std::pair<QLatin1StringView, HubStyle> hubStyles[] = {
    {QLatin1StringView("flagship"), HubStyle::Flagship},
    {QLatin1StringView("star_moon"), HubStyle::StarMoon},
    {QLatin1StringView("linked"), HubStyle::Linked}};

/// Returns the names of the shapes, in the order of CrowdFacts::shapes.
QStringList readCrowd(const QString &folder, Complaint &complaint, CrowdFacts &crowd);
void readHolidays(const QString &folder, Complaint &complaint, Facts &facts);
void readOrganisations(const QString &folder, Complaint &complaint, Facts &facts);
void readActivities(const QString &folder, Complaint &complaint, Facts &facts);
void readNotices(const QString &folder, Complaint &complaint, Facts &facts);

/// Complains about ids that are not unique or not the feed's, and about references that lead nowhere.
void checkReferences(const Facts &facts, Complaint &complaint);

} // namespace hubscreen::platform::demo
