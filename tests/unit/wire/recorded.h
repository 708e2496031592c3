// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/format.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <catch2/catch_test_macros.hpp>
#include <ostream>

inline std::ostream &operator<<(std::ostream &out, const QString &text)
{
    return out << text.toStdString();
}

namespace hubscreen::wire {

inline QByteArray recorded(const char *name)
{
    QFile file(QStringLiteral(HUBSCREEN_WIRE_RECORDED) + QLatin1String("/") + QLatin1String(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

inline QJsonObject recordedObject(const char *name)
{
    return QJsonDocument::fromJson(recorded(name)).object();
}

inline QJsonObject firstItem(const char *name)
{
    return recordedObject(name)[QLatin1StringView("items")][0].toObject();
}

/// Compares as text, so that a difference can be read.
inline std::string readable(const QJsonObject &object)
{
    return QJsonDocument(object).toJson().toStdString();
}

inline FeedFormat hangzhou(Crs crs = Crs::Wgs84)
{
    return {crs, *Zone::fromIanaId("Asia/Shanghai")};
}

} // namespace hubscreen::wire
