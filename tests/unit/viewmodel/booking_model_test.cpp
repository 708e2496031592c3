// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "booking_fixture.h"

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace hubscreen::tests;
using namespace hubscreen::viewmodel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST_CASE_METHOD(BookingFixture, "the screen offers no booking until it is given one", "[viewmodel][booking]")
{
    viewmodel::Lobby plain(cache, clock, time, Language::Chinese);
    CHECK(!plain.booking());
    CHECK(!plain.lookup());
}

TEST_CASE_METHOD(BookingFixture, "what is booked is told in the language spoken, with the age of its seats",
                 "[viewmodel][booking]")
{
    model().begin(BookingKindEnum::Activity, u"taiji"_s);
    settle();
    CHECK(model().step() == BookingStepEnum::Filling);
    CHECK(model().target().title == u"taiji课"_s);
    CHECK(model().target().time.from.time == u"14:00"_s);
    CHECK(model().target().remaining.value == 6);
    CHECK(model().target().remaining.freshness == FreshnessEnum::Fresh);
    CHECK(model().mostPeople() == 4);
    lobby.language()->setCurrent(LanguageEnum::English);
    CHECK(model().target().title == u"taiji class"_s);
    // Touched again and again it stays; the seats grow old, and are withdrawn.
    for (int minute = 0; minute < 6; ++minute) {
        advance(60s);
        model().touch();
    }
    CHECK(model().target().remaining.freshness == FreshnessEnum::Stale);
    CHECK(model().target().remaining.observedTime == u"10:32"_s);
}

TEST_CASE_METHOD(BookingFixture, "a number is masked cell by cell, and whole only while it is held",
                 "[viewmodel][booking]")
{
    model().begin(BookingKindEnum::Activity, u"taiji"_s);
    settle();
    CHECK(cells() == QStringList(11, QString()));
    type("1380013802");
    CHECK(cells().join(u""_s) == u"138•••••••"_s);
    type("6");
    CHECK(cells().join(u""_s) == u"138••••••26"_s);
    model().setRevealed(true);
    CHECK(cells().join(u""_s) == u"13800138026"_s);
    model().setRevealed(false);
    CHECK(cells().join(u""_s) == u"138••••••26"_s);
    model().erasePhone();
    CHECK(cells() == QStringList(11, QString()));
}

TEST_CASE_METHOD(BookingFixture, "who holds the number open loses sight of it at the next step", "[viewmodel][booking]")
{
    fillIn();
    model().setRevealed(true);
    model().readBack();
    settle();
    CHECK(model().step() == BookingStepEnum::ReadBack);
    CHECK(!model().isRevealed());
    CHECK(cells().join(u""_s) == u"138••••••26"_s);
}

TEST_CASE_METHOD(BookingFixture, "it is ready when nothing is missing", "[viewmodel][booking]")
{
    model().begin(BookingKindEnum::Activity, u"taiji"_s);
    settle();
    CHECK(!model().isReady());
    type("13800138026");
    CHECK(model().isReady());
    model().eraseDigit();
    CHECK(!model().isReady());
    CHECK(model().phoneFault() == PhoneFaultEnum::TooShort);
}

TEST_CASE_METHOD(BookingFixture, "confirmed by the platform: code and people, and no number is left",
                 "[viewmodel][booking]")
{
    network.answer(u"/v1/bookings"_s, [this](const QNetworkRequest &) { return confirmed(); });
    fillIn();
    model().setPartySize(2);
    model().readBack();
    settle();
    REQUIRE(model().step() == BookingStepEnum::ReadBack);
    model().confirm();
    settle();
    CHECK(model().step() == BookingStepEnum::Done);
    CHECK(model().outcome() == BookingOutcomeEnum::Confirmed);
    CHECK(model().code() == u"482716"_s);
    CHECK(model().receiptSize() == 2);
    CHECK(model().phoneSize() == 0);
    CHECK(model().secondsLeft() == 20);
}

TEST_CASE_METHOD(BookingFixture, "seconds are counted down, each told once, and none when nobody books",
                 "[viewmodel][booking]")
{
    CHECK(model().secondsLeft() == -1);
    model().begin(BookingKindEnum::Activity, u"taiji"_s);
    settle();
    model().touch();
    CHECK(model().secondsLeft() == 90);
    CHECK(model().secondsInAll() == 90);
    int told = 0;
    QObject::connect(&model(), &BookingModel::secondsLeftChanged, &model(), [&told] { ++told; });
    time.advance(10s);
    CHECK(told == 10);
    CHECK(model().secondsLeft() == 80);
    CHECK(model().secondsInAll() == 90);
    model().stayLonger();
    CHECK(model().secondsLeft() == 110);
    CHECK(model().secondsInAll() == 110);
    model().leave();
    CHECK(model().secondsLeft() == -1);
    told = 0;
    time.advance(10s);
    CHECK(told == 0);
}

