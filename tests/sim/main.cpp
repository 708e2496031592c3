// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "disk_vfs.h"
#include "processes.h"
#include "schedule.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QHashSeed>

#include <cstdio>
#include <span>
#include <thread>

// Screens, network and platform in one thread and simulated time: thousands of runs through drops, delays, doubles,
// reorders, crashes and restarts, each fully determined by its seed.

using namespace Qt::StringLiterals;
using hubscreen::sim::Schedule;

namespace {

/// Writes what broke, if anything did.
bool passes(quint64 seed, bool isTraced, const Schedule::Images &images)
{
    const auto failures = Schedule(seed, isTraced, images).run();
    if (failures.empty())
        return true;
    auto text = u"seed: %1\n"_s.arg(seed);
    for (const auto &failure : failures)
        text += u"    %1\n"_s.arg(failure);
    std::fputs(qUtf8Printable(text), stdout);
    std::fflush(stdout);
    return false;
}

/// Every `step`th seed from `first` to before `end`; the answer is how many failed.
quint64 failuresOf(quint64 first, quint64 end, quint64 step)
{
    int none = 0;
    const QCoreApplication app(none, nullptr);
    const auto images = Schedule::quietStart();
    quint64 failures = 0;
    for (auto seed = first; seed < end; seed += step)
        failures += !passes(seed, false, images);
    return failures;
}

/// What the platform writes for its operator: of use only beside a trace.
void keepSilent(QtMsgType, const QMessageLogContext &, const QString &) { }

int replay(quint64 seed)
{
    int none = 0;
    const QCoreApplication app(none, nullptr);
    return passes(seed, true, Schedule::quietStart()) ? 0 : 1;
}

int runAll(quint64 first, quint64 count, int processes)
{
    const auto failures = hubscreen::sim::sumOfProcesses(
        processes, [&](int number) { return failuresOf(first + quint64(number), first + count, quint64(processes)); });
    std::printf("schedules: %llu failures: %llu\n", static_cast<unsigned long long>(count),
                static_cast<unsigned long long>(failures));
    return failures == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QHashSeed::setDeterministicGlobalSeed();
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Simulates screens and a platform on a bad network, bad disks and bad power."_s);
    parser.addHelpOption();
    parser.addOptions({{u"schedules"_s, u"How many seeds to run."_s, u"N"_s, u"10000"_s},
                       {u"first"_s, u"The first of them."_s, u"S"_s, u"1"_s},
                       {u"jobs"_s, u"How many processes share them."_s, u"N"_s,
                        QString::number(std::max(1U, std::thread::hardware_concurrency()))},
                       {u"seed"_s, u"Runs that one alone and tells what happens."_s, u"S"_s}});
    QStringList arguments;
    for (const auto *argument : std::span(argv, std::size_t(argc)))
        arguments += QString::fromLocal8Bit(argument);
    const bool isGood = parser.parse(arguments); // without an application: processes are made before there is one
    if (!isGood || parser.isSet(u"help"_s)) {
        const QCoreApplication app(argc, argv);
        parser.process(app);
    }
    hubscreen::sim::installDisks();
    if (parser.isSet(u"seed"_s))
        return replay(parser.value(u"seed"_s).toULongLong());
    qInstallMessageHandler(keepSilent);
    return runAll(parser.value(u"first"_s).toULongLong(), parser.value(u"schedules"_s).toULongLong(),
                  std::max(1, parser.value(u"jobs"_s).toInt()));
}
