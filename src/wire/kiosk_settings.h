// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/kiosk_settings.h"
#include "wire/fields.h"

namespace hubscreen::wire {

/// Unknown orientations and languages are left out; `quiet_hours` is {"from": "22:00", "to": "06:30"}.
KioskSettings readKioskSettings(Fields &fields);
Result<KioskSettings> readKioskSettings(const QByteArray &document);
QJsonObject toJson(const KioskSettings &settings);

} // namespace hubscreen::wire
