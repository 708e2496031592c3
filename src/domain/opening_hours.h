// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"

#include <QDate>

#include <array>
#include <optional>
#include <vector>

// When a house is open (schema.org OpeningHoursSpecification): a week's regular hours, and days that differ.
namespace hubscreen {

/// [opens, closes) in minutes since local midnight; closes may be 1440.
struct OpenPeriod {
    int opens = 0;
    int closes = 0;
    friend bool operator==(const OpenPeriod &, const OpenPeriod &) = default;
};

struct OpeningException {
    QDate date;
    std::vector<OpenPeriod> periods; ///< empty: closed that day
    friend bool operator==(const OpeningException &, const OpeningException &) = default;
};

struct OpeningHours {
    std::array<std::vector<OpenPeriod>, 7> week; ///< Monday first; each day's periods in order
    std::vector<OpeningException> exceptions; ///< by date, ascending

    /// That day's periods, in order; empty when closed.
    const std::vector<OpenPeriod> &on(QDate day) const;
    bool isOpenAt(Instant instant, const Zone &zone) const;
    /// From the day's first opening to its last closing; std::nullopt when closed.
    std::optional<TimeRange> spanOf(QDate day, const Zone &zone) const;
    bool isEmpty() const;
    friend bool operator==(const OpeningHours &, const OpeningHours &) = default;
};

} // namespace hubscreen
