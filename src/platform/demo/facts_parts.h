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

inline constexpr std::pair<QLatin1StringView, ActivityCategory> activityCategories[] = {
    {QLatin1StringView("health"), ActivityCategory::Health},
    {QLatin1StringView("sports"), ActivityCategory::Sports},
    {QLatin1StringView("culture"), ActivityCategory::Culture},
    {QLatin1StringView("craft"), ActivityCategory::Craft},
    {QLatin1StringView("reading"), ActivityCategory::Reading},
    {QLatin1StringView("digital"), ActivityCategory::Digital},
    {QLatin1StringView("family"), ActivityCategory::Family},
    {QLatin1StringView("science"), ActivityCategory::Science},
    {QLatin1StringView("volunteer"), ActivityCategory::Volunteer},
    {QLatin1StringView("consultation"), ActivityCategory::Consultation}};

inline constexpr std::pair<QLatin1StringView, Audience> audiences[] = {
    {QLatin1StringView("everyone"), Audience::Everyone},
    {QLatin1StringView("elders"), Audience::Elders},
    {QLatin1StringView("children"), Audience::Children},
    {QLatin1StringView("families"), Audience::Families},
    {QLatin1StringView("adults"), Audience::Adults}};

inline constexpr std::pair<QLatin1StringView, ActivityDays> activityDays[] = {
    {QLatin1StringView("weekday"), ActivityDays::Weekday}, {QLatin1StringView("weekend"), ActivityDays::Weekend}};

/// Returns the names of the shapes, in the order of CrowdFacts::shapes.
QStringList readCrowd(const QString &folder, Complaint &complaint, CrowdFacts &crowd);
void readHolidays(const QString &folder, Complaint &complaint, Facts &facts);
void readOrganisations(const QString &folder, Complaint &complaint, Facts &facts);
void readActivities(const QString &folder, Complaint &complaint, Facts &facts);
void readServices(const QString &folder, Complaint &complaint, Facts &facts);
void readMenus(const QString &folder, Complaint &complaint, Facts &facts);
void readNotices(const QString &folder, Complaint &complaint, Facts &facts);

/// Complains about ids that are not unique or not the feed's, and about references that lead nowhere.
void checkReferences(const Facts &facts, Complaint &complaint);

} // namespace hubscreen::platform::demo
