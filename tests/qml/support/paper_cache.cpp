// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/paper_cache.h"

#include "cache/cache.h"
#include "search/index.h"
#include "support/paper_answer.h"

#include <QFuture>

#include <algorithm>

namespace hubscreen::stage {

const PaperDistrict *paper = nullptr;
quint64 paperRevision = 0;

void setPaper(const PaperDistrict *known, quint64 revision)
{
    paper = known;
    paperRevision = revision;
}

namespace {

CrowdLevel levelOf(int inside, int capacity)
{
    const int percent = inside * 100 / std::max(1, capacity);
    return percent < 40 ? CrowdLevel::Quiet : percent < 75 ? CrowdLevel::Moderate : CrowdLevel::Busy;
}

} // namespace

cache::LiveNow liveOf(const Hub &hub)
{
    const auto found = std::ranges::find(paper->live, hub.id, &LiveFootfall::hubId);
    cache::LiveNow live;
    const auto &hours = hub.openingHours;
    live.open = hours.isOpenAt(paperNow(), paperZone());
    live.hoursKnown = !hours.isEmpty();
    live.holdsUntil = hours.nextChange(paperNow(), paperZone());
    if (live.isClosed())
        live.opensAt = hours.nextOpening(paperNow(), paperZone());
    if (found == paper->live.end() || !found->inside)
        return live;
    live.inside = {stage::crowded(double(*found->inside)), found->at};
    live.entriesToday = {stage::crowded(double(found->entriesToday)), found->at};
    live.level = !live.isClosed() ? levelOf(*found->inside, hub.capacity) : CrowdLevel::Unknown;
    return live;
}

} // namespace hubscreen::stage

namespace hubscreen::cache {

using stage::answer;
using stage::liveOf;
using stage::paper;

class Cache::Private
{
};

Cache::Cache(QString, Scheduler &, const Clock &, const ServerClock &) { }
Cache::~Cache() = default;

namespace {

LocalizedText townStreetOf(const Hub &hub)
{
    const auto found = std::ranges::find(paper->district.townStreets, hub.townStreetId, &TownStreet::id);
    return found == paper->district.townStreets.end() ? LocalizedText() : found->name;
}

std::vector<Organisation> organisationsOf(const Hub &hub)
{
    std::vector<Organisation> found;
    for (const auto &one : paper->organisations)
        if (std::ranges::contains(hub.organisationIds, one.id))
            found.push_back(one);
    return found;
}

HubSummary summaryOf(const Hub &hub)
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
    for (const auto &one : organisationsOf(hub))
        summary.organisations.push_back(one.name);
    return summary;
}

ActivityRow rowOf(const Activity &activity)
{
    const auto hub = std::ranges::find(paper->hubs, activity.hubId, &Hub::id);
    const auto venue = std::ranges::find(hub->venues, activity.venueId, &Venue::id);
    if (venue == hub->venues.end())
        return {activity, hub->label(), {}, {}, stage::paperNow()};
    return {activity, hub->label(), venue->name, venue->floor, stage::paperNow()};
}

HubToday dayOf(const Hub &hub)
{
    const auto &zone = stage::paperZone();
    HubToday day;
    day.hubId = hub.id;
    day.day = zone.dayOf(stage::paperNow());
    day.open = hub.openingHours.isEmpty() ? zone.rangeOf(day.day) : hub.openingHours.spanOf(day.day, zone);
    day.historyKnown = true;
    for (int minute = 8 * 60; minute <= 21 * 60; minute += 15) {
        const double usual = stage::usualInside(minute, hub.capacity) * paper->crowd;
        day.band.push_back({zone.at(day.day, minute), usual * 0.85, usual, usual * 1.15});
        if (stage::isCounted(minute))
            day.today.push_back({zone.at(day.day, minute), usual * 1.06});
    }
    day.quiet = TimeRange{zone.at(day.day, 15 * 60 + 30), zone.at(day.day, 17 * 60)};
    return day;
}

} // namespace

QFuture<Answer<std::optional<District>>> Cache::district()
{
    return answer(paper ? std::optional(paper->district) : std::nullopt);
}

QFuture<Answer<std::vector<HubSummary>>> Cache::hubSummaries()
{
    std::vector<HubSummary> summaries;
    for (const auto &street : paper ? paper->district.townStreets : std::vector<TownStreet>())
        for (const auto &hub : paper->hubs)
            if (hub.townStreetId == street.id)
                summaries.push_back(summaryOf(hub));
    return answer(std::move(summaries));
}

