// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/position.h"
#include "domain/text.h"
#include "wire/format.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <vector>

// The small values of the feed, as they are written. What is empty is left out of its object.
namespace hubscreen::wire {

QJsonObject toJson(const LocalizedText &text);
QJsonObject toJson(Position wgs84, Crs crs);
/// "08:30", "24:00"; of the next day what lies behind.
QString timeOfDay(int minuteOfDay);
QJsonArray toJson(const std::vector<QString> &ids);
/// null when empty.
QJsonValue toJson(std::optional<qint64> value);

void putText(QJsonObject &object, QLatin1StringView key, const LocalizedText &text);
void putString(QJsonObject &object, QLatin1StringView key, const QString &text);
void putInteger(QJsonObject &object, QLatin1StringView key, std::optional<int> value);

} // namespace hubscreen::wire
