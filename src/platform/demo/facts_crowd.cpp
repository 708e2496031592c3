// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/demo/facts_parts.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace hubscreen::platform::demo {

namespace {

constexpr int usualMark = 42; // 10:30

struct Knot {
    double quarter;
    double value;
};

std::vector<Knot> readKnots(const Fields &shape, QLatin1StringView name)
{
    std::vector<Knot> knots;
    for (const auto &value : shape.array(name)) {
        const auto pair = value.toArray();
        knots.push_back({readMinute(shape, name, pair.at(0).toString()) / 15.0, pair.at(1).toDouble()});
    }
    const auto later = [](const Knot &a, const Knot &b) { return a.quarter >= b.quarter; };
    if (knots.size() < 2 || std::ranges::adjacent_find(knots, later) != knots.end())
        shape.complain(name, u"is not a list of [\"08:00\", share] in order"_s);
    return knots;
}

// Smooth between the knots (cosine), level before the first and after the last.
void sample(const std::vector<Knot> &knots, std::array<float, quartersADay + 1> &table)
{
    std::size_t next = 0;
    for (std::size_t mark = 0; mark < table.size(); ++mark) {
        while (next < knots.size() && knots[next].quarter < double(mark))
            ++next;
        if (next == 0 || next == knots.size()) {
            table[mark] = float(next == 0 ? knots.front().value : knots.back().value);
            continue;
        }
        const auto &[from, before] = knots[next - 1];
        const auto &[to, after] = knots[next];
        const double way = 0.5 - 0.5 * std::cos((double(mark) - from) / (to - from) * 3.14159265358979);
        table[mark] = float(before + (after - before) * way);
    }
}

CrowdShape readShape(const Fields &fields)
{
    CrowdShape shape{.stayMinutes = fields.number("stay_minutes"_L1)};
    const auto weekday = readKnots(fields, "weekday"_L1);
    const auto weekend = readKnots(fields, "weekend"_L1);
    if (fields.complaint().error)
        return shape;
    sample(weekday, shape.weekday);
    sample(weekend, shape.weekend);
    const float usual = shape.weekday[usualMark];
    if (!(usual > 0) || !(shape.stayMinutes > 0))
        fields.complain("weekday"_L1, u"nobody is there at 10:30, or nobody stays"_s);
    for (auto *table : {&shape.weekday, &shape.weekend}) {
        for (auto &value : *table)
            value /= usual;
    }
    return shape;
}

template<std::size_t N>
void readTable(const Fields &fields, QLatin1StringView name, std::array<double, N> &table)
{
    const auto values = fields.numbers(name);
    if (values.size() == N)
        std::ranges::copy(values, table.begin());
    else
        fields.complain(name, u"has not %1 numbers"_s.arg(N));
}

} // namespace

QStringList readCrowd(const QString &folder, Complaint &complaint, CrowdFacts &crowd)
{
    const auto file = readFields(folder + "/crowd.json"_L1, complaint);
    const auto shapes = file.object("shapes"_L1);
    const auto names = shapes.names();
    for (const auto &name : names)
        crowd.shapes.push_back(readShape(shapes.object(QLatin1StringView(name.toLatin1()))));
    readTable(file, "weekdays"_L1, crowd.weekdays);
    readTable(file, "months"_L1, crowd.months);
    crowd.rainShare = file.object("rain"_L1).number("share_of_days"_L1);
    crowd.rainFactor = file.object("rain"_L1).number("factor"_L1);
    crowd.daySpread = file.number("day_spread"_L1);
    crowd.hubSpread = file.number("hub_spread"_L1);
    crowd.hourSpread = file.number("hour_spread"_L1);
    crowd.fullest = file.number("fullest"_L1);
    return names;
}

void readHolidays(const QString &folder, Complaint &complaint, Facts &facts)
{
    const auto file = readFields(folder + "/calendar.json"_L1, complaint);
    for (const auto &fields : file.objects("holidays"_L1)) {
        facts.holidays.push_back({.name = fields.localized("name"_L1),
                                  .from = dayNumber(fields.date("from"_L1)),
                                  .days = fields.integer("days"_L1),
                                  .closedDays = fields.integer("closed_days"_L1),
                                  .factor = fields.number("factor"_L1)});
    }
    std::ranges::sort(facts.holidays, {}, &HolidayFacts::from);
}

void readNotices(const QString &folder, Complaint &complaint, Facts &facts)
{
    const auto file = readFields(folder + "/notices.json"_L1, complaint);
    const auto texts = [](const Fields &fields) {
        return NoticeTexts{fields.localized("title"_L1), fields.localized("body"_L1)};
    };
    facts.closedNotice = texts(file.object("closed"_L1));
    facts.earlyNotice = texts(file.object("early"_L1));
    for (const auto &fields : file.objects("weekly"_L1))
        facts.weeklyNotices.push_back(texts(fields));
}

} // namespace hubscreen::platform::demo
