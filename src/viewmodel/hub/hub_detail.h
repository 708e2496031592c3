// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodel/activities/activity_list_model.h"
#include "viewmodel/footfall/hub_today.h"
#include "viewmodel/hub/venue_list_model.h"
#include "viewmodel/map/hub_map_model.h"

namespace hubscreen::viewmodel {

/// One hub, whole: what the sheet shows. Give it a hub's id; an empty one lets it rest.
class HubDetail : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")
    Q_PROPERTY(QString hubId READ hubId WRITE setHubId NOTIFY hubIdChanged)
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(int style READ style NOTIFY changed) ///< HubStyle
    Q_PROPERTY(QString address READ address NOTIFY changed)
    Q_PROPERTY(QString townStreet READ townStreet NOTIFY changed)
    Q_PROPERTY(QString phone READ phone NOTIFY changed)
    Q_PROPERTY(bool here READ isHere NOTIFY changed)
    Q_PROPERTY(int metresAway READ metresAway NOTIFY changed) ///< as the crow flies; -1: not known, or here
    Q_PROPERTY(int direction READ direction NOTIFY changed) ///< 0 = north, clockwise in eighths; -1: not known, or here
    Q_PROPERTY(int walkMinutes READ walkMinutes NOTIFY changed) ///< as the crow flies, at 4.5 km/h; -1 as metresAway
    Q_PROPERTY(QString mapLink READ mapLink NOTIFY changed) ///< opens the place on a phone's map; empty: not known
    Q_PROPERTY(int accessible READ accessible NOTIFY changed) ///< entrance without a step: 1, with: 0, not known: -1
    Q_PROPERTY(
        QList<hubscreen::viewmodel::OpenSpan> hoursToday READ hoursToday NOTIFY changed) ///< empty: none, or not known
    Q_PROPERTY(hubscreen::viewmodel::OpeningNow opening READ opening NOTIFY changed)
    /// Empty: no canteen, none today, as the hub, or not known
    Q_PROPERTY(QList<hubscreen::viewmodel::OpenSpan> canteenHours READ canteenHours NOTIFY changed)
    Q_PROPERTY(QString operatorId READ operatorId NOTIFY changed) ///< an organisation's
    Q_PROPERTY(QString operatorName READ operatorName NOTIFY changed)
    Q_PROPERTY(QStringList organisationNames READ organisationNames NOTIFY changed)
    Q_PROPERTY(int venueCount READ venueCount NOTIFY changed)
    Q_PROPERTY(
        QString quieterHubId READ quieterHubId NOTIFY changed) ///< nearest quiet one, while this is busy; else empty
    Q_PROPERTY(QString quieterLabel READ quieterLabel NOTIFY changed)
    Q_PROPERTY(int quieterMetres READ quieterMetres NOTIFY changed)
    Q_PROPERTY(hubscreen::viewmodel::HubToday *today READ today CONSTANT)
    Q_PROPERTY(hubscreen::viewmodel::VenueListModel *venues READ venues CONSTANT)
    Q_PROPERTY(hubscreen::viewmodel::ActivityListModel *activities READ activities CONSTANT)

public:
    explicit HubDetail(const HubDirectory &directory);

    QString hubId() const { return m_hubId; }
    void setHubId(const QString &hubId);
    /// Distances are from there.
    void setHere(const QString &hubId);

    bool isKnown() const { return m_detail.has_value(); }
    QString name() const { return m_detail ? text(m_detail->hub.name) : QString(); }
    int style() const { return m_detail ? int(m_detail->hub.style) : int(HubStyleEnum::Other); }
    QString address() const { return m_detail ? text(m_detail->hub.address) : QString(); }
    QString townStreet() const { return m_detail ? text(m_detail->townStreet) : QString(); }
    QString phone() const { return m_detail ? text({m_detail->hub.phone, {}}) : QString(); }
    bool isHere() const { return !m_hubId.isEmpty() && m_hubId == m_here; }
    int metresAway() const;
    int walkMinutes() const;
    QString mapLink() const;
    int accessible() const
    {
        return m_detail && m_detail->hub.accessibleEntrance ? int(*m_detail->hub.accessibleEntrance) : -1;
    }
    /// Its satellites or beads, for the map.
    std::vector<MapHouse> houses() const;
    int direction() const;
    QList<OpenSpan> hoursToday() const;
    OpeningNow opening() const;
    QList<OpenSpan> canteenHours() const;
    QString operatorId() const { return m_detail ? m_detail->hub.operatorId : QString(); }
    QString operatorName() const
    {
        return m_detail && m_detail->operatedBy ? text(m_detail->operatedBy->name) : QString();
    }
    QStringList organisationNames() const;
    int venueCount() const { return m_detail ? int(m_detail->hub.venues.size()) : 0; }
    QString quieterHubId() const { return m_quieter ? m_quieter->id : QString(); }
    QString quieterLabel() const { return m_quieter ? text(m_quieter->summary.label) : QString(); }
    int quieterMetres() const;

    HubToday *today() { return &m_today; }
    VenueListModel *venues() { return &m_venues; }
    ActivityListModel *activities() { return &m_activities; }

Q_SIGNALS:
    void hubIdChanged();
    void changed();

private:
    QString text(const LocalizedText &words) const { return m_directory.context().language.textOf(words); }
    cache::ActivityQuery todaysQuery() const;
    QList<OpenSpan> spansNow(const OpeningHours &hours) const;
    void refresh();
    std::optional<HubLine> nearestQuiet() const;

    const HubDirectory &m_directory;
    QString m_hubId;
    QString m_here;
    std::optional<cache::HubDetail> m_detail;
    std::vector<cache::ActivityRow> m_todays;
    std::optional<HubLine> m_quieter;
    HubToday m_today;
    VenueListModel m_venues;
    ActivityListModel m_activities;
    CacheQuery<std::optional<cache::HubDetail>> m_query;
    CacheQuery<cache::ActivityList> m_todaysQuery;
};

} // namespace hubscreen::viewmodel
