// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour/program.h"

#include "client/command_line.h"
#include "kiosk/run_screen.h"
#include "kiosk/window_size.h"
#include "tour/options.h"

#include <QApplication>

namespace hubscreen::tour {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<QObject> startTour(kiosk::Kiosk &kiosk, const Tour::Route &route)
{
    auto tour = std::make_unique<Tour>(kiosk.window(), kiosk.lobby(), route);
    QObject::connect(tour.get(), &Tour::finished, qApp,
                     [](bool well) { QCoreApplication::exit(well ? 0 : kiosk::exitFailure); });
    kiosk.window().setFlag(Qt::FramelessWindowHint);
    QMetaObject::invokeMethod(tour.get(), &Tour::start, Qt::QueuedConnection); // once the window is shown
    return tour;
}

} // namespace

int runProgram(int argc, char *argv[])
{
    kiosk::beginProgram(u"hubscreen-tour"_s);
    const auto options = readOptions(client::argumentsOf(argc, argv));
    if (!options)
        return kiosk::fail(options.error(), kiosk::exitUsage);
    const QApplication app(argc, argv);
    kiosk::prepareApplication();
    return kiosk::runScreen(options->settings, {.size = kiosk::portraitCanvas},
                            [&](kiosk::Kiosk &kiosk) { return startTour(kiosk, options->route); });
}

} // namespace hubscreen::tour
