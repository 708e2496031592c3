// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "booking/booking_flow.h"
#include "booking/lookup_flow.h"
#include "booking/reference.h"
#include "cache/cache.h"
#include "contact/sealed_contact.h"
#include "core/simulated.h"
#include "support/mock_network.h"
#include "wire/booking.h"
#include "wire/document.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

// The flows over a real cache and a real outbox, on simulated time and a scripted platform.
namespace hubscreen::booking::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using hubscreen::test::MockNetwork;
using hubscreen::test::ScriptedReply;
using Delivery = ScriptedReply::Delivery;

inline const Zone hangzhou = *Zone::fromIanaId("Asia/Shanghai");
inline const Instant now = hangzhou.at(QDate(2026, 11, 24), 10 * 60 + 32);

/// The thread of a disk that may stall: what is asked of it then waits, and no error is told.
class StallingScheduler final : public Scheduler
{
public:
    explicit StallingScheduler(Scheduler &scheduler) : m_scheduler(scheduler) { }

    ScheduledJob after(Milliseconds delay, Job job) override { return m_scheduler.after(delay, std::move(job)); }
    void post(Job job) override
    {
        if (m_isStalled)
            m_waiting.push_back(std::move(job));
        else
            m_scheduler.post(std::move(job));
    }

    void stall() { m_isStalled = true; }
    void goOn()
    {
        m_isStalled = false;
        for (auto &job : std::exchange(m_waiting, {}))
            m_scheduler.post(std::move(job));
    }

private:
    Scheduler &m_scheduler;
    bool m_isStalled = false;
    std::vector<Job> m_waiting;
};

struct Bench {
    Bench()
    {
        clock.learn(now, time.monotonic());
        network.answer(u"/v1/district"_s, {.body = R"({"id": "xihu"})"});
        get(cache.open());
        tellDistrict(true);
        put(anActivity());
        get(outbox.open());
        flow.setOnline(true);
        QObject::connect(&flow, &BookingFlow::keyRequested, [this] { ++keysRequested; });
    }

    /// Until nothing more happens without time passing: futures are told by way of the event loop.
    void settle()
    {
        for (int i = 0; i < 20; ++i) {
            time.settle();
            QCoreApplication::processEvents();
        }
    }

    void pass(Milliseconds duration)
    {
        time.advance(duration);
        settle();
    }

    template<typename T>
    T get(QFuture<T> future)
    {
        settle();
        REQUIRE(future.isFinished());
        return future.result();
    }

    void tellDistrict(bool withKey)
    {
        District district;
        district.id = u"xihu"_s;
        district.name = {u"西湖区"_s, u"Xihu"_s};
        district.zone = hangzhou;
        if (withKey)
            district.contactKey = key.shared;
        cache::ListMark mark;
        mark.epoch = "e";
        mark.revision = ++revision;
        get(cache.putDistrict(district, mark));
    }

    static Activity anActivity(int remaining = 4, std::optional<int> waitlist = 0)
    {
        Activity activity;
        activity.id = u"a-1"_s;
        activity.hubId = u"sandun"_s;
        activity.seriesId = u"s"_s;
        activity.title = {u"书法入门"_s, u"Calligraphy"_s};
        activity.category = ActivityCategory::Culture;
        activity.time = {now + 4h, now + 5h};
        activity.capacity = 30;
        activity.remaining = remaining;
        activity.waitlist = waitlist;
        activity.booking = remaining > 0 ? BookingState::Open : BookingState::Full;
        activity.maxPartySize = 3;
        return activity;
    }

    void put(const Activity &activity)
    {
        get(cache.putEvents({{.epoch = "e", .revision = ++revision, .what = activity}}));
        pass(100ms); // changes are told once a frame
    }

    void typePhone(std::string_view digits = "13805710012")
    {
        for (const char digit : digits)
            flow.typeDigit(digit - '0');
    }

    /// Up to the read-back.
    void fill(int people = 2)
    {
        flow.begin(BookingKind::Activity, u"a-1"_s);
        flow.keyChecked();
        settle();
        flow.setPartySize(people);
        typePhone();
        flow.readBack();
        settle();
    }

    void book(int people = 2)
    {
        fill(people);
        REQUIRE(flow.step() == Step::ReadBack);
        flow.confirm();
        settle();
    }

    BookingRequest lastRequest() const
    {
        const auto seen = network.seen(u"/v1/bookings"_s);
        REQUIRE_FALSE(seen.empty());
        const auto request = wire::readBookingRequest(seen.back().body, {.crs = {}, .zone = hangzhou});
        REQUIRE(request);
        return *request;
    }

    /// A platform that books, whatever is asked.
    void answerBooked(ReservationState state, std::optional<int> position = {}, Milliseconds latency = 50ms)
    {
        network.answer(u"/v1/bookings"_s, [=, this](const QNetworkRequest &) {
            const auto request = lastRequest();
            const Booking booking{.id = u"b-1"_s,
                                  .kind = request.kind,
                                  .targetId = request.targetId,
                                  .partySize = request.partySize,
                                  .clientRef = request.clientRef,
                                  .code = u"402917"_s,
                                  .state = state,
                                  .position = position,
                                  .attended = {},
                                  .idempotencyKey = {},
                                  .manageUrl = {}};
            const BookingTarget target{u"a-1"_s, 2, 0, BookingState::Open, 1000};
            return ScriptedReply{
                .status = 201, .body = wire::toBytes(wire::toJson(BookingResult{booking, target})), .latency = latency};
        });
    }

    void answerRefused(const char *word, std::optional<int> waitlist = 0)
    {
        const BookingTarget target{u"a-1"_s, 0, waitlist, BookingState::Full, 1000};
        const wire::Problem problem{QString::fromLatin1(word), 409, u"No"_s, {}, {{u"target"_s, wire::toJson(target)}}};
        network.answer(u"/v1/bookings"_s,
                       ScriptedReply{.status = 409, .body = wire::toBytes(wire::toJson(problem))}.with(
                           "Content-Type", "application/problem+json"));
    }

    std::vector<outbox::Item> items() { return get(outbox.items()); }

    QTemporaryDir folder;
    SimulatedTime time{now};
    ServerClock clock{time};
    SeededRandom random{11};
    contact::KeyPair key = contact::makeKeyPair(u"2026-11"_s);
    MockNetwork network{time};
    http::Client client{network, {.base = QUrl(u"https://platform.example"_s)}, time, time, clock};
    cache::Cache cache{u":memory:"_s, time, time, clock};
    StallingScheduler disk{time};
    outbox::Outbox outbox{folder.filePath(u"outbox.sqlite"_s),
                          {.client = client,
                           .scheduler = disk,
                           .clock = time,
                           .serverClock = clock,
                           .random = random,
                           .readAnswer = readForOutbox}};
    BookingFlow flow{{cache, outbox, time, time, clock, random}};
    LookupFlow lookup{{cache, outbox, time, time, clock, random}};
    quint64 revision = 10;
    int keysRequested = 0;
};

} // namespace hubscreen::booking::test
