// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodel/base/hub_directory.h"
#include "viewmodel/base/row_list_model.h"

namespace hubscreen::viewmodel {

struct OfferHubRow {
    Q_GADGET
    Q_PROPERTY(QString hubId MEMBER id)
    Q_PROPERTY(QString name MEMBER name)

public:
    QString id;
    QString name;
    friend bool operator==(const OfferHubRow &, const OfferHubRow &) = default;
};

/// The hubs that offer services, or that have a canteen: this screen's own first, then in the district's order.
class OfferHubModel : public RowListModel<OfferHubRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")

public:
    /// `kind`: Service or Menu.
    OfferHubModel(const HubDirectory &directory, cache::RecordKind kind);

    void setHere(const QString &hubId);
    void setActive(bool active);

private:
    void refresh();

    const HubDirectory &m_directory;
    QString m_here;
    std::vector<QString> m_hubIds; // ascending
    CacheQuery<std::vector<QString>> m_query;
};

} // namespace hubscreen::viewmodel
