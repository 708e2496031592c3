// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/menu.h"
#include "wire/fields.h"

namespace hubscreen::wire {

/// A meal without `from` and `until` does not say when it is served.
Menu readMenu(Fields &fields);
QJsonObject toJson(const Menu &menu);

} // namespace hubscreen::wire
