// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/lobby/lobby.h"

#include "viewmodel/lobby/modules.h"

namespace hubscreen::viewmodel {

namespace {

// As many as the home page has room for.
constexpr int comingUpRows = 3;
constexpr Milliseconds statusShownFor{120'000};

} // namespace

Lobby::Lobby(cache::Cache &cache, const ServerClock &clock, Scheduler &scheduler, Language language)
    : m_scheduler(scheduler),
      m_language(language, Glyphs::ofFonts()),
      m_pulse(clock, scheduler),
      m_context{cache, clock, m_language, m_pulse, scheduler},
      m_district(m_context),
      m_directory(m_context, m_district),
      m_figures(m_directory),
      m_hereNow(m_directory),
      m_comingUp(m_directory, ActivityListModel::Span::FromNow, comingUpRows),
      m_clock(m_context, m_district),
      m_feedStatus(m_context, m_district),
      m_hubMap(m_directory),
      m_notices(m_context, m_district, scheduler),
      m_status(m_district)
{
    static_cast<void>(typeRegistrations()); // a program with a lobby has every feature's types
    connect(&m_district, &DistrictInfo::changed, this, &Lobby::emptyChanged);
    connect(&m_district, &DistrictInfo::changed, this, &Lobby::checkComplete);
    connect(&m_directory, &HubDirectory::changed, this, &Lobby::checkComplete);
    connect(&m_figures, &DistrictFigures::changed, this, &Lobby::checkComplete);
    connect(&m_hereNow, &HubToday::changed, this, &Lobby::checkComplete);
    connect(&m_hereNow, &HubToday::dayChanged, this, &Lobby::checkComplete);
    connect(&m_comingUp, &ActivityListModel::changed, this, &Lobby::checkComplete);
    connect(&m_navigation, &Navigation::changed, this, &Lobby::followItem);
    connect(&m_navigation, &Navigation::changed, this, &Lobby::limitStatus);
    connect(&m_status, &ScreenStatus::retryRequested, this, &Lobby::limitStatus);
}

template<typename Model, typename... Others>
Model *Lobby::modelOf(Navigation::Page page, std::unique_ptr<Model> &model, const Others &...others)
{
    if (!model) {
        model = std::make_unique<Model>(m_directory, others...);
        const auto follow = [this, page, built = model.get()] { built->setActive(m_navigation.isShown(page)); };
        connect(&m_navigation, &Navigation::changed, model.get(), follow);
        follow();
    }
    return model.get();
}

ActivityListModel *Lobby::activities()
{
    return modelOf(Navigation::Activities, m_activities);
}

/// What one visitor typed is not for the next: it goes with the page, though not with a sheet that a hit opened over
/// it.
SearchModel *Lobby::search()
{
    if (!m_search) {
        auto *model = modelOf(Navigation::Search, m_search);
        connect(&m_navigation, &Navigation::changed, model, [this, model] {
            if (m_navigation.page() != Navigation::Search)
                model->clear();
        });
    }
    return m_search.get();
}

ActivityProgramme *Lobby::programme()
{
    if (!m_programme) {
        m_programme = std::make_unique<ActivityProgramme>(m_directory, *activities());
        m_programme->setHere(m_hereId);
        const auto follow = [this] {
            const bool shown = m_navigation.isShown(Navigation::Activities);
            m_programme->setActive(shown);
            m_programme->detail()->setActivityId(shown ? m_navigation.itemId() : QString());
        };
        connect(&m_navigation, &Navigation::changed, m_programme.get(), follow);
        follow();
    }
    return m_programme.get();
}

OrganisationListModel *Lobby::organisations()
{
    return modelOf(Navigation::Organisations, m_organisations);
}

OrganisationDetail *Lobby::organisation()
{
    if (!m_organisation) {
        m_organisation = std::make_unique<OrganisationDetail>(m_directory);
        const auto follow = [this] {
            const bool shown = m_navigation.isShown(Navigation::Organisations);
            m_organisation->setOrganisationId(shown ? m_navigation.itemId() : QString());
        };
        connect(&m_navigation, &Navigation::changed, m_organisation.get(), follow);
        follow();
    }
    return m_organisation.get();
}

Footfall *Lobby::footfall()
{
    const bool isNew = !m_footfall;
    auto *footfall = modelOf(Navigation::Footfall, m_footfall, m_figures);
    if (isNew)
        footfall->setHere(m_hereId);
    return footfall;
}

ServiceListModel *Lobby::services()
{
    if (!m_services) {
        modelOf(Navigation::Services, m_services)->setHubId(m_hereId);
        followItem();
    }
    return m_services.get();
}

SlotListModel *Lobby::serviceTimes()
{
    return modelOf(Navigation::Services, m_serviceTimes);
}

OfferHubModel *Lobby::serviceHubs()
{
    auto *hubs = modelOf(Navigation::Services, m_serviceHubs, cache::RecordKind::Service);
    hubs->setHere(m_hereId);
    return hubs;
}

DishListModel *Lobby::dishes()
{
    if (!m_dishes) {
        modelOf(Navigation::Canteen, m_dishes)->setHubId(m_hereId);
        followItem();
    }
    return m_dishes.get();
}

OfferHubModel *Lobby::canteenHubs()
{
    auto *hubs = modelOf(Navigation::Canteen, m_canteenHubs, cache::RecordKind::Menu);
    hubs->setHere(m_hereId);
    return hubs;
}

void Lobby::setBooking(booking::BookingFlow *booking, booking::LookupFlow *lookup)
{
    m_booking = booking ? std::make_unique<BookingModel>(*booking, m_directory, m_scheduler) : nullptr;
    m_lookup = lookup ? std::make_unique<LookupModel>(*lookup, m_directory, m_scheduler) : nullptr;
    const auto goHome = [this] { m_navigation.show(Navigation::Home); };
    if (m_booking)
        connect(m_booking.get(), &BookingModel::ended, this, goHome);
    if (m_lookup)
        connect(m_lookup.get(), &LookupModel::ended, this, goHome);
    Q_EMIT bookingChanged();
}

void Lobby::followItem()
{
    const auto &item = m_navigation.itemId();
    if (item.isEmpty())
        return;
    if (m_navigation.isShown(Navigation::Canteen) && m_dishes && m_directory.find(item))
        m_dishes->setHubId(item);
    if (m_navigation.isShown(Navigation::Services) && m_services) {
        m_services->showService(item);
        serviceTimes()->setServiceId(item);
    }
}

void Lobby::limitStatus()
{
    m_leavingStatus.cancel();
    if (m_navigation.isShown(Navigation::Status))
        m_leavingStatus = m_scheduler.after(statusShownFor, [this] { m_navigation.show(Navigation::Home); });
}

HubListModel *Lobby::hubs()
{
    if (!m_hubs) {
        m_hubs = std::make_unique<HubListModel>(m_directory);
        m_hubs->setHere(m_hereId);
    }
    return m_hubs.get();
}

HubDetail *Lobby::hubDetail()
{
    if (!m_hubDetail) {
        m_hubDetail = std::make_unique<HubDetail>(m_directory);
        m_hubDetail->setHere(m_hereId);
        connect(m_hubDetail.get(), &HubDetail::changed, this,
                [this] { m_hubMap.setHouses(m_hubDetail->hubId(), m_hubDetail->houses()); });
        const auto follow = [this] { m_hubDetail->setHubId(m_navigation.hubId()); };
        connect(&m_navigation, &Navigation::changed, m_hubDetail.get(), follow);
        follow();
    }
    return m_hubDetail.get();
}

void Lobby::setHere(const QString &hubId)
{
    if (hubId == m_hereId)
        return;
    m_hereId = hubId;
    m_hereNow.setHubId(hubId);
    m_comingUp.setHubId(hubId);
    m_comingUp.setActive(!hubId.isEmpty());
    m_hubMap.setHere(hubId);
    m_notices.setHubId(hubId);
    if (m_programme)
        m_programme->setHere(hubId);
    if (m_hubs)
        m_hubs->setHere(hubId);
    if (m_services)
        m_services->setHubId(hubId);
    if (m_dishes)
        m_dishes->setHubId(hubId);
    for (auto *hubs : {m_serviceHubs.get(), m_canteenHubs.get()}) {
        if (hubs)
            hubs->setHere(hubId);
    }
    if (m_hubDetail)
        m_hubDetail->setHere(hubId);
    if (m_footfall)
        m_footfall->setHere(hubId);
    Q_EMIT hereChanged();
    checkComplete();
}

void Lobby::checkComplete()
{
    const bool complete = m_district.isKnown() && m_directory.isKnown() && !m_directory.lines().empty()
        && m_figures.isKnown() && m_directory.hasLive() && m_hereNow.isKnown() && m_hereNow.isHistoryKnown()
        && m_comingUp.isKnown();
    if (complete && !std::exchange(m_complete, true))
        Q_EMIT completeChanged();
}

} // namespace hubscreen::viewmodel
