// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kiosk/run_screen.h"

#include "core/end_signals.h"
#include "core/journal.h"
#include "kiosk/first_show.h"
#include "kiosk/heap.h"
#include "kiosk/rendering.h"
#include "kiosk/window_size.h"
#include "viewmodel/base/screen_font.h"

#include <QApplication>
#include <QFont>
#include <QImageReader>
#include <QQuickWindow>
#include <QScreen>

namespace hubscreen::kiosk {

using namespace Qt::StringLiterals;

namespace {

QSize sizeOf(const WindowWish &wish)
{
    if (wish.size)
        return *wish.size;
    const auto *screen = QGuiApplication::primaryScreen();
    return wish.fullScreen ? screen->size() : fittedSize(portraitCanvas, screen->availableSize());
}

/// The window and its companion, from the first moment at which there is something to show.
class Screen
{
public:
    Screen(client::Client &client, const WindowWish &wish, const Companion &companion)
        : m_client(client),
          m_wish(wish),
          m_makeCompanion(companion),
          m_firstShow(client.scheduler()),
          m_kiosk(client)
    {
        // What the cache answers is worked out while the QML is read: the first frame shows it.
        QObject::connect(&client, &client::Client::opened, &m_firstShow, &FirstShow::setOpened);
        QObject::connect(&m_kiosk, &Kiosk::read, &m_kiosk, [this] { lookAtKiosk(); });
        QObject::connect(&m_firstShow, &FirstShow::due, &m_kiosk, [this] { open(); });
        lookAtKiosk();
    }

private:
    void lookAtKiosk()
    {
        if (m_kiosk.isRead())
            m_firstShow.setRead();
    }

    void open()
    {
        if (!m_kiosk.load(sizeOf(m_wish), drawsInSoftware()))
            return QCoreApplication::exit(exitFailure);
        m_companion = m_makeCompanion(m_kiosk);
        if (m_wish.fullScreen)
            m_kiosk.window().showFullScreen();
        else
            m_kiosk.window().show();
        QObject::connect(&m_client, &client::Client::settled, &m_kiosk, &trimHeap, Qt::SingleShotConnection);
    }

    client::Client &m_client;
    const WindowWish &m_wish;
    const Companion &m_makeCompanion;
    FirstShow m_firstShow;
    Kiosk m_kiosk;
    std::unique_ptr<QObject> m_companion;
};

} // namespace

int fail(const Error &error, int code)
{
    printLine(QCoreApplication::applicationName() + u": "_s + error.toString());
    return code;
}

void beginProgram(const QString &name)
{
    limitHeap();
    printQtMessages();
    QCoreApplication::setApplicationName(name);
    QCoreApplication::setApplicationVersion(QStringLiteral(HUBSCREEN_VERSION));
}

void prepareApplication()
{
    QImageReader::setAllocationLimit(64);
    auto font = viewmodel::screenFont();
    font.setHintingPreference(QFont::PreferNoHinting);
    QApplication::setFont(font);
    chooseRenderer();
}

int runScreen(const client::Settings &settings, const WindowWish &wish, const Companion &companion)
{
    auto client = client::Client::make(settings, client::Role::Kiosk);
    if (!client)
        return fail(client.error(), client.error().kind == ErrorKind::Storage ? exitBusy : exitUsage);
    const EndSignals endSignals;
    QObject::connect(&endSignals, &EndSignals::requested, qApp, &QCoreApplication::quit);
    const Screen screen(**client, wish, companion);
    (*client)->start();
    return QCoreApplication::exec();
}

} // namespace hubscreen::kiosk
