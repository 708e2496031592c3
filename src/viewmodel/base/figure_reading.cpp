// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/base/figure_reading.h"

namespace hubscreen::viewmodel {

QString timeText(int minuteOfDay)
{
    return QString::asprintf("%02d:%02d", minuteOfDay / 60, minuteOfDay % 60);
}

QString timeText(Instant instant, const Zone &zone)
{
    return timeText(zone.minuteOfDay(instant));
}

QString TimeTexts::of(Instant instant)
{
    QString &text = m_texts[std::chrono::floor<Minutes>(instant).time_since_epoch().count()];
    if (text.isEmpty())
        text = timeText(instant, m_zone);
    return text;
}

FigureReading FigureReading::at(const Reading<qint64> &reading, Instant now, AgeLimits limits, TimeTexts &texts)
{
    const auto fresh = hubscreen::freshness(reading.observedAt, now, limits);
    if (!reading.value || fresh == Freshness::Withdrawn)
        return {};
    FigureReading figure;
    figure.value = *reading.value;
    figure.freshness = FreshnessEnum::Value(fresh);
    figure.observedTime = texts.of(reading.observedAt);
    return figure;
}

FigureReading FigureReading::at(const Reading<qint64> &reading, Instant now, AgeLimits limits, const Zone &zone)
{
    TimeTexts texts(zone);
    return at(reading, now, limits, texts);
}

FigureReading FigureReading::live(const Reading<qint64> &reading, const ServerClock &clock, TimeTexts &texts)
{
    return clock.isLearnt() ? at(reading, clock.now(), liveFootfallLimits, texts) : FigureReading();
}

FigureReading FigureReading::live(const Reading<qint64> &reading, const ServerClock &clock, const Zone &zone)
{
    TimeTexts texts(zone);
    return live(reading, clock, texts);
}

} // namespace hubscreen::viewmodel
