// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/facts.h"

#include <array>

namespace hubscreen::test {

/// A district of two hubs, `a` and `b`, that a test fills as it likes before the platform reads it. Times are
/// Asia/Shanghai's.
class SmallFacts final : public platform::Facts
{
public:
    SmallFacts();

    // What there is from the beginning; ids of hubs are `a` and `b`.
    std::vector<Activity> activityRecords;
    std::vector<Service> serviceRecords;
    std::vector<Slot> slotRecords;
    /// What a record becomes, and when, by time.
    std::vector<std::pair<Instant, platform::Happening>> timeline;
    std::array<std::optional<int>, 2> inside{5, 7}; ///< nothing: the counter has stopped

    QString fingerprint() const override;
    const District &district() const override { return m_district; }
    const std::vector<QString> &hubIds() const override { return m_ids; }
    QString fallbackHubId() const override { return m_ids[0]; }
    std::vector<Hub> hubs(Instant) const override { return {}; }
    std::vector<Organisation> organisations() const override { return {}; }
    std::vector<Notice> notices(Instant) const override { return {}; }
    std::vector<Activity> activities(std::size_t hub, QDate day, Instant at) const override;
    std::optional<Activity> findActivity(const QString &id, Instant at) const override;
    std::vector<ActivityCount> activityCounts(std::size_t hub, QDate from, QDate to, Instant at) const override;
    std::vector<Service> services() const override { return serviceRecords; }
    std::vector<Slot> slotsOn(std::size_t hub, QDate day, Instant at) const override;
    std::optional<Slot> findSlot(const QString &id, Instant at) const override;
    std::optional<Menu> menuOn(std::size_t, QDate, Instant) const override { return {}; }
    std::vector<platform::Happening> happenings(Instant from, Instant to) const override;
    LiveFootfall live(std::size_t hub, Instant at) const override { return {m_ids[hub], at, inside[hub], 9, 4}; }
    FootfallSeries history(std::size_t, const TimeRange &, FootfallStep) const override { return {}; }
    FootfallSeries districtHistory(const TimeRange &, FootfallStep) const override { return {}; }

private:
    District m_district;
    std::vector<QString> m_ids{QStringLiteral("a"), QStringLiteral("b")};
};

/// At hub `a`, for an hour from `starts`; all `seats` free, booking open until half an hour before, parties of up to
/// four. `hasWaitlist`: a waiting list is kept.
Activity smallActivity(const QString &id, Instant starts, int seats, bool hasWaitlist = true);
/// Of the service `id` at hub `a`, whose parties have at most `maxPartySize`.
Service smallService(const QString &id, int maxPartySize);
/// Half an hour from `starts`, without a waiting list.
Slot smallSlot(const QString &id, const QString &serviceId, Instant starts, int seats);

} // namespace hubscreen::test
