// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "booking/outcome.h"
#include "contact/key_pair.h"
#include "district_fixture.h"
#include "support/mock_network.h"
#include "wire/booking.h"
#include "wire/document.h"

#include <QTemporaryDir>

// The small district with booking: the real flows on a real outbox, over a network that answers from a script.
namespace hubscreen::tests {

class BookingFixture : public DistrictFixture
{
public:
    BookingFixture()
    {
        putHubs({hub(QStringLiteral("sandun"), QStringLiteral("t1"), 100)});
        auto taiji = activity(QStringLiteral("taiji"), QStringLiteral("sandun"), 14, 0);
        taiji.maxPartySize = 4;
        putActivities({taiji});
        giveKey();
        network.answer(QStringLiteral("/v1/district"), test::ScriptedReply{.body = R"({"id":"xihu"})"});
        flow.setOnline(true);
        QObject::connect(&flow, &booking::BookingFlow::keyRequested, &flow, &booking::BookingFlow::keyChecked,
                         Qt::QueuedConnection);
        (void)outbox.open();
        lobby.setBooking(&flow, &lookupFlow);
        settle();
    }
    ~BookingFixture() { lobby.setBooking(nullptr, nullptr); }

    viewmodel::BookingModel &model() { return *lobby.booking(); }
    viewmodel::LookupModel &lookup() { return *lobby.lookup(); }

    void type(const char *digits)
    {
        for (; *digits; ++digits)
            model().typeDigit(*digits - '0');
    }
    void fillIn()
    {
        model().begin(viewmodel::BookingKindEnum::Activity, QStringLiteral("taiji"));
        settle();
        type("13800138026");
    }
    QStringList cells()
    {
        QStringList texts;
        auto *phone = model().phone();
        for (int i = 0; i < phone->rowCount(); ++i)
            texts.append(phone->index(i).data(viewmodel::PhoneCellModel::TextRole).toString());
        return texts;
    }

    /// The answer to what is sent now.
    test::ScriptedReply confirmed()
    {
        auto answered = made(ReservationState::Confirmed);
        answered.clientRef = model().reference();
        return reply(201, wire::toJson(BookingResult{answered, target()}));
    }
    test::ScriptedReply found() const
    {
        return reply(200, wire::toJson(BookingFound{made(ReservationState::Confirmed), QStringLiteral("token")}));
    }
    test::ScriptedReply cancelled() const
    {
        return reply(200, wire::toJson(BookingResult{made(ReservationState::Cancelled), target()}));
    }

    QTemporaryDir folder;
    SeededRandom random{1};
    test::MockNetwork network{time};
    http::Client client{network, {.base = QUrl(QStringLiteral("http://127.0.0.1:1"))}, time, time, clock};
    outbox::Outbox outbox{folder.filePath(QStringLiteral("outbox.sqlite")),
                          {client, time, time, clock, random, booking::readForOutbox}};
    booking::BookingFlow flow{{cache, outbox, time, time, clock, random}};
    booking::LookupFlow lookupFlow{{cache, outbox, time, time, clock, random}};

private:
    void giveKey()
    {
        District district;
        district.id = QStringLiteral("xihu");
        district.name = {QStringLiteral("西湖区"), {}};
        district.zone = zone;
        district.contactKey = contact::makeKeyPair(QStringLiteral("k1")).shared;
        cache.putDistrict(district, mark(++revision));
    }
    static Booking made(ReservationState state)
    {
        Booking booking;
        booking.id = QStringLiteral("b1");
        booking.targetId = QStringLiteral("taiji");
        booking.partySize = 2;
        booking.clientRef = QStringLiteral("3479ACDE");
        booking.code = QStringLiteral("482716");
        booking.state = state;
        return booking;
    }
    static BookingTarget target()
    {
        return {.id = QStringLiteral("taiji"),
                .remaining = 4,
                .waitlist = {},
                .booking = BookingState::Open,
                .revision = 1};
    }
    static test::ScriptedReply reply(int status, const QJsonObject &body)
    {
        return {.status = status, .body = wire::toBytes(body)};
    }
};

} // namespace hubscreen::tests
