// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodel/base/hub_directory.h"

#include <QPointF>

namespace hubscreen::viewmodel {

/// A day of a hub or the district as a chart shows it: its line up to now, the usual band, what the rest will probably
/// be, and the next quiet window. Chart coordinates: x = minutes that went by since the district's midnight, y = people
/// inside; below zero: a gap (line_pieces.h).
class DayChart : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")
    Q_PROPERTY(bool openToday READ isOpenToday NOTIFY dayChanged)
    Q_PROPERTY(int weekday READ weekday NOTIFY dayChanged) ///< 1 = Monday
    Q_PROPERTY(QList<QPointF> todayLine READ todayLine NOTIFY dayChanged) ///< ends at the live point, if that is fresh
    Q_PROPERTY(QList<QPointF> bandLower READ bandLower NOTIFY dayChanged)
    Q_PROPERTY(QList<QPointF> bandMedian READ bandMedian NOTIFY dayChanged)
    Q_PROPERTY(QList<QPointF> bandUpper READ bandUpper NOTIFY dayChanged)
    Q_PROPERTY(
        QList<QPointF> expectedLower READ expectedLower NOTIFY dayChanged) ///< empty: not asked for, or not known
    Q_PROPERTY(QList<QPointF> expectedUpper READ expectedUpper NOTIFY dayChanged)
    Q_PROPERTY(bool hasNow READ hasNow NOTIFY dayChanged)
    Q_PROPERTY(QPointF now READ now NOTIFY dayChanged) ///< the line's end
    /// The hours of the day: x = where one begins, y = which it is by the wall clock; one that is not above the one
    /// before comes again
    Q_PROPERTY(QList<QPointF> hourMarks READ hourMarks NOTIFY hoursChanged)
    Q_PROPERTY(qreal openMinute READ openMinute NOTIFY hoursChanged)
    Q_PROPERTY(qreal closeMinute READ closeMinute NOTIFY hoursChanged)
    /// y of the chart's upper edge; grows in steps, so that it rarely jumps
    Q_PROPERTY(qreal topValue READ topValue NOTIFY dayChanged)
    Q_PROPERTY(bool hasQuiet READ hasQuiet NOTIFY dayChanged)
    Q_PROPERTY(qreal quietFromMinute READ quietFromMinute NOTIFY dayChanged)
    Q_PROPERTY(qreal quietToMinute READ quietToMinute NOTIFY dayChanged)
    Q_PROPERTY(QString quietFromTime READ quietFromTime NOTIFY dayChanged) ///< "15:30"

public:
    bool isHistoryKnown() const { return m_outlook.day.historyKnown; }
    bool isOpenToday() const { return m_outlook.day.open.has_value(); }
    int weekday() const { return m_outlook.day.day.isValid() ? m_outlook.day.day.dayOfWeek() : 1; }
    QList<QPointF> todayLine() const { return m_shown.today; }
    QList<QPointF> bandLower() const { return m_shown.lower; }
    QList<QPointF> bandMedian() const { return m_shown.median; }
    QList<QPointF> bandUpper() const { return m_shown.upper; }
    QList<QPointF> expectedLower() const { return m_shown.expectedLower; }
    QList<QPointF> expectedUpper() const { return m_shown.expectedUpper; }
    bool hasNow() const { return m_shown.hasNow; }
    QPointF now() const { return m_shown.hasNow ? m_shown.today.back() : QPointF(); }
    QList<QPointF> hourMarks() const { return m_hourMarks; }
    qreal openMinute() const { return m_shown.openMinute; }
    qreal closeMinute() const { return m_shown.closeMinute; }
    qreal topValue() const { return m_shown.top; }
    bool hasQuiet() const { return m_outlook.day.quiet.has_value(); }
    qreal quietFromMinute() const { return hasQuiet() ? minuteOf(m_outlook.day.quiet->from) : 0; }
    qreal quietToMinute() const { return hasQuiet() ? minuteOf(m_outlook.day.quiet->to) : 0; }
    QString quietFromTime() const;

    const cache::Outlook &outlook() const { return m_outlook; }

Q_SIGNALS:
    void dayChanged();
    /// What the chart's hours are; a figure changes none of them.
    void hoursChanged();

protected:
    explicit DayChart(const HubDirectory &directory) : m_directory(directory) { }

    /// People inside now, where that may be shown as live.
    virtual Reading<qint64> liveInside() const = 0;

    const HubDirectory &directory() const { return m_directory; }
    void setOutlook(cache::Outlook outlook);
    /// The live figure may have moved, or aged.
    void lookAgain();
    /// The clock says that what the cache answered holds no longer: another day, a quiet window that is over, or what
    /// was expected of a time that has come.
    bool isOutdated() const;

private:
    struct Shown {
        QList<QPointF> today, lower, median, upper, expectedLower, expectedUpper;
        bool hasNow = false;
        qreal openMinute = 8 * 60;
        qreal closeMinute = 21 * 60;
        qreal top = 10;
        friend bool operator==(const Shown &, const Shown &) = default;
    };
    Shown look() const;
    void show(Shown &&shown, QList<QPointF> &&hourMarks);
    void addToday(Shown &shown) const;
    qreal minuteOf(Instant at) const;
    qreal middleOf(Instant bucket) const; ///< minutes: where a bucket's mean stands
    QList<QPointF> curveOf(const std::vector<cache::BandPoint> &band, double cache::BandPoint::*value) const;
    /// Today's pieces: buckets that follow each other.
    std::vector<QList<QPointF>> piecesOfToday() const;
    QList<QPointF> marksOfHours() const;

    const HubDirectory &m_directory;
    cache::Outlook m_outlook;
    QList<QPointF> m_hourMarks;
    Shown m_shown;
};

} // namespace hubscreen::viewmodel
