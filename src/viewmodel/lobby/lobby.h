// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scheduler.h"
#include "viewmodel/activities/activity_list_model.h"
#include "viewmodel/activities/activity_programme.h"
#include "viewmodel/base/district_figures.h"
#include "viewmodel/base/feed_status.h"
#include "viewmodel/booking/booking_model.h"
#include "viewmodel/booking/lookup_model.h"
#include "viewmodel/canteen/dish_list_model.h"
#include "viewmodel/footfall/footfall.h"
#include "viewmodel/hub/hub_detail.h"
#include "viewmodel/hubs/hub_list_model.h"
#include "viewmodel/lobby/clock_model.h"
#include "viewmodel/lobby/navigation.h"
#include "viewmodel/lobby/screen_status.h"
#include "viewmodel/map/hub_map_model.h"
#include "viewmodel/notices/notice_board.h"
#include "viewmodel/organisations/organisation_detail.h"
#include "viewmodel/organisations/organisation_list_model.h"
#include "viewmodel/search/search_model.h"
#include "viewmodel/services/offer_hub_model.h"
#include "viewmodel/services/service_list_model.h"
#include "viewmodel/services/slot_list_model.h"

#include <memory>

namespace hubscreen::viewmodel {

/// Everything that the pages of one lobby screen bind to. What the first picture shows is built at once; what belongs
/// to a page when that page first asks for it, and it asks the cache only while the page is shown.
class Lobby : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")
    Q_PROPERTY(hubscreen::viewmodel::LanguageSetting *language READ language CONSTANT)
    Q_PROPERTY(hubscreen::viewmodel::DistrictInfo *district READ district CONSTANT)
    Q_PROPERTY(hubscreen::viewmodel::ClockModel *clock READ clock CONSTANT)
    Q_PROPERTY(hubscreen::viewmodel::FeedStatus *feedStatus READ feedStatus CONSTANT)
    Q_PROPERTY(hubscreen::viewmodel::DistrictFigures *figures READ figures CONSTANT)
    Q_PROPERTY(hubscreen::viewmodel::HubToday *hereNow READ hereNow CONSTANT)
    Q_PROPERTY(hubscreen::viewmodel::ActivityListModel *comingUp READ comingUp CONSTANT)
    Q_PROPERTY(hubscreen::viewmodel::HubDetail *hubDetail READ hubDetail CONSTANT)
    Q_PROPERTY(hubscreen::viewmodel::HubListModel *hubs READ hubs CONSTANT)
    Q_PROPERTY(hubscreen::viewmodel::HubMapModel *hubMap READ hubMap CONSTANT)
    Q_PROPERTY(hubscreen::viewmodel::ActivityListModel *activities READ activities CONSTANT)
    Q_PROPERTY(hubscreen::viewmodel::Footfall *footfall READ footfall CONSTANT)
    Q_PROPERTY(hubscreen::viewmodel::ServiceListModel *services READ services CONSTANT)
    Q_PROPERTY(hubscreen::viewmodel::SlotListModel *serviceTimes READ serviceTimes CONSTANT)
    Q_PROPERTY(hubscreen::viewmodel::OfferHubModel *serviceHubs READ serviceHubs CONSTANT)
    Q_PROPERTY(hubscreen::viewmodel::DishListModel *dishes READ dishes CONSTANT)
    Q_PROPERTY(hubscreen::viewmodel::OfferHubModel *canteenHubs READ canteenHubs CONSTANT)
    Q_PROPERTY(hubscreen::viewmodel::Navigation *navigation READ navigation CONSTANT)
    Q_PROPERTY(hubscreen::viewmodel::ActivityProgramme *programme READ programme CONSTANT)
    Q_PROPERTY(hubscreen::viewmodel::OrganisationListModel *organisations READ organisations CONSTANT)
    Q_PROPERTY(hubscreen::viewmodel::OrganisationDetail *organisation READ organisation CONSTANT)
    Q_PROPERTY(hubscreen::viewmodel::NoticeBoard *notices READ notices CONSTANT)
    Q_PROPERTY(hubscreen::viewmodel::SearchModel *search READ search CONSTANT)
    Q_PROPERTY(hubscreen::viewmodel::ScreenStatus *status READ status CONSTANT)
    /// Null: booking is not offered here
    Q_PROPERTY(hubscreen::viewmodel::BookingModel *booking READ booking NOTIFY bookingChanged)
    Q_PROPERTY(hubscreen::viewmodel::LookupModel *lookup READ lookup NOTIFY bookingChanged)
    Q_PROPERTY(QString hereId READ hereId NOTIFY hereChanged)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY emptyChanged) ///< the cache knows nothing at all: a page of its own
    /// District, hubs, live figures, this hub's day and its activities were all answered: the first picture is whole
    Q_PROPERTY(bool complete READ isComplete NOTIFY completeChanged)

