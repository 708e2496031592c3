// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kiosk/program.h"

#include "kiosk/options.h"
#include "kiosk/ready_file.h"
#include "kiosk/run_screen.h"
#include "kiosk/self_test.h"

#include <QApplication>

namespace hubscreen::kiosk {

using namespace Qt::StringLiterals;

int runProgram(int argc, char *argv[])
{
    beginProgram(u"hubscreen-kiosk"_s);
    const QApplication app(argc, argv);
    prepareApplication();
    const auto options = readOptions(QCoreApplication::arguments());
    if (!options)
        return fail(options.error(), exitUsage);
    if (options->selfTest)
        return runSelfTest() ? 0 : exitFailure;
    return runScreen(options->settings, options->window, [&](Kiosk &kiosk) -> std::unique_ptr<QObject> {
        if (options->readyFile.isEmpty())
            return nullptr;
        return std::make_unique<ReadyFile>(options->readyFile, kiosk.lobby(), kiosk.window());
    });
}

} // namespace hubscreen::kiosk
