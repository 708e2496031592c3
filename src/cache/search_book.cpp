// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/search_book.h"

#include "cache/record_codec.h"
#include "search/vocabulary.h"

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace hubscreen::cache {

namespace {

constexpr int hubsASlice = 100;
constexpr int activitiesASlice = 250;
constexpr int changesASlice = 250;

QString name(VenueKind kind)
{
    constexpr const char *names[] = {"library",  "canteen", "gym",           "health_cabin", "nursery", "elder_club",
                                     "day_care", "culture", "youth_science", "hall",         "other"};
    return u"venue."_s + QLatin1StringView(names[int(kind)]);
}

QString name(ActivityCategory category)
{
    constexpr const char *names[] = {"health", "sports",  "culture",   "craft",        "reading", "digital",
                                     "family", "science", "volunteer", "consultation", "other"};
    return u"category."_s + QLatin1StringView(names[int(category)]);
}

QString name(Audience audience)
{
    constexpr const char *names[] = {"everyone", "elders", "children", "families", "adults", "other"};
    return u"audience."_s + QLatin1StringView(names[int(audience)]);
}

QString name(HubStyle style)
{
    constexpr const char *names[] = {"flagship", "star_moon", "linked", "other"};
    return u"style."_s + QLatin1StringView(names[int(style)]);
}

std::vector<QString> wordsOf(const auto &...things)
{
    std::vector<QString> words;
    (std::ranges::copy(search::Vocabulary::builtIn().wordsOf(name(things)), std::back_inserter(words)), ...);
    return words;
}

/// For order alone: within a district the earth is flat.
double squaredDistance(const Position &a, const Position &b)
{
    const double north = a.latitude - b.latitude;
    const double east = (a.longitude - b.longitude) * std::cos(a.latitude * std::numbers::pi / 180);
    return north * north + east * east;
}

QHash<QString, quint16> farnessFrom(const QString &ownHub, const std::map<QString, Hub> &hubs)
{
    std::vector<std::pair<double, QString>> order;
    const auto own = hubs.find(ownHub);
    for (const auto &[id, hub] : hubs) {
        if (id != ownHub)
            order.emplace_back(own == hubs.end() ? 0 : squaredDistance(own->second.position, hub.position), id);
    }
    std::ranges::sort(order);
    QHash<QString, quint16> farness;
    if (own != hubs.end())
        farness.insert(ownHub, 0);
    for (std::size_t i = 0; i < order.size(); ++i)
        farness.insert(order[i].second, quint16(std::min<std::size_t>(i + 1, 0xFFFF)));
    return farness;
}

qint32 minutes(Instant instant)
{
    return qint32(std::chrono::floor<Minutes>(instant.time_since_epoch()).count());
}

quint64 keyOf(const QString &id)
{
    return quint64(qHash(id, 0x48756273));
}

} // namespace

SearchBook::SearchBook(Holdings &holdings, QString ownHub) : m_holdings(holdings), m_ownHub(std::move(ownHub)) { }

void SearchBook::note(const ChangeSet &changes)
{
    constexpr RecordKind few[] = {RecordKind::District, RecordKind::Hub, RecordKind::Organisation, RecordKind::Service,
                                  RecordKind::Menu};
    if (std::ranges::any_of(few, [&changes](RecordKind kind) { return changes.touches(kind); })) {
        begin();
        return;
    }
    if (!changes.touches(RecordKind::Activity))
        return;
    const auto told = changes.toChanges(0);
    for (const auto *keys : {&told.upserted, &told.removed}) {
        for (const auto &key : *keys) {
            if (key.kind == RecordKind::Activity && !key.id.isEmpty())
                m_changed.insert(key.id);
        }
    }
}

void SearchBook::begin()
{
    m_index = search::Index();
    m_things.clear();
    m_activities.clear();
    m_changed.clear();
    m_place = {};
    m_hub.clear();
    m_phase = Phase::Hubs;
}

Result<bool> SearchBook::advance(Instant now)
{
    const auto day = m_holdings.catalogue.zone().dayOf(now);
    if (std::exchange(m_day, day) != day)
        begin();
    Result<void> done;
    switch (m_phase) {
    case Phase::Hubs:
        done = addHubs();
        break;
    case Phase::Offers:
        addOrganisations();
        done = addServices().and_then([this] { return addDishes(); });
        m_phase = Phase::Activities;
        break;
    case Phase::Activities:
        done = addActivities();
        break;
    case Phase::Ready:
        if (m_changed.empty())
            return true;
        done = refresh();
        break;
    }
    return done.transform([this] { return m_phase == Phase::Ready && m_changed.empty(); });
}

Result<void> SearchBook::addHubs()
{
    if (const auto loaded = m_holdings.catalogue.load(); !loaded)
        return loaded;
    const auto &hubs = m_holdings.catalogue.hubs();
    if (m_hub.isEmpty())
        m_farness = farnessFrom(m_ownHub, hubs);
    auto at = hubs.upper_bound(m_hub);
    for (int i = 0; i < hubsASlice && at != hubs.end(); ++i, ++at) {
        addHub(at->second, m_farness.value(at->first));
        m_hub = at->first;
    }
    if (at == hubs.end())
        m_phase = Phase::Offers;
    return {};
}

Result<void> SearchBook::addServices()
{
    const auto bodies = m_holdings.records.bodies(RecordKind::Service);
    if (!bodies)
        return std::unexpected(bodies.error());
    for (const auto &body : *bodies) {
        auto service = decode<Service>(body);
        if (!service)
            return std::unexpected(Error{ErrorKind::Damaged, {}, u"a stored service cannot be read"_s, {}});
        addThing({.kind = SearchKind::Service,
                  .name = service->title,
                  .otherName = {},
                  .words = wordsOf(service->category, service->audience),
                  .sentences = {service->summary}},
                 {SearchKind::Service, service->id, service->hubId, service->title, service->venueId},
                 m_farness.value(service->hubId, 0xFFFF));
    }
    return {};
}

/// Today's, each once a canteen.
Result<void> SearchBook::addDishes()
{
    const auto bodies = m_holdings.records.bodies(RecordKind::Menu);
    if (!bodies)
        return std::unexpected(bodies.error());
    for (const auto &body : *bodies) {
        auto menu = decode<Menu>(body);
        if (!menu)
            return std::unexpected(Error{ErrorKind::Damaged, {}, u"a stored menu cannot be read"_s, {}});
        std::set<QString> cooked;
        if (menu->date != m_day)
            continue;
        for (const auto &meal : menu->meals) {
            for (const auto &dish : meal.dishes) {
                if (cooked.insert(dish.id).second)
                    addThing(
                        {.kind = SearchKind::Dish, .name = dish.name, .otherName = {}, .words = {}, .sentences = {}},
                        {SearchKind::Dish, dish.id, menu->hubId, dish.name, menu->venueId},
                        m_farness.value(menu->hubId, 0xFFFF));
            }
        }
    }
    return {};
}

void SearchBook::addHub(const Hub &hub, quint16 farness)
{
    const auto *townStreet = m_holdings.catalogue.townStreet(hub.townStreetId);
    addThing({.kind = SearchKind::Hub,
              .name = hub.name,
              .otherName = hub.label(),
              .words = wordsOf(hub.style),
              .sentences = {hub.address, townStreet ? townStreet->name : LocalizedText()}},
             {SearchKind::Hub, hub.id, hub.id, {}, {}}, farness);
    for (const auto &venue : hub.venues) {
        addThing({.kind = SearchKind::Venue,
                  .name = venue.name,
                  .otherName = {},
                  .words = wordsOf(venue.kind),
                  .sentences = {}},
                 {SearchKind::Venue, venue.id, hub.id, {}, venue.id}, farness);
    }
}

void SearchBook::addOrganisations()
{
    QHash<QString, quint16> nearestOf; // the hub nearest to here at which it serves
    for (const auto &[id, hub] : m_holdings.catalogue.hubs()) {
        const auto farness = m_farness.value(id);
        auto ofHub = hub.organisationIds;
        ofHub.push_back(hub.operatorId);
        for (const auto &organisation : ofHub) {
            const auto known = nearestOf.constFind(organisation);
            if (known == nearestOf.cend() || *known > farness)
                nearestOf.insert(organisation, farness);
        }
    }
    for (const auto &[id, organisation] : m_holdings.catalogue.organisations()) {
        addThing({.kind = SearchKind::Organisation,
                  .name = organisation.name,
                  .otherName = {},
                  .words = {},
                  .sentences = {organisation.offer}},
                 {SearchKind::Organisation, id, {}, {}, {}}, nearestOf.value(id, 0xFFFF));
    }
}

void SearchBook::addThing(const search::Subject &subject, Thing thing, quint16 farness)
{
    m_index.add(subject, {.ref = m_things.size(), .farness = farness});
    m_things.push_back(std::move(thing));
}

Result<void> SearchBook::addActivities()
{
    const auto rows = m_holdings.activities.rowsAfter(m_place, activitiesASlice);
    if (!rows)
        return std::unexpected(rows.error());
    for (const auto &row : *rows) {
        m_place = {row.activity.time.from, row.activity.hubId, row.activity.id};
        addActivity(row.number, row.activity);
    }
    if (int(rows->size()) < activitiesASlice)
        m_phase = Phase::Ready;
    return {};
}

void SearchBook::addActivity(quint64 number, const Activity &activity)
{
    removeActivity(activity.id);
    if (activity.status == ActivityStatus::Cancelled)
        return;
    const bool full = activity.seats().roomUntil() == Instant{};
    const auto subject = m_index.add({.kind = SearchKind::Activity,
                                      .name = activity.title,
                                      .otherName = {},
                                      .words = wordsOf(activity.category, activity.audience),
                                      .sentences = {activity.summary}},
                                     {.ref = number,
                                      .starts = minutes(activity.time.from),
                                      .ends = std::max(minutes(activity.time.to), minutes(activity.time.from) + 1),
                                      .farness = m_farness.value(activity.hubId, 0xFFFF),
                                      .full = full});
    m_activities.insert(keyOf(activity.id), {subject, number});
}

void SearchBook::removeActivity(const QString &id)
{
    if (const auto known = m_activities.take(keyOf(id)); known.number != 0)
        m_index.remove(known.subject, known.number);
}

Result<void> SearchBook::refresh()
{
    for (int i = 0; i < changesASlice && !m_changed.empty(); ++i) {
        const auto id = m_changed.extract(m_changed.begin()).value();
        auto row = m_holdings.activities.find(id);
        if (!row)
            return std::unexpected(row.error());
        if (const auto &held = *row)
            addActivity(held->number, held->activity);
        else
            removeActivity(id);
    }
    return {};
}

} // namespace hubscreen::cache
