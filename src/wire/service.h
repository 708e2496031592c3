// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/service.h"
#include "wire/fields.h"

namespace hubscreen::wire {

/// `duration` is ISO 8601 in whole minutes ("PT40M", "PT1H30M"); free when there is no price.
Service readService(Fields &fields);
QJsonObject toJson(const Service &service);

} // namespace hubscreen::wire
