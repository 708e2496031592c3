// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/reading.h"
#include "viewmodel/base/enums.h"

#include <QHash>

namespace hubscreen::viewmodel {

/// "10:32" of instants in a zone. Many figures are of one minute: it is put into words once.
class TimeTexts
{
public:
    explicit TimeTexts(const Zone &zone) : m_zone(zone) { }
    QString of(Instant instant);

private:
    const Zone &m_zone;
    QHash<qint64, QString> m_texts; ///< by minutes since the epoch
};

/// A Reading as a figure on screen takes it: the value, and how far it may be trusted at this moment.
class FigureReading
{
    Q_GADGET
    QML_VALUE_TYPE(figureReading)
    QML_STRUCTURED_VALUE
    Q_PROPERTY(qint64 value MEMBER value)
    Q_PROPERTY(hubscreen::viewmodel::FreshnessEnum::Value freshness MEMBER freshness)
    /// "10:32", the district's time; empty while withdrawn
    Q_PROPERTY(QString observedTime MEMBER observedTime)
    Q_PROPERTY(bool withdrawn READ isWithdrawn)

public:
    qint64 value = 0; ///< means nothing while withdrawn
    FreshnessEnum::Value freshness = FreshnessEnum::Withdrawn;
    QString observedTime;

    bool isWithdrawn() const { return freshness == FreshnessEnum::Withdrawn; }
    friend bool operator==(const FigureReading &, const FigureReading &) = default;

    static FigureReading at(const Reading<qint64> &reading, Instant now, AgeLimits limits, const Zone &zone);

    /// A live figure: withdrawn, too, while the clock was not learnt from the server yet.
    static FigureReading live(const Reading<qint64> &reading, const ServerClock &clock, const Zone &zone);
    /// The same for very many.
    static FigureReading live(const Reading<qint64> &reading, const ServerClock &clock, TimeTexts &texts);

private:
    static FigureReading at(const Reading<qint64> &reading, Instant now, AgeLimits limits, TimeTexts &texts);
};

/// "10:32".
QString timeText(Instant instant, const Zone &zone);
/// "08:00" from minutes of the day; "24:00" for 1440.
QString timeText(int minuteOfDay);

} // namespace hubscreen::viewmodel
