// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/fields.h"

#include "geo/datum.h"

#include <algorithm>
#include <cmath>

namespace hubscreen::wire {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Bool:
        return u"true or false"_s;
    case QJsonValue::Double:
        return u"a number"_s;
    case QJsonValue::String:
        return u"a string"_s;
    case QJsonValue::Array:
        return u"an array"_s;
    default:
        return u"an object"_s;
    }
}

bool isIdentifierCharacter(QChar c)
{
    const auto u = c.unicode();
    return (u >= 'a' && u <= 'z') || (u >= 'A' && u <= 'Z') || (u >= '0' && u <= '9') || u == '.' || u == '_'
        || u == ':' || u == '-';
}

bool isDegrees(const QJsonValue &value, double limit)
{
    return value.isDouble() && std::abs(value.toDouble()) <= limit;
}

} // namespace

bool isIdentifier(QStringView text)
{
    return !text.isEmpty() && text.size() <= 64 && std::ranges::all_of(text, isIdentifierCharacter);
}

void Fields::fail(const QString &where, const QString &what)
{
    if (m_problem.isEmpty())
        m_problem = what.isEmpty() ? where : where + u": "_s + what;
}

bool Fields::has(Key key) const
{
    const auto value = m_object.value(key);
    return !value.isUndefined() && !value.isNull();
}

QJsonValue Fields::take(Key key, QJsonValue::Type type, bool required)
{
    const auto value = m_object.value(key);
    if (value.type() == type)
        return value;
    if (!value.isUndefined() && !value.isNull())
        fail(key, u"not "_s + nameOf(type));
    else if (required)
        fail(key, u"missing"_s);
    return {};
}

QString Fields::id(Key key)
{
    auto text = take(key, QJsonValue::String, true).toString();
    if (!isIdentifier(text))
        fail(key, u"not an identifier"_s);
    return text;
}

QString Fields::optionalId(Key key)
{
    return has(key) ? id(key) : QString();
}

std::vector<QString> Fields::ids(Key key)
{
    std::vector<QString> values;
    const auto elements = array(key);
    for (const auto &element : elements) {
        values.push_back(element.toString());
        if (!isIdentifier(values.back()))
            fail(key, u"holds what is not an identifier"_s);
    }
    return values;
}

LocalizedText Fields::readText(Key key, bool required, Lines lines)
{
    const auto map = take(key, QJsonValue::Object, required).toObject();
    if (map.isEmpty()) {
        if (required || has(key))
            fail(key, u"no text in Chinese"_s);
        return {};
    }
    Fields languages(map, m_format);
    LocalizedText text{languages.readString("zh"_L1, lines), {}};
    if (languages.has("en"_L1))
        text.en = languages.readString("en"_L1, lines);
    if (!languages.isGood())
        fail(QString(key) + u'.' + languages.problem(), {});
    else if (text.zh.isEmpty() && required)
        fail(key, u"no text in Chinese"_s);
    return text.zh.isEmpty() ? LocalizedText() : text;
}

LocalizedText Fields::text(Key key)
{
    return readText(key, true, Lines::One);
}

LocalizedText Fields::optionalText(Key key)
{
    return readText(key, false, Lines::One);
}

LocalizedText Fields::optionalParagraphs(Key key)
{
    return readText(key, false, Lines::Several);
}

QString Fields::readString(Key key, Lines lines)
{
    const auto text = take(key, QJsonValue::String, true).toString();
    if (text.size() > maximumText)
        fail(key, u"longer than %1 characters"_s.arg(maximumText));
    return cleanText(text, lines);
}

QString Fields::string(Key key)
{
    return readString(key, Lines::One);
}

QString Fields::optionalString(Key key)
{
    return has(key) ? string(key) : QString();
}

std::optional<bool> Fields::optionalFlag(Key key)
{
    const auto value = take(key, QJsonValue::Bool, false);
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

bool Fields::flag(Key key, bool fallback)
{
    return take(key, QJsonValue::Bool, false).toBool(fallback);
}

qint64 Fields::number(Key key, qint64 least, qint64 most)
{
    const auto value = take(key, QJsonValue::Double, true).toDouble();
    if (value != std::floor(value) || value < double(least) || value > double(most)) {
        fail(key, u"not a whole number from %1 to %2"_s.arg(QString::number(least), QString::number(most)));
        return least;
    }
    return qint64(value);
}

std::optional<int> Fields::optionalInteger(Key key, int least, int most)
{
    if (!has(key))
        return std::nullopt;
    return int(number(key, least, most));
}

Instant Fields::instant(Key key)
{
    const auto value = parseRfc3339(take(key, QJsonValue::String, true).toString());
    if (!value)
        fail(key, u"not a time with offset"_s);
    return value.value_or(Instant{});
}

std::optional<Instant> Fields::optionalInstant(Key key)
{
    if (!has(key))
        return std::nullopt;
    return instant(key);
}

QDate Fields::date(Key key)
{
    const auto value = QDate::fromString(take(key, QJsonValue::String, true).toString(), Qt::ISODate);
    if (!value.isValid())
        fail(key, u"not a date"_s);
    return value;
}

int Fields::minuteOfDay(Key key)
{
    const auto text = take(key, QJsonValue::String, true).toString();
    if (text == "24:00"_L1)
        return 24 * 60;
    const auto time = text.size() == 5 ? QTime::fromString(text, u"HH:mm"_s) : QTime();
    if (!time.isValid()) {
        fail(key, u"not a time of day such as 08:30"_s);
        return 0;
    }
    return time.hour() * 60 + time.minute();
}

Position Fields::position(Key key)
{
    const auto map = take(key, QJsonValue::Object, true).toObject();
    const auto latitude = map.value("lat"_L1);
    const auto longitude = map.value("lon"_L1);
    if (!isDegrees(latitude, 90) || !isDegrees(longitude, 180)) {
        fail(key, u"not a position"_s);
        return {};
    }
    const Position given{latitude.toDouble(), longitude.toDouble()};
    return m_format.crs == Crs::Gcj02 ? geo::toWgs84(given) : given;
}

std::optional<Position> Fields::optionalPosition(Key key)
{
    if (!has(key))
        return std::nullopt;
    return position(key);
}

QJsonArray Fields::array(Key key)
{
    return take(key, QJsonValue::Array, false).toArray();
}

QJsonObject Fields::object(Key key)
{
    return take(key, QJsonValue::Object, true).toObject();
}

} // namespace hubscreen::wire
