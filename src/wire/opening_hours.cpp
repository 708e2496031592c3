// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/opening_hours.h"

#include "wire/writing.h"

#include <algorithm>
#include <array>
#include <map>

namespace hubscreen::wire {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array weekdays = {"monday"_L1, "tuesday"_L1,  "wednesday"_L1, "thursday"_L1,
                                 "friday"_L1, "saturday"_L1, "sunday"_L1};

struct Regular {
    std::vector<std::size_t> days; // 0 = Monday
    OpenPeriod period;
};

struct Exception {
    QDate date;
    std::optional<OpenPeriod> period;
};

OpenPeriod readPeriod(Fields &fields)
{
    const OpenPeriod period{fields.minuteOfDay("opens"_L1), fields.minuteOfDay("closes"_L1)};
    if (period.opens >= period.closes)
        fields.fail(u"closes"_s, u"not after opens"_s);
    return period;
}

Regular readRegular(Fields &fields)
{
    Regular regular;
    const auto names = fields.array("day_of_week"_L1);
    for (const auto &name : names) {
        const auto day = std::ranges::find(weekdays, name.toString());
        if (day == weekdays.end())
            fields.fail(u"day_of_week"_s, u"holds what is not a weekday"_s);
        else
            regular.days.push_back(std::size_t(day - weekdays.begin()));
    }
    regular.period = readPeriod(fields);
    return regular;
}

Exception readException(Fields &fields)
{
    Exception exception{fields.date("date"_L1), {}};
    if (fields.has("opens"_L1) || fields.has("closes"_L1))
        exception.period = readPeriod(fields);
    return exception;
}

bool putInOrder(std::vector<OpenPeriod> &periods)
{
    std::ranges::sort(periods, {}, &OpenPeriod::opens);
    const auto overlap = [](const OpenPeriod &a, const OpenPeriod &b) { return b.opens < a.closes; };
    return std::ranges::adjacent_find(periods, overlap) == periods.end();
}

std::vector<OpeningException> byDate(const std::vector<Exception> &read)
{
    std::map<QDate, std::vector<OpenPeriod>> days;
    for (const auto &exception : read) {
        auto &periods = days[exception.date];
        if (exception.period)
            periods.push_back(*exception.period);
    }
    std::vector<OpeningException> exceptions;
    for (auto &[date, periods] : days)
        exceptions.push_back({date, std::move(periods)});
    return exceptions;
}

QJsonObject periodToJson(const OpenPeriod &period)
{
    return {{u"opens"_s, timeOfDay(period.opens)}, {u"closes"_s, timeOfDay(period.closes)}};
}

// One entry a period, naming all days that have it.
QJsonArray regularToJson(const OpeningHours &hours)
{
    std::map<std::pair<int, int>, QJsonArray> daysOf;
    for (std::size_t day = 0; day < hours.week.size(); ++day) {
        for (const auto &period : hours.week[day])
            daysOf[{period.opens, period.closes}].append(weekdays[day]);
    }
    QJsonArray array;
    for (const auto &[period, days] : daysOf) {
        auto entry = periodToJson(OpenPeriod{period.first, period.second});
        entry.insert("day_of_week"_L1, days);
        array.append(entry);
    }
    return array;
}

QJsonArray exceptionsToJson(const std::vector<OpeningException> &exceptions)
{
    QJsonArray array;
    for (const auto &exception : exceptions) {
        const auto date = exception.date.toString(Qt::ISODate);
        if (exception.periods.empty())
            array.append(QJsonObject{{u"date"_s, date}});
        for (const auto &period : exception.periods) {
            auto entry = periodToJson(period);
            entry.insert("date"_L1, date);
            array.append(entry);
        }
    }
    return array;
}

} // namespace

OpeningHours readOpeningHours(Fields &fields, Key key)
{
    OpeningHours hours;
    if (!fields.has(key))
        return hours;
    Fields parts(fields.object(key), fields.format());
    for (const auto &regular : parts.each<Regular>("regular"_L1, readRegular)) {
        for (const auto day : regular.days)
            hours.week[day].push_back(regular.period);
    }
    hours.exceptions = byDate(parts.each<Exception>("exceptions"_L1, readException));
    bool inOrder = std::ranges::all_of(hours.week, putInOrder);
    for (auto &exception : hours.exceptions)
        inOrder = putInOrder(exception.periods) && inOrder;
    if (!inOrder)
        parts.fail(u"regular"_s, u"periods of one day overlap"_s);
    if (!parts.isGood())
        fields.fail(QString(key) + u'.' + parts.problem(), {});
    return hours;
}

QJsonObject toJson(const OpeningHours &hours)
{
    return {{u"regular"_s, regularToJson(hours)}, {u"exceptions"_s, exceptionsToJson(hours.exceptions)}};
}

} // namespace hubscreen::wire
