// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/demo/facts_parts.h"

using namespace Qt::StringLiterals;

namespace hubscreen::platform::demo {

namespace {

constexpr std::pair<QLatin1StringView, OrganisationKind> organisationKinds[] = {
    {"social_service"_L1, OrganisationKind::SocialService},
    {"volunteer"_L1, OrganisationKind::Volunteer},
    {"culture"_L1, OrganisationKind::Culture},
    {"health"_L1, OrganisationKind::Health},
    {"education"_L1, OrganisationKind::Education},
    {"enterprise"_L1, OrganisationKind::Enterprise}};

constexpr std::pair<QLatin1StringView, BookingState> bookings[] = {
    {"open"_L1, BookingState::Open}, {"closed"_L1, BookingState::Closed}, {"walk_in"_L1, BookingState::WalkIn}};

std::vector<OrganisationFacts> organisationsOf(const std::vector<Fields> &list)
{
    std::vector<OrganisationFacts> organisations;
    for (const auto &fields : list) {
        organisations.push_back({.organisation = {.id = fields.text("id"_L1),
                                                  .name = fields.localized("name"_L1),
                                                  .kind = fields.word("kind"_L1, organisationKinds),
                                                  .phone = {},
                                                  .offer = fields.localized("offer"_L1)},
                                 .operates = fields.flag("operates"_L1)});
    }
    return organisations;
}

ActivityFacts readActivity(const Fields &fields)
{
    ActivityFacts activity{.id = fields.text("id"_L1),
                           .title = fields.localized("title"_L1),
                           .summary = fields.localized("summary"_L1),
                           .category = fields.word("category"_L1, activityCategories),
                           .audience = fields.word("audience"_L1, audiences),
                           .rooms = fields.texts("rooms"_L1),
                           .starts = {},
                           .minutes = fields.integer("minutes"_L1),
                           .seats = int(fields.number("seats"_L1, 0)),
                           .fill = fields.number("fill"_L1, 0),
                           .booking = fields.word("booking"_L1, bookings),
                           .waitingList = fields.flag("waiting_list"_L1),
                           .maxParty = int(fields.number("max_party"_L1, 1)),
                           .priceFen = int(fields.number("price_fen"_L1, 0)),
                           .asksName = fields.flag("asks_name"_L1),
                           .organiser = fields.text("organiser"_L1)};
    for (const auto &start : fields.texts("starts"_L1))
        activity.starts.push_back(readMinute(fields, "starts"_L1, start));
    if (fields.has("days"_L1))
        activity.days = fields.word("days"_L1, activityDays);
    if (activity.starts.empty() || activity.minutes <= 0)
        fields.complain("starts"_L1, u"it never takes place"_s);
    if (activity.booking == BookingState::Open && activity.seats <= 0)
        fields.complain("seats"_L1, u"there is nothing to book"_s);
    return activity;
}

Weights readWeights(const Fields &fields, QLatin1StringView name)
{
    Weights weights;
    for (const double weight : fields.numbers(name))
        weights.push_back(std::max(0, int(weight)));
    if (std::ranges::fold_left(weights, 0, std::plus()) <= 0)
        fields.complain(name, u"the weights sum to nothing"_s);
    return weights;
}

} // namespace

void readOrganisations(const QString &folder, Complaint &complaint, Facts &facts)
{
    const auto file = readFields(folder + "/organisations.json"_L1, complaint);
    facts.streetOrganisations = organisationsOf(file.objects("per_street"_L1));
    facts.districtOrganisations = organisationsOf(file.objects("district"_L1));
    const auto linked = file.object("linked_per_hub"_L1);
    for (const auto &[word, style] : hubStyles)
        facts.linkedPerHub[style] = linked.integer(word);
}

void readActivities(const QString &folder, Complaint &complaint, Facts &facts)
{
    const auto file = readFields(folder + "/activities.json"_L1, complaint);
    for (const auto &fields : file.objects("activities"_L1))
        facts.activities.push_back(readActivity(fields));
    const auto perDay = file.object("per_day"_L1);
    for (const auto &[word, style] : hubStyles)
        facts.activitiesPerDay[style] = readWeights(perDay, word);
}

} // namespace hubscreen::platform::demo