QFuture<Answer<std::optional<HubDetail>>> Cache::hubDetail(const QString &hubId)
{
    const auto hub = std::ranges::find(paper->hubs, hubId, &Hub::id);
    if (hub == paper->hubs.end())
        return answer(std::optional<HubDetail>());
    HubDetail detail;
    detail.hub = *hub;
    detail.townStreet = townStreetOf(*hub);
    if (!hub->operatorId.isEmpty())
        detail.operatedBy = paper->organisations.front();
    detail.organisations = organisationsOf(*hub);
    detail.countsThisMonth.emplace();
    for (const auto &count : paper->counts)
        if (count.hubId == hubId)
            detail.countsThisMonth->push_back(count);
    detail.live = liveOf(*hub);
    return answer(std::optional(std::move(detail)));
}

QFuture<Answer<DistrictNow>> Cache::districtNow()
{
    if (!paper)
        return answer(DistrictNow());
    qint64 entries = 0;
    qint64 inside = 0;
    int counted = 0;
    for (const auto &live : paper->live) {
        if (!live.inside)
            continue;
        entries += stage::crowded(double(live.entriesToday));
        inside += stage::crowded(double(*live.inside));
        ++counted;
    }
    const auto at = paper->live.empty() ? Instant() : paper->live.front().at;
    return answer(DistrictNow{.entriesToday = {entries, at},
                              .inside = {inside, at},
                              .entriesHubs = counted,
                              .insideHubs = counted,
                              .percentOverTypical = 6,
                              .comparedHubs = counted,
                              .hubs = int(paper->hubs.size()),
                              .activitiesToday = int(paper->activities.size()),
                              .activitiesVouchedAt = stage::paperNow()});
}

QFuture<Answer<std::vector<Notice>>> Cache::notices(const QString &hubId)
{
    std::vector<Notice> notices;
    for (const auto &one : paper ? paper->notices : std::vector<Notice>())
        if (one.hubIds.empty() || std::ranges::contains(one.hubIds, hubId))
            notices.push_back(one);
    const auto mildness = [](const Notice &notice) {
        return notice.urgency == Urgency::Other ? 3 : int(Urgency::Emergency) - int(notice.urgency);
    };
    std::ranges::stable_sort(notices, {}, mildness);
    return answer(std::move(notices));
}

QFuture<Answer<HubToday>> Cache::hubToday(const QString &hubId)
{
    const auto hub = paper ? std::ranges::find(paper->hubs, hubId, &Hub::id) : std::vector<Hub>::const_iterator();
    return answer(paper && hub != paper->hubs.end() ? dayOf(*hub) : HubToday());
}

static bool isMeant(const ActivityQuery &query, const Activity &one)
{
    return liesIn(one.time, query.range) && query.hubId.value_or(one.hubId) == one.hubId
        && query.venueId.value_or(one.venueId) == one.venueId && query.category.value_or(one.category) == one.category
        && query.audience.value_or(one.audience) == one.audience
        && query.organiserId.value_or(one.organiserId) == one.organiserId
        && query.seriesId.value_or(one.seriesId) == one.seriesId
        && (query.withCancelled || one.status != ActivityStatus::Cancelled)
        && (!query.withRoom || one.hasRoomAt(stage::paperNow()));
}

QFuture<Answer<ActivityDays>> Cache::activityDays(const ActivityQuery &query)
{
    const auto zone = stage::paperZone();
    ActivityDays days;
    days.first = zone.dayOf(query.range.from);
    days.known = paper;
    days.vouchedAt = stage::paperNow();
    const auto all = paper ? paper->activities : std::vector<Activity>();
    days.total = int(std::ranges::count_if(all, [&](const Activity &one) { return isMeant(query, one); }));
    for (auto day = days.first; zone.startOf(day) < query.range.to; day = day.addDays(1)) {
        const auto isOn = [&, range = zone.rangeOf(day)](const Activity &one) {
            return isMeant(query, one) && liesIn(one.time, range);
        };
        days.counts.push_back(int(std::ranges::count_if(all, isOn)));
    }
    return answer(std::move(days));
}

QFuture<Answer<std::optional<ActivityDetail>>> Cache::activityDetail(const QString &id)
{
    const auto one = std::ranges::find(paper->activities, id, &Activity::id);
    if (one == paper->activities.end())
        return answer(std::optional<ActivityDetail>());
    ActivityDetail detail{rowOf(*one), {}};
    const auto organiser = std::ranges::find(paper->organisations, one->organiserId, &Organisation::id);
    if (organiser != paper->organisations.end())
        detail.organiser = *organiser;
    return answer(std::optional(std::move(detail)));
}

static bool serves(const QString &organisationId, const Hub &hub)
{
    return hub.operatorId == organisationId || std::ranges::contains(hub.organisationIds, organisationId);
}

