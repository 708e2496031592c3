// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/seats.h"
#include "viewmodel/base/figure_reading.h"

namespace hubscreen::viewmodel {

/// What every row says of seats at `now`, as they were told at `observedAt`.
template<typename Row>
void showSeats(Row &row, const Seats &told, Instant observedAt, Instant now, const Zone &zone)
{
    const auto seats = told.trusted(observedAt, now);
    row.remaining = FigureReading::at({told.free(), observedAt}, now, seatLimits, zone);
    row.waitlist = seats.waiting().value_or(-1);
    row.booking = int(seats.stateAt(now));
    row.offer = int(seats.offerAt(now));
}

} // namespace hubscreen::viewmodel
