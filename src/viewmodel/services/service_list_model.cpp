// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/services/service_list_model.h"

#include <algorithm>

namespace hubscreen::viewmodel {

using cache::RecordKind;

ServiceListModel::ServiceListModel(const HubDirectory &directory)
    : m_directory(directory),
      m_patience(directory.context().scheduler, [this] { refresh(); }),
      m_query(
          directory.context(),
          [](const cache::Changes &c) {
              return c.touches(RecordKind::Service) || c.touches(RecordKind::Slot) || c.touches(RecordKind::Hub);
          },
          [this] { return m_directory.context().cache.services({.hubId = m_hubId}); },
          [this](cache::ServiceList &&list) {
              m_list = std::move(list);
              refresh();
          },
          [this] {
              refresh();
              Q_EMIT selectionChanged(); // the chosen hub's name
          })
{
    connect(&directory, &HubDirectory::changed, this, &ServiceListModel::selectionChanged);
    connect(&directory.context().pulse, &Pulse::beat, this, [this] {
        if (!m_active)
            return;
        refresh();
        if (isOutdated())
            m_query.ask();
    });
}

/// Times that have passed make room for the next.
bool ServiceListModel::isOutdated() const
{
    const auto now = m_directory.context().clock.now();
    return std::ranges::any_of(m_list.rows, [now](const cache::ServiceRow &row) {
        return std::ranges::any_of(row.next, [now](const cache::SlotRow &next) { return !next.slot.isFreeAt(now); });
    });
}

void ServiceListModel::setHubId(const QString &hubId)
{
    if (hubId == m_hubId)
        return;
    m_hubId = hubId;
    m_list = {};
    refresh();
    Q_EMIT selectionChanged();
    askAgain();
}

QString ServiceListModel::hubName() const
{
    const auto *line = m_directory.find(m_hubId);
    return line ? m_directory.context().language.textOf(line->summary.name) : QString();
}

void ServiceListModel::showService(const QString &serviceId)
{
    auto &cache = m_directory.context().cache;
    cache.services({.hubId = {}, .withSlots = false})
        .then(this, [this, serviceId](const cache::Answer<cache::ServiceList> &answer) {
            for (const auto &row : answer.value.rows) {
                if (row.service.id == serviceId)
                    setHubId(row.service.hubId);
            }
        });
}

void ServiceListModel::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    if (active)
        return askAgain();
    m_query.rest();
    m_patience.wait(false);
}

void ServiceListModel::askAgain()
{
    if (m_active && !m_hubId.isEmpty())
        m_query.ask();
}

void ServiceListModel::refresh()
{
    const auto now = m_directory.context().clock.now();
    m_patience.wait(m_active && !(m_list.known && m_list.slotsKnown));
    std::vector<ServiceRow> rows;
    QString venue;
    for (const auto &row : m_list.rows) {
        rows.push_back(rowOf(row, now));
        rows.back().firstOfVenue = rows.size() == 1 || row.service.venueId != venue;
        venue = row.service.venueId;
    }
    mergeRows(std::move(rows), &ServiceRow::id);
    Q_EMIT changed();
}

ServiceRow ServiceListModel::rowOf(const cache::ServiceRow &row, Instant now) const
{
    const auto &language = m_directory.context().language;
    const auto &zone = m_directory.district().zone();
    const auto &service = row.service;
    ServiceRow shown{.id = service.id,
                     .title = language.textOf(service.title),
                     .summary = language.textOf(service.summary),
                     .venueName = language.textOf(row.venueName),
                     .venueKind = int(row.venueKind),
                     .floor = row.venueFloor.value_or(0),
                     .firstOfVenue = false,
                     .minutes = int(service.duration.value_or(Minutes(0)).count()),
                     .priceFen = service.priceFen.value_or(-1),
                     .audience = int(service.audience),
                     .next = {}};
    for (const auto &[slot, observedAt] : row.next) {
        if (!slot.isFreeAt(now))
            continue;
        SlotTime time;
        time.slotId = slot.id;
        time.begins = timeSpan(slot.time, zone.dayOf(now), zone).from;
        time.remaining = FigureReading::at({slot.seats().free(), observedAt}, now, seatLimits, zone);
        shown.next.push_back(time);
    }
    return shown;
}

} // namespace hubscreen::viewmodel
