// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kiosk/program.h"

#include "client/command_line.h"
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
    const auto options = readOptions(client::argumentsOf(argc, argv)); // tells what is wrong without a display, too
    if (!options)
        return fail(options.error(), exitUsage);
    const QApplication app(argc, argv);
    prepareApplication();
    if (options->selfTest)
        return runSelfTest() ? 0 : exitFailure;
    return runScreen(options->settings, options->window, [&](Kiosk &kiosk) -> std::unique_ptr<QObject> {
        if (options->readyFile.isEmpty())
            return nullptr;
        return std::make_unique<ReadyFile>(options->readyFile, kiosk.lobby(), kiosk.window());
    });
}

} // namespace hubscreen::kiosk
