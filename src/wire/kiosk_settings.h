// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/kiosk_settings.h"
#include "wire/fields.h"
#include "wire/page.h"

namespace hubscreen::wire {

/// Unknown orientations and languages are left out; `quiet_hours` is {"from": "22:00", "to": "06:30"}.
KioskSettings readKioskSettings(Fields &fields);

struct KioskDocument {
    KioskSettings settings;
    std::vector<Incomplete> incomplete;
};

/// Errors: as parseDocument; InvalidInput when its id or its hub's is not as it should be.
Result<KioskDocument> readKioskSettings(const QByteArray &document);
QJsonObject toJson(const KioskSettings &settings);

} // namespace hubscreen::wire
