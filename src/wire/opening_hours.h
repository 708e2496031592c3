// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/opening_hours.h"
#include "wire/fields.h"

// {"regular": [{"day_of_week": ["monday", …], "opens": "08:00", "closes": "21:30"}], "exceptions": [{"date":
// "2026-10-01"}, {"date": "2026-10-02", "opens": "09:00", "closes": "16:00"}]}, after schema.org's
// OpeningHoursSpecification. A date without hours is a closed day; several periods of a day are several entries.
namespace hubscreen::wire {

/// Missing: empty.
OpeningHours readOpeningHours(Fields &fields, Key key);
QJsonObject toJson(const OpeningHours &hours);

} // namespace hubscreen::wire
