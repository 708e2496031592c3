// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/demo_facts.h"

#include <algorithm>
#include <set>

namespace hubscreen::platform {

using namespace Qt::StringLiterals;

namespace {

// Where the demo's screen hangs: the flagship of 三墩镇.
constexpr auto homeStreet = "sandun"_L1;

std::optional<wire::RecordKind> kindOf(demo::Happening::Kind kind)
{
    using Kind = demo::Happening::Kind;
    switch (kind) {
    case Kind::ActivityBooked:
    case Kind::ActivityBookingClosed:
    case Kind::ActivityCancelled:
    case Kind::ActivityHeld:
        return wire::RecordKind::Activity;
    case Kind::HubChanged:
        return wire::RecordKind::Hub;
    case Kind::NoticeBegan:
    case Kind::NoticeEnded:
        return wire::RecordKind::Notice;
    case Kind::SlotBooked:
    case Kind::SlotClosed:
        return wire::RecordKind::Slot;
    case Kind::MenuChanged:
        return wire::RecordKind::Menu;
    case Kind::CounterFailed:
    case Kind::CounterReturned:
        break; // the live figures tell
    }
    return std::nullopt;
}

Happening noticeAt(const demo::DemoDistrict &demo, const QString &id, Instant at)
{
    for (auto &notice : demo.notices(at)) {
        if (notice.id == id)
            return std::move(notice);
    }
    return wire::RecordDeleted{wire::RecordKind::Notice, id};
}

Happening recordAt(const demo::DemoDistrict &demo, wire::RecordKind kind, const demo::Happening &happening, Instant at)
{
    if (kind == wire::RecordKind::Hub)
        return demo.hub(happening.hubIndex, at);
    if (kind == wire::RecordKind::Notice)
        return noticeAt(demo, happening.recordId, at);
    if (kind == wire::RecordKind::Slot) {
        auto slot = demo.slot(happening.recordId, at);
        return slot ? Happening(std::move(*slot)) : wire::RecordDeleted{kind, happening.recordId};
    }
    if (kind == wire::RecordKind::Menu) {
        auto menu = demo.menuOn(happening.hubIndex, demo.district().zone.dayOf(happening.at), at);
        return menu ? Happening(std::move(*menu)) : wire::RecordDeleted{kind, happening.recordId};
    }
    if (auto activity = demo.activity(happening.recordId, at))
        return std::move(*activity);
    return wire::RecordDeleted{kind, happening.recordId};
}

} // namespace

DemoFacts::DemoFacts(demo::DemoDistrict district, const demo::Options &options)
    : m_demo(std::move(district)),
      m_fingerprint(
          u"demo:%1:%2:%3"_s.arg(m_demo.district().id, QString::number(options.hubs), QString::number(options.seed)))
{
    for (const auto &hub : m_demo.hubs({})) {
        m_hubIds.push_back(hub.id);
        const bool isHome = hub.townStreetId == homeStreet && hub.style == HubStyle::Flagship;
        if (isHome && m_fallbackHubId.isEmpty())
            m_fallbackHubId = hub.id;
    }
    if (m_fallbackHubId.isEmpty())
        m_fallbackHubId = m_hubIds.front();
}

std::vector<Activity> DemoFacts::activities(std::size_t hub, QDate day, Instant at) const
{
    return m_demo.activitiesOn(int(hub), day, at);
}

std::vector<ActivityCount> DemoFacts::activityCounts(std::size_t hub, QDate from, QDate to, Instant at) const
{
    return m_demo.activityCounts(int(hub), from, to, at);
}

std::vector<Service> DemoFacts::services() const
{
    std::vector<Service> all;
    for (int hub = 0; hub < m_demo.hubCount(); ++hub)
        std::ranges::copy(m_demo.services(hub), std::back_inserter(all));
    return all;
}

std::vector<Slot> DemoFacts::slotsOn(std::size_t hub, QDate day, Instant at) const
{
    return m_demo.slotsOn(int(hub), day, at);
}

std::optional<Menu> DemoFacts::menuOn(std::size_t hub, QDate day, Instant at) const
{
    return m_demo.menuOn(int(hub), day, at);
}

std::vector<Happening> DemoFacts::happenings(Instant from, Instant to) const
{
    std::vector<Happening> records;
    std::set<std::pair<wire::RecordKind, QString>> seen;
    for (const auto &happening : m_demo.happenings(from, to)) {
        const auto kind = kindOf(happening.kind);
        if (kind && seen.insert({*kind, happening.recordId}).second)
            records.push_back(recordAt(m_demo, *kind, happening, to));
    }
    return records;
}

FootfallSeries DemoFacts::history(std::size_t hub, const TimeRange &range, FootfallStep step) const
{
    return m_demo.history(int(hub), range, step);
}

FootfallSeries DemoFacts::districtHistory(const TimeRange &range, FootfallStep step) const
{
    return m_demo.districtHistory(range, step);
}

} // namespace hubscreen::platform
