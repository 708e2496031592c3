// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/time.h"

#include <QLocale>

namespace hubscreen {

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
    const auto dateTime =
        QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!dateTime.isValid())
        return std::nullopt;
    return toInstant(QDateTime(dateTime.date(), dateTime.time(), QTimeZone::utc()));
}

QByteArray toHttpDate(Instant instant)
{
    const auto utc = QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), QTimeZone::utc());
    return QLocale::c().toString(utc, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1();
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
