// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "small_platform.h"

#include "contact/sealed_contact.h"
#include "platform/storage/sqlite_storage.h"
#include "wire/booking.h"
#include "wire/document.h"

#include <QTemporaryDir>
#include <QUuid>

#include <catch2/catch_test_macros.hpp>

namespace hubscreen::test {

using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds tick = std::chrono::hours(1);

platform::Tokens tokens()
{
    return *platform::Tokens::parse(u"kiosk wall-1 wall-1\nkiosk wall-2 wall-2\nstaff anna anna\ncounter door door\n"_s,
                                    u"tokens"_s);
}

std::unique_ptr<platform::Storage> openStorage(const QString &directory)
{
    auto storage =
        platform::SqliteStorage::open(directory.isEmpty() ? u":memory:"_s : directory + u"/platform.sqlite"_s);
    REQUIRE(storage);
    return std::move(*storage);
}

// Platforms in memory share their keys: each would wait for the disk.
QString sharedDirectory()
{
    static const QTemporaryDir directory;
    return directory.path();
}

platform::KeyRing openKeys(const QString &directory, Instant now)
{
    auto keys = platform::KeyRing::open(directory + u"/keys"_s, now);
    REQUIRE(keys);
    return std::move(*keys);
}

struct Ear final : platform::StreamSink {
    explicit Ear(QByteArray &text) : heard(text) { }
    bool send(const QByteArray &bytes) override
    {
        heard += bytes;
        return true;
    }
    void finish() override { }
    QByteArray &heard;
};

} // namespace

QByteArray phoneOf(int index)
{
    return "138" + QByteArray::number(10'000'000 + index);
}

SmallPlatform::SmallPlatform(SmallFacts &facts, const QString &directory, Instant now)
    : time(now),
      format{wire::Crs::Wgs84, facts.district().zone},
      storage(openStorage(directory)),
      keys(openKeys(directory.isEmpty() ? sharedDirectory() : directory, now)),
      m_live(facts),
      m_records(facts, *storage, format),
      m_streams(*storage, m_live, format),
      m_router({facts, *storage, m_records, m_live, time, format, keys, random, m_streams}, tokens()),
      m_pulse({facts, *storage, m_records, m_live, m_streams, time, time, format}, tick, {})
{
    const auto begun = storage->begin({facts.fingerprint(), now, u"e"_s});
    REQUIRE(begun);
    REQUIRE(m_pulse.start(*begun));
}

platform::Reply SmallPlatform::send(const QByteArray &method, const QString &path, const QJsonObject &body,
                                    const QByteArray &caller, const QByteArray &key, const QByteArray &manageToken)
{
    platform::Request request;
    request.method = method;
    request.path = path.section(u'?', 0, 0);
    request.query = QUrlQuery(path.section(u'?', 1));
    request.body = body.isEmpty() ? QByteArray() : wire::toBytes(body);
    request.headers.append("Authorization", "Bearer " + caller);
    if (!key.isEmpty())
        request.headers.append("Idempotency-Key", key);
    if (!manageToken.isEmpty())
        request.headers.append("Manage-Token", manageToken);
    return m_router.answer(request).reply;
}

platform::Reply SmallPlatform::get(const QString &path, const QByteArray &caller)
{
    return send("GET", path, {}, caller, {});
}

QJsonObject SmallPlatform::bodyOf(const Wish &wish) const
{
    contact::PhoneNumber phone;
    for (const char digit : wish.phone)
        phone.append(digit - '0');
    const auto sealed = contact::seal(phone, keys.current());
    REQUIRE(sealed);
    return wire::toJson(BookingRequest{.kind = wish.kind,
                                       .targetId = wish.target,
                                       .partySize = wish.party,
                                       .contactSealed = *sealed,
                                       .keyId = keys.current().keyId,
                                       .clientRef = wish.clientRef,
                                       .madeAt = time.system(),
                                       .expiresAt = wish.expiresAt,
                                       .acceptWaitlist = wish.acceptWaitlist},
                        format);
}

platform::Reply SmallPlatform::book(const Wish &wish, const QByteArray &caller, const QByteArray &key)
{
    return send("POST", u"/v1/bookings"_s, bodyOf(wish), caller, key);
}

platform::Reply SmallPlatform::lookUp(const QString &code, const QString &lastFour, const QByteArray &caller)
{
    return send("POST", u"/v1/bookings/lookup"_s, wire::toJson(BookingLookup{code, {}, lastFour}), caller);
}

platform::Reply SmallPlatform::cancel(const QString &bookingId, const QByteArray &manageToken, const QByteArray &caller)
{
    return send("DELETE", u"/v1/bookings/"_s + bookingId, {}, caller, newKey(), manageToken);
}

platform::Reply SmallPlatform::checkIn(const QString &bookingId, int attended)
{
    return send("POST", u"/v1/bookings/%1/check-in"_s.arg(bookingId), {{u"attended"_s, attended}}, "anna");
}

const QByteArray &SmallPlatform::listen(const QByteArray &kiosk, const QByteArray &lastEventId)
{
    auto &heard = m_heard.emplace_back();
    m_streams.open(std::make_unique<Ear>(heard), {{platform::Role::Kiosk, QString::fromLatin1(kiosk)}, lastEventId});
    return heard;
}

Activity SmallPlatform::activity(const QString &id) const
{
    for (auto day = QDate(2026, 11, 24); day < QDate(2026, 12, 31); day = day.addDays(1)) {
        const auto records = m_records.activitiesOn(day, {});
        REQUIRE(records);
        for (const auto &activity : *records) {
            if (activity.id == id)
                return activity;
        }
    }
    FAIL("no activity " << id.toStdString());
    return {};
}

QByteArray SmallPlatform::newKey()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

QJsonObject jsonOf(const platform::Reply &reply)
{
    return wire::parseDocument(reply.body).value_or(QJsonObject());
}

QString wordOf(const platform::Reply &reply)
{
    const auto body = jsonOf(reply);
    return reply.status < 400 ? body[u"booking"_s][u"state"_s].toString()
                              : body[u"type"_s].toString().section(u'/', -1);
}

QString idOf(const platform::Reply &reply)
{
    return jsonOf(reply)[u"booking"_s][u"id"_s].toString();
}

std::vector<Event> eventsOf(const QByteArray &heard)
{
    std::vector<Event> events;
    for (const auto &block : heard.split('\n').join('\n').replace("\n\n", "\x1e").split('\x1e')) {
        const auto lines = block.split('\n');
        if (lines.size() == 3)
            events.push_back({lines[0].sliced(lines[0].lastIndexOf(':') + 1).toULongLong(), lines[1].sliced(7),
                              wire::parseDocument(lines[2].sliced(6)).value_or(QJsonObject())});
    }
    return events;
}

} // namespace hubscreen::test
