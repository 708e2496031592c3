// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodel/hub_directory.h"

#include <QPointF>

namespace hubscreen::viewmodel {

/// One hub now and today: people inside, its day's line against the usual band, and the next quiet window.
/// Chart coordinates: x = minutes since the district's midnight, y = people inside.
class HubToday : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")
    Q_PROPERTY(QString hubId READ hubId WRITE setHubId NOTIFY hubIdChanged)
    Q_PROPERTY(bool known READ isKnown NOTIFY changed) ///< the hub is known and its day was answered
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString label READ label NOTIFY changed)
    Q_PROPERTY(hubscreen::viewmodel::FigureReading inside READ inside NOTIFY changed)
    Q_PROPERTY(hubscreen::viewmodel::FigureReading entriesToday READ entriesToday NOTIFY changed)
    Q_PROPERTY(int capacity READ capacity NOTIFY changed) ///< 0: not known
    Q_PROPERTY(int crowd READ crowd NOTIFY changed) ///< CrowdLevel
    Q_PROPERTY(bool openToday READ isOpenToday NOTIFY dayChanged)
    Q_PROPERTY(int weekday READ weekday NOTIFY dayChanged) ///< 1 = Monday
    Q_PROPERTY(QList<QPointF> todayLine READ todayLine NOTIFY dayChanged) ///< ends at the live point, if that is fresh
    Q_PROPERTY(QList<QPointF> bandLower READ bandLower NOTIFY dayChanged)
    Q_PROPERTY(QList<QPointF> bandMedian READ bandMedian NOTIFY dayChanged)
    Q_PROPERTY(QList<QPointF> bandUpper READ bandUpper NOTIFY dayChanged)
    Q_PROPERTY(bool hasNow READ hasNow NOTIFY dayChanged)
    Q_PROPERTY(QPointF now READ now NOTIFY dayChanged) ///< the line's end
    Q_PROPERTY(qreal openMinute READ openMinute NOTIFY dayChanged)
    Q_PROPERTY(qreal closeMinute READ closeMinute NOTIFY dayChanged)
    Q_PROPERTY(qreal topValue READ topValue NOTIFY
                   dayChanged) ///< y of the chart's upper edge; grows in steps, so that it rarely jumps
    Q_PROPERTY(bool hasQuiet READ hasQuiet NOTIFY dayChanged)
    Q_PROPERTY(qreal quietFromMinute READ quietFromMinute NOTIFY dayChanged)
    Q_PROPERTY(qreal quietToMinute READ quietToMinute NOTIFY dayChanged)
    Q_PROPERTY(QString quietFromTime READ quietFromTime NOTIFY dayChanged) ///< "15:30"

public:
    explicit HubToday(const HubDirectory &directory);

    QString hubId() const { return m_hubId; }
    void setHubId(const QString &hubId);

    bool isKnown() const { return m_answered && m_directory.find(m_hubId); }
    bool isHistoryKnown() const { return m_day.historyKnown; }
    QString name() const;
    QString label() const;
    FigureReading inside() const;
    FigureReading entriesToday() const;
    int capacity() const;
    int crowd() const;
    bool isOpenToday() const { return m_day.open.has_value(); }
    int weekday() const { return m_day.day.isValid() ? m_day.day.dayOfWeek() : 1; }
    QList<QPointF> todayLine() const { return m_shown.today; }
    QList<QPointF> bandLower() const { return m_shown.lower; }
    QList<QPointF> bandMedian() const { return m_shown.median; }
    QList<QPointF> bandUpper() const { return m_shown.upper; }
    bool hasNow() const { return m_shown.hasNow; }
    QPointF now() const { return m_shown.hasNow ? m_shown.today.back() : QPointF(); }
    qreal openMinute() const { return m_shown.openMinute; }
    qreal closeMinute() const { return m_shown.closeMinute; }
    qreal topValue() const { return m_shown.top; }
    bool hasQuiet() const { return m_day.quiet.has_value(); }
    qreal quietFromMinute() const { return m_day.quiet ? minuteOf(m_day.quiet->from) : 0; }
    qreal quietToMinute() const { return m_day.quiet ? minuteOf(m_day.quiet->to) : 0; }
    QString quietFromTime() const;

Q_SIGNALS:
    void hubIdChanged();
    void changed();
    void dayChanged();

private:
    struct Shown {
        QList<QPointF> today, lower, median, upper;
        bool hasNow = false;
        qreal openMinute = 8 * 60;
        qreal closeMinute = 21 * 60;
        qreal top = 10;
        friend bool operator==(const Shown &, const Shown &) = default;
    };
    void apply(cache::HubToday &&day);
    void refresh();
    Shown look() const;
    qreal minuteOf(Instant at) const;
    qreal middleOf(Instant bucket) const; ///< minutes: where a bucket's mean stands
    QList<QPointF> lineOfToday() const;
    const HubLine *line() const { return m_directory.find(m_hubId); }

    const HubDirectory &m_directory;
    QString m_hubId;
    cache::HubToday m_day;
    bool m_answered = false;
    HubLine m_lastLine;
    Shown m_shown;
    CacheQuery<cache::HubToday> m_query;
};

} // namespace hubscreen::viewmodel
