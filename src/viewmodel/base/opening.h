// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/queries.h"
#include "viewmodel/base/calendar_day.h"
#include "viewmodel/base/enums.h"

#include <QHash>

namespace hubscreen::viewmodel {

/// How a house stands by its opening hours.
namespace OpeningStateEnum {
Q_NAMESPACE
QML_NAMED_ELEMENT(OpeningState)
enum Value {
    Unknown, ///< nothing is known of its hours: it is not called closed
    Open,
    OpensToday, ///< closed, and opens later today
    Over, ///< was open today, and opens no more
    ClosedToday, ///< at no time of today
};
Q_ENUM_NS(Value)
} // namespace OpeningStateEnum

/// Whether a house is open now and, while it is closed, when it opens next.
class OpeningNow
{
    Q_GADGET
    QML_VALUE_TYPE(openingNow)
    QML_STRUCTURED_VALUE
    Q_PROPERTY(hubscreen::viewmodel::OpeningStateEnum::Value state MEMBER state FINAL)
    Q_PROPERTY(QString nextTime MEMBER nextTime FINAL) ///< "08:30"; empty: it is open, or no opening is known
    Q_PROPERTY(int daysAhead MEMBER daysAhead FINAL) ///< of the next opening: 0 today, 1 tomorrow
    Q_PROPERTY(hubscreen::viewmodel::CalendarDay nextDay MEMBER nextDay FINAL)

public:
    OpeningStateEnum::Value state = OpeningStateEnum::Unknown;
    QString nextTime;
    int daysAhead = 0;
    CalendarDay nextDay;

    bool isClosed() const { return state >= OpeningStateEnum::OpensToday; }
    friend bool operator==(const OpeningNow &, const OpeningNow &) = default;
};

/// What is said of many houses on one day: most of them open at the same time.
class OpeningTexts
{
public:
    OpeningTexts(const Zone &zone, QDate today) : m_zone(zone), m_today(today) { }
    OpeningNow of(const cache::LiveNow &live);

private:
    const OpeningNow &next(Instant opensAt);

    const Zone &m_zone;
    QDate m_today;
    QHash<qint64, OpeningNow> m_next; ///< by milliseconds since the epoch
};

/// A period of opening hours as it is read: "18:00" to "02:00" of the next day.
class OpenSpan
{
    Q_GADGET
    QML_VALUE_TYPE(openSpan)
    QML_STRUCTURED_VALUE
    Q_PROPERTY(QString opens MEMBER opens FINAL) ///< empty: not said
    Q_PROPERTY(QString closes MEMBER closes FINAL)
    Q_PROPERTY(bool overnight MEMBER overnight FINAL) ///< it closes on the next day
    Q_PROPERTY(bool wholeDay MEMBER wholeDay FINAL) ///< 00:00–24:00

public:
    QString opens;
    QString closes;
    bool overnight = false;
    bool wholeDay = false;
    friend bool operator==(const OpenSpan &, const OpenSpan &) = default;
};

OpenSpan openSpan(const OpenPeriod &period);
/// The periods that begin on the day of `now`, after the end of a night that still runs; where none begins, that end
/// even when it is over. Empty: closed, or not known.
QList<OpenSpan> openSpans(const OpeningHours &hours, Instant now, const Zone &zone);

} // namespace hubscreen::viewmodel
