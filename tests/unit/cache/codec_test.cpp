// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/bucket_row.h"
#include "cache/record_codec.h"

#include <catch2/catch_test_macros.hpp>

// Records as bytes: whole, and damaged in every way that a prefix or a suffix can be.
using namespace hubscreen;
using namespace hubscreen::cache;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const LocalizedText text{u"三墩镇 \U0001F600"_s, u"Sandun"_s};
const Instant then{1'764'000'000'123ms};

OpeningHours openingHours()
{
    OpeningHours hours;
    hours.week[0] = {{480, 720}, {840, 1440}};
    hours.week[6] = {{540, 600}};
    hours.exceptions = {{QDate(2026, 10, 1), {}}, {QDate(2026, 10, 2), {{600, 660}}}};
    return hours;
}

template<typename T>
void checkRoundTrip(const T &value)
{
    const auto bytes = encode(value);
    CHECK(decode<T>(bytes) == value);
    for (qsizetype length = 0; length < bytes.size(); ++length)
        REQUIRE_FALSE(decode<T>(bytes.first(length)));
    CHECK_FALSE(decode<T>(bytes + '\0'));
}

} // namespace

TEST_CASE("every field of every record comes back", "[cache]")
{
    checkRoundTrip(District{.id = u"xihu"_s,
                            .name = text,
                            .demo = true,
                            .zone = *Zone::fromIanaId("Asia/Shanghai"),
                            .townStreets = {{u"t"_s, text, Position{30.1, 120.2}}},
                            .reported = {{u"visits"_s, 3'200'000'000, text, QDate(2026, 6, 30)}},
                            .contactKey = ContactKey{u"k"_s, QByteArray("\0\xff key", 6)}});
    checkRoundTrip(
        Hub{.id = u"h"_s,
            .name = text,
            .shortName = text,
            .townStreetId = u"t"_s,
            .style = HubStyle::StarMoon,
            .position = {-30.25, 120.5},
            .address = text,
            .openingHours = openingHours(),
            .accessibleEntrance = false,
            .floors = 9,
            .communitiesServed = 14,
            .residentsServed = 100'000,
            .operatorId = u"o"_s,
            .organisationIds = {u"o"_s, u"p"_s},
            .capacity = 400,
            .phone = u"0571-1"_s,
            .venues = {{u"v"_s, text, VenueKind::YouthScience, -1, Position{1, 2}, openingHours(), true}, {}}});
    checkRoundTrip(Organisation{u"o"_s, text, OrganisationKind::Enterprise, u"1"_s, text});
    checkRoundTrip(Activity{.id = u"a"_s,
                            .hubId = u"h"_s,
                            .venueId = u"v"_s,
                            .seriesId = u"s"_s,
                            .title = text,
                            .summary = text,
                            .category = ActivityCategory::Consultation,
                            .time = {then, then + 1h},
                            .capacity = 20,
                            .remaining = 0,
                            .waitlist = 3,
                            .booking = BookingState::Full,
                            .bookingUntil = then,
                            .maxPartySize = 4,
                            .asksName = true,
                            .priceFen = 1250,
                            .audience = Audience::Families,
                            .organiserId = u"o"_s,
                            .status = ActivityStatus::Held,
                            .attended = 18});
    checkRoundTrip(std::vector{ActivityCount{u"h"_s, u"v"_s, 1, 2, 3, 4}, ActivityCount{}});
    checkRoundTrip(Notice{u"n"_s, {u"h"_s}, text, text, Urgency::Emergency, {then, then + 1min}});
    checkRoundTrip(KioskSettings{u"k"_s,
                                 u"h"_s,
                                 Orientation::Landscape,
                                 {Language::English, Language::Chinese},
                                 60,
                                 {u"home"_s},
                                 KioskSettings::QuietHours{1320, 360}});
}

TEST_CASE("empty fields come back empty", "[cache]")
{
    checkRoundTrip(Hub{});
    checkRoundTrip(Activity{});
    checkRoundTrip(KioskSettings{});
    checkRoundTrip(std::vector<ActivityCount>{});
}

TEST_CASE("an enumerator that does not exist is refused", "[cache]")
{
    auto organisation = encode(Organisation{{}, {}, OrganisationKind::Other, {}, {}});
    const auto kind = organisation.indexOf(char(OrganisationKind::Other));
    REQUIRE(kind >= 0);
    organisation[kind] = char(OrganisationKind::Other) + 1;
    CHECK_FALSE(decode<Organisation>(organisation));
}

TEST_CASE("a size that the bytes cannot hold is refused without taking the memory", "[cache]")
{
    CHECK_FALSE(decode<std::vector<ActivityCount>>(QByteArray("\xff\xff\xff\xff", 4)));
    CHECK_FALSE(decode<Organisation>(QByteArray("\xff\xff\xff\xf0xx", 6)));
}

TEST_CASE("buckets come back, nobody and not counted apart", "[cache]")
{
    BucketRow row(3);
    row.entries = {0, std::nullopt, 1'000'000};
    row.averageInside = {0.0, std::nullopt, 12.3456789};
    row.peakInside = {std::nullopt, 0, 40};
    CHECK(unpack(pack(row)) == row);
    CHECK(unpack(QByteArray()) == BucketRow());
    CHECK_FALSE(unpack(pack(row) + 'x'));
    CHECK_FALSE(unpack(pack(row).chopped(1)));
}
