// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/stage.h"
#include "viewmodel/base/screen_font.h"

#include <QApplication>
#include <QQmlEngine>
#include <QtQuickTest>

// The tests of controls and pages: real view models, real QML, a finger instead of a mouse.
class Setup : public QObject
{
    Q_OBJECT

public:
    Q_INVOKABLE void qmlEngineAvailable(QQmlEngine *engine)
    {
        auto *stage = new hubscreen::stage::Stage(*engine);
        stage->setParent(engine);
        qmlRegisterSingletonInstance("Hubscreen.Stage", 1, 0, "Stage", stage);
    }
};

int main(int argc, char *argv[])
{
    qputenv("QML_NO_TOUCH_COMPRESSION", "1"); // a finger's every move counts
    const QApplication application(argc, argv); // Qt Charts asks for one
    QApplication::setFont(hubscreen::viewmodel::screenFont());
    Setup setup;
    return quick_test_main_with_setup(argc, argv, "hubscreen", nullptr, &setup);
}

#include "main.moc"
