// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contact/sealed_contact.h"
#include "platform_test.h"
#include "wire/booking.h"
#include "wire/district.h"
#include "wire/document.h"

#include <QFile>
#include <QProcess>
#include <QUuid>

#include <algorithm>
#include <set>

using namespace hubscreen;
using namespace hubscreen::test;

namespace {

/// Books at a running platform, each time with a phone and a key of its own.
class Visitors
{
public:
    Visitors(FeedClient &client, const PlatformProcess &platform, Headers identity = {})
        : m_client(client),
          m_platform(platform),
          m_identity(std::move(identity))
    {
        const auto district = wire::readDistrict(client.get(platform.url(u"/v1/district"_s), m_identity).body);
        REQUIRE(district);
        REQUIRE(district->district.contactKey);
        m_key = *district->district.contactKey;
        m_format = district->format;
    }

    QByteArray body(const QString &activityId, int party = 1, const QString &keyId = {})
    {
        contact::PhoneNumber phone;
        for (const char digit : "138" + QByteArray::number(10'000'000 + ++m_phones))
            phone.append(digit - '0');
        const auto sealed = contact::seal(phone, m_key);
        REQUIRE(sealed);
        const BookingRequest request{.kind = BookingKind::Activity,
                                     .targetId = activityId,
                                     .partySize = party,
                                     .contactSealed = *sealed,
                                     .keyId = keyId.isEmpty() ? m_key.keyId : keyId,
                                     .clientRef = u"K7Q2M9XA"_s,
                                     .madeAt = *parseRfc3339(u"2026-11-24T10:32:00+08:00"),
                                     .expiresAt = {},
                                     .acceptWaitlist = true};
        return wire::toBytes(wire::toJson(request, m_format));
    }
    QString lastFour() const { return QString::number(10'000'000 + m_phones).right(4); }

    Headers headers(const QByteArray &key = QUuid::createUuid().toByteArray(QUuid::WithoutBraces)) const
    {
        auto all = m_identity;
        all.emplace_back("Idempotency-Key", key);
        return all;
    }
    FeedReply post(const QByteArray &body) { return post(body, headers()); }
    FeedReply post(const QByteArray &body, const Headers &headers)
    {
        return m_client.send("POST", m_platform.url(u"/v1/bookings"_s), headers, body);
    }
    std::vector<FeedReply> postAtOnce(const QString &activityId, int count)
    {
        std::vector<Outgoing> requests;
        for (int i = 0; i < count; ++i)
            requests.push_back({headers(), body(activityId)});
        return m_client.sendAtOnce("POST", m_platform.url(u"/v1/bookings"_s), requests);
    }
    FeedReply lookUp(const QString &code, const QString &lastFour)
    {
        const auto wanted = wire::toBytes(wire::toJson(BookingLookup{code, {}, lastFour}));
        return m_client.send("POST", m_platform.url(u"/v1/bookings/lookup"_s), headers(), wanted);
    }

    QJsonObject activity(const QString &id)
    {
        return fetchAll(m_client, m_platform, u"/v1/activities?limit=500"_s).byId()[id];
    }
    /// Open, tomorrow or later, with seats that are counted.
    QString openActivity(bool hasWaitlist)
    {
        for (const auto &one : fetchAll(m_client, m_platform, u"/v1/activities?limit=500"_s).items) {
            if (one[u"booking"_s] == u"open"_s && one[u"remaining"_s].toInt() > 0
                && one[u"waitlist"_s].isNull() != hasWaitlist && one[u"starts_at"_s].toString() > u"2026-11-25"_s)
                return one[u"id"_s].toString();
        }
        FAIL("the demo has no such activity");
        return {};
    }
    void bookAllButOne(const QString &id)
    {
        for (int free = activity(id)[u"remaining"_s].toInt(); free > 1; --free)
            REQUIRE(post(body(id)).status == 201);
    }

private:
    FeedClient &m_client;
    const PlatformProcess &m_platform;
    Headers m_identity;
    ContactKey m_key;
    wire::FeedFormat m_format;
    int m_phones = 0;
};

QString stateOf(const FeedReply &reply)
{
    return reply.status == 201 ? reply.json()[u"booking"_s][u"state"_s].toString() : reply.problemWord();
}

} // namespace

