// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/facts.h"
#include "platform/storage/storage.h"
#include "wire/format.h"

namespace hubscreen::platform {

/// Where an activity or a slot stands in a list: by start, then by id.
QString listKey(const Activity &activity);
QString listKey(const Slot &slot);

struct ActivityFilter {
    std::vector<QString> hubIds; ///< empty: every hub
    std::vector<ActivityCategory> categories; ///< empty: every category

    bool accepts(const Activity &activity) const;
};

struct SlotFilter {
    std::vector<QString> hubIds; ///< empty: every hub
    std::vector<QString> serviceIds; ///< empty: every service

    bool accepts(const Slot &slot) const;
};

/// The records as they are now: the facts, and over them what has been stored.
class Records
{
public:
    Records(const Facts &facts, Storage &storage, wire::FeedFormat format)
        : m_facts(facts),
          m_storage(storage),
          m_format(std::move(format))
    {
    }

    /// Up to when the happenings of the facts have been stored; the facts are served as they were then.
    Instant asOf() const { return m_asOf; }
    void setAsOf(Instant at) { m_asOf = at; }

    // By id.
    Result<std::vector<Hub>> hubs() const;
    Result<std::vector<Organisation>> organisations() const;
    Result<std::vector<Notice>> notices() const;
    Result<std::vector<Service>> services() const;
    Result<std::vector<Menu>> menusOn(QDate day) const;

    /// That start on that day, in the order of listKey.
    Result<std::vector<Activity>> activitiesOn(QDate day, const ActivityFilter &filter) const;
    /// That overlap the range and stand after `after`, in the order of listKey; stops soon after `enough`.
    Result<std::vector<Activity>> activities(const TimeRange &range, const ActivityFilter &filter, const QString &after,
                                             std::size_t enough) const;

    Result<std::vector<Slot>> slotsOn(QDate day, const SlotFilter &filter) const;
    Result<std::vector<Slot>> slotsIn(const TimeRange &range, const SlotFilter &filter, const QString &after,
                                      std::size_t enough) const;

    /// Held on the days from `from` to before `to`; by hub and venue.
    Result<std::vector<ActivityCount>> activityCounts(QDate from, QDate to) const;

    Change toChange(const Happening &happening) const;

private:
    Result<void> countBookedHere(QDate from, QDate to, std::vector<ActivityCount> &counts) const;
    template<typename T>
    Result<std::optional<T>> storedOr(T record, QDate day) const;
    template<typename T, typename Filter>
    Result<std::vector<T>> startingOn(QDate day, const Filter &filter) const;
    template<typename T, typename Filter>
    Result<std::vector<T>> overlapping(const TimeRange &range, const Filter &filter, const QString &after,
                                       std::size_t enough) const;

    const Facts &m_facts;
    Storage &m_storage;
    wire::FeedFormat m_format;
    Instant m_asOf{};
};

} // namespace hubscreen::platform
