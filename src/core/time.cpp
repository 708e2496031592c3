// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/time.h"

#include <algorithm>

namespace hubscreen {

namespace {

constexpr qsizetype httpDateLength = 29;
constexpr QByteArrayView weekdays[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
constexpr QByteArrayView months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                     "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr qint64 epochJulianDay = 2'440'588; // 1970-01-01

int numberAt(QByteArrayView text, qsizetype place, qsizetype length)
{
    return text.sliced(place, length).toInt();
}

QByteArray digits(int number, int length)
{
    return QByteArray::number(number).rightJustified(length, '0');
}

} // namespace

Instant toInstant(const QDateTime &dateTime)
{
    return Instant(Milliseconds(dateTime.toMSecsSinceEpoch()));
}

std::optional<Instant> parseRfc3339(QStringView text)
{
    // RFC 3339 always has an offset; Qt's ISO reader would take its absence for local time.
    const bool hasOffset =
        text.endsWith(u'Z') || (text.size() > 6 && (text[text.size() - 6] == u'+' || text[text.size() - 6] == u'-'));
    if (!hasOffset || text.size() < 20 || text[10] != u'T')
        return std::nullopt;
    const auto dateTime = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    if (!dateTime.isValid())
        return std::nullopt;
    return toInstant(dateTime);
}

std::optional<Instant> parseHttpDate(QByteArrayView text)
{
    // Tue, 24 Nov 2026 02:00:00 GMT
    const auto trimmed = text.trimmed();
    if (trimmed.size() != httpDateLength)
        return std::nullopt;
    const auto month = std::ranges::find(months, trimmed.sliced(8, 3));
    const QDate date(numberAt(trimmed, 12, 4), int(month - std::begin(months)) + 1, numberAt(trimmed, 5, 2));
    const QTime time(numberAt(trimmed, 17, 2), numberAt(trimmed, 20, 2), numberAt(trimmed, 23, 2));
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    const Instant instant(std::chrono::days(date.toJulianDay() - epochJulianDay)
                          + Milliseconds(time.msecsSinceStartOfDay()));
    return toHttpDate(instant) == trimmed ? std::optional(instant) : std::nullopt; // the rest of it, too
}

QByteArray toHttpDate(Instant instant)
{
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    const auto date = QDate::fromJulianDay(epochJulianDay + day.time_since_epoch().count());
    const auto time = QTime::fromMSecsSinceStartOfDay(int((instant - day).count()));
    QByteArray text;
    text.reserve(httpDateLength);
    text += weekdays[date.dayOfWeek() - 1];
    text += ", " + digits(date.day(), 2) + ' ';
    text += months[date.month() - 1];
    text += ' ' + digits(date.year(), 4) + ' ' + digits(time.hour(), 2) + ':' + digits(time.minute(), 2) + ':'
        + digits(time.second(), 2) + " GMT";
    return text;
}

std::optional<Zone> Zone::fromIanaId(const QByteArray &ianaId)
{
    const QTimeZone zone(ianaId);
    if (!zone.isValid())
        return std::nullopt;
    return Zone(zone);
}

QDateTime Zone::local(Instant instant) const
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), m_zone);
}

int Zone::minuteOfDay(Instant instant) const
{
    const auto time = local(instant).time();
    return time.hour() * 60 + time.minute();
}

Instant Zone::startOf(QDate day) const
{
    return toInstant(day.startOfDay(m_zone));
}

Instant Zone::at(QDate day, int minuteOfDay) const
{
    if (minuteOfDay >= 24 * 60)
        return startOf(day.addDays(1)) + Minutes(minuteOfDay - 24 * 60);
    return toInstant(QDateTime(day, QTime(minuteOfDay / 60, minuteOfDay % 60), m_zone));
}

QString Zone::toRfc3339(Instant instant) const
{
    return local(instant)
        .toOffsetFromUtc(local(instant).offsetFromUtc())
        .toString(instant.time_since_epoch().count() % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

} // namespace hubscreen
