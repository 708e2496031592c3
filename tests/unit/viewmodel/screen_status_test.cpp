// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "district_fixture.h"

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace hubscreen::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using viewmodel::Navigation;
using viewmodel::SetAsideModel;

TEST_CASE("staff see what was set aside in the district's time, and rows stay where they are", "[viewmodel]")
{
    DistrictFixture district;
    auto &status = *district.lobby.status();
    ModelLog log(*status.setAside());
    OutboxReport report;
    report.line = OutboxLine::Refused;
    report.reason = u"401"_s;
    report.waiting = 3;
    report.setAside = {{u"K7M2P9QX"_s, district.at(9, 5), u"422 bad-contact"_s}};
    status.setReport(report);
    CHECK(status.line() == viewmodel::OutboxLineEnum::Refused);
    CHECK(status.lineReason() == u"401"_s);
    CHECK(status.waiting() == 3);
    CHECK(status.setAsideCount() == 1);
    CHECK(log.take() == QStringList{u"insert 0-0"_s});
    const auto first = status.setAside()->index(0);
    CHECK(first.data(SetAsideModel::roleOf("reference")) == u"K7M2P9QX"_s);
    CHECK(first.data(SetAsideModel::roleOf("time")) == u"09:05"_s);
    CHECK(first.data(SetAsideModel::roleOf("day")).value<viewmodel::CalendarDay>()
          == viewmodel::CalendarDay(district.day));
    CHECK(first.data(SetAsideModel::roleOf("reason")) == u"422 bad-contact"_s);

    report.setAside.insert(report.setAside.begin(), {u"B3C4D5E6"_s, district.at(10, 30), u"413 too-large"_s});
    status.setReport(report);
    CHECK(log.take() == QStringList{u"insert 0-0"_s});
    report.setAside.pop_back();
    status.setReport(report);
    CHECK(log.take() == QStringList{u"remove 1-1"_s});
}

TEST_CASE("the status page goes by itself two minutes after staff last asked something of it", "[viewmodel]")
{
    DistrictFixture district;
    auto &navigation = *district.lobby.navigation();
    int retries = 0;
    QObject::connect(district.lobby.status(), &viewmodel::ScreenStatus::retryRequested, [&retries] { ++retries; });
    navigation.show(Navigation::Status);
    district.advance(110s);
    district.lobby.status()->retry();
    CHECK(retries == 1);
    district.advance(110s);
    CHECK(navigation.isShown(Navigation::Status));
    district.advance(11s);
    CHECK(navigation.isShown(Navigation::Home));

    navigation.show(Navigation::Status);
    navigation.show(Navigation::Activities);
    district.advance(3min);
    CHECK(navigation.isShown(Navigation::Activities)); // who went on is not called back
}
