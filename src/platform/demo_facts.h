// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/demo/demo_district.h"
#include "platform/facts.h"

namespace hubscreen::platform {

/// The synthetic district as the platform's facts.
class DemoFacts final : public Facts
{
public:
    DemoFacts(demo::DemoDistrict district, const demo::Options &options);

    QString fingerprint() const override { return m_fingerprint; }
    const District &district() const override { return m_demo.district(); }
    const std::vector<QString> &hubIds() const override { return m_hubIds; }
    QString fallbackHubId() const override { return m_fallbackHubId; }
    std::vector<Hub> hubs(Instant at) const override { return m_demo.hubs(at); }
    std::vector<Organisation> organisations() const override { return m_demo.organisations(); }
    std::vector<Notice> notices(Instant at) const override { return m_demo.notices(at); }
    std::vector<Activity> activities(std::size_t hub, QDate day, Instant at) const override;
    std::optional<Activity> findActivity(const QString &id, Instant at) const override
    {
        return m_demo.activity(id, at);
    }
    std::vector<ActivityCount> activityCounts(std::size_t hub, QDate from, QDate to, Instant at) const override;
    std::vector<Service> services() const override;
    std::vector<Slot> slotsOn(std::size_t hub, QDate day, Instant at) const override;
    std::optional<Slot> findSlot(const QString &id, Instant at) const override { return m_demo.slot(id, at); }
    std::optional<Menu> menuOn(std::size_t hub, QDate day, Instant at) const override;
    std::vector<Happening> happenings(Instant from, Instant to) const override;
    LiveFootfall live(std::size_t hub, Instant at) const override { return m_demo.live(int(hub), at); }
    FootfallSeries history(std::size_t hub, const TimeRange &range, FootfallStep step) const override;
    FootfallSeries districtHistory(const TimeRange &range, FootfallStep step) const override;

private:
    demo::DemoDistrict m_demo;
    QString m_fingerprint;
    std::vector<QString> m_hubIds;
    QString m_fallbackHubId;
};

} // namespace hubscreen::platform
