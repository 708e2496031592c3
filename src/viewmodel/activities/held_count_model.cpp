// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/activities/held_count_model.h"

#include <algorithm>

namespace hubscreen::viewmodel {

using cache::RecordKind;

HeldCountModel::HeldCountModel(const HubDirectory &directory)
    : m_directory(directory),
      m_query(
          directory.context(),
          [](const cache::Changes &c) {
              return c.touches(RecordKind::ActivityCount) || c.touches(RecordKind::Hub)
                  || c.touches(RecordKind::District);
          },
          [this] { return m_directory.context().cache.heldCounts(m_hubId, chosenMonth()); },
          [this](cache::HeldCounts &&counts) {
              m_counts = std::move(counts);
              refresh();
          },
          [this] { refresh(); })
{
    connect(&directory.context().pulse, &Pulse::dayTurned, this, &HeldCountModel::changed);
}

CalendarDay HeldCountModel::month(int monthsBack) const
{
    return thisMonth().addMonths(-monthsBack);
}

void HeldCountModel::setHubId(const QString &hubId)
{
    if (hubId == m_hubId)
        return;
    m_hubId = hubId;
    askAgain();
}

void HeldCountModel::setMonthsBack(int months)
{
    if (months == monthsBack() || months < 0 || months >= monthsKept)
        return;
    m_month = months == 0 ? QDate() : thisMonth().addMonths(-months);
    askAgain();
}

void HeldCountModel::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    if (active)
        askAgain();
    else
        m_query.rest();
}

void HeldCountModel::askAgain()
{
    m_counts = {};
    refresh();
    if (m_active)
        m_query.ask();
}

void HeldCountModel::refresh()
{
    std::vector<HeldCountRow> rows;
    qint64 most = 1;
    for (const auto &count : m_counts.rows)
        most = std::max(most, count.held);
    for (const auto &count : m_counts.known ? m_counts.rows : std::vector<cache::HeldCount>())
        rows.push_back({.id = count.id,
                        .name = m_directory.context().language.textOf(count.name),
                        .kind = int(count.kind),
                        .held = count.held,
                        .share = double(count.held) / double(most),
                        .seatsOffered = count.seatsOffered,
                        .booked = count.booked,
                        .attended = count.attended});
    mergeRows(std::move(rows), &HeldCountRow::id);
    Q_EMIT changed();
}

qint64 HeldCountModel::total() const
{
    qint64 sum = 0;
    for (const auto &row : rows())
        sum += row.held;
    return sum;
}

QString HeldCountModel::observedTime() const
{
    return m_counts.known ? timeText(m_counts.vouchedAt, m_directory.district().zone()) : QString();
}

CalendarDay HeldCountModel::observedDay() const
{
    return m_directory.district().zone().dayOf(m_counts.vouchedAt);
}

} // namespace hubscreen::viewmodel
