// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/catalogue.h"

#include "cache/record_codec.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscreen::cache {

namespace {

template<typename T>
Result<std::map<QString, T>> readAll(RecordTable &records, RecordKind kind)
{
    const auto bodies = records.bodies(kind);
    if (!bodies)
        return std::unexpected(bodies.error());
    std::map<QString, T> all;
    for (const auto &body : *bodies) {
        auto record = decode<T>(body);
        if (!record)
            return std::unexpected(Error{ErrorKind::Damaged, {}, u"a stored record cannot be read"_s, {}});
        const auto id = record->id;
        all.insert_or_assign(id, std::move(*record));
    }
    return all;
}

template<typename T>
const T *find(const std::map<QString, T> &all, const QString &id)
{
    const auto found = all.find(id);
    return found == all.end() ? nullptr : &found->second;
}

} // namespace

Result<void> Catalogue::load()
{
    if (m_loaded)
        return {};
    auto districts = readAll<District>(m_records, RecordKind::District);
    auto hubs = readAll<Hub>(m_records, RecordKind::Hub);
    auto organisations = readAll<Organisation>(m_records, RecordKind::Organisation);
    if (!districts)
        return std::unexpected(districts.error());
    if (!hubs)
        return std::unexpected(hubs.error());
    if (!organisations)
        return std::unexpected(organisations.error());
    m_district = districts->empty() ? std::nullopt : std::optional(std::move(districts->begin()->second));
    m_hubs = std::move(*hubs);
    m_organisations = std::move(*organisations);
    m_loaded = true;
    return {};
}

void Catalogue::forget()
{
    m_loaded = false;
    m_standings.clear();
}

const Catalogue::Standing &Catalogue::standingOf(const Hub &hub, Instant now)
{
    const auto [found, isNew] = m_standings.try_emplace(hub.id);
    if (isNew || !found->second.holds.contains(now))
        found->second = judged(hub, now);
    return found->second;
}

Catalogue::Standing Catalogue::judged(const Hub &hub, Instant now) const
{
    const auto &hours = hub.openingHours;
    const auto place = zone();
    Standing standing{.open = hours.isOpenAt(now, place),
                      .hoursKnown = !hours.isEmpty(),
                      .opensAt = {},
                      .holds = {now, hours.nextChange(now, place)}};
    if (standing.hoursKnown && !standing.open) {
        const auto minutes = hours.minutesOf(place.dayOf(now));
        standing.wasOpenToday = !minutes.empty() && minutes.front().closes <= place.minuteOfDay(now);
        standing.opensAt = hours.nextOpening(now, place);
    }
    return standing;
}

const Hub *Catalogue::hub(const QString &id) const
{
    return find(m_hubs, id);
}

const Organisation *Catalogue::organisation(const QString &id) const
{
    return find(m_organisations, id);
}

const TownStreet *Catalogue::townStreet(const QString &id) const
{
    if (!m_district)
        return nullptr;
    const auto found = std::ranges::find(m_district->townStreets, id, &TownStreet::id);
    return found == m_district->townStreets.end() ? nullptr : &*found;
}

} // namespace hubscreen::cache
