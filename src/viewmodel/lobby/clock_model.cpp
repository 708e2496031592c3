// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/lobby/clock_model.h"

#include "viewmodel/base/figure_reading.h"

#include <unicode/smpdtfmt.h>
#include <unicode/timezone.h>

namespace hubscreen::viewmodel {

QString lunarDateText(Instant instant, const Zone &zone)
{
    UErrorCode status = U_ZERO_ERROR;
    icu::SimpleDateFormat format(u"MMMd", icu::Locale("zh_CN@calendar=chinese;numbers=hanidays"), status);
    if (U_FAILURE(status))
        return {};
    format.adoptTimeZone(icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(zone.ianaId().toStdString())));
    icu::UnicodeString text;
    format.format(UDate(instant.time_since_epoch().count()), text);
    return QString::fromUtf16(text.getBuffer(), text.length());
}

ClockModel::ClockModel(const ViewContext &context, const DistrictInfo &district)
    : m_clock(context.clock),
      m_district(district)
{
    connect(&context.pulse, &Pulse::beat, this, &ClockModel::refresh);
    connect(&district, &DistrictInfo::changed, this, &ClockModel::refresh);
    refresh();
}

void ClockModel::refresh()
{
    const auto now = m_clock.now();
    const auto text = timeText(now, m_district.zone());
    const auto day = m_district.zone().dayOf(now);
    if (text == m_time && day == m_date)
        return;
    if (day != m_date)
        m_lunarDate = lunarDateText(now, m_district.zone());
    m_time = text;
    m_date = day;
    Q_EMIT changed();
}

} // namespace hubscreen::viewmodel
