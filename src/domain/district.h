// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"
#include "domain/position.h"
#include "domain/text.h"

#include <optional>
#include <vector>

namespace hubscreen {

struct TownStreet {
    QString id;
    LocalizedText name;
    std::optional<Position> labelPosition; ///< where a map writes its name; empty: not told
    friend bool operator==(const TownStreet &, const TownStreet &) = default;
};

/// A figure that the district has published: never computed here, always named with its source and date.
struct ReportedCounter {
    QString kind; ///< "hubs", "activities", "visits"
    qint64 value = 0;
    LocalizedText source;
    QDate date;
    friend bool operator==(const ReportedCounter &, const ReportedCounter &) = default;
};

struct ContactKey {
    QString keyId;
    QByteArray publicKey; ///< X25519, 32 bytes
    friend bool operator==(const ContactKey &, const ContactKey &) = default;
};

struct District {
    QString id;
    LocalizedText name;
    bool demo = false; ///< synthetic data: said on screen
    Zone zone;
    std::vector<TownStreet> townStreets;
    std::vector<ReportedCounter> reported;
    std::optional<ContactKey> contactKey;
    friend bool operator==(const District &, const District &) = default;
};

} // namespace hubscreen
