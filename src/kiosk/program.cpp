// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kiosk/program.h"

#include "core/end_signals.h"
#include "kiosk/kiosk.h"
#include "kiosk/options.h"
#include "kiosk/ready_file.h"
#include "kiosk/rendering.h"
#include "kiosk/self_test.h"
#include "kiosk/tour.h"
#include "kiosk/window_size.h"

#include <QApplication>
#include <QFontDatabase>
#include <QImageReader>
#include <QQuickWindow>
#include <QScreen>

#include <cstdio>

namespace hubscreen::kiosk {

using namespace Qt::StringLiterals;

namespace {

constexpr int exitUsage = 64;
constexpr int exitFailure = 1;
constexpr int exitBusy = 75;

int fail(const Error &error, int code)
{
    std::fprintf(stderr, "hubscreen-kiosk: %s\n", qUtf8Printable(error.toString()));
    return code;
}

void prepareApplication()
{
    QImageReader::setAllocationLimit(64);
    QFont font(QStringLiteral("Noto Sans CJK SC"));
    font.setHintingPreference(QFont::PreferNoHinting);
    QApplication::setFont(font);
}

QSize sizeOf(const Options &options)
{
    if (options.windowed)
        return *options.windowed;
    const auto available = QGuiApplication::primaryScreen()->availableSize();
    if (options.fullScreen)
        return QGuiApplication::primaryScreen()->size();
    return options.tour.folder.isEmpty() ? fittedSize(portraitCanvas, available) : portraitCanvas;
}

void showWindow(QQuickWindow &window, const Options &options)
{
    if (options.fullScreen)
        window.showFullScreen();
    else
        window.show();
}

int runOn(client::Client &client, const Options &options)
{
    Kiosk kiosk(client);
    if (!kiosk.load(sizeOf(options), drawsInSoftware()))
        return exitFailure;
    std::unique_ptr<ReadyFile> ready;
    if (!options.readyFile.isEmpty())
        ready = std::make_unique<ReadyFile>(options.readyFile, kiosk.lobby(), kiosk.window());
    std::unique_ptr<Tour> tour;
    if (!options.tour.folder.isEmpty()) {
        tour = std::make_unique<Tour>(kiosk.window(), kiosk.lobby(), options.tour);
        QObject::connect(tour.get(), &Tour::finished, qApp,
                         [](bool well) { QCoreApplication::exit(well ? 0 : exitFailure); });
        kiosk.window().setFlag(Qt::FramelessWindowHint);
    }
    client.start();
    showWindow(kiosk.window(), options);
    if (tour)
        QMetaObject::invokeMethod(tour.get(), &Tour::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace

int runProgram(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"hubscreen-kiosk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HUBSCREEN_VERSION));
    prepareApplication();
    chooseRenderer();
    const auto options = readOptions(QCoreApplication::arguments());
    if (!options)
        return fail(options.error(), exitUsage);
    if (options->selfTest)
        return runSelfTest() ? 0 : exitFailure;
    auto client = client::Client::make(options->settings, client::Role::Kiosk);
    if (!client)
        return fail(client.error(), client.error().kind == ErrorKind::Storage ? exitBusy : exitUsage);
    const EndSignals endSignals;
    QObject::connect(&endSignals, &EndSignals::requested, &app, &QCoreApplication::quit);
    return runOn(**client, *options);
}

} // namespace hubscreen::kiosk
