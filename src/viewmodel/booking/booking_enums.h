// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "booking/booking_flow.h"
#include "booking/lookup_flow.h"

#include <QtQmlIntegration>

// The enums of booking by the names under which QML knows them; same values, same order.
namespace hubscreen::viewmodel {

namespace BookingKindEnum {
Q_NAMESPACE
QML_NAMED_ELEMENT(BookingKind)
enum Value { Activity, Slot };
Q_ENUM_NS(Value)
} // namespace BookingKindEnum
static_assert(int(BookingKindEnum::Slot) == int(BookingKind::Slot));

namespace BookingStepEnum {
Q_NAMESPACE
QML_NAMED_ELEMENT(BookingStep)
enum Value { Idle, Filling, Preparing, ReadBack, Saving, Asking, Done };
Q_ENUM_NS(Value)
} // namespace BookingStepEnum
static_assert(int(BookingStepEnum::Done) == int(booking::Step::Done));

namespace BookingOutcomeEnum {
Q_NAMESPACE
QML_NAMED_ELEMENT(BookingOutcome)
enum Value {
    None,
    Confirmed,
    Waitlisted,
    Recorded,
    Full,
    Closed,
    Cancelled,
    Expired,
    AlreadyBooked,
    Refused,
    NotSaved,
    NoKey,
    Offline,
    NeedsName,
    Gone,
    Unsure,
    Postponed
};
Q_ENUM_NS(Value)
} // namespace BookingOutcomeEnum
static_assert(int(BookingOutcomeEnum::Postponed) == int(booking::Outcome::Postponed));

namespace PhoneFaultEnum {
Q_NAMESPACE
QML_NAMED_ELEMENT(PhoneFault)
enum Value { None, TooShort, UnknownPrefix };
Q_ENUM_NS(Value)
} // namespace PhoneFaultEnum
static_assert(int(PhoneFaultEnum::UnknownPrefix) == int(contact::PhoneNumber::Fault::UnknownPrefix));

namespace ReservationStateEnum {
Q_NAMESPACE
QML_NAMED_ELEMENT(ReservationState)
enum Value { Confirmed, Waitlisted, Cancelled, Attended, Other };
Q_ENUM_NS(Value)
} // namespace ReservationStateEnum
static_assert(int(ReservationStateEnum::Other) == int(ReservationState::Other));

namespace LookupStepEnum {
Q_NAMESPACE
QML_NAMED_ELEMENT(LookupStep)
enum Value {
    Idle,
    Filling,
    Asking,
    Found,
    StillWaiting,
    NotFound,
    TooManyTries,
    Unreachable,
    Cancelling,
    Cancelled,
    Unsure,
    NotBooked,
    Refused,
    Over
};
Q_ENUM_NS(Value)
} // namespace LookupStepEnum
static_assert(int(LookupStepEnum::Over) == int(booking::LookupFlow::Step::Over));

} // namespace hubscreen::viewmodel
