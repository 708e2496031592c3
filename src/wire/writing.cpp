// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/writing.h"

#include "geo/datum.h"
#include "wire/clean_text.h"

#include <cmath>

namespace hubscreen::wire {

using namespace Qt::StringLiterals;

namespace {

double rounded(double degrees) // 0.1 m
{
    return std::round(degrees * 1e6) / 1e6;
}

} // namespace

QJsonObject toJson(const LocalizedText &text)
{
    QJsonObject map{{u"zh"_s, withoutIsolates(text.zh)}};
    putString(map, "en"_L1, text.en);
    return map;
}

QJsonObject toJson(Position wgs84, Crs crs)
{
    const auto written = crs == Crs::Gcj02 ? geo::toGcj02(wgs84) : wgs84;
    return {{u"lat"_s, rounded(written.latitude)}, {u"lon"_s, rounded(written.longitude)}};
}

QString timeOfDay(int minuteOfDay)
{
    constexpr int minutesADay = 24 * 60;
    const int minute = minuteOfDay > minutesADay ? minuteOfDay - minutesADay : minuteOfDay;
    return QString::asprintf("%02d:%02d", minute / 60, minute % 60);
}

QJsonArray toJson(const std::vector<QString> &ids)
{
    QJsonArray array;
    for (const auto &id : ids)
        array.append(id);
    return array;
}

QJsonValue toJson(std::optional<qint64> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

void putText(QJsonObject &object, QLatin1StringView key, const LocalizedText &text)
{
    if (!text.isEmpty())
        object.insert(key, toJson(text));
}

void putString(QJsonObject &object, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, withoutIsolates(text));
}

void putInteger(QJsonObject &object, QLatin1StringView key, std::optional<int> value)
{
    if (value)
        object.insert(key, *value);
}

} // namespace hubscreen::wire