TEST_CASE("of sixty-four who want the last seat at once one gets it, and the others are told the truth", "[platform]")
{
    constexpr int many = 64;
    const PlatformProcess platform(still());
    FeedClient client;
    Visitors visitors(client, platform);
    SECTION("where a waiting list is kept")
    {
        const auto id = visitors.openActivity(true);
        visitors.bookAllButOne(id);
        std::set<int> positions;
        int confirmed = 0;
        for (const auto &reply : visitors.postAtOnce(id, many)) {
            confirmed += stateOf(reply) == u"confirmed"_s;
            if (stateOf(reply) == u"waitlisted"_s)
                positions.insert(reply.json()[u"booking"_s][u"position"_s].toInt());
        }
        CHECK(confirmed == 1);
        CHECK(positions.size() == many - 1);
        CHECK(*positions.begin() == 1);
        CHECK(*positions.rbegin() == many - 1);
        CHECK(visitors.activity(id)[u"waitlist"_s] == many - 1);
        CHECK(visitors.activity(id)[u"booking"_s] == u"full"_s);
    }
    SECTION("where none is kept")
    {
        const auto id = visitors.openActivity(false);
        visitors.bookAllButOne(id);
        std::map<QString, int> states;
        std::set<QString> codes;
        for (const auto &reply : visitors.postAtOnce(id, many)) {
            ++states[stateOf(reply)];
            codes.insert(reply.json()[u"booking"_s][u"code"_s].toString());
        }
        CHECK(states == std::map<QString, int>{{u"confirmed"_s, 1}, {u"full"_s, many - 1}});
        CHECK(codes.size() == 2); // one, and none
        CHECK(visitors.activity(id)[u"remaining"_s] == 0);
    }
}

TEST_CASE("a booking and its answer outlive a crash of the platform", "[platform]")
{
    PlatformProcess platform(still());
    FeedClient client;
    Visitors visitors(client, platform);
    const auto id = visitors.openActivity(true);
    const auto before = visitors.activity(id)[u"remaining"_s].toInt();
    const auto headers = visitors.headers();
    const auto body = visitors.body(id);
    const auto first = visitors.post(body, headers);
    REQUIRE(first.status == 201);
    platform.kill();
    platform.start(still());
    const auto again = visitors.post(body, headers);
    CHECK(again.status == 201);
    CHECK(again.body == first.body);
    CHECK(visitors.activity(id)[u"remaining"_s] == before - 1);
    CHECK(visitors.post(visitors.body(id), headers).status == 422);
    const auto code = first.json()[u"booking"_s][u"code"_s].toString();
    CHECK(visitors.lookUp(code, u"0001"_s).status == 200);
}

TEST_CASE("the stream tells a booking, its promotion and the seats", "[platform]")
{
    const PlatformProcess platform(still());
    FeedClient client;
    Visitors visitors(client, platform);
    const auto id = visitors.openActivity(true);
    visitors.bookAllButOne(id);
    const auto last = visitors.post(visitors.body(id));
    FeedStream stream(client, platform.url(u"/v1/stream"_s));
    REQUIRE(stream.waitForOpen());
    const auto headers = visitors.headers();
    REQUIRE(stateOf(visitors.post(visitors.body(id), headers)) == u"waitlisted"_s);
    const auto code = last.json()[u"booking"_s][u"code"_s].toString();
    const auto phone = QString::number(visitors.lastFour().toInt() - 1).rightJustified(4, u'0');
    const auto found = visitors.lookUp(code, phone);
    REQUIRE(found.status == 200);
    auto deleting = visitors.headers();
    deleting.emplace_back("Manage-Token", found.json()[u"manage_token"_s].toString().toLatin1());
    const auto path = u"/v1/bookings/"_s + last.json()[u"booking"_s][u"id"_s].toString();
    CHECK(client.send("DELETE", platform.url(path), deleting).status == 200);
    const auto isPromotion = [&](const FeedEvent &event) {
        return event.type == "booking" && event.json()[u"state"_s] == u"confirmed"_s
            && event.json()[u"idempotency_key"_s] == QString::fromLatin1(headers.back().second);
    };
    CHECK(stream.waitFor([&](const auto &events) { return std::ranges::any_of(events, isPromotion); }));
    FeedStream resumed(client, platform.url(u"/v1/stream"_s), stream.events().front().id);
    CHECK(resumed.waitFor([&](const auto &events) { return std::ranges::any_of(events, isPromotion); }));
}

