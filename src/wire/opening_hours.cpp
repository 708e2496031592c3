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

constexpr int minutesADay = 24 * 60;

/// A period and with which midnights it is counted: what opens at 24:00 opens with the next one.
struct GivenPeriod {
    OpenPeriod minutes;
    int daysLater = 0;
};

struct Regular {
    std::vector<std::size_t> days; // 0 = Monday
    GivenPeriod period;
};

struct Exception {
    QDate date;
    std::optional<GivenPeriod> period;
};

GivenPeriod readPeriod(Fields &fields)
{
    GivenPeriod period{{fields.minuteOfDay("opens"_L1), fields.minuteOfDay("closes"_L1)}};
    auto &[opens, closes] = period.minutes;
    while (closes <= opens) // over midnight; 00:00–00:00 is round the clock
        closes += minutesADay;
    if (opens == minutesADay)
        period = {{0, closes - minutesADay}, 1};
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
    if (names.isEmpty())
        fields.fail(u"day_of_week"_s, u"missing"_s);
    regular.period = readPeriod(fields);
    return regular;
}

/// A date that cannot be read is nobody's day; hours that cannot are somebody's.
std::optional<Exception> readException(Fields &fields)
{
    if (!fields.has("date"_L1)) {
        fields.fail(u"date"_s, u"missing"_s);
        return std::nullopt;
    }
    const auto date = fields.optionally("date"_L1, [&] { return fields.date("date"_L1); });
    if (!date)
        return std::nullopt;
    Exception exception{*date, {}};
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

void putWeek(OpeningHours &hours, const std::vector<Regular> &read)
{
    for (const auto &[days, period] : read) {
        for (const auto day : days)
            hours.week[(day + std::size_t(period.daysLater)) % hours.week.size()].push_back(period.minutes);
    }
}

void putExceptions(OpeningHours &hours, const std::vector<std::optional<Exception>> &read)
{
    std::map<QDate, std::vector<OpenPeriod>> days;
    const auto given = [&](const Exception &exception, int daysLater) {
        return exception.period && exception.period->daysLater == daysLater;
    };
    for (const auto &exception : read) {
        if (!exception)
            continue;
        auto &periods = days[exception->date];
        if (given(*exception, 0))
            periods.push_back(exception->period->minutes);
    }
    for (const auto &exception : read) {
        if (!exception || !given(*exception, 1))
            continue;
        const auto next = exception->date.addDays(1); // as it otherwise is, and open at its beginning
        const auto &usual = hours.week[std::size_t(next.dayOfWeek() - 1)];
        days.try_emplace(next, usual).first->second.push_back(exception->period->minutes);
    }
    for (auto &[date, periods] : days)
        hours.exceptions.push_back({date, std::move(periods)});
}

OpeningHours readHours(Fields &fields)
{
    OpeningHours hours;
    putWeek(hours, fields.every<Regular>("regular"_L1, readRegular));
    putExceptions(hours, fields.every<std::optional<Exception>>("exceptions"_L1, readException));
    if (!std::ranges::all_of(hours.week, putInOrder))
        fields.fail(u"regular"_s, u"periods of one day overlap"_s);
    for (auto &exception : hours.exceptions) {
        if (!putInOrder(exception.periods))
            fields.fail(u"exceptions"_s, u"periods of one day overlap"_s);
    }
    return hours;
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
    return fields.optionally(key, [&] { return fields.part(key, readHours); }).value_or(OpeningHours());
}

QJsonObject toJson(const OpeningHours &hours)
{
    return {{u"regular"_s, regularToJson(hours)}, {u"exceptions"_s, exceptionsToJson(hours.exceptions)}};
}

} // namespace hubscreen::wire
