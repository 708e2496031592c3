// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/reader.h"

#include "cache/record_codec.h"
#include "cache/retention.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Records: the district, its hubs, activities and notices.
namespace hubscreen::cache {

namespace {

/// The first record of a kind of which there is at most one.
template<typename T>
Result<std::optional<T>> onlyOne(RecordTable &records, RecordKind kind)
{
    const auto bodies = records.bodies(kind);
    if (!bodies)
        return std::unexpected(bodies.error());
    if (bodies->empty())
        return std::nullopt;
    auto record = decode<T>(bodies->front());
    if (!record)
        return std::unexpected(Error{ErrorKind::Damaged, {}, u"a stored record cannot be read"_s, {}});
    return record;
}

int rank(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Emergency:
        return 0;
    case Urgency::Important:
        return 1;
    case Urgency::Info:
        return 2;
    case Urgency::Other:
        break;
    }
    return 3;
}

} // namespace

Result<std::optional<District>> Reader::district()
{
    return m_holdings.catalogue.load().transform([this] { return m_holdings.catalogue.district(); });
}

Result<std::optional<KioskSettings>> Reader::kioskSettings()
{
    return onlyOne<KioskSettings>(m_holdings.records, RecordKind::Kiosk);
}

// Who is inside, a tick vouches for; but yesterday's visits are none of today until the counter has begun anew.
Reader::Figures Reader::figuresOf(const QString &hubId) const
{
    const auto *entry = m_holdings.live.find(hubId);
    if (!entry)
        return {};
    if (!m_rangeOfToday)
        m_rangeOfToday = m_holdings.catalogue.zone().rangeOf(today());
    const auto &figures = entry->figures;
    const bool isOfToday = figures.inside && m_rangeOfToday->contains(entry->saidAt);
    return {.inside = {figures.inside, figures.at},
            .entriesToday = isOfToday ? Reading<qint64>{figures.entriesToday, figures.at} : Reading<qint64>()};
}

LiveNow Reader::liveOf(const Hub &hub) const
{
    const auto &standing = m_holdings.catalogue.standingOf(hub, m_now);
    const auto figures = figuresOf(hub.id);
    LiveNow live{.inside = figures.inside, .entriesToday = figures.entriesToday, .open = standing.open};
    live.hoursKnown = standing.hoursKnown;
    live.wasOpenToday = standing.wasOpenToday;
    live.opensAt = standing.opensAt;
    live.holdsUntil = standing.holds.to;
    if (const auto *entry = m_holdings.live.find(hub.id); entry && !live.isClosed())
        live.level = entry->level;
    return live;
}

LocalizedText Reader::townStreetOf(const Hub &hub) const
{
    const auto *townStreet = m_holdings.catalogue.townStreet(hub.townStreetId);
    return townStreet ? townStreet->name : LocalizedText();
}

HubSummary Reader::summaryOf(const Hub &hub) const
{
    HubSummary summary{.id = hub.id,
                       .name = hub.name,
                       .label = hub.label(),
                       .townStreetId = hub.townStreetId,
                       .style = hub.style,
                       .position = hub.position,
                       .address = hub.address,
                       .accessibleEntrance = hub.accessibleEntrance,
                       .venueKinds = hub.venueKinds(),
                       .capacity = hub.capacity,
                       .organisations = {},
                       .live = liveOf(hub)};
    for (const auto &id : hub.organisationIds) {
        if (const auto *organisation = m_holdings.catalogue.organisation(id))
            summary.organisations.push_back(organisation->name);
    }
    return summary;
}

Result<std::vector<HubSummary>> Reader::hubSummaries()
{
    if (const auto loaded = m_holdings.catalogue.load(); !loaded)
        return std::unexpected(loaded.error());
    std::map<QString, std::size_t> place;
    if (const auto &district = m_holdings.catalogue.district()) {
        for (const auto &townStreet : district->townStreets)
            place.emplace(townStreet.id, place.size());
    }
    std::vector<std::tuple<std::size_t, QString, const Hub *>> ordered;
    for (const auto &[id, hub] : m_holdings.catalogue.hubs()) {
        const auto found = place.find(hub.townStreetId);
        ordered.emplace_back(found == place.end() ? place.size() : found->second, m_holdings.names.keyOf(hub.name.zh),
                             &hub);
    }
    std::ranges::stable_sort(
        ordered, {}, [](const auto &one) { return std::tie(std::get<std::size_t>(one), std::get<QString>(one)); });
    std::vector<HubSummary> summaries;
    summaries.reserve(ordered.size());
    for (const auto &[at, key, hub] : ordered)
        summaries.push_back(summaryOf(*hub));
    return summaries;
}

