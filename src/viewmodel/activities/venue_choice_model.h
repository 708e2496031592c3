// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodel/base/hub_directory.h"
#include "viewmodel/base/row_list_model.h"

namespace hubscreen::viewmodel {

struct VenueChoiceRow {
    Q_GADGET
    Q_PROPERTY(QString venueId MEMBER id)
    Q_PROPERTY(QString name MEMBER name)

public:
    QString id;
    QString name;
    friend bool operator==(const VenueChoiceRow &, const VenueChoiceRow &) = default;
};

/// The rooms of one hub, to choose one of them, in the hub's own order.
class VenueChoiceModel : public RowListModel<VenueChoiceRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")
    Q_PROPERTY(int count READ rowCountNow NOTIFY changed)

public:
    explicit VenueChoiceModel(const HubDirectory &directory);

    void setHubId(const QString &hubId);
    int rowCountNow() const { return rowCount(); }
    /// Empty when there is none of that id.
    Q_INVOKABLE QString nameOf(const QString &venueId) const;

Q_SIGNALS:
    void changed();

private:
    void refresh();

    const HubDirectory &m_directory;
    QString m_hubId;
    std::vector<Venue> m_rooms;
    CacheQuery<std::optional<cache::HubDetail>> m_query;
};

} // namespace hubscreen::viewmodel
