// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/record_codec.h"

#include "cache/codec.h"

namespace hubscreen::cache {

namespace codec {

#define HUBSCREEN_FIELDS(Type, ...)                                                                                    \
    template<typename T>                                                                                               \
        requires std::same_as<std::remove_const_t<T>, Type>                                                            \
    struct Fields<T> {                                                                                                 \
        static auto of(T &v)                                                                                           \
        {                                                                                                              \
            return std::tie(__VA_ARGS__);                                                                              \
        }                                                                                                              \
    };

HUBSCREEN_FIELDS(LocalizedText, v.zh, v.en)
HUBSCREEN_FIELDS(Position, v.latitude, v.longitude)
HUBSCREEN_FIELDS(TimeRange, v.from, v.to)
HUBSCREEN_FIELDS(OpenPeriod, v.opens, v.closes)
HUBSCREEN_FIELDS(OpeningException, v.date, v.periods)
HUBSCREEN_FIELDS(OpeningHours, v.week, v.exceptions)
HUBSCREEN_FIELDS(TownStreet, v.id, v.name, v.labelPosition)
HUBSCREEN_FIELDS(ReportedCounter, v.kind, v.value, v.source, v.date)
HUBSCREEN_FIELDS(ContactKey, v.keyId, v.publicKey)
HUBSCREEN_FIELDS(District, v.id, v.name, v.demo, v.zone, v.townStreets, v.reported, v.contactKey)
HUBSCREEN_FIELDS(Venue, v.id, v.name, v.kind, v.floor, v.position, v.openingHours, v.hoursUnreadable)
HUBSCREEN_FIELDS(Hub, v.id, v.name, v.shortName, v.townStreetId, v.style, v.position, v.address, v.openingHours,
                 v.accessibleEntrance, v.floors, v.communitiesServed, v.residentsServed, v.operatorId,
                 v.organisationIds, v.capacity, v.phone, v.venues)
HUBSCREEN_FIELDS(Organisation, v.id, v.name, v.kind, v.phone, v.offer)
HUBSCREEN_FIELDS(Activity, v.id, v.hubId, v.venueId, v.seriesId, v.title, v.summary, v.category, v.time, v.capacity,
                 v.remaining, v.waitlist, v.booking, v.bookingUntil, v.maxPartySize, v.asksName, v.priceFen, v.audience,
                 v.organiserId, v.status, v.attended)
HUBSCREEN_FIELDS(ActivityCount, v.hubId, v.venueId, v.held, v.seatsOffered, v.booked, v.attended)
HUBSCREEN_FIELDS(Notice, v.id, v.hubIds, v.title, v.body, v.urgency, v.validity)
HUBSCREEN_FIELDS(KioskSettings::QuietHours, v.from, v.to)
HUBSCREEN_FIELDS(KioskSettings, v.id, v.hubId, v.orientation, v.languages, v.idleSeconds, v.pages, v.quietHours)
HUBSCREEN_FIELDS(Service, v.id, v.hubId, v.venueId, v.title, v.summary, v.category, v.duration, v.priceFen, v.audience,
                 v.maxPartySize, v.asksName)
HUBSCREEN_FIELDS(Slot, v.id, v.serviceId, v.hubId, v.time, v.capacity, v.remaining, v.waitlist, v.booking,
                 v.bookingUntil)
HUBSCREEN_FIELDS(Dish, v.id, v.name, v.priceFen, v.tags, v.allergens, v.energyKilojoules)
HUBSCREEN_FIELDS(MealMenu, v.meal, v.served, v.dishes)
HUBSCREEN_FIELDS(Menu, v.id, v.hubId, v.venueId, v.date, v.meals)

#undef HUBSCREEN_FIELDS

template<>
inline constexpr Orientation lastOf<Orientation> = Orientation::Landscape;
template<>
inline constexpr Language lastOf<Language> = Language::English;

template<>
struct Codec<Minutes> {
    static void write(QDataStream &out, Minutes value) { out << qint32(value.count()); }
    static bool read(QDataStream &in, Minutes &value)
    {
        qint32 count = 0;
        in >> count;
        value = Minutes(count);
        return in.status() == QDataStream::Ok;
    }
};

template<>
struct Codec<Zone> {
    static void write(QDataStream &out, const Zone &zone) { out << zone.ianaId(); }
    static bool read(QDataStream &in, Zone &zone)
    {
        QByteArray id;
        in >> id;
        const auto known = Zone::fromIanaId(id);
        zone = known.value_or(Zone());
        return known.has_value();
    }
};

} // namespace codec

QByteArray encode(const District &district)
{
    return codec::encode(district);
}

QByteArray encode(const Hub &hub)
{
    return codec::encode(hub);
}

QByteArray encode(const Organisation &organisation)
{
    return codec::encode(organisation);
}

QByteArray encode(const Activity &activity)
{
    return codec::encode(activity);
}

QByteArray encode(const std::vector<ActivityCount> &counts)
{
    return codec::encode(counts);
}

QByteArray encode(const Notice &notice)
{
    return codec::encode(notice);
}

QByteArray encode(const KioskSettings &settings)
{
    return codec::encode(settings);
}

QByteArray encode(const Service &service)
{
    return codec::encode(service);
}

QByteArray encode(const Slot &slot)
{
    return codec::encode(slot);
}

QByteArray encode(const Menu &menu)
{
    return codec::encode(menu);
}

template<typename T>
std::optional<T> decode(const QByteArray &bytes)
{
    return codec::decode<T>(bytes);
}

template std::optional<District> decode(const QByteArray &);
template std::optional<Hub> decode(const QByteArray &);
template std::optional<Organisation> decode(const QByteArray &);
template std::optional<Activity> decode(const QByteArray &);
template std::optional<std::vector<ActivityCount>> decode(const QByteArray &);
template std::optional<Notice> decode(const QByteArray &);
template std::optional<KioskSettings> decode(const QByteArray &);
template std::optional<Service> decode(const QByteArray &);
template std::optional<Slot> decode(const QByteArray &);
template std::optional<Menu> decode(const QByteArray &);

} // namespace hubscreen::cache
