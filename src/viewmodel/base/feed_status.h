// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodel/base/calendar_day.h"
#include "viewmodel/base/district_info.h"

#include <optional>

namespace hubscreen::viewmodel {

/// The freshness line: is the feed there, from when is what is shown, is it demo data.
class FeedStatus : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")
    Q_PROPERTY(int state READ state NOTIFY changed) ///< FeedState
    Q_PROPERTY(QString updatedTime READ updatedTime NOTIFY changed) ///< "10:32": the last success; empty: none yet
    Q_PROPERTY(hubscreen::viewmodel::CalendarDay updatedDay READ updatedDay NOTIFY changed) ///< may be before today
    Q_PROPERTY(bool updatedToday READ isUpdatedToday NOTIFY changed)
    Q_PROPERTY(bool stale READ isStale NOTIFY changed) ///< live figures are no longer fresh
    Q_PROPERTY(bool demo READ isDemo NOTIFY changed)
    Q_PROPERTY(QString reason READ reason NOTIFY changed) ///< for staff: why the feed is not there

public:
    FeedStatus(const ViewContext &context, const DistrictInfo &district);

    /// From the feed's health, whenever it changes and on each success. `lastSuccess` is server time.
    void setHealth(FeedState state, std::optional<Instant> lastSuccess, const QString &reason);

    int state() const { return int(m_shown.state); }
    QString updatedTime() const { return m_shown.time; }
    CalendarDay updatedDay() const { return m_shown.day; }
    bool isUpdatedToday() const { return m_shown.today; }
    bool isStale() const { return m_shown.stale; }
    bool isDemo() const { return m_district.isDemo(); }
    QString reason() const { return m_shown.reason; }

Q_SIGNALS:
    void changed();

private:
    struct Shown {
        FeedState state = FeedState::Starting;
        QString time;
        QDate day;
        bool today = false;
        bool stale = true;
        bool demo = false;
        QString reason;
        friend bool operator==(const Shown &, const Shown &) = default;
    };
    void refresh();

    const ServerClock &m_clock;
    const DistrictInfo &m_district;
    FeedState m_state = FeedState::Starting;
    std::optional<Instant> m_lastSuccess;
    QString m_reason;
    Shown m_shown;
};

} // namespace hubscreen::viewmodel
