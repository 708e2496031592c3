// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodel/base/hub_directory.h"
#include "viewmodel/base/row_list_model.h"

namespace hubscreen::viewmodel {

struct OrganisationRow {
    Q_GADGET
    Q_PROPERTY(QString organisationId MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(int kind MEMBER kind) ///< OrganisationKind
    Q_PROPERTY(QString offer MEMBER offer)
    Q_PROPERTY(int operates MEMBER operates) ///< how many hubs it runs
    Q_PROPERTY(int hubs MEMBER hubs) ///< in how many hubs it serves
    Q_PROPERTY(int ahead MEMBER ahead) ///< how many activities of its own are ahead

public:
    QString id;
    QString name;
    int kind = OrganisationKindEnum::Other;
    QString offer;
    int operates = 0;
    int hubs = 0;
    int ahead = 0;
    friend bool operator==(const OrganisationRow &, const OrganisationRow &) = default;
};

/// Social organisations by kind, then name: all of the district, or those that serve in one hub.
class OrganisationListModel : public RowListModel<OrganisationRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    Q_PROPERTY(int count READ rowCountNow NOTIFY changed)
    Q_PROPERTY(QString hubId READ hubId WRITE setHubId NOTIFY changed) ///< empty: every hub's
    Q_PROPERTY(QString hubName READ hubName NOTIFY changed)

public:
    explicit OrganisationListModel(const HubDirectory &directory);

    void setActive(bool active);
    bool isKnown() const { return m_known; }
    int rowCountNow() const { return rowCount(); }
    QString hubId() const { return m_hubId; }
    void setHubId(const QString &hubId);
    QString hubName() const;

Q_SIGNALS:
    void changed();

private:
    void refresh();
    bool isOutdated() const;

    const HubDirectory &m_directory;
    QString m_hubId;
    bool m_active = false;
    bool m_known = false;
    std::vector<cache::OrganisationSummary> m_organisations;
    CacheQuery<std::vector<cache::OrganisationSummary>> m_query;
};

} // namespace hubscreen::viewmodel