TEST_CASE("a key made while the platform runs is taken up, and the old one still opens", "[platform]")
{
    const PlatformProcess platform(still());
    FeedClient client;
    Visitors visitors(client, platform);
    const auto id = visitors.openActivity(true);
    QProcess rotation;
    rotation.start(platformProgram(), {u"rotate-key"_s, u"--data"_s, platform.dataDirectory()});
    REQUIRE(rotation.waitForFinished(30'000));
    CHECK(rotation.exitCode() == 0);
    const auto said = QString::fromUtf8(rotation.readAllStandardOutput());
    const auto unknown = visitors.post(visitors.body(id, 1, u"k99-20261124000000"_s));
    CHECK(unknown.status == 400);
    CHECK(unknown.problemWord() == u"unknown-key"_s);
    const auto now = client.get(platform.url(u"/v1/district"_s)).json()[u"contact_key"_s][u"key_id"_s].toString();
    CHECK(now.startsWith(u"k2-"_s));
    CHECK(said.contains(now));
    CHECK(visitors.post(visitors.body(id)).status == 201); // sealed with the first
    Visitors later(client, platform);
    CHECK(later.post(later.body(id)).status == 201); // whose first phone was refused above
    CHECK(later.post(later.body(id)).problemWord() == u"duplicate"_s); // the same phone under another key
}

TEST_CASE("staff reads the roster and notes who came; wrong bodies and tries are refused", "[platform]")
{
    PlatformProcess platform(still());
    platform.stop();
    const auto tokens = platform.dataDirectory() + u"/tokens"_s;
    QFile file(tokens);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("kiosk wall t-wall\nstaff anna t-anna\n");
    file.close();
    platform.start(still() << u"--token-file"_s << tokens);
    FeedClient client;
    const Headers wall{{"Authorization", "Bearer t-wall"}};
    const Headers anna{{"Authorization", "Bearer t-anna"}};
    Visitors visitors(client, platform, wall);
    Visitors staff(client, platform, anna);
    const auto activities = client.get(platform.url(u"/v1/activities?limit=500"_s), wall).json()[u"items"_s].toArray();
    const auto open = std::ranges::find_if(activities, [](const QJsonValue &one) {
        return one[u"booking"_s] == u"open"_s && one[u"starts_at"_s].toString() > u"2026-11-25"_s;
    });
    REQUIRE(open != activities.end());
    const auto id = (*open)[u"id"_s].toString();
    const auto made = visitors.post(visitors.body(id));
    REQUIRE(made.status == 201);
    const auto roster = platform.url(u"/v1/bookings?activity_id="_s + id);
    CHECK(client.get(roster, wall).status == 403);
    const auto items = client.get(roster, anna).json()[u"items"_s].toArray();
    REQUIRE(items.size() == 1);
    CHECK(items[0][u"phone"_s] == u"13810000001"_s);
    CHECK(client.get(platform.url(u"/v1/bookings"_s), anna).status == 400);
    const auto checkIn = platform.url(u"/v1/bookings/%1/check-in"_s.arg(made.json()[u"booking"_s][u"id"_s].toString()));
    CHECK(client.send("POST", checkIn, visitors.headers(), "{\"attended\":1}").status == 403);
    CHECK(client.send("POST", checkIn, staff.headers(), "{\"attended\":1}").json()[u"state"_s] == u"attended"_s);
    CHECK(client.send("POST", checkIn, staff.headers(), "{}").status == 400);
    CHECK(visitors.post(QByteArray(65 << 10, 'x')).status == 413);
    CHECK(visitors.post("{").status == 400);
    CHECK(client.send("POST", platform.url(u"/v1/bookings"_s), wall, visitors.body(id)).status == 400); // no key
    CHECK(client.send("PUT", platform.url(u"/v1/bookings"_s), wall, "{}").header("Allow") == "POST, GET, HEAD");
    for (int i = 0; i < 5; ++i)
        CHECK(visitors.lookUp(u"000000"_s, u"0001"_s).status == 404);
    CHECK(visitors.lookUp(u"000000"_s, u"0001"_s).problemWord() == u"too-many-tries"_s);
    platform.kill();
    platform.start(still(u"2026-11-24T10:33:00+08:00"_s) << u"--token-file"_s << tokens);
    CHECK(visitors.lookUp(u"000000"_s, u"0001"_s).status == 429);
}
