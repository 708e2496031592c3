// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodel/activities/activity_list_model.h"

namespace hubscreen::viewmodel {

struct ServedHubRow {
    Q_GADGET
    Q_PROPERTY(QString hubId MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString townStreet MEMBER townStreet)
    Q_PROPERTY(bool operates MEMBER operates)

public:
    QString id;
    QString name;
    QString townStreet;
    bool operates = false;
    friend bool operator==(const ServedHubRow &, const ServedHubRow &) = default;
};

/// The hubs in which an organisation serves; those that it runs come first.
class ServedHubModel : public RowListModel<ServedHubRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")

public:
    void show(const std::vector<cache::ServedHub> &hubs, const LanguageSetting &language);
};

/// One organisation: who they are, where they serve, what is on. An empty id lets it rest.
class OrganisationDetail : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")
    Q_PROPERTY(QString organisationId READ organisationId NOTIFY changed)
    Q_PROPERTY(bool answered READ isAnswered NOTIFY changed)
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(int kind READ kind NOTIFY changed) ///< OrganisationKind
    Q_PROPERTY(QString offer READ offer NOTIFY changed)
    Q_PROPERTY(QString phone READ phone NOTIFY changed)
    Q_PROPERTY(hubscreen::viewmodel::ServedHubModel *hubs READ hubs CONSTANT)
    Q_PROPERTY(hubscreen::viewmodel::ActivityListModel *activities READ activities CONSTANT) ///< its own, from now on

public:
    explicit OrganisationDetail(const HubDirectory &directory);

    void setOrganisationId(const QString &id);
    QString organisationId() const { return m_organisationId; }
    bool isAnswered() const { return m_answered; }
    bool isKnown() const { return m_detail.has_value(); }
    QString name() const { return m_detail ? text(m_detail->organisation.name) : QString(); }
    int kind() const { return int(m_detail ? m_detail->organisation.kind : OrganisationKind::Other); }
    QString offer() const { return m_detail ? text(m_detail->organisation.offer) : QString(); }
    QString phone() const { return m_detail ? text({m_detail->organisation.phone, {}}) : QString(); }
    ServedHubModel *hubs() { return &m_hubs; }
    ActivityListModel *activities() { return &m_activities; }

Q_SIGNALS:
    void changed();

private:
    QString text(const LocalizedText &words) const { return m_directory.context().language.textOf(words); }
    void refresh();

    const HubDirectory &m_directory;
    QString m_organisationId;
    bool m_answered = false;
    std::optional<cache::OrganisationDetail> m_detail;
    ServedHubModel m_hubs;
    ActivityListModel m_activities;
    CacheQuery<std::optional<cache::OrganisationDetail>> m_query;
};

} // namespace hubscreen::viewmodel
