// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/venue_list_model.h"

#include <algorithm>

namespace hubscreen::viewmodel {

namespace {

bool isRunningIn(const Venue &venue, const std::vector<cache::ActivityRow> &todays, Instant now)
{
    return std::ranges::any_of(todays, [&](const cache::ActivityRow &row) {
        const auto status = row.activity.status;
        return row.activity.venueId == venue.id && row.activity.time.contains(now)
            && (status == ActivityStatus::Scheduled || status == ActivityStatus::Held);
    });
}

void putState(VenueListRow &row, const Venue &venue, const Hub &hub, const std::vector<cache::ActivityRow> &todays,
              Instant now, const Zone &zone)
{
    const auto &hours = venue.openingHours.isEmpty() ? hub.openingHours : venue.openingHours;
    const auto minute = zone.minuteOfDay(now);
    const auto periods = hours.minutesOf(zone.dayOf(now));
    const auto later = std::ranges::find_if(periods, [minute](const OpenPeriod &p) { return p.opens > minute; });
    const bool isRunning = isRunningIn(venue, todays, now);
    if (venue.hoursUnreadable || hours.isEmpty()) {
        row.state = isRunning ? VenueStateEnum::InSession : VenueStateEnum::Unknown;
    } else if (hours.isOpenAt(now, zone)) {
        row.state = isRunning ? VenueStateEnum::InSession : VenueStateEnum::Open;
    } else if (later != periods.end()) {
        row.state = VenueStateEnum::OpensLater;
        row.opensTime = timeText(later->opens);
    }
}

int heldIn(const Venue &venue, const std::optional<std::vector<ActivityCount>> &counts)
{
    if (!counts)
        return -1;
    const auto found = std::ranges::find(*counts, venue.id, &ActivityCount::venueId);
    return found == counts->end() ? 0 : found->held;
}

// Houses near by have no floor of this building: they stand below it.
int floorOf(const Venue &venue)
{
    return venue.position ? 0 : venue.floor.value_or(0);
}

void markFloors(std::vector<VenueListRow> &rows)
{
    int busiest = 1;
    for (const auto &row : rows)
        busiest = std::max(busiest, row.held);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].firstOfFloor = i == 0 || rows[i - 1].floor != rows[i].floor;
        rows[i].heldShare = double(std::max(0, rows[i].held)) / busiest;
    }
}

// A floor's venues side by side, three a line; a floor with more takes further lines.
void layOut(std::vector<VenueListRow> &rows)
{
    constexpr std::ptrdiff_t most = 3;
    int line = 0;
    for (auto from = rows.begin(); from != rows.end(); ++line) {
        const auto floorEnd =
            std::find_if(from, rows.end(), [from](const VenueListRow &r) { return r.floor != from->floor; });
        const auto to = from + std::min(most, floorEnd - from);
        for (auto row = from; row != to; ++row) {
            row->line = line;
            row->column = int(row - from);
            row->columns = int(to - from);
        }
        from = to;
    }
}

} // namespace

void VenueListModel::show(const cache::HubDetail &detail, const std::vector<cache::ActivityRow> &todays, Instant now,
                          const Zone &zone, const LanguageSetting &language)
{
    std::vector<VenueListRow> rows;
    for (const auto &venue : detail.hub.venues) {
        VenueListRow row;
        row.id = venue.id;
        row.name = language.textOf(venue.name);
        row.kind = int(venue.kind);
        row.floor = floorOf(venue);
        row.held = heldIn(venue, detail.countsThisMonth);
        putState(row, venue, detail.hub, todays, now, zone);
        rows.push_back(std::move(row));
    }
    const auto rank = [](const VenueListRow &row) {
        return row.floor == 0 ? std::numeric_limits<int>::max() : -row.floor;
    };
    std::ranges::stable_sort(rows, {}, rank);
    markFloors(rows);
    layOut(rows);
    put(std::move(rows));
}

void VenueListModel::clear()
{
    put({});
}

void VenueListModel::put(std::vector<VenueListRow> rows)
{
    const int before = rowCount();
    const int linesBefore = lineCount();
    mergeRows(std::move(rows), &VenueListRow::id);
    if (rowCount() != before || lineCount() != linesBefore)
        Q_EMIT countChanged();
}

QVariant VenueListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = rows()[std::size_t(index.row())];
    switch (role) {
    case VenueIdRole:
        return row.id;
    case Qt::DisplayRole:
    case NameRole:
        return row.name;
    case KindRole:
        return row.kind;
    case FloorRole:
        return row.floor;
    case FirstOfFloorRole:
        return row.firstOfFloor;
    case LineRole:
        return row.line;
    case ColumnRole:
        return row.column;
    case ColumnsRole:
        return row.columns;
    case StateRole:
        return row.state;
    case OpensTimeRole:
        return row.opensTime;
    case HeldRole:
        return row.held;
    case HeldShareRole:
        return row.heldShare;
    default:
        return {};
    }
}

QHash<int, QByteArray> VenueListModel::roleNames() const
{
    return {{VenueIdRole, "venueId"},
            {NameRole, "name"},
            {KindRole, "kind"},
            {FloorRole, "floor"},
            {StateRole, "venueState"},
            {OpensTimeRole, "opensTime"},
            {FirstOfFloorRole, "firstOfFloor"},
            {LineRole, "line"},
            {ColumnRole, "column"},
            {ColumnsRole, "columns"},
            {HeldRole, "held"},
            {HeldShareRole, "heldShare"}};
}

} // namespace hubscreen::viewmodel