QFuture<Answer<std::vector<OrganisationSummary>>> Cache::organisations(const QString &hubId)
{
    std::vector<OrganisationSummary> summaries;
    for (const auto &one : paper ? paper->organisations : std::vector<Organisation>()) {
        OrganisationSummary summary{one, 0, 0, 0};
        bool wanted = hubId.isEmpty();
        for (const auto &hub : paper->hubs) {
            summary.operates += hub.operatorId == one.id ? 1 : 0;
            summary.serves += serves(one.id, hub) ? 1 : 0;
            wanted = wanted || (hub.id == hubId && serves(one.id, hub));
        }
        for (const auto &activity : paper->activities)
            summary.ahead += activity.organiserId == one.id && activity.time.to > stage::paperNow() ? 1 : 0;
        if (wanted)
            summaries.push_back(std::move(summary));
    }
    std::ranges::stable_sort(summaries, {}, [](const OrganisationSummary &one) { return one.organisation.kind; });
    return answer(std::move(summaries));
}

QFuture<Answer<std::optional<OrganisationDetail>>> Cache::organisationDetail(const QString &id)
{
    const auto one = std::ranges::find(paper->organisations, id, &Organisation::id);
    if (one == paper->organisations.end())
        return answer(std::optional<OrganisationDetail>());
    OrganisationDetail detail{*one, {}};
    for (const auto &hub : paper->hubs)
        if (serves(id, hub))
            detail.hubs.push_back({hub.id, hub.name, townStreetOf(hub), hub.operatorId == id});
    return answer(std::optional(std::move(detail)));
}

QFuture<Answer<HeldCounts>> Cache::heldCounts(const QString &hubId, QDate month)
{
    HeldCounts counts;
    counts.month = QDate(month.year(), month.month(), 1);
    counts.known = paper && month.month() != 9; // what lies further back was not read
    counts.vouchedAt = stage::paperNow();
    for (const auto &hub : paper ? paper->hubs : std::vector<Hub>()) {
        HeldCount ofHub{hub.id, hub.label(), VenueKind::Other, 0, 0, 0, 0};
        for (const auto &venue : hub.venues) {
            const auto found = std::ranges::find(paper->counts, venue.id, &ActivityCount::venueId);
            const int held = found == paper->counts.end() ? 0 : found->held;
            ofHub.held += held;
            ofHub.attended += held * 20;
            if (hub.id == hubId)
                counts.rows.push_back({venue.id, venue.name, venue.kind, held, held * 30, held * 25, held * 20});
        }
        if (hubId.isEmpty())
            counts.rows.push_back(std::move(ofHub));
    }
    std::ranges::stable_sort(counts.rows, std::greater(), &HeldCount::held);
    return answer(std::move(counts));
}

QFuture<Answer<ActivityList>> Cache::activities(const ActivityQuery &query)
{
    ActivityList list;
    list.known = paper;
    for (const auto &one : paper ? paper->activities : std::vector<Activity>())
        if (isMeant(query, one))
            list.rows.push_back(rowOf(one));
    std::ranges::stable_sort(list.rows, {}, [](const ActivityRow &row) { return row.activity.time.from; });
    return answer(std::move(list));
}

namespace {

/// Search over the paper's hubs, their venues and activities, by the same index as the real cache's.
struct PaperHit {
    SearchHit hit;
    search::Item item;
};

SearchHit hitOf(SearchKind kind, const QString &id, const QString &hubId, const LocalizedText &title)
{
    SearchHit hit;
    hit.kind = kind;
    hit.id = id;
    hit.hubId = hubId;
    hit.title = title;
    if (const auto hub = std::ranges::find(paper->hubs, hubId, &Hub::id); hub != paper->hubs.end())
        hit.hubLabel = hub->label();
    return hit;
}

std::vector<PaperHit> searchable()
{
    std::vector<PaperHit> all;
    const auto add = [&all](SearchHit hit) -> PaperHit & {
        all.push_back({std::move(hit), {.ref = all.size(), .farness = 1}});
        return all.back();
    };
    for (const auto &hub : paper->hubs) {
        add(hitOf(SearchKind::Hub, hub.id, hub.id, hub.name)).hit.detail = hub.address;
        for (const auto &venue : hub.venues)
            add(hitOf(SearchKind::Venue, venue.id, hub.id, venue.name)).hit.floor = venue.floor;
    }
    for (const auto &activity : paper->activities) {
        auto &added = add(hitOf(SearchKind::Activity, activity.id, activity.hubId, activity.title));
        added.hit.session = rowOf(activity);
        added.hit.venueName = added.hit.session->venueName;
        added.hit.floor = added.hit.session->venueFloor;
        added.item.starts = qint32(activity.time.from.time_since_epoch() / std::chrono::minutes(1));
        added.item.ends = qint32(activity.time.to.time_since_epoch() / std::chrono::minutes(1));
    }
    for (const auto &one : paper->services)
        add(hitOf(SearchKind::Service, one.id, one.hubId, one.title));
    for (const auto &menu : paper->menus) {
        for (const auto &meal : menu.meals) {
            for (const auto &dish : meal.dishes)
                add(hitOf(SearchKind::Dish, dish.id, menu.hubId, dish.name));
        }
    }
    for (const auto &one : paper->organisations)
        add(hitOf(SearchKind::Organisation, one.id, {}, one.name)).hit.detail = one.offer;
    return all;
}

} // namespace

