// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/booking/bookable_row.h"

#include "viewmodel/base/shown_seats.h"

namespace hubscreen::viewmodel {

BookableRow bookableRow(const cache::Bookable &bookable, const HubDirectory &directory)
{
    const auto now = directory.context().clock.now();
    const auto &language = directory.context().language;
    const auto &zone = directory.district().zone();
    BookableRow shown;
    shown.kind = int(bookable.kind);
    shown.id = bookable.id;
    shown.time = timeSpan(bookable.time, zone.dayOf(now), zone);
    shown.title = language.textOf(bookable.title);
    shown.hubId = bookable.hubId;
    shown.hubLabel = language.textOf(bookable.hubLabel);
    shown.venueName = language.textOf(bookable.venueName);
    shown.floor = bookable.venueFloor.value_or(0);
    shown.capacity = bookable.capacity.value_or(-1);
    showSeats(shown, bookable.seats(), bookable.observedAt, now, zone);
    shown.status = int(bookable.status);
    shown.priceFen = bookable.priceFen.value_or(-1);
    shown.maxPartySize = bookable.seats().largestParty();
    return shown;
}

void BookableListModel::show(const std::vector<cache::Bookable> &bookables, const HubDirectory &directory)
{
    const int before = rowCount();
    std::vector<BookableRow> rows;
    for (const auto &one : bookables)
        rows.push_back(bookableRow(one, directory));
    mergeRows(std::move(rows), &BookableRow::id);
    if (rowCount() != before)
        Q_EMIT countChanged();
}

} // namespace hubscreen::viewmodel
