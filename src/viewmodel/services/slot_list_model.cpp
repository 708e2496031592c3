// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/services/slot_list_model.h"

#include "viewmodel/base/shown_seats.h"

#include <algorithm>

namespace hubscreen::viewmodel {

using cache::RecordKind;

SlotListModel::SlotListModel(const HubDirectory &directory)
    : m_directory(directory),
      m_patience(directory.context().scheduler, [this] { refresh(); }),
      m_query(
          directory.context(), [](const cache::Changes &c) { return c.touches(RecordKind::Slot); },
          [this] { return m_directory.context().cache.slotsOf(m_serviceId); },
          [this](cache::SlotList &&list) {
              m_list = std::move(list);
              chooseDay();
              refresh();
          },
          wordless)
{
    connect(&directory.context().pulse, &Pulse::beat, this, [this] {
        if (m_active)
            refresh();
    });
    connect(&directory.context().pulse, &Pulse::dayTurned, this, &SlotListModel::selectionChanged);
}

void SlotListModel::setServiceId(const QString &serviceId)
{
    if (serviceId == m_serviceId)
        return;
    m_serviceId = serviceId;
    m_day = {};
    m_choosesDay = true;
    m_list = {};
    refresh();
    Q_EMIT selectionChanged();
    askAgain();
}

void SlotListModel::setDayOffset(int days)
{
    m_choosesDay = false;
    const auto chosen = m_directory.district().today().addDays(days);
    if (std::exchange(m_day, chosen) == chosen)
        return;
    refresh();
    Q_EMIT selectionChanged();
}

void SlotListModel::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    askAgain();
}

void SlotListModel::askAgain()
{
    m_query.askWhile(m_active && !m_serviceId.isEmpty());
    if (!m_query.isAsked())
        m_patience.wait(false);
}

void SlotListModel::chooseDay()
{
    if (!m_list.known || !std::exchange(m_choosesDay, false))
        return;
    const auto now = m_directory.context().clock.now();
    const auto isFree = [now](const cache::SlotRow &row) { return row.slot.isFreeAt(now); };
    const auto first = std::ranges::find_if(m_list.rows, isFree);
    if (first == m_list.rows.end())
        return;
    m_day = dayOf(first->slot);
    Q_EMIT selectionChanged();
}

void SlotListModel::refresh()
{
    const auto now = m_directory.context().clock.now();
    m_patience.wait(m_active && !m_serviceId.isEmpty() && !m_list.known);
    std::vector<SlotListRow> rows;
    for (const auto &row : m_list.rows) {
        if (dayOf(row.slot) == day())
            rows.push_back(rowOf(row, now));
    }
    mergeRows(std::move(rows), &SlotListRow::id);
    Q_EMIT changed();
}

SlotListRow SlotListModel::rowOf(const cache::SlotRow &row, Instant now) const
{
    const auto &zone = m_directory.district().zone();
    const auto &slot = row.slot;
    SlotListRow shown;
    shown.id = slot.id;
    shown.time = timeSpan(slot.time, zone.dayOf(now), zone);
    shown.capacity = slot.capacity;
    showSeats(shown, slot.seats(), row.observedAt, now, zone);
    shown.running = slot.time.contains(now);
    shown.over = slot.time.to <= now;
    return shown;
}

} // namespace hubscreen::viewmodel