QFuture<Answer<SearchAnswer>> Cache::search(const SearchQuery &asked)
{
    SearchAnswer found;
    if (!paper)
        return answer(found);
    const auto all = searchable();
    search::Index index;
    for (const auto &one : all)
        index.add({.kind = one.hit.kind, .name = one.hit.title, .otherName = {}, .words = {}, .sentences = {}},
                  one.item);
    const auto query = search::queryOf(asked.text, asked.language);
    for (const auto &one : index.find(query, stage::paperNow(), std::chrono::hours(8), {.perKind = asked.perKind})) {
        found.hits.push_back(all[one.ref].hit);
        found.hits.back().more = one.more;
        found.hits.back().lit = search::highlights(query, found.hits.back().title.in(asked.language));
    }
    if (found.hits.empty()) {
        found.near = index.near(query, asked.words);
        found.words = index.common(stage::paperNow(), asked.words);
    }
    return answer(std::move(found));
}

QFuture<Answer<ServiceList>> Cache::services(const ServiceQuery &query)
{
    ServiceList list{.rows = {}, .known = paper != nullptr, .slotsKnown = paper != nullptr};
    for (const auto &one : paper ? paper->services : std::vector<Service>()) {
        if (query.hubId.value_or(one.hubId) != one.hubId)
            continue;
        const auto hub = std::ranges::find(paper->hubs, one.hubId, &Hub::id);
        const auto venue = std::ranges::find(hub->venues, one.venueId, &Venue::id);
        ServiceRow row{.service = one,
                       .hubLabel = hub->label(),
                       .venueName = venue->name,
                       .venueKind = venue->kind,
                       .venueFloor = venue->floor,
                       .venuePlace = int(venue - hub->venues.begin()),
                       .next = {}};
        for (const auto &slot : paper->slots) {
            if (slot.serviceId == one.id && slot.isFreeAt(stage::paperNow()) && row.next.size() < 3)
                row.next.push_back({slot, stage::paperNow()});
        }
        list.rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(list.rows, {}, &ServiceRow::venuePlace);
    return answer(std::move(list));
}

QFuture<Answer<SlotList>> Cache::slotsOf(const QString &serviceId)
{
    SlotList list{.rows = {}, .known = paper != nullptr};
    for (const auto &one : paper ? paper->slots : std::vector<Slot>()) {
        if (one.serviceId == serviceId)
            list.rows.push_back({one, stage::paperNow()});
    }
    return answer(std::move(list));
}

QFuture<Answer<MenuList>> Cache::menus(const std::optional<QString> &hubId)
{
    MenuList list{.day = stage::paperZone().dayOf(stage::paperNow()),
                  .rows = {},
                  .known = paper && paper->areMenusKnown,
                  .hasCanteen = false};
    for (const auto &hub : list.known ? paper->hubs : std::vector<Hub>()) {
        if (hubId.value_or(hub.id) != hub.id)
            continue;
        const auto canteen = std::ranges::find(hub.venues, VenueKind::Canteen, &Venue::kind);
        list.hasCanteen = list.hasCanteen || canteen != hub.venues.end();
        for (const auto &menu : paper->menus) {
            if (menu.hubId == hub.id)
                list.rows.push_back({menu, hub.label(), canteen->name, canteen->floor, stage::paperNow()});
        }
    }
    return answer(std::move(list));
}

QFuture<Answer<std::vector<QString>>> Cache::hubsWith(RecordKind kind)
{
    std::vector<QString> ids;
    for (const auto &hub : paper ? paper->hubs : std::vector<Hub>()) {
        const bool cooks = std::ranges::contains(hub.venues, VenueKind::Canteen, &Venue::kind);
        const bool serves = std::ranges::contains(paper->services, hub.id, &Service::hubId);
        if (kind == RecordKind::Menu ? cooks : serves)
            ids.push_back(hub.id);
    }
    std::ranges::sort(ids);
    return answer(std::move(ids));
}

} // namespace hubscreen::cache
