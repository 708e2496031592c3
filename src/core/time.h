// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

#include <chrono>
#include <compare>
#include <optional>

// Points in time and calendar days. Every point in time in the house is an Instant (UTC, milliseconds); what day,
// weekday or hour it is, only a Zone can say.
namespace hubscreen {

using Milliseconds = std::chrono::milliseconds;
using Minutes = std::chrono::minutes;

/// A point in time: UTC, millisecond resolution.
using Instant = std::chrono::sys_time<Milliseconds>;

Instant toInstant(const QDateTime &dateTime);

/// RFC 3339 with offset, as the feed writes it; std::nullopt when the text is not that.
std::optional<Instant> parseRfc3339(QStringView text);

/// An IMF-fixdate as in HTTP's `Date` (RFC 9110, 5.6.7); std::nullopt when the text is not that.
std::optional<Instant> parseHttpDate(QByteArrayView text);
QByteArray toHttpDate(Instant instant);

/// [from, to): holds `from`, does not hold `to`.
struct TimeRange {
    Instant from{};
    Instant to{};

    bool contains(Instant instant) const { return from <= instant && instant < to; }
    bool overlaps(const TimeRange &other) const { return from < other.to && other.from < to; }
    friend bool operator==(const TimeRange &, const TimeRange &) = default;
};

/// The calendar of one time zone: the district's, never the machine's.
class Zone
{
public:
    explicit Zone(QTimeZone zone = QTimeZone::utc()) : m_zone(std::move(zone)) { }

    /// `ianaId` as in the feed ("Asia/Shanghai"); std::nullopt when this system does not know it.
    static std::optional<Zone> fromIanaId(const QByteArray &ianaId);

    QByteArray ianaId() const { return m_zone.id(); }
    QDateTime local(Instant instant) const;
    QDate dayOf(Instant instant) const { return local(instant).date(); }

    /// Minutes since local midnight, 0–1439.
    int minuteOfDay(Instant instant) const;

    /// The first moment of that day (a day may be 23 or 25 hours long).
    Instant startOf(QDate day) const;

    /// That wall-clock minute of that day; 1440 is the next midnight.
    Instant at(QDate day, int minuteOfDay) const;

    TimeRange rangeOf(QDate day) const { return {startOf(day), startOf(day.addDays(1))}; }

    /// RFC 3339 with this zone's offset.
    QString toRfc3339(Instant instant) const;

    friend bool operator==(const Zone &a, const Zone &b) { return a.m_zone == b.m_zone; }

private:
    QTimeZone m_zone;
};

} // namespace hubscreen
