// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/parameters.h"

#include "wire/fields.h"

namespace hubscreen::platform {

using namespace Qt::StringLiterals;

void Parameters::fail(const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
}

QString Parameters::text(const QString &name)
{
    const auto values = m_query.allQueryItemValues(name, QUrl::FullyDecoded);
    if (values.size() > 1)
        fail(name + u": given twice"_s);
    else if (!values.isEmpty() && values.first().isEmpty())
        fail(name + u": empty"_s);
    return values.value(0);
}

int Parameters::integer(const QString &name, int least, int most, int fallback)
{
    const auto value = text(name);
    if (value.isEmpty())
        return fallback;
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        fail(u"%1: not a number from %2 to %3"_s.arg(name, QString::number(least), QString::number(most)));
    return number;
}

std::optional<Instant> Parameters::instant(const QString &name)
{
    auto value = text(name);
    if (value.isEmpty())
        return std::nullopt;
    // A + that was not escaped arrives as a space from clients that encode forms.
    const auto instant = parseRfc3339(value.replace(u' ', u'+'));
    if (!instant)
        fail(name + u": not a time with offset, as 2026-11-24T10:32:00+08:00"_s);
    return instant;
}

std::optional<TimeRange> Parameters::range(Milliseconds longest)
{
    const auto from = instant(u"from"_s);
    const auto to = instant(u"to"_s);
    if (!from && !to)
        return std::nullopt;
    if (!from || !to)
        fail(u"from, to: one without the other"_s);
    else if (*from >= *to)
        fail(u"to: not after from"_s);
    else if (*to - *from > longest)
        fail(u"from, to: more than %1 days"_s.arg(std::chrono::floor<std::chrono::days>(longest).count()));
    return TimeRange{from.value_or(Instant{}), to.value_or(Instant{})};
}

std::optional<QDate> Parameters::date(const QString &name)
{
    if (!has(name))
        return std::nullopt;
    const auto value = QDate::fromString(text(name), Qt::ISODate);
    if (!value.isValid())
        fail(name + u": not a date"_s);
    return value;
}

std::vector<QString> Parameters::ids(const QString &name)
{
    const auto values = m_query.allQueryItemValues(name, QUrl::FullyDecoded);
    for (const auto &value : values) {
        if (!wire::isIdentifier(value))
            fail(name + u": not an identifier"_s);
    }
    return {values.begin(), values.end()};
}

} // namespace hubscreen::platform
