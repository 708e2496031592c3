// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "qr/qr_code.h"

#include "qr/qr_modules.h"

#include <QCoreApplication>
#include <QLibrary>

namespace hubscreen::qr {

namespace {

HubscreenQrModules load()
{
    QLibrary plugin(QCoreApplication::applicationDirPath() + QLatin1StringView("/../lib/hubscreen/hubscreen-qr.so"));
    const auto modules = reinterpret_cast<HubscreenQrModules>(plugin.resolve("hubscreenQrModules"));
    if (!modules)
        qWarning("no QR codes: %s", qPrintable(plugin.errorString()));
    return modules;
}

} // namespace

std::optional<QrCode> make(const QString &text)
{
    static const HubscreenQrModules modulesOf = load();
    QrCode code;
    if (!modulesOf || !modulesOf(text, &code.modules, &code.side))
        return std::nullopt;
    return code;
}

} // namespace hubscreen::qr
