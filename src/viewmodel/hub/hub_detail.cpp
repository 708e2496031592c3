// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/hub/hub_detail.h"

#include "geo/datum.h"
#include "geo/distance.h"

#include <QUrl>

#include <algorithm>
#include <cmath>

namespace hubscreen::viewmodel {

namespace {

using cache::RecordKind;

} // namespace

HubDetail::HubDetail(const HubDirectory &directory)
    : m_directory(directory),
      m_today(directory),
      m_activities(directory),
      m_query(
          directory.context(),
          [this](const cache::Changes &c) {
              return c.touches({RecordKind::Hub, m_hubId}) || c.touches(RecordKind::Organisation)
                  || c.touches({RecordKind::ActivityCount, m_hubId}) || c.touches(RecordKind::District);
          },
          [this] { return m_directory.context().cache.hubDetail(m_hubId); },
          [this](std::optional<cache::HubDetail> &&detail) {
              m_detail = std::move(detail);
              refresh();
          },
          [this] { refresh(); }),
      m_todaysQuery(
          directory.context(), [](const cache::Changes &c) { return c.touches(RecordKind::Activity); },
          [this] { return m_directory.context().cache.activities(todaysQuery()); },
          [this](cache::ActivityList &&list) {
              m_todays = std::move(list.rows);
              refresh();
          },
          wordless)
{
    connect(&directory, &HubDirectory::changed, this, &HubDetail::refresh);
    connect(&directory.context().pulse, &Pulse::beat, this, &HubDetail::refresh);
}

cache::ActivityQuery HubDetail::todaysQuery() const
{
    cache::ActivityQuery query;
    query.range = m_directory.district().zone().rangeOf(m_directory.district().today());
    query.hubId = m_hubId;
    return query;
}

void HubDetail::setHubId(const QString &hubId)
{
    if (hubId == m_hubId)
        return;
    m_hubId = hubId;
    m_detail.reset();
    m_todays.clear();
    m_quieter.reset();
    m_venues.clear();
    m_today.setHubId(hubId);
    m_activities.setActive(false);
    m_activities.setHubId(hubId);
    m_activities.setActive(!hubId.isEmpty());
    Q_EMIT hubIdChanged();
    Q_EMIT changed();
    if (hubId.isEmpty()) {
        m_query.rest();
        m_todaysQuery.rest();
    } else {
        m_query.ask();
        m_todaysQuery.ask();
    }
}

void HubDetail::setHere(const QString &hubId)
{
    m_here = hubId;
    Q_EMIT changed();
}

void HubDetail::refresh()
{
    if (!m_detail)
        return;
    m_venues.show(*m_detail, m_todays, m_directory.context().clock.now(), m_directory.district().zone(),
                  m_directory.context().language);
    m_quieter = nearestQuiet();
    Q_EMIT changed();
}

std::optional<HubLine> HubDetail::nearestQuiet() const
{
    const auto *self = m_directory.find(m_hubId);
    if (!self || self->crowd != CrowdLevelEnum::Busy)
        return std::nullopt;
    const HubLine *best = nullptr;
    double bestDistance = 0;
    for (const auto &line : m_directory.lines()) {
        if (line.crowd != CrowdLevelEnum::Quiet)
            continue;
        const auto distance = geo::distanceMetres(self->summary.position, line.summary.position);
        if (!best || distance < bestDistance) {
            best = &line;
            bestDistance = distance;
        }
    }
    return best ? std::optional(*best) : std::nullopt;
}

int HubDetail::metresAway() const
{
    const auto *here = m_directory.find(m_here);
    return m_detail && here && !isHere() ? int(geo::distanceMetres(here->summary.position, m_detail->hub.position))
                                         : -1;
}

int HubDetail::direction() const
{
    const auto *here = m_directory.find(m_here);
    return m_detail && here && !isHere() ? int(geo::direction(here->summary.position, m_detail->hub.position)) : -1;
}

int HubDetail::walkMinutes() const
{
    constexpr double metresAMinute = 4500.0 / 60;
    const int metres = metresAway();
    return metres < 0 ? -1 : std::max(1, int(std::ceil(metres / metresAMinute)));
}

// A geo: address would be the neutral choice, but WeChat, with which most people here scan, shows it as text, and not
// every phone's camera opens it. A web address opens in all of them: this is AMap's documented URI interface, which
// needs no app and takes GCJ-02 (https://lbs.amap.com/api/uri-api/guide/mobile-web/point).
QString HubDetail::mapLink() const
{
    if (!m_detail)
        return {};
    const Position there = geo::toGcj02(m_detail->hub.position);
    return QStringLiteral("https://uri.amap.com/marker?position=%1,%2&name=%3")
        .arg(QString::number(there.longitude, 'f', 5), QString::number(there.latitude, 'f', 5),
             QString::fromLatin1(QUrl::toPercentEncoding(m_detail->hub.label().zh)));
}

std::vector<MapHouse> HubDetail::houses() const
{
    std::vector<MapHouse> houses;
    if (m_detail)
        for (const Venue &venue : m_detail->hub.venues)
            if (venue.position)
                houses.push_back({venue.id, text(venue.name), *venue.position, {}});
    return houses;
}

QList<OpenSpan> HubDetail::spansNow(const OpeningHours &hours) const
{
    return openSpans(hours, m_directory.context().clock.now(), m_directory.district().zone());
}

QList<OpenSpan> HubDetail::hoursToday() const
{
    return m_detail ? spansNow(m_detail->hub.openingHours) : QList<OpenSpan>();
}

OpeningNow HubDetail::opening() const
{
    const auto *line = m_directory.find(m_hubId);
    return line ? line->opening : OpeningNow();
}

QList<OpenSpan> HubDetail::canteenHours() const
{
    if (!m_detail)
        return {};
    const auto &venues = m_detail->hub.venues;
    const auto canteen = std::ranges::find(venues, VenueKind::Canteen, &Venue::kind);
    return canteen == venues.end() ? QList<OpenSpan>() : spansNow(canteen->openingHours);
}

QStringList HubDetail::organisationNames() const
{
    QStringList names;
    if (m_detail)
        for (const auto &organisation : m_detail->organisations)
            names << text(organisation.name);
    return names;
}

int HubDetail::quieterMetres() const
{
    const auto *self = m_directory.find(m_hubId);
    return self && m_quieter ? int(geo::distanceMetres(self->summary.position, m_quieter->summary.position)) : -1;
}

} // namespace hubscreen::viewmodel
