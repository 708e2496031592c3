// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/hub/venue_list_model.h"

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

bool differsOn(const OpeningHours &hours, QDate day)
{
    return std::ranges::contains(hours.exceptions, day, &OpeningException::date);
}

std::vector<OpenPeriod> common(const std::vector<OpenPeriod> &some, const std::vector<OpenPeriod> &others)
{
    std::vector<OpenPeriod> both;
    for (const auto &one : some) {
        for (const auto &other : others) {
            const OpenPeriod shared{std::max(one.opens, other.opens), std::min(one.closes, other.closes)};
            if (shared.opens < shared.closes)
                both.push_back(shared);
        }
    }
    return both;
}

// Hours of its own stand, a reading room's at night too; but on a day on which the house is closed, or open otherwise
// than in any other week, its rooms are no longer open than the house, unless they say so for that very day.
std::vector<OpenPeriod> minutesOf(const Venue &venue, const Hub &hub, QDate day)
{
    const auto house = hub.openingHours.minutesOf(day);
    if (venue.openingHours.isEmpty())
        return house;
    auto own = venue.openingHours.minutesOf(day);
    const bool isOtherDay = !hub.openingHours.isEmpty() && (house.empty() || differsOn(hub.openingHours, day));
    const bool isBound = isOtherDay && !venue.position && !differsOn(venue.openingHours, day);
    return isBound ? common(own, house) : own;
}

void putState(VenueListRow &row, const Venue &venue, const Hub &hub, const std::vector<cache::ActivityRow> &todays,
              Instant now, const Zone &zone)
{
    const bool isUnknown = venue.openingHours.isEmpty() && hub.openingHours.isEmpty();
    const auto minute = zone.minuteOfDay(now);
    const auto periods = minutesOf(venue, hub, zone.dayOf(now));
    const auto isNow = [minute](const OpenPeriod &p) { return p.opens <= minute && minute < p.closes; };
    const auto later = std::ranges::find_if(periods, [minute](const OpenPeriod &p) { return p.opens > minute; });
    const bool isRunning = isRunningIn(venue, todays, now);
    if (venue.hoursUnreadable || isUnknown) {
        row.state = isRunning ? VenueStateEnum::InSession : VenueStateEnum::Unknown;
    } else if (std::ranges::any_of(periods, isNow)) {
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

// From the top down: floors, rooms of which no floor is known, houses near by.
int rankOf(const VenueListRow &row)
{
    constexpr int below = 1'000'000;
    return row.isNear ? 2 * below : row.floor == 0 ? below : -row.floor;
}

bool shareFloor(const VenueListRow &one, const VenueListRow &other)
{
    return rankOf(one) == rankOf(other);
}

void markFloors(std::vector<VenueListRow> &rows)
{
    int busiest = 1;
    for (const auto &row : rows)
        busiest = std::max(busiest, row.held);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].firstOfFloor = i == 0 || !shareFloor(rows[i - 1], rows[i]);
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
            std::find_if(from, rows.end(), [from](const VenueListRow &r) { return !shareFloor(r, *from); });
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
        row.isNear = venue.position.has_value();
        row.floor = row.isNear ? 0 : venue.floor.value_or(0);
        row.held = heldIn(venue, detail.countsThisMonth);
        putState(row, venue, detail.hub, todays, now, zone);
        rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(rows, {}, rankOf);
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

} // namespace hubscreen::viewmodel
