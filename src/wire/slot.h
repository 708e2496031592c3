// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/slot.h"
#include "wire/fields.h"

namespace hubscreen::wire {

Slot readSlot(Fields &fields);
QJsonObject toJson(const Slot &slot, const FeedFormat &format);

} // namespace hubscreen::wire
