// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kiosk/self_test.h"

#include "kiosk/kiosk.h"
#include "kiosk/window_size.h"

#include <QMetaEnum>
#include <QQuickWindow>
#include <QTemporaryDir>

namespace hubscreen::kiosk {

namespace {

int complaints = 0;
QtMessageHandler earlier = nullptr;

void count(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type != QtDebugMsg && type != QtInfoMsg)
        ++complaints;
    earlier(type, context, message);
}

void visitEveryPage(Kiosk &kiosk)
{
    auto *navigation = kiosk.lobby().navigation();
    const auto pages = QMetaEnum::fromType<viewmodel::Navigation::Page>();
    for (const QSize canvas : {portraitCanvas, landscapeCanvas}) {
        kiosk.window().resize(canvas);
        for (int i = 0; i < pages.keyCount(); ++i) {
            navigation->show(pages.value(i));
            navigation->openHub(QStringLiteral("self-test"));
            QCoreApplication::processEvents();
            kiosk.window().grabWindow();
            navigation->closeHub();
            QCoreApplication::processEvents();
            kiosk.window().grabWindow();
        }
    }
}

} // namespace

bool runSelfTest()
{
    earlier = qInstallMessageHandler(count);
    QTemporaryDir data;
    client::Settings settings;
    settings.feed = QUrl(QStringLiteral("http://127.0.0.1:1")); // never asked: nothing is started
    settings.dataDirectory = data.path();
    const auto client = client::Client::make(settings, client::Role::Kiosk);
    if (!client) {
        qWarning("%s", qPrintable(client.error().toString()));
        return false;
    }
    Kiosk kiosk(**client);
    const bool loaded = kiosk.load(portraitCanvas, true);
    if (loaded) {
        kiosk.window().show();
        visitEveryPage(kiosk);
    }
    qInstallMessageHandler(earlier);
    return loaded && complaints == 0;
}

} // namespace hubscreen::kiosk
