// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodel/base/hub_directory.h"
#include "viewmodel/base/row_list_model.h"

namespace hubscreen::viewmodel {

struct RankingRow {
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
    enum Role {
        HubIdRole = Qt::UserRole + 1,
        LabelRole,
        StyleRole, ///< HubStyle
        PlaceRole, ///< 1 = most; equals share one
        MovementRole, ///< Movement
        InsideRole, ///< figureReading
        CrowdRole, ///< CrowdLevel
        ShareRole,
        HereRole,
    };
    Q_ENUM(Role)

    explicit FootfallRanking(const HubDirectory &directory);

    void setActive(bool active);
    void setHere(const QString &hubId);

    bool isKnown() const { return m_known; }
    int rowCountNow() const { return rowCount(); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

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
