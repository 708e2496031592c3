// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/text.h"

#include <optional>
#include <vector>

namespace hubscreen {

enum class Orientation { Portrait, Landscape };

/// A screen's own settings as the platform keeps them (GET /v1/kiosks/me).
struct KioskSettings {
    QString id;
    QString hubId;
    std::optional<Orientation> orientation;
    std::vector<Language> languages; ///< the first is the one a session starts with
    std::optional<int> idleSeconds;
    std::vector<QString> pages; ///< shown pages; empty: all
    struct QuietHours {
        int from = 0; ///< minute of day; may be later than `to`: over midnight
        int to = 0;
        friend bool operator==(const QuietHours &, const QuietHours &) = default;
    };
    std::optional<QuietHours> quietHours;
    friend bool operator==(const KioskSettings &, const KioskSettings &) = default;
};

} // namespace hubscreen
