// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/cache.h"

#include "cache/cache_private.h"

namespace hubscreen::cache {

using Priority = JobQueue::Priority;

Cache::Cache(QString file, Scheduler &scheduler, const Clock &machine, const ServerClock &clock)
    : d(std::make_unique<Private>(*this, std::move(file), scheduler, machine, clock))
{
}

Cache::~Cache() = default;

QFuture<Result<SyncState>> Cache::open()
{
    return d->later(Priority::Write, [this] {
        auto state = d->open();
        d->queue.admitReads();
        return state;
    });
}

QFuture<void> Cache::close()
{
    // Behind the reads: what was asked before is answered, even if it was never opened.
    d->queue.admitReads();
    return d->later(Priority::Read, [this] { d->close(); });
}

void Cache::setOwnHub(const QString &hubId)
{
    (void)d->later(Priority::Write, [this, hubId] { d->setOwnHub(hubId); });
}

QFuture<Result<quint64>> Cache::putDistrict(const District &district, const ListMark &mark)
{
    return d->later(Priority::Write, [this, district, mark] { return d->putDistrict(district, mark); });
}

QFuture<Result<quint64>> Cache::putKiosk(const KioskSettings &settings, const ListMark &mark)
{
    return d->write([settings, mark](Writer &writer) { return writer.putKiosk(settings, mark); });
}

QFuture<Result<quint64>> Cache::putList(ListWrite list)
{
    return d->later(Priority::Write, [this, list = std::move(list)] { return d->putList(list); });
}

QFuture<Result<quint64>> Cache::putEvents(std::vector<EventWrite> events)
{
    return d->later(Priority::Write, [this, events = std::move(events)] { return d->putEvents(events); });
}

QFuture<Result<quint64>> Cache::putHistory(std::vector<FootfallSeries> series, FootfallStep step, TimeRange range,
                                           Instant vouchedAt)
{
    return d->write([series = std::move(series), step, range, vouchedAt](Writer &writer) {
        return writer.putHistory(series, step, range, vouchedAt);
    });
}

QFuture<Result<quint64>> Cache::putBookingTarget(BookingKind kind, const BookingTarget &target)
{
    return d->write([kind, target](Writer &writer) { return writer.putBookingTarget(kind, target); });
}

void Cache::vouch(RecordKind kind, Instant at)
{
    (void)d->later(Priority::Write, [this, kind, at] { d->vouch(kind, at); });
}

QFuture<Result<quint64>> Cache::beginEpoch(const QByteArray &epoch)
{
    return d->write([epoch](Writer &writer) { return writer.beginEpoch(epoch); });
}

QFuture<SyncState> Cache::syncState()
{
    return d->later(Priority::Read, [this] { return d->syncState(); });
}

QFuture<Answer<std::optional<District>>> Cache::district()
{
    return d->answer<std::optional<District>>([](Reader reader) { return reader.district(); });
}

QFuture<Answer<std::optional<KioskSettings>>> Cache::kioskSettings()
{
    return d->answer<std::optional<KioskSettings>>([](Reader reader) { return reader.kioskSettings(); });
}

QFuture<Answer<std::vector<HubSummary>>> Cache::hubSummaries()
{
    return d->answer<std::vector<HubSummary>>([](Reader reader) { return reader.hubSummaries(); });
}

QFuture<Answer<std::optional<HubDetail>>> Cache::hubDetail(const QString &hubId)
{
    return d->answer<std::optional<HubDetail>>([hubId](Reader reader) { return reader.hubDetail(hubId); });
}

QFuture<Answer<DistrictNow>> Cache::districtNow()
{
    return d->answer<DistrictNow>([](Reader reader) { return reader.districtNow(); });
}

QFuture<Answer<HubToday>> Cache::hubToday(const QString &hubId)
{
    return d->answer<HubToday>([hubId](Reader reader) { return reader.hubToday(hubId); });
}

QFuture<Answer<Outlook>> Cache::outlook(const QString &hubId)
{
    return d->answer<Outlook>([hubId](Reader reader) { return reader.outlook(hubId); });
}

QFuture<Answer<std::vector<RankedHub>>> Cache::ranking()
{
    return d->answer<std::vector<RankedHub>>([](Reader reader) { return reader.ranking(); });
}

QFuture<Answer<HubWeek>> Cache::hubWeek(const QString &hubId)
{
    return d->answer<HubWeek>([hubId](Reader reader) { return reader.hubWeek(hubId); });
}

QFuture<Answer<FootfallMonth>> Cache::footfallMonth(const QString &hubId, QDate month)
{
    return d->answer<FootfallMonth>([hubId, month](Reader reader) { return reader.footfallMonth(hubId, month); });
}

QFuture<Answer<FootfallYear>> Cache::footfallYear(const QString &hubId)
{
    return d->answer<FootfallYear>([hubId](Reader reader) { return reader.footfallYear(hubId); });
}

QFuture<Answer<std::optional<TimeRange>>> Cache::commonQuiet(const std::vector<QString> &hubIds)
{
    return d->answer<std::optional<TimeRange>>([hubIds](Reader reader) { return reader.commonQuiet(hubIds); });
}

QFuture<Answer<ActivityList>> Cache::activities(const ActivityQuery &query)
{
    return d->activities(query);
}

QFuture<Answer<ActivityDays>> Cache::activityDays(const ActivityQuery &query)
{
    return d->answer<ActivityDays>([query](Reader reader) { return reader.activityDays(query); });
}

QFuture<Answer<std::optional<ActivityDetail>>> Cache::activityDetail(const QString &id)
{
    return d->answer<std::optional<ActivityDetail>>([id](Reader reader) { return reader.activityDetail(id); });
}

QFuture<Answer<std::vector<OrganisationSummary>>> Cache::organisations(const QString &hubId)
{
    return d->answer<std::vector<OrganisationSummary>>([hubId](Reader reader) { return reader.organisations(hubId); });
}

QFuture<Answer<std::optional<OrganisationDetail>>> Cache::organisationDetail(const QString &id)
{
    return d->answer<std::optional<OrganisationDetail>>([id](Reader reader) { return reader.organisationDetail(id); });
}

QFuture<Answer<HeldCounts>> Cache::heldCounts(const QString &hubId, QDate month)
{
    return d->answer<HeldCounts>([hubId, month](Reader reader) { return reader.heldCounts(hubId, month); });
}

QFuture<Answer<std::vector<Notice>>> Cache::notices(const QString &hubId)
{
    return d->answer<std::vector<Notice>>([hubId](Reader reader) { return reader.notices(hubId); });
}

QFuture<Answer<ServiceList>> Cache::services(const ServiceQuery &query)
{
    return d->answer<ServiceList>([query](Reader reader) { return reader.services(query); });
}

QFuture<Answer<SlotList>> Cache::slotsOf(const QString &serviceId)
{
    return d->answer<SlotList>([serviceId](Reader reader) { return reader.slotsOf(serviceId); });
}

QFuture<Answer<std::optional<BookableOffer>>> Cache::bookable(BookingKind kind, const QString &id, int partySize)
{
    return d->answer<std::optional<BookableOffer>>([=](Reader reader) { return reader.bookable(kind, id, partySize); });
}

QFuture<Answer<MenuList>> Cache::menus(const std::optional<QString> &hubId)
{
    return d->answer<MenuList>([hubId](Reader reader) { return reader.menus(hubId); });
}

QFuture<Answer<std::vector<QString>>> Cache::hubsWith(RecordKind kind)
{
    return d->answer<std::vector<QString>>([kind](Reader reader) { return reader.hubsWith(kind); });
}

QFuture<Answer<SearchAnswer>> Cache::search(const SearchQuery &query)
{
    return d->search(query);
}

} // namespace hubscreen::cache
