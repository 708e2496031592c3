// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/fields.h"

// What of a visitor a booking takes: {"contact_fields": ["phone", "name"]}.
namespace hubscreen::wire {

/// A list that cannot be read may hold `name`: true.
bool readAsksName(Fields &fields);
QJsonArray contactFields(bool asksName);

} // namespace hubscreen::wire
