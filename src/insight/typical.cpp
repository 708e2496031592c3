// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "insight/typical.h"

#include "insight/quantile.h"

namespace hubscreen::insight {

std::vector<QDate> sameWeekdaysBefore(QDate day)
{
    std::vector<QDate> days;
    for (int week = 1; week <= weeksBack; ++week)
        days.push_back(day.addDays(qint64(week) * -7));
    return days;
}

TypicalDay typicalDay(std::span<const DayCurve> days)
{
    TypicalDay typical;
    for (std::size_t slot = 0; slot < typical.size(); ++slot) {
        std::vector<double> values;
        for (const auto &day : days) {
            if (const auto &inside = day[slot])
                values.push_back(*inside);
        }
        if (values.size() >= std::size_t(weeksNeeded))
            typical[slot] = Quartiles{quantile(values, 0.25), quantile(values, 0.5), quantile(values, 0.75)};
    }
    return typical;
}

} // namespace hubscreen::insight