Result<std::optional<HubDetail>> Reader::hubDetail(const QString &hubId)
{
    if (const auto loaded = m_holdings.catalogue.load(); !loaded)
        return std::unexpected(loaded.error());
    const auto *hub = m_holdings.catalogue.hub(hubId);
    if (!hub)
        return std::nullopt;
    const auto counts = countsOf(hubId, today());
    if (!counts)
        return std::unexpected(counts.error());
    HubDetail detail{.hub = *hub,
                     .townStreet = townStreetOf(*hub),
                     .operatedBy = {},
                     .organisations = {},
                     .countsThisMonth = *counts,
                     .live = liveOf(*hub)};
    if (const auto *operatedBy = m_holdings.catalogue.organisation(hub->operatorId))
        detail.operatedBy = *operatedBy;
    for (const auto &id : hub->organisationIds) {
        if (const auto *organisation = m_holdings.catalogue.organisation(id))
            detail.organisations.push_back(*organisation);
    }
    return detail;
}

ActivityRow Reader::rowOf(ActivityTable::Row row) const
{
    const auto vouchedAt = std::max(row.observedAt, m_holdings.sync.vouchedAt(RecordKind::Activity));
    ActivityRow answer{.activity = std::move(row.activity),
                       .hubLabel = {},
                       .venueName = {},
                       .venueFloor = {},
                       .observedAt = vouchedAt};
    const auto *hub = m_holdings.catalogue.hub(answer.activity.hubId);
    if (!hub)
        return answer;
    answer.hubLabel = hub->label();
    const auto venue = std::ranges::find(hub->venues, answer.activity.venueId, &Venue::id);
    if (venue != hub->venues.end()) {
        answer.venueName = venue->name;
        answer.venueFloor = venue->floor;
    }
    return answer;
}

Result<std::vector<ActivityRow>> Reader::activityRows(const ActivityQuery &query, int skip, int count)
{
    if (const auto loaded = m_holdings.catalogue.load(); !loaded)
        return std::unexpected(loaded.error());
    auto rows = m_holdings.activities.rows(query, m_now, skip, count);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<ActivityRow> answer;
    for (auto &row : *rows)
        answer.push_back(rowOf(std::move(row)));
    return answer;
}

Result<std::optional<ActivityRow>> Reader::activityRow(quint64 number)
{
    if (const auto loaded = m_holdings.catalogue.load(); !loaded)
        return std::unexpected(loaded.error());
    return m_holdings.activities.find(number).transform([this](std::optional<ActivityTable::Row> &&row) {
        return std::move(row).transform([this](ActivityTable::Row &&held) { return rowOf(std::move(held)); });
    });
}

Result<bool> Reader::activitiesKnown(const ActivityQuery &query)
{
    if (const auto loaded = m_holdings.catalogue.load(); !loaded)
        return std::unexpected(loaded.error());
    // What no screen keeps is never read: it is not waited for.
    const auto &zone = m_holdings.catalogue.zone();
    const TimeRange asked{std::max(query.range.from, activityWindow(m_now, zone).from),
                          std::min(query.range.to, programmeAhead(m_now, zone).to)};
    const auto covers = [&asked](const std::optional<TimeRange> &known) {
        return known && known->from <= asked.from && asked.to <= known->to;
    };
    return covers(m_holdings.sync.state().activitiesKnown)
        || (query.hubId && covers(m_holdings.activities.known(*query.hubId)));
}

Result<std::vector<Notice>> Reader::notices(const QString &hubId)
{
    const auto bodies = m_holdings.records.bodies(RecordKind::Notice);
    if (!bodies)
        return std::unexpected(bodies.error());
    std::vector<Notice> notices;
    for (const auto &body : *bodies) {
        auto notice = decode<Notice>(body);
        if (!notice)
            return std::unexpected(Error{ErrorKind::Damaged, {}, u"a stored notice cannot be read"_s, {}});
        const bool concerns = notice->hubIds.empty() || std::ranges::contains(notice->hubIds, hubId);
        if (concerns && m_now < notice->validity.to)
            notices.push_back(std::move(*notice));
    }
    std::ranges::stable_sort(notices, {}, [](const Notice &notice) {
        return std::pair(rank(notice.urgency), -notice.validity.from.time_since_epoch().count());
    });
    return notices;
}

} // namespace hubscreen::cache
