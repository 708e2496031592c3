// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodel/base/hub_directory.h"
#include "viewmodel/base/row_list_model.h"

namespace hubscreen::viewmodel {

struct RankingRow {
    Q_GADGET
    Q_PROPERTY(QString hubId MEMBER id)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(int style MEMBER style) ///< HubStyle
    Q_PROPERTY(int place MEMBER place) ///< 1 = most; equals share one
    Q_PROPERTY(int movement MEMBER movement) ///< Movement
    Q_PROPERTY(hubscreen::viewmodel::FigureReading inside MEMBER inside) ///< figureReading
    Q_PROPERTY(int crowd MEMBER crowd) ///< CrowdLevel
    Q_PROPERTY(double share MEMBER share) ///< of the first one's people, 0–1
    Q_PROPERTY(bool here MEMBER here)

public:
    QString id;
    QString label;
    int style = HubStyleEnum::Other;
    int place = 1;
    int movement = MovementEnum::Unknown;
    FigureReading inside;
    int crowd = CrowdLevelEnum::Unknown;
    double share = 0; ///< of the first one's people, 0–1
    bool here = false;
    friend bool operator==(const RankingRow &, const RankingRow &) = default;
};

/// The hubs by people inside now, most first, and how their places moved within an hour.
class FootfallRanking : public RowListModel<RankingRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    Q_PROPERTY(int count READ rowCountNow NOTIFY changed)

public:
    explicit FootfallRanking(const HubDirectory &directory);

    void setActive(bool active);
    void setHere(const QString &hubId);

    bool isKnown() const { return m_known; }
    int rowCountNow() const { return rowCount(); }

Q_SIGNALS:
    void changed();

private:
    void refresh();
    bool isOutdated() const;
    RankingRow rowOf(const cache::RankedHub &hub, qint64 most) const;

    const HubDirectory &m_directory;
    QString m_here;
    std::vector<cache::RankedHub> m_hubs;
    bool m_known = false;
    CacheQuery<std::vector<cache::RankedHub>> m_query;
};

} // namespace hubscreen::viewmodel
