// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kiosk/program.h"

#include "core/end_signals.h"
#include "core/journal.h"
#include "kiosk/heap.h"
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

#include <utility>

namespace hubscreen::kiosk {

using namespace Qt::StringLiterals;

namespace {

constexpr int exitUsage = 64;
constexpr int exitFailure = 1;
constexpr int exitBusy = 75;

int fail(const Error &error, int code)
{
    printLine(u"hubscreen-kiosk: "_s + error.toString());
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

/// The window and what accompanies it, from the first moment at which there is something to show.
class Screen
{
public:
    Screen(client::Client &client, const Options &options) : m_options(options), m_client(client), m_kiosk(client)
    {
        // What the cache answers is worked out while the QML is read: the first frame shows it.
        QObject::connect(&client, &client::Client::opened, &m_kiosk, [this] {
            m_opened = true;
            openWhenReady();
        });
        QObject::connect(&m_kiosk, &Kiosk::read, &m_kiosk, [this] { openWhenReady(); });
    }

private:
    void openWhenReady()
    {
        if (m_opened && m_kiosk.isRead() && !std::exchange(m_shown, true))
            open();
    }

    void open()
    {
        if (!m_kiosk.load(sizeOf(m_options), drawsInSoftware()))
            return QCoreApplication::exit(exitFailure);
        if (!m_options.readyFile.isEmpty())
            m_ready = std::make_unique<ReadyFile>(m_options.readyFile, m_kiosk.lobby(), m_kiosk.window());
        if (!m_options.tour.folder.isEmpty())
            prepareTour();
        showWindow(m_kiosk.window(), m_options);
        QObject::connect(&m_client, &client::Client::settled, &m_kiosk, &trimHeap, Qt::SingleShotConnection);
        if (m_tour)
            QMetaObject::invokeMethod(m_tour.get(), &Tour::start, Qt::QueuedConnection);
    }

    void prepareTour()
    {
        m_tour = std::make_unique<Tour>(m_kiosk.window(), m_kiosk.lobby(), m_options.tour);
        QObject::connect(m_tour.get(), &Tour::finished, qApp,
                         [](bool well) { QCoreApplication::exit(well ? 0 : exitFailure); });
        m_kiosk.window().setFlag(Qt::FramelessWindowHint);
    }

    const Options &m_options;
    client::Client &m_client;
    bool m_opened = false; ///< the cache
    bool m_shown = false;
    Kiosk m_kiosk;
    std::unique_ptr<ReadyFile> m_ready;
    std::unique_ptr<Tour> m_tour;
};

int runOn(client::Client &client, const Options &options)
{
    const Screen screen(client, options);
    client.start();
    return QCoreApplication::exec();
}

} // namespace

int runProgram(int argc, char *argv[])
{
    limitHeap();
    printQtMessages();
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
