// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading.h"
#include "domain/activity.h"
#include "domain/footfall.h"
#include "domain/hub.h"

#include <QObject>
#include <QtQmlIntegration>

// The enums of domain by the names under which QML knows them; same values, same order.
namespace hubscreen::viewmodel {

/// What a crowd mark shows: the level while it is fresh, else Unknown; Closed outside the opening hours.
class CrowdLevelEnum
{
    Q_GADGET
    QML_NAMED_ELEMENT(CrowdLevel)
    QML_UNCREATABLE("enum")
public:
    enum Value { Unknown, Quiet, Moderate, Busy, Closed };
    Q_ENUM(Value)
};
static_assert(int(CrowdLevelEnum::Busy) == int(CrowdLevel::Busy));

class HubStyleEnum
{
    Q_GADGET
    QML_NAMED_ELEMENT(HubStyle)
    QML_UNCREATABLE("enum")
public:
    enum Value { Flagship, StarMoon, Linked, Other };
    Q_ENUM(Value)
};
static_assert(int(HubStyleEnum::Other) == int(HubStyle::Other));

class VenueKindEnum
{
    Q_GADGET
    QML_NAMED_ELEMENT(VenueKind)
    QML_UNCREATABLE("enum")
public:
    enum Value { Library, Canteen, Gym, HealthCabin, Nursery, ElderClub, DayCare, Culture, YouthScience, Hall, Other };
    Q_ENUM(Value)
};
static_assert(int(VenueKindEnum::Other) == int(VenueKind::Other));

class VenueStateEnum
{
    Q_GADGET
    QML_NAMED_ELEMENT(VenueState)
    QML_UNCREATABLE("enum")
public:
    enum Value {
        Open,
        InSession, ///< an activity is on
        OpensLater, ///< opens at the time given, today
        Closed, ///< not open any more today
    };
    Q_ENUM(Value)
};

class BookingStateEnum
{
    Q_GADGET
    QML_NAMED_ELEMENT(BookingState)
    QML_UNCREATABLE("enum")
public:
    enum Value { Open, Full, Closed, WalkIn, Other };
    Q_ENUM(Value)
};
static_assert(int(BookingStateEnum::Other) == int(BookingState::Other));

class ActivityStatusEnum
{
    Q_GADGET
    QML_NAMED_ELEMENT(ActivityStatus)
    QML_UNCREATABLE("enum")
public:
    enum Value { Scheduled, Cancelled, Postponed, Held, Other };
    Q_ENUM(Value)
};
static_assert(int(ActivityStatusEnum::Other) == int(ActivityStatus::Other));

class ActivityCategoryEnum
{
    Q_GADGET
    QML_NAMED_ELEMENT(ActivityCategory)
    QML_UNCREATABLE("enum")
public:
    enum Value { Health, Sports, Culture, Craft, Reading, Digital, Family, Science, Volunteer, Consultation, Other };
    Q_ENUM(Value)
};
static_assert(int(ActivityCategoryEnum::Other) == int(ActivityCategory::Other));

class FreshnessEnum
{
    Q_GADGET
    QML_NAMED_ELEMENT(Freshness)
    QML_UNCREATABLE("enum")
public:
    enum Value { Fresh, Stale, Withdrawn };
    Q_ENUM(Value)
};
static_assert(int(FreshnessEnum::Withdrawn) == int(Freshness::Withdrawn));

class FeedStateEnum
{
    Q_GADGET
    QML_NAMED_ELEMENT(FeedState)
    QML_UNCREATABLE("enum")
public:
    enum Value { Starting, Online, Retrying, Offline, Refused };
    Q_ENUM(Value)
};

class LanguageEnum
{
    Q_GADGET
    QML_NAMED_ELEMENT(Language)
    QML_UNCREATABLE("enum")
public:
    enum Value { Chinese, English };
    Q_ENUM(Value)
};
static_assert(int(LanguageEnum::English) == int(Language::English));

} // namespace hubscreen::viewmodel
