// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading.h"
#include "domain/activity.h"
#include "domain/feed_state.h"
#include "domain/footfall.h"
#include "domain/hub.h"
#include "domain/notice.h"
#include "domain/organisation.h"
#include "domain/outbox_report.h"
#include "insight/ranking.h"

#include <QObject>
#include <QtQmlIntegration>

// The enums of domain by the names under which QML knows them; same values, same order.
namespace hubscreen::viewmodel {

/// What a crowd mark shows: the level while it is fresh, else Unknown; Closed outside the opening hours.
namespace CrowdLevelEnum {
Q_NAMESPACE
QML_NAMED_ELEMENT(CrowdLevel)
enum Value { Unknown, Quiet, Moderate, Busy, Closed };
Q_ENUM_NS(Value)
} // namespace CrowdLevelEnum
static_assert(int(CrowdLevelEnum::Busy) == int(CrowdLevel::Busy));

namespace HubStyleEnum {
Q_NAMESPACE
QML_NAMED_ELEMENT(HubStyle)
enum Value { Flagship, StarMoon, Linked, Other };
Q_ENUM_NS(Value)
} // namespace HubStyleEnum
static_assert(int(HubStyleEnum::Other) == int(HubStyle::Other));

namespace VenueKindEnum {
Q_NAMESPACE
QML_NAMED_ELEMENT(VenueKind)
enum Value { Library, Canteen, Gym, HealthCabin, Nursery, ElderClub, DayCare, Culture, YouthScience, Hall, Other };
Q_ENUM_NS(Value)
} // namespace VenueKindEnum
static_assert(int(VenueKindEnum::Other) == int(VenueKind::Other));

namespace VenueStateEnum {
Q_NAMESPACE
QML_NAMED_ELEMENT(VenueState)
enum Value {
    Open,
    InSession, ///< an activity is on
    OpensLater, ///< opens at the time given, today
    Closed, ///< not open any more today
    Unknown, ///< nobody can say
};
Q_ENUM_NS(Value)
} // namespace VenueStateEnum

namespace BookingStateEnum {
Q_NAMESPACE
QML_NAMED_ELEMENT(BookingState)
enum Value { Open, Full, Closed, WalkIn, Other };
Q_ENUM_NS(Value)
} // namespace BookingStateEnum
static_assert(int(BookingStateEnum::Other) == int(BookingState::Other));

namespace BookingOfferEnum {
Q_NAMESPACE
QML_NAMED_ELEMENT(BookingOffer)
enum Value { None, Seat, WaitingList };
Q_ENUM_NS(Value)
} // namespace BookingOfferEnum
static_assert(int(BookingOfferEnum::WaitingList) == int(BookingOffer::WaitingList));

/// Where the clocks go back an hour comes twice.
namespace RepeatedHourEnum {
Q_NAMESPACE
QML_NAMED_ELEMENT(RepeatedHour)
enum Value { None, First, Second };
Q_ENUM_NS(Value)
} // namespace RepeatedHourEnum

namespace ActivityStatusEnum {
Q_NAMESPACE
QML_NAMED_ELEMENT(ActivityStatus)
enum Value { Scheduled, Cancelled, Postponed, Held, Other };
Q_ENUM_NS(Value)
} // namespace ActivityStatusEnum
static_assert(int(ActivityStatusEnum::Other) == int(ActivityStatus::Other));

namespace ActivityCategoryEnum {
Q_NAMESPACE
QML_NAMED_ELEMENT(ActivityCategory)
enum Value { Health, Sports, Culture, Craft, Reading, Digital, Family, Science, Volunteer, Consultation, Other };
Q_ENUM_NS(Value)
} // namespace ActivityCategoryEnum
static_assert(int(ActivityCategoryEnum::Other) == int(ActivityCategory::Other));

namespace FreshnessEnum {
Q_NAMESPACE
QML_NAMED_ELEMENT(Freshness)
enum Value { Fresh, Stale, Withdrawn };
Q_ENUM_NS(Value)
} // namespace FreshnessEnum
static_assert(int(FreshnessEnum::Withdrawn) == int(Freshness::Withdrawn));

namespace FeedStateEnum {
Q_NAMESPACE
QML_NAMED_ELEMENT(FeedState)
enum Value { Starting, Online, Retrying, Offline, Refused };
Q_ENUM_NS(Value)
} // namespace FeedStateEnum
static_assert(int(FeedStateEnum::Refused) == int(FeedState::Refused));

namespace OutboxLineEnum {
Q_NAMESPACE
QML_NAMED_ELEMENT(OutboxLine)
enum Value { Unknown, Good, Down, Refused, OtherDistrict, DiskFailed };
Q_ENUM_NS(Value)
} // namespace OutboxLineEnum
static_assert(int(OutboxLineEnum::DiskFailed) == int(OutboxLine::DiskFailed));

namespace UrgencyEnum {
Q_NAMESPACE
QML_NAMED_ELEMENT(Urgency)
enum Value { Info, Important, Emergency, Other };
Q_ENUM_NS(Value)
} // namespace UrgencyEnum
static_assert(int(UrgencyEnum::Other) == int(Urgency::Other));

namespace AudienceEnum {
Q_NAMESPACE
QML_NAMED_ELEMENT(Audience)
enum Value { Everyone, Elders, Children, Families, Adults, Other };
Q_ENUM_NS(Value)
} // namespace AudienceEnum
static_assert(int(AudienceEnum::Other) == int(Audience::Other));

namespace OrganisationKindEnum {
Q_NAMESPACE
QML_NAMED_ELEMENT(OrganisationKind)
enum Value { SocialService, Volunteer, Culture, Health, Education, Enterprise, Other };
Q_ENUM_NS(Value)
} // namespace OrganisationKindEnum
static_assert(int(OrganisationKindEnum::Other) == int(OrganisationKind::Other));

/// Where a place in a ranking went.
namespace MovementEnum {
Q_NAMESPACE
QML_NAMED_ELEMENT(Movement)
enum Value { Unknown, Up, Same, Down };
Q_ENUM_NS(Value)
} // namespace MovementEnum
static_assert(int(MovementEnum::Down) == int(insight::Movement::Down));

namespace LanguageEnum {
Q_NAMESPACE
QML_NAMED_ELEMENT(Language)
enum Value { Chinese, English };
Q_ENUM_NS(Value)
} // namespace LanguageEnum
static_assert(int(LanguageEnum::English) == int(Language::English));

} // namespace hubscreen::viewmodel
