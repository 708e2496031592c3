// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"
#include "domain/activity.h"
#include "domain/district.h"
#include "domain/footfall.h"
#include "domain/hub.h"
#include "domain/menu.h"
#include "domain/notice.h"
#include "domain/organisation.h"
#include "domain/service.h"
#include "domain/slot.h"
#include "wire/event.h"

#include <variant>
#include <vector>

namespace hubscreen::platform {

/// A record that became another one, or went.
using Happening = std::variant<Hub, Activity, Notice, Slot, Menu, wire::RecordDeleted>;

/// What there is to serve before anything is stored: pure functions of time, so that the past need not be kept. Hubs
/// are named by their index in hubIds().
class Facts
{
public:
    virtual ~Facts() = default;

    /// Names all that the facts are made from: another name, other facts.
    virtual QString fingerprint() const = 0;
    virtual const District &district() const = 0;
    virtual const std::vector<QString> &hubIds() const = 0;
    /// The hub of a screen that is at home nowhere else.
    virtual QString fallbackHubId() const = 0;

    // As they are at `at`.
    virtual std::vector<Hub> hubs(Instant at) const = 0;
    virtual std::vector<Organisation> organisations() const = 0;
    virtual std::vector<Notice> notices(Instant at) const = 0;
    /// Those that start that day, by start.
    virtual std::vector<Activity> activities(std::size_t hub, QDate day, Instant at) const = 0;
    virtual std::optional<Activity> findActivity(const QString &id, Instant at) const = 0;
    /// Held by `at` on the days from `from` to before `to`.
    virtual std::vector<ActivityCount> activityCounts(std::size_t hub, QDate from, QDate to, Instant at) const = 0;

    virtual std::vector<Service> services() const = 0;
    /// Those that start that day, by start.
    virtual std::vector<Slot> slotsOn(std::size_t hub, QDate day, Instant at) const = 0;
    virtual std::optional<Slot> findSlot(const QString &id, Instant at) const = 0;
    virtual std::optional<Menu> menuOn(std::size_t hub, QDate day, Instant at) const = 0;

    /// What became different in (from, to], each record once, as it is at `to`.
    virtual std::vector<Happening> happenings(Instant from, Instant to) const = 0;

    virtual LiveFootfall live(std::size_t hub, Instant at) const = 0;
    /// Every bucket that overlaps the range, whether it has ended or not.
    virtual FootfallSeries history(std::size_t hub, const TimeRange &range, FootfallStep step) const = 0;
    /// All hubs together; the peak is the peak of the sum.
    virtual FootfallSeries districtHistory(const TimeRange &range, FootfallStep step) const = 0;
};

} // namespace hubscreen::platform
