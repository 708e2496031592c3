// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"
#include "domain/text.h"

#include <vector>

namespace hubscreen {

enum class Urgency { Info, Important, Emergency, Other };

/// A message to visitors, shown while it is valid.
struct Notice {
    QString id;
    std::vector<QString> hubIds; ///< empty: the whole district
    LocalizedText title;
    LocalizedText body;
    Urgency urgency = Urgency::Info;
    TimeRange validity;
    friend bool operator==(const Notice &, const Notice &) = default;
};

} // namespace hubscreen
