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

bool Fields::hasLost(Key key) const
{
    const auto lost = QString(key) + u" left out"_s;
    return std::ranges::any_of(m_losses, [&lost](const QString &loss) { return loss.startsWith(lost); });
}

/// `problem` may begin with where it is: "floors: not a whole number", "opening_hours.regular[2].closes: …".
void Fields::leaveOut(const QString &where, const QString &problem)
{
    if (m_badParts == BadParts::Refused)
        return problem.startsWith(where) ? fail(problem, {}) : fail(where + u'.' + problem, {});
    QStringView what = problem;
    if (what.startsWith(where)) {
        what = what.sliced(where.size());
        while (what.startsWith(u'.') || what.startsWith(u':') || what.startsWith(u' '))
            what = what.sliced(1);
    }
    m_losses.push_back(where + u" left out: "_s + what.toString());
}

/// What an object within this record goes without, this record does. False: it is bad.
bool Fields::takeOver(const Fields &part, const QString &where)
{
    if (part.isGood()) {
        for (const auto &loss : part.m_losses)
            m_losses.push_back(where + u'.' + loss);
    }
    return part.isGood();
}

QString Fields::placeIn(Key key, qsizetype index)
{
    return u"%1[%2]"_s.arg(key, QString::number(index));
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
    return optionally(key, [&] { return id(key); }).value_or(QString());
}

std::vector<QString> Fields::ids(Key key)
{
    std::vector<QString> values;
    const auto elements = optionalArray(key);
    for (qsizetype i = 0; i < elements.size(); ++i) {
        auto text = elements[i].toString();
        if (isIdentifier(text))
            values.push_back(std::move(text));
        else
            leaveOut(placeIn(key, i), placeIn(key, i) + u": not an identifier"_s);
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
    Fields languages(map, m_format, m_badParts);
    LocalizedText text{languages.readString("zh"_L1, lines), {}};
    text.en = languages.optionally("en"_L1, [&] { return languages.readString("en"_L1, lines); }).value_or(QString());
    if (!takeOver(languages, key))
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
    return optionally(key, [&] { return readText(key, false, Lines::One); }).value_or(LocalizedText());
}

LocalizedText Fields::optionalParagraphs(Key key)
{
    return optionally(key, [&] { return readText(key, false, Lines::Several); }).value_or(LocalizedText());
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
    return optionally(key, [&] { return string(key); }).value_or(QString());
}

QString Fields::word(Key key)
{
    if (!has(key))
        leaveOut(key, QString(key) + u": missing"_s);
    return optionalString(key);
}

std::optional<bool> Fields::optionalFlag(Key key)
{
    return optionally(key, [&] { return take(key, QJsonValue::Bool, true).toBool(); });
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
    return optionally(key, [&] { return int(number(key, least, most)); });
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
    return optionally(key, [&] { return instant(key); });
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
    return optionally(key, [&] { return position(key); });
}

QJsonArray Fields::array(Key key)
{
    return take(key, QJsonValue::Array, false).toArray();
}

QJsonArray Fields::optionalArray(Key key)
{
    return optionally(key, [&] { return array(key); }).value_or(QJsonArray());
}

QJsonObject Fields::object(Key key)
{
    return take(key, QJsonValue::Object, true).toObject();
}

} // namespace hubscreen::wire