TEST_CASE_METHOD(BookingFixture,
                 "back leads to the page before, the time running out goes home; neither leaves anything",
                 "[viewmodel][booking]")
{
    lobby.navigation()->show(Navigation::Activities, u"taiji"_s);
    fillIn();
    SECTION("back")
    {
        model().leave();
        CHECK(lobby.navigation()->page() == Navigation::Activities);
    }
    SECTION("nobody is there any more")
    {
        advance(91s);
        CHECK(lobby.navigation()->page() == Navigation::Home);
    }
    SECTION("done")
    {
        model().finish();
        CHECK(lobby.navigation()->page() == Navigation::Home);
    }
    CHECK(model().step() == BookingStepEnum::Idle);
    CHECK(model().phoneSize() == 0);
    CHECK(cells() == QStringList(11, QString()));
    CHECK(model().target() == BookableRow());
    CHECK(model().reference().isEmpty());
    CHECK(network.seen(u"/v1/bookings"_s).empty());
}

TEST_CASE_METHOD(BookingFixture, "full with no list says so before a number is typed, and what else there is",
                 "[viewmodel][booking]")
{
    auto full = activity(u"taiji"_s, u"sandun"_s, 14, 0);
    full.remaining = 0;
    full.booking = BookingState::Full;
    full.seriesId = u"series"_s;
    auto later = activity(u"later"_s, u"sandun"_s, 16, 0);
    later.seriesId = u"series"_s;
    putActivities({full, later});
    model().begin(BookingKindEnum::Activity, u"taiji"_s);
    settle();
    CHECK(model().obstacle() == BookingOutcomeEnum::Full);
    CHECK(model().isForWaitlist());
    REQUIRE(model().others()->rowCount() == 1);
    CHECK(model().others()->rows().front().id == u"later"_s);
    CHECK(model().others()->rows().front().time.from.time == u"16:00"_s);
}

TEST_CASE_METHOD(BookingFixture, "a booking is looked up by its code, told, and cancelled", "[viewmodel][booking]")
{
    network.answer(u"/v1/bookings/lookup"_s, found());
    network.answer(u"/v1/bookings/b1"_s, cancelled());
    lookup().begin();
    CHECK(lookup().codeLength() == 6);
    lookup().type(u"482716"_s);
    CHECK(lookup().isCodeWhole());
    lookup().type(u"8026"_s);
    CHECK(lookup().lastFourSize() == 4);
    lookup().ask();
    settle();
    REQUIRE(lookup().step() == LookupStepEnum::Found);
    CHECK(lookup().state() == ReservationStateEnum::Confirmed);
    CHECK(lookup().foundCode() == u"482716"_s);
    CHECK(lookup().partySize() == 2);
    CHECK(lookup().target().title == u"taiji课"_s);
    CHECK(lookup().isCancellable());
    lookup().cancel();
    settle();
    CHECK(lookup().step() == LookupStepEnum::Cancelled);
    CHECK(!lookup().isCancellable());
    lookup().finish();
    CHECK(lookup().foundCode().isEmpty());
    CHECK(lookup().code().isEmpty());
    CHECK(lookup().target() == BookableRow());
    CHECK(lookup().secondsLeft() == -1);
}

TEST_CASE_METHOD(BookingFixture, "a reference is typed by its own characters, in either case", "[viewmodel][booking]")
{
    lookup().begin();
    lookup().setByReference(true);
    CHECK(lookup().referenceKeys().size() == 23);
    CHECK(!lookup().referenceKeys().contains(u"0"_s));
    lookup().type(u"a0b"_s);
    CHECK(lookup().code() == u"A"_s);
    lookup().back();
    CHECK(lookup().code().isEmpty());
    CHECK(lookup().isByReference());
}

TEST_CASE_METHOD(BookingFixture, "too many tries: how long to wait is told in whole minutes", "[viewmodel][booking]")
{
    network.answer(u"/v1/bookings/lookup"_s,
                   test::ScriptedReply{.status = 429, .body = {}, .headers = {{"Retry-After", "601"}}});
    lookup().begin();
    lookup().type(u"4827168026"_s);
    lookup().ask();
    settle();
    CHECK(lookup().step() == LookupStepEnum::TooManyTries);
    CHECK(lookup().retryMinutes() == 11);
}
