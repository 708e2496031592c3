// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodel/footfall/day_chart.h"

namespace hubscreen::viewmodel {

/// One hub now and today: people inside, its day's line against the usual band, and the next quiet window.
class HubToday : public DayChart
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
    Q_PROPERTY(hubscreen::viewmodel::OpeningNow opening READ opening NOTIFY changed)

public:
    explicit HubToday(const HubDirectory &directory);

    QString hubId() const { return m_hubId; }
    void setHubId(const QString &hubId);
    /// Asks the cache only while active, as it is at first.
    void setActive(bool active);

    bool isKnown() const { return m_answered && line(); }
    QString name() const;
    QString label() const;
    FigureReading inside() const;
    FigureReading entriesToday() const;
    int capacity() const;
    int crowd() const;
    OpeningNow opening() const;

Q_SIGNALS:
    void hubIdChanged();
    void changed();

protected:
    Reading<qint64> liveInside() const override;

private:
    void apply(cache::HubToday &&day);
    void refresh();
    void askOrRest();
    const HubLine *line() const { return directory().find(m_hubId); }

    QString m_hubId;
    bool m_active = true;
    bool m_answered = false;
    HubLine m_lastLine;
    CacheQuery<cache::HubToday> m_query;
};

} // namespace hubscreen::viewmodel
