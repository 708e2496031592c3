// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/reader.h"
#include "cache/record_codec.h"
#include "cache/retention.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

// What goes on: activities, who organises them, and how many were held where.
namespace hubscreen::cache {

namespace {

Error damagedCounts()
{
    return {ErrorKind::Damaged, {}, u"stored counts cannot be read"_s, {}};
}

void add(HeldCount &sum, const ActivityCount &count)
{
    sum.held += count.held;
    sum.seatsOffered += count.seatsOffered;
    sum.booked += count.booked;
    sum.attended += count.attended;
}

HeldCount countOf(const Venue &venue)
{
    return {.id = venue.id,
            .name = venue.name,
            .kind = venue.kind,
            .held = 0,
            .seatsOffered = 0,
            .booked = 0,
            .attended = 0};
}

HeldCount countOf(const Hub &hub)
{
    return {.id = hub.id,
            .name = hub.label(),
            .kind = VenueKind::Other,
            .held = 0,
            .seatsOffered = 0,
            .booked = 0,
            .attended = 0};
}

bool isLinked(const Hub &hub, const QString &organisationId)
{
    return std::ranges::contains(hub.organisationIds, organisationId);
}

} // namespace

Result<ActivityDays> Reader::activityDays(const ActivityQuery &query)
{
    if (const auto loaded = m_holdings.catalogue.load(); !loaded)
        return std::unexpected(loaded.error());
    const auto times = m_holdings.activities.times(query, m_now);
    if (!times)
        return std::unexpected(times.error());
    const auto known = activitiesKnown(query);
    if (!known)
        return std::unexpected(known.error());
    const auto &zone = m_holdings.catalogue.zone();
    ActivityDays days{.first = zone.dayOf(query.range.from),
                      .counts = {},
                      .total = int(times->size()),
                      .known = *known,
                      .vouchedAt = m_holdings.sync.vouchedAt(RecordKind::Activity)};
    for (auto day = days.first; zone.startOf(day) < query.range.to; day = day.addDays(1)) {
        const auto isOn = [range = zone.rangeOf(day)](const TimeRange &time) { return liesIn(time, range); };
        days.counts.push_back(int(std::ranges::count_if(*times, isOn)));
    }
    return days;
}

Result<std::optional<ActivityDetail>> Reader::activityDetail(const QString &id)
{
    if (const auto loaded = m_holdings.catalogue.load(); !loaded)
        return std::unexpected(loaded.error());
    auto found = m_holdings.activities.find(id);
    if (!found)
        return std::unexpected(found.error());
    auto &held = *found;
    if (!held)
        return std::nullopt;
    ActivityDetail detail{.row = rowOf(std::move(*held)), .organiser = {}};
    if (const auto *organiser = m_holdings.catalogue.organisation(detail.row.activity.organiserId))
        detail.organiser = *organiser;
    return detail;
}

Result<std::vector<OrganisationSummary>> Reader::organisations(const QString &hubId)
{
    if (const auto loaded = m_holdings.catalogue.load(); !loaded)
        return std::unexpected(loaded.error());
    const auto ahead = m_holdings.activities.programmes(programmeAhead(m_now, m_holdings.catalogue.zone()));
    if (!ahead)
        return std::unexpected(ahead.error());
    std::map<QString, OrganisationSummary> byId;
    for (const auto &[id, organisation] : m_holdings.catalogue.organisations()) {
        OrganisationSummary summary{.organisation = organisation};
        if (const auto programme = ahead->find(id); programme != ahead->end()) {
            summary.ahead = programme->second.activities;
            summary.holdsUntil = programme->second.firstEnd;
        }
        byId.emplace(id, std::move(summary));
    }
    std::set<QString> wanted;
    for (const auto &[id, hub] : m_holdings.catalogue.hubs()) {
        std::set<QString> serving(hub.organisationIds.begin(), hub.organisationIds.end());
        serving.insert(hub.operatorId);
        for (const auto &one : serving) {
            if (const auto found = byId.find(one); found != byId.end()) {
                ++found->second.serves;
                found->second.operates += one == hub.operatorId ? 1 : 0;
            }
        }
        if (id == hubId)
            wanted = std::move(serving);
    }
    std::vector<OrganisationSummary> answer;
    for (auto &[id, summary] : byId) {
        if (hubId.isEmpty() || wanted.contains(id))
            answer.push_back(std::move(summary));
    }
    std::ranges::stable_sort(answer, {}, [this](const OrganisationSummary &one) {
        return std::pair(one.organisation.kind, m_holdings.names.keyOf(one.organisation.name.zh));
    });
    return answer;
}

Result<std::optional<OrganisationDetail>> Reader::organisationDetail(const QString &id)
{
    if (const auto loaded = m_holdings.catalogue.load(); !loaded)
        return std::unexpected(loaded.error());
    const auto *organisation = m_holdings.catalogue.organisation(id);
    if (!organisation)
        return std::nullopt;
    OrganisationDetail detail{.organisation = *organisation, .hubs = {}};
    for (const auto &[hubId, hub] : m_holdings.catalogue.hubs()) {
        const bool operates = hub.operatorId == id;
        if (operates || isLinked(hub, id))
            detail.hubs.push_back(
                {.hubId = hubId, .name = hub.name, .townStreet = townStreetOf(hub), .operates = operates});
    }
    std::ranges::stable_sort(detail.hubs, {}, [this](const ServedHub &hub) {
        return std::pair(!hub.operates, m_holdings.names.keyOf(hub.name.zh));
    });
    return detail;
}

Result<std::optional<std::vector<ActivityCount>>> Reader::countsOf(const QString &hubId, QDate month)
{
    const auto from = m_holdings.sync.countsFrom();
    const QDate first(month.year(), month.month(), 1);
    if (!from || m_holdings.catalogue.zone().dayOf(*from) != first)
        return m_holdings.pastCounts.of(first, hubId);
    const auto body = m_holdings.records.body(RecordKind::ActivityCount, hubId);
    if (!body)
        return std::unexpected(body.error());
    const auto &bytes = *body;
    if (!bytes)
        return std::vector<ActivityCount>();
    auto counts = decode<std::vector<ActivityCount>>(*bytes);
    if (!counts)
        return std::unexpected(damagedCounts());
    return counts;
}

Result<HeldCounts> Reader::heldCounts(const QString &hubId, QDate month)
{
    if (const auto loaded = m_holdings.catalogue.load(); !loaded)
        return std::unexpected(loaded.error());
    HeldCounts answer{.month = QDate(month.year(), month.month(), 1),
                      .rows = {},
                      .known = true,
                      .vouchedAt = m_holdings.sync.vouchedAt(RecordKind::ActivityCount)};
    for (const auto &[id, hub] : m_holdings.catalogue.hubs()) {
        if (!hubId.isEmpty() && id != hubId)
            continue;
        const auto found = countsOf(id, month);
        if (!found)
            return std::unexpected(found.error());
        const auto &counts = *found;
        answer.known = answer.known && counts.has_value();
        addRows(answer.rows, hub, counts.value_or(std::vector<ActivityCount>()), !hubId.isEmpty());
    }
    std::ranges::stable_sort(answer.rows, {}, [this](const HeldCount &row) {
        return std::pair(-row.held, m_holdings.names.keyOf(row.name.zh));
    });
    return answer;
}

void Reader::addRows(std::vector<HeldCount> &rows, const Hub &hub, const std::vector<ActivityCount> &counts,
                     bool byVenue)
{
    const auto begun = std::ptrdiff_t(rows.size());
    if (byVenue)
        std::ranges::transform(hub.venues, std::back_inserter(rows), [](const Venue &venue) { return countOf(venue); });
    else
        rows.push_back(countOf(hub));
    for (const auto &count : counts) {
        const auto row = std::find_if(rows.begin() + begun, rows.end(), [&](const HeldCount &one) {
            return one.id == (byVenue ? count.venueId : count.hubId);
        });
        if (row != rows.end())
            add(*row, count);
    }
}

} // namespace hubscreen::cache
