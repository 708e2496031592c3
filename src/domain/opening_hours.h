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

/// [opens, closes) in minutes since the midnight with which its day begins, 0 ≤ opens < 1440. What closes after 1440
/// runs into the next day (18:00–02:00 is 1080–1560); no period is longer than a day (0–1440 is round the clock).
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

    /// The periods that begin on that day, in order; empty when none does.
    const std::vector<OpenPeriod> &on(QDate day) const;
    /// The minutes of that day, 0–1440, in which it is open, in order and apart: the night's end that began the day
    /// before among them.
    std::vector<OpenPeriod> minutesOf(QDate day) const;
    /// The same of a weekday, 0 = Monday, as the week has it.
    std::vector<OpenPeriod> usualMinutesOf(std::size_t weekday) const;
    bool isOpenAt(Instant instant, const Zone &zone) const;
    /// Known to be closed then: what is not known to open is not called closed.
    bool isClosedAt(Instant instant, const Zone &zone) const { return !isEmpty() && !isOpenAt(instant, zone); }
    /// From that day's first open minute to its last, within the day; std::nullopt when closed.
    std::optional<TimeRange> spanOf(QDate day, const Zone &zone) const;
    /// When it opens next, at or after `instant`, over exceptions and weeks; while it is open: `instant`. std::nullopt:
    /// not within the next 62 days.
    std::optional<Instant> nextOpening(Instant instant, const Zone &zone) const;
    /// When it next opens or closes after `instant`, at the latest the end of its day.
    Instant nextChange(Instant instant, const Zone &zone) const;
    /// Nothing is known of when it is open.
    bool isEmpty() const;
    friend bool operator==(const OpeningHours &, const OpeningHours &) = default;
};

} // namespace hubscreen
