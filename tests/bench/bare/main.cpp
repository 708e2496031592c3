// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QFile>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <cstdio>

// usage: hubscreen-bare WIDTHxHEIGHT READY-FILE: shows the bare screen and makes the file once its first frame was
// presented.
int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const auto size = arguments.value(1).split(u'x');
    if (arguments.size() != 3 || size.size() != 2) {
        std::fprintf(stderr, "usage: hubscreen-bare WIDTHxHEIGHT READY-FILE\n");
        return 64;
    }
    QQmlApplicationEngine engine;
    engine.setInitialProperties(
        {{QStringLiteral("width"), size[0].toInt()}, {QStringLiteral("height"), size[1].toInt()}});
    engine.loadFromModule("Hubscreen.Bare", "Bare");
    if (engine.rootObjects().isEmpty())
        return 1;
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    QObject::connect(
        window, &QQuickWindow::frameSwapped, &app,
        [&arguments] {
            QFile ready(arguments[2]);
            if (!ready.open(QIODevice::WriteOnly))
                qWarning("%s: %s", qPrintable(ready.fileName()), qPrintable(ready.errorString()));
        },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    return QCoreApplication::exec();
}
