// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "booking_fixture.h"

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace hubscreen::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using booking::Outcome;
using viewmodel::Navigation;

namespace {

/// Every way in which seats may be told, today at 14:00.
std::vector<Activity> everyWay(const DistrictFixture &district)
{
    using Count = std::optional<int>;
    std::vector<Activity> all;
    for (const Count capacity : {Count(), Count(0), Count(2), Count(20)})
        for (const Count remaining : {Count(), Count(-1), Count(0), Count(1), Count(30)})
            for (const Count waitlist : {Count(), Count(0)})
                for (const auto state : {BookingState::Open, BookingState::Full, BookingState::Closed,
                                         BookingState::WalkIn, BookingState::Other})
                    for (const bool isOver : {false, true}) {
                        auto one =
                            district.activity(u"n%1"_s.arg(int(all.size()), 3, 10, QChar(u'0')), u"sandun"_s, 14, 0);
                        one.title = {u"同名"_s, {}};
                        one.capacity = capacity;
                        one.remaining = remaining;
                        one.waitlist = waitlist;
                        one.booking = state;
                        one.maxPartySize = 3;
                        if (isOver)
                            one.bookingUntil = district.clock.now() - 1min;
                        all.push_back(one);
                    }
    for (const auto status :
         {ActivityStatus::Cancelled, ActivityStatus::Postponed, ActivityStatus::Held, ActivityStatus::Other}) {
        auto one = district.activity(u"status%1"_s.arg(int(status)), u"sandun"_s, 14, 0);
        one.status = status;
        all.push_back(one);
    }
    return all;
}

} // namespace

TEST_CASE_METHOD(BookingFixture, "list, detail and form say the same of what can be booked", "[viewmodel][booking]")
{
    const auto all = everyWay(*this);
    putActivities(all);
    lobby.navigation()->show(Navigation::Activities);
    auto &list = *lobby.activities();
    auto &detail = *lobby.programme()->detail();
    settle();
    REQUIRE(list.rows().size() == all.size());
    std::array<int, 3> seen{};
    for (const auto &row : list.rows()) {
        const auto told = std::ranges::find(all, row.id, &Activity::id);
        REQUIRE(told != all.end());
        INFO(row.id.toStdString() << ": capacity " << told->capacity.value_or(-9) << ", remaining "
                                  << told->remaining.value_or(-9) << ", waitlist " << told->waitlist.value_or(-9)
                                  << ", booking " << int(told->booking));
        ++seen[std::size_t(row.offer)];
        detail.setActivityId(row.id);
        model().begin(viewmodel::BookingKindEnum::Activity, row.id);
        settle();
        CHECK(detail.activity().offer == row.offer);
        CHECK(model().target().offer == row.offer);
        CHECK((flow.obstacle() == Outcome::None) == (row.offer != viewmodel::BookingOfferEnum::None));
        const auto seats = told->seats();
        for (int party = 1; party <= 4 && flow.obstacle() == Outcome::None; ++party) {
            flow.begin(BookingKind::Activity, row.id, party);
            settle();
            const auto offered = seats.offerAt(clock.now(), party);
            CHECK((party <= flow.mostPeople()) == (offered != BookingOffer::None));
            CHECK((flow.isForWaitlist() && party <= flow.mostPeople()) == (offered == BookingOffer::WaitingList));
        }
        flow.finish();
    }
    for (const int count : seen)
        CHECK(count > 3);

    // Where one may still come: the file's word and the rule's.
    lobby.navigation()->show(Navigation::Activities); // who left the form is at home
    list.setWithRoom(true);
    settle();
    const auto hasRoom = [this](const Activity &one) { return one.hasRoomAt(clock.now()); };
    CHECK(int(list.rows().size()) == int(std::ranges::count_if(all, hasRoom)));
    for (const auto &row : list.rows()) {
        const auto offered = row.offer == viewmodel::BookingOfferEnum::Seat;
        CHECK((offered || row.booking == viewmodel::BookingStateEnum::WalkIn));
    }
}

TEST_CASE_METHOD(BookingFixture, "figures that are too old refuse nobody, in the list as in the form",
                 "[viewmodel][booking]")
{
    auto full = activity(u"full"_s, u"sandun"_s, 20, 0);
    full.booking = BookingState::Full;
    full.remaining = 0;
    auto none = activity(u"none"_s, u"sandun"_s, 20, 0);
    none.capacity = 0;
    none.remaining = {};
    putActivities({full, none});
    lobby.activities()->setActive(true);
    settle();
    const auto offers = [this] {
        QList<int> told;
        for (const auto &row : lobby.activities()->rows())
            told << row.offer;
        return told;
    };
    using enum viewmodel::BookingOfferEnum::Value;
    CHECK(offers() == QList<int>{None, None});
    advance(61min);
    CHECK(offers() == QList<int>{Seat, None}); // there are no seats, however long ago that was told
    model().begin(viewmodel::BookingKindEnum::Activity, u"full"_s);
    settle();
    CHECK(flow.obstacle() == Outcome::None);
    model().begin(viewmodel::BookingKindEnum::Activity, u"none"_s);
    settle();
    CHECK(flow.obstacle() == Outcome::Full);
    flow.finish();
}
