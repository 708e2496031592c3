// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell_bookings.h"
#include "unit/platform/small_platform.h"

#include <QJsonObject>
#include <QTemporaryDir>

#include <catch2/benchmark/catch_benchmark.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace hubscreen::bench;
using namespace Qt::StringLiterals;

namespace {

test::SmallFacts manyActivities()
{
    test::SmallFacts facts;
    for (int i = 0; i < bookedActivities; ++i)
        facts.activityRecords.push_back(
            test::smallActivity(u"chess-%1"_s.arg(i), test::noon + std::chrono::days(1), 100));
    return facts;
}

/// A platform on the disk, and requests that are sealed already.
struct Booked {
    QTemporaryDir folder;
    test::SmallFacts facts = manyActivities();
    test::SmallPlatform platform{facts, folder.path()};
    std::vector<QJsonObject> requests;

    Booked()
    {
        for (int i = 0; i < bookedActivities * bookingsEach; ++i)
            requests.push_back(
                platform.bodyOf({.target = u"chess-%1"_s.arg(i % bookedActivities), .phone = test::phoneOf(i)}));
    }
    int bookAll()
    {
        int made = 0;
        for (const auto &request : requests)
            made += platform.send("POST", u"/v1/bookings"_s, request).status == 201;
        return made;
    }
};

} // namespace

TEST_CASE("bookings, each on the disk when it is answered", "[bookings]")
{
    const ShellBookings shell;
    REQUIRE(shell.run());
    REQUIRE(Booked().bookAll() == bookedActivities * bookingsEach);
    WARN("bookings in each figure: " << bookedActivities * bookingsEach);
    BENCHMARK_ADVANCED("ours: the whole request, from its bytes to its answer")(Catch::Benchmark::Chronometer meter)
    {
        std::vector<std::unique_ptr<Booked>> all;
        for (int i = 0; i < meter.runs(); ++i)
            all.push_back(std::make_unique<Booked>());
        meter.measure([&](int run) { return all[std::size_t(run)]->bookAll(); });
    };
    BENCHMARK("sqlite3 shell: the same reads and writes in as many transactions")
    {
        return shell.run();
    };
}
