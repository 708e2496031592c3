// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/activity.h"
#include "wire/fields.h"

namespace hubscreen::wire {

/// The price is {"currency": "CNY", "amount": "12.00"}; free when missing.
Activity readActivity(Fields &fields);
QJsonObject toJson(const Activity &activity, const FeedFormat &format);

ActivityCount readActivityCount(Fields &fields);
QJsonObject toJson(const ActivityCount &count);

} // namespace hubscreen::wire
