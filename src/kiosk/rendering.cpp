// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kiosk/rendering.h"

#include <QDir>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QSGRendererInterface>

namespace hubscreen::kiosk {

using namespace Qt::StringLiterals;

namespace {

bool isChosenByHand()
{
    return !qEnvironmentVariableIsEmpty("QT_QUICK_BACKEND") || !qEnvironmentVariableIsEmpty("QSG_RHI_BACKEND")
        || !qEnvironmentVariableIsEmpty("LIBGL_ALWAYS_SOFTWARE");
}

// The kernel gives every card that can draw a render node.
bool hasGraphicsCard()
{
    return !QDir(u"/dev/dri"_s).entryList({u"renderD*"_s}, QDir::System).isEmpty();
}

} // namespace

void chooseRenderer()
{
    if (!isChosenByHand() && !hasGraphicsCard())
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

bool drawsInSoftware()
{
    return QQuickWindow::graphicsApi() == QSGRendererInterface::Software
        || qEnvironmentVariable("QT_QUICK_BACKEND") == u"software"
        || !qEnvironmentVariableIsEmpty("LIBGL_ALWAYS_SOFTWARE") || QGuiApplication::platformName() == u"offscreen";
}

} // namespace hubscreen::kiosk
