// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/words.h"

namespace hubscreen::wire {

using namespace Qt::StringLiterals;

namespace {

constexpr Word<ActivityCategory> categories[] = {
    {ActivityCategory::Health, "health"_L1},       {ActivityCategory::Sports, "sports"_L1},
    {ActivityCategory::Culture, "culture"_L1},     {ActivityCategory::Craft, "craft"_L1},
    {ActivityCategory::Reading, "reading"_L1},     {ActivityCategory::Digital, "digital"_L1},
    {ActivityCategory::Family, "family"_L1},       {ActivityCategory::Science, "science"_L1},
    {ActivityCategory::Volunteer, "volunteer"_L1}, {ActivityCategory::Consultation, "consultation"_L1},
    {ActivityCategory::Other, "other"_L1},
};
constexpr Word<ActivityStatus> statuses[] = {
    {ActivityStatus::Scheduled, "scheduled"_L1}, {ActivityStatus::Cancelled, "cancelled"_L1},
    {ActivityStatus::Postponed, "postponed"_L1}, {ActivityStatus::Held, "held"_L1},
    {ActivityStatus::Other, "other"_L1},
};
constexpr Word<Allergen> allergens[] = {
    {Allergen::Gluten, "gluten"_L1},   {Allergen::Crustaceans, "crustaceans"_L1},
    {Allergen::Fish, "fish"_L1},       {Allergen::Eggs, "eggs"_L1},
    {Allergen::Peanuts, "peanuts"_L1}, {Allergen::Soybeans, "soybeans"_L1},
    {Allergen::Milk, "milk"_L1},       {Allergen::Nuts, "nuts"_L1},
    {Allergen::Other, "other"_L1},
};
constexpr Word<DishTag> dishTags[] = {
    {DishTag::LowSalt, "low_salt"_L1}, {DishTag::LowOil, "low_oil"_L1},        {DishTag::LowSugar, "low_sugar"_L1},
    {DishTag::Soft, "soft"_L1},        {DishTag::Vegetarian, "vegetarian"_L1}, {DishTag::Halal, "halal"_L1},
    {DishTag::Other, "other"_L1},
};
constexpr Word<Meal> meals[] = {
    {Meal::Breakfast, "breakfast"_L1},
    {Meal::Lunch, "lunch"_L1},
    {Meal::Dinner, "dinner"_L1},
    {Meal::Other, "other"_L1},
};
constexpr Word<Audience> audiences[] = {
    {Audience::Everyone, "everyone"_L1}, {Audience::Elders, "elders"_L1}, {Audience::Children, "children"_L1},
    {Audience::Families, "families"_L1}, {Audience::Adults, "adults"_L1}, {Audience::Other, "other"_L1},
};
constexpr Word<BookingState> bookingStates[] = {
    {BookingState::Open, "open"_L1},      {BookingState::Full, "full"_L1},   {BookingState::Closed, "closed"_L1},
    {BookingState::WalkIn, "walk_in"_L1}, {BookingState::Other, "other"_L1},
};
constexpr Word<BookingKind> bookingKinds[] = {{BookingKind::Activity, "activity"_L1}, {BookingKind::Slot, "slot"_L1}};
constexpr Word<ReservationState> reservationStates[] = {
    {ReservationState::Confirmed, "confirmed"_L1}, {ReservationState::Waitlisted, "waitlisted"_L1},
    {ReservationState::Cancelled, "cancelled"_L1}, {ReservationState::Attended, "attended"_L1},
    {ReservationState::Other, "other"_L1},
};
constexpr Word<Crs> crsNames[] = {{Crs::Wgs84, "WGS84"_L1}, {Crs::Gcj02, "GCJ-02"_L1}};
constexpr Word<FootfallStep> steps[] = {
    {FootfallStep::QuarterHour, "PT15M"_L1},
    {FootfallStep::Hour, "PT1H"_L1},
    {FootfallStep::Day, "P1D"_L1},
};
constexpr Word<HubStyle> styles[] = {
    {HubStyle::Flagship, "flagship"_L1},
    {HubStyle::StarMoon, "star_moon"_L1},
    {HubStyle::Linked, "linked"_L1},
    {HubStyle::Other, "other"_L1},
};
constexpr Word<Language> languages[] = {{Language::Chinese, "zh"_L1}, {Language::English, "en"_L1}};
constexpr Word<OrganisationKind> organisationKinds[] = {
    {OrganisationKind::SocialService, "social_service"_L1},
    {OrganisationKind::Volunteer, "volunteer"_L1},
    {OrganisationKind::Culture, "culture"_L1},
    {OrganisationKind::Health, "health"_L1},
    {OrganisationKind::Education, "education"_L1},
    {OrganisationKind::Enterprise, "enterprise"_L1},
    {OrganisationKind::Other, "other"_L1},
};
constexpr Word<Orientation> orientations[] = {
    {Orientation::Portrait, "portrait"_L1},
    {Orientation::Landscape, "landscape"_L1},
};
constexpr Word<Urgency> urgencies[] = {
    {Urgency::Info, "info"_L1},
    {Urgency::Important, "important"_L1},
    {Urgency::Emergency, "emergency"_L1},
    {Urgency::Other, "other"_L1},
};
constexpr Word<VenueKind> venueKinds[] = {
    {VenueKind::Library, "library"_L1},
    {VenueKind::Canteen, "canteen"_L1},
    {VenueKind::Gym, "gym"_L1},
    {VenueKind::HealthCabin, "health_cabin"_L1},
    {VenueKind::Nursery, "nursery"_L1},
    {VenueKind::ElderClub, "elder_club"_L1},
    {VenueKind::DayCare, "day_care"_L1},
    {VenueKind::Culture, "culture"_L1},
    {VenueKind::YouthScience, "youth_science"_L1},
    {VenueKind::Hall, "hall"_L1},
    {VenueKind::Other, "other"_L1},
};

} // namespace

// clang-format off
template<> std::span<const Word<ActivityCategory>> wordsOf() { return categories; }
template<> std::span<const Word<ActivityStatus>> wordsOf() { return statuses; }
template<> std::span<const Word<Allergen>> wordsOf() { return allergens; }
template<> std::span<const Word<Audience>> wordsOf() { return audiences; }
template<> std::span<const Word<BookingKind>> wordsOf() { return bookingKinds; }
template<> std::span<const Word<BookingState>> wordsOf() { return bookingStates; }
template<> std::span<const Word<Crs>> wordsOf() { return crsNames; }
template<> std::span<const Word<DishTag>> wordsOf() { return dishTags; }
template<> std::span<const Word<FootfallStep>> wordsOf() { return steps; }
template<> std::span<const Word<HubStyle>> wordsOf() { return styles; }
template<> std::span<const Word<Language>> wordsOf() { return languages; }
template<> std::span<const Word<Meal>> wordsOf() { return meals; }
template<> std::span<const Word<OrganisationKind>> wordsOf() { return organisationKinds; }
template<> std::span<const Word<Orientation>> wordsOf() { return orientations; }
template<> std::span<const Word<ReservationState>> wordsOf() { return reservationStates; }
template<> std::span<const Word<Urgency>> wordsOf() { return urgencies; }
template<> std::span<const Word<VenueKind>> wordsOf() { return venueKinds; }
// clang-format on

} // namespace hubscreen::wire