public:
    Lobby(cache::Cache &cache, const ServerClock &clock, Scheduler &scheduler, Language language);

    LanguageSetting *language() { return &m_language; }
    DistrictInfo *district() { return &m_district; }
    ClockModel *clock() { return &m_clock; }
    FeedStatus *feedStatus() { return &m_feedStatus; }
    DistrictFigures *figures() { return &m_figures; }
    HubToday *hereNow() { return &m_hereNow; }
    ActivityListModel *comingUp() { return &m_comingUp; }
    HubDetail *hubDetail();
    HubListModel *hubs();
    HubMapModel *hubMap() { return &m_hubMap; }
    ActivityListModel *activities();
    ActivityProgramme *programme();
    OrganisationListModel *organisations();
    OrganisationDetail *organisation();
    Footfall *footfall();
    /// This hub's until another is chosen; a service that the page is opened for chooses its hub.
    ServiceListModel *services();
    SlotListModel *serviceTimes();
    OfferHubModel *serviceHubs();
    /// This hub's canteen until another is chosen; the page may be opened for a hub.
    DishListModel *dishes();
    OfferHubModel *canteenHubs();
    Navigation *navigation() { return &m_navigation; }
    NoticeBoard *notices() { return &m_notices; }
    SearchModel *search();
    ScreenStatus *status() { return &m_status; }
    BookingModel *booking() { return m_booking.get(); }
    LookupModel *lookup() { return m_lookup.get(); }
    /// Booking is offered from now on, on these. They outlive the lobby.
    void setBooking(booking::BookingFlow *booking, booking::LookupFlow *lookup);
    const HubDirectory &directory() const { return m_directory; }

    QString hereId() const { return m_hereId; }
    /// The hub in which this screen hangs.
    void setHere(const QString &hubId);
    /// The server has told the time: whatever was asked as of another is asked again.
    void followClock() { m_pulse.followClock(); }

    bool isEmpty() const { return m_district.isAnswered() && !m_district.isKnown(); }
    bool isComplete() const { return m_complete; }

Q_SIGNALS:
    void bookingChanged();
    void hereChanged();
    void emptyChanged();
    void completeChanged();

private:
    void checkComplete();
    /// A page's model, built now if it was not: active while the page is seen.
    template<typename Model, typename... Others>
    Model *modelOf(Navigation::Page page, std::unique_ptr<Model> &model, const Others &...others);
    /// Goes where a page was opened for.
    void followItem();
    /// Staff forget to close what is not for residents.
    void limitStatus();

    Scheduler &m_scheduler;
    LanguageSetting m_language;
    Pulse m_pulse;
    ViewContext m_context;
    DistrictInfo m_district;
    HubDirectory m_directory;
    DistrictFigures m_figures;
    HubToday m_hereNow;
    ActivityListModel m_comingUp;
    ClockModel m_clock;
    FeedStatus m_feedStatus;
    HubMapModel m_hubMap;
    Navigation m_navigation;
    NoticeBoard m_notices;
    ScreenStatus m_status;
    ScheduledJob m_leavingStatus;
    std::unique_ptr<BookingModel> m_booking;
    std::unique_ptr<LookupModel> m_lookup;
    std::unique_ptr<HubDetail> m_hubDetail;
    std::unique_ptr<HubListModel> m_hubs;
    std::unique_ptr<ActivityListModel> m_activities;
    std::unique_ptr<ActivityProgramme> m_programme;
    std::unique_ptr<OrganisationListModel> m_organisations;
    std::unique_ptr<OrganisationDetail> m_organisation;
    std::unique_ptr<Footfall> m_footfall;
    std::unique_ptr<SearchModel> m_search;
    std::unique_ptr<ServiceListModel> m_services;
    std::unique_ptr<SlotListModel> m_serviceTimes;
    std::unique_ptr<OfferHubModel> m_serviceHubs;
    std::unique_ptr<DishListModel> m_dishes;
    std::unique_ptr<OfferHubModel> m_canteenHubs;
    QString m_hereId;
    bool m_complete = false;
};

} // namespace hubscreen::viewmodel
