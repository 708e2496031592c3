// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodel/footfall/footfall_ranking.h"
#include "viewmodel/footfall/hub_today.h"

#include <array>

namespace hubscreen::viewmodel {

/// Up to three hubs' days beside each other, on one scale, and when all of them will be quiet. Until a visitor chooses,
/// these are this hub, the one with the most people and the one with the fewest.
class FootfallComparison : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")
    Q_PROPERTY(QStringList hubIds READ hubIds NOTIFY hubIdsChanged)
    Q_PROPERTY(int count READ count NOTIFY hubIdsChanged)
    Q_PROPERTY(qreal topValue READ topValue NOTIFY topValueChanged) ///< of every chart
    Q_PROPERTY(bool hasQuiet READ hasQuiet NOTIFY quietChanged)
    Q_PROPERTY(QString quietFromTime READ quietFromTime NOTIFY quietChanged) ///< "15:30"

public:
    static constexpr int most = 3;

    FootfallComparison(const HubDirectory &directory, const FootfallRanking &ranking);

    void setHere(const QString &hubId);
    void setActive(bool active);

    /// Takes it in, or out. Where there are three already, it takes the place of the last.
    Q_INVOKABLE void toggle(const QString &hubId);
    Q_INVOKABLE hubscreen::viewmodel::HubToday *hub(int index) { return m_hubs[std::size_t(index)].get(); }

    QStringList hubIds() const { return m_hubIds; }
    int count() const { return int(m_hubIds.size()); }
    qreal topValue() const { return m_topValue; }
    bool hasQuiet() const { return m_quiet.has_value(); }
    QString quietFromTime() const;

Q_SIGNALS:
    void hubIdsChanged();
    void topValueChanged();
    void quietChanged();

private:
    void chooseByItself();
    void setHubIds(const QStringList &hubIds);
    void askForQuiet();
    void refreshTop();

    const HubDirectory &m_directory;
    const FootfallRanking &m_ranking;
    QString m_here;
    QStringList m_hubIds;
    bool m_chosen = false; // by a visitor
    bool m_active = false;
    qreal m_topValue = 10;
    std::optional<TimeRange> m_quiet;
    std::array<std::unique_ptr<HubToday>, most> m_hubs;
    CacheQuery<std::optional<TimeRange>> m_query;
};

} // namespace hubscreen::viewmodel
