// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/demo/facts_fields.h"

#include <QDate>
#include <QFile>
#include <QJsonDocument>
#include <QTime>

using namespace Qt::StringLiterals;

namespace hubscreen::platform::demo {

void Complaint::add(const QString &where, const QString &what)
{
    if (!error)
        error = Error{ErrorKind::InvalidInput, where, what, u"Correct the file of facts"_s};
}

void Fields::complain(QLatin1StringView name, const QString &what) const
{
    m_complaint->add(m_where + u'.' + name, what);
}

QString Fields::text(QLatin1StringView name) const
{
    const auto value = m_object.value(name);
    if (!value.isString() || value.toString().isEmpty())
        complain(name, u"a text is missing"_s);
    return value.toString();
}

QString Fields::text(QLatin1StringView name, const QString &otherwise) const
{
    return has(name) ? text(name) : otherwise;
}

LocalizedText Fields::localized(QLatin1StringView name) const
{
    const auto map = object(name);
    return {map.text("zh"_L1), map.text("en"_L1)};
}

double Fields::number(QLatin1StringView name) const
{
    const auto value = m_object.value(name);
    if (!value.isDouble())
        complain(name, u"a number is missing"_s);
    return value.toDouble();
}

double Fields::number(QLatin1StringView name, double otherwise) const
{
    return has(name) ? number(name) : otherwise;
}

QDate Fields::date(QLatin1StringView name) const
{
    const auto date = QDate::fromString(text(name), Qt::ISODate);
    if (!date.isValid())
        complain(name, u"a date as 2026-11-25 is missing"_s);
    return date;
}

Position Fields::position(QLatin1StringView name) const
{
    const auto values = numbers(name);
    if (values.size() == 2 && std::abs(values[0]) <= 90 && std::abs(values[1]) <= 180)
        return {values[0], values[1]};
    complain(name, u"a position [latitude, longitude] is missing"_s);
    return {};
}

std::optional<bool> Fields::optionalFlag(QLatin1StringView name) const
{
    if (!has(name))
        return std::nullopt;
    if (!m_object.value(name).isBool())
        complain(name, u"is not true or false"_s);
    return m_object.value(name).toBool();
}

QJsonArray Fields::array(QLatin1StringView name) const
{
    const auto value = m_object.value(name);
    if (!value.isArray())
        complain(name, u"a list is missing"_s);
    return value.toArray();
}

std::vector<QString> Fields::texts(QLatin1StringView name) const
{
    std::vector<QString> texts;
    for (const auto &value : array(name)) {
        if (!value.isString())
            complain(name, u"is not a list of texts"_s);
        texts.push_back(value.toString());
    }
    return texts;
}

std::vector<double> Fields::numbers(QLatin1StringView name) const
{
    std::vector<double> numbers;
    for (const auto &value : array(name)) {
        if (!value.isDouble())
            complain(name, u"is not a list of numbers"_s);
        numbers.push_back(value.toDouble());
    }
    return numbers;
}

Fields Fields::object(QLatin1StringView name) const
{
    const auto value = m_object.value(name);
    if (!value.isObject())
        complain(name, u"an object is missing"_s);
    return {value.toObject(), m_where + u'.' + name, *m_complaint};
}

std::vector<Fields> Fields::objects(QLatin1StringView name) const
{
    std::vector<Fields> objects;
    const auto values = array(name);
    for (qsizetype i = 0; i < values.size(); ++i) {
        const auto value = values.at(i).toObject();
        const auto id = value.value("id"_L1).toString(QString::number(i));
        if (value.isEmpty())
            complain(name, u"is not a list of objects"_s);
        objects.emplace_back(value, m_where + u'.' + name + u'[' + id + u']', *m_complaint);
    }
    return objects;
}

Fields readFields(const QString &path, Complaint &complaint)
{
    const auto name = path.section(u'/', -1);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        complaint.add(path, file.errorString());
        return {{}, name, complaint};
    }
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        complaint.add(path, u"byte %1: %2"_s.arg(QString::number(error.offset), error.errorString()));
    return {document.object(), name, complaint};
}

int readMinute(const Fields &fields, QLatin1StringView name, const QString &text)
{
    const auto time = QTime::fromString(text, u"HH:mm"_s);
    const int minute = text == "24:00"_L1 ? 1440 : time.hour() * 60 + time.minute();
    if ((!time.isValid() && minute != 1440) || minute % 15 != 0)
        fields.complain(name, u"\"%1\" is not a time on a quarter hour"_s.arg(text));
    return minute;
}

} // namespace hubscreen::platform::demo
