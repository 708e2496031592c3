// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/program.h"

#include "core/end_signals.h"
#include "core/journal.h"
#include "platform/key_ring.h"
#include "platform/options.h"
#include "platform/platform.h"

#include <QCoreApplication>

#include <cstdio>

namespace hubscreen::platform {

namespace {

constexpr Milliseconds patience = std::chrono::seconds(3); // with readers that do not let go

int fail(const Error &error)
{
    printLine(QStringLiteral("hubscreen-platform: ") + error.toString());
    return 1;
}

int rotateKey(const Options &options)
{
    const auto now = options.clock.value_or(MachineClock().system());
    auto ring = KeyRing::open(keysDirectory(options), now);
    if (!ring)
        return fail(ring.error());
    if (const auto rotated = ring->rotate(now); !rotated)
        return fail(rotated.error());
    std::printf("contacts are sealed with %s from now on\n", qUtf8Printable(ring->current().keyId));
    return 0;
}

} // namespace

int runProgram(int argc, char *argv[])
{
    printQtMessages();
    QCoreApplication app(argc, argv);
    const auto arguments = app.arguments().sliced(1);
    if (arguments.contains(QLatin1String("--help")) || arguments.contains(QLatin1String("-h"))) {
        std::fputs(qUtf8Printable(helpText()), stdout);
        return 0;
    }
    if (arguments.contains(QLatin1String("--version")) || arguments.contains(QLatin1String("-v"))) {
        std::puts("hubscreen-platform " HUBSCREEN_VERSION);
        return 0;
    }
    const auto options = parseOptions(arguments);
    if (!options)
        return fail(options.error());
    if (options->rotateKey)
        return rotateKey(*options);
    const MachineClock clock;
    SystemRandom random;
    EventLoopScheduler scheduler;
    const EndSignals endSignals;
    auto platform = Platform::open(*options, clock, random, scheduler);
    if (!platform)
        return fail(platform.error());
    const auto url = (*platform)->start();
    if (!url)
        return fail(url.error());
    std::printf("listening on %s\n", qUtf8Printable(*url));
    std::fflush(stdout);
    ScheduledJob impatience;
    QObject::connect(&endSignals, &EndSignals::requested, &app, [&] {
        (*platform)->finish(&QCoreApplication::quit);
        impatience = scheduler.after(patience, &QCoreApplication::quit);
    });
    return QCoreApplication::exec();
}

} // namespace hubscreen::platform
