// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "disk_vfs.h"
#include "schedule.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QHashSeed>

#include <cstdio>

// Screens, network and platform in one thread and simulated time: thousands of runs through drops, delays, doubles, reorders,
// crashes and restarts, each fully determined by its seed.

using namespace Qt::StringLiterals;

namespace {

/// Writes what broke, if anything did.
bool passes(quint64 seed, bool isTraced)
{
    const auto failures = hubscreen::sim::Schedule(seed, isTraced).run();
    if (failures.empty())
        return true;
    std::printf("seed: %llu\n", static_cast<unsigned long long>(seed));
    for (const auto &failure : failures)
        std::printf("    %s\n", qUtf8Printable(failure));
    std::fflush(stdout);
    return false;
}

} // namespace

int main(int argc, char *argv[])
{
    QHashSeed::setDeterministicGlobalSeed();
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Simulates screens and a platform on a bad network, bad disks and bad power."_s);
    parser.addHelpOption();
    parser.addOptions({{u"schedules"_s, u"How many seeds to run."_s, u"N"_s, u"1000"_s},
                       {u"first"_s, u"The first of them."_s, u"S"_s, u"1"_s},
                       {u"seed"_s, u"Runs that one alone and tells what happens."_s, u"S"_s}});
    parser.process(app);
    hubscreen::sim::installDisks();
    if (parser.isSet(u"seed"_s))
        return passes(parser.value(u"seed"_s).toULongLong(), true) ? 0 : 1;
    const auto count = parser.value(u"schedules"_s).toULongLong();
    const auto first = parser.value(u"first"_s).toULongLong();
    unsigned long long failures = 0;
    for (quint64 i = 0; i < count; ++i)
        failures += !passes(first + i, false);
    std::printf("schedules: %llu failures: %llu\n", static_cast<unsigned long long>(count), failures);
    return failures == 0 ? 0 : 1;
}
