// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>

#include <catch2/catch_session.hpp>
#include <cstring>
#include <vector>

// Catch2's main with a Qt event loop to hand, and pictures drawn by the processor without a display; `--json` is short
// for its JSON reporter.
int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QApplication app(argc, argv);
    std::vector<const char *> arguments(argv, argv + argc);
    for (auto &argument : arguments)
        if (std::strcmp(argument, "--json") == 0)
            argument = "--reporter=json";
    return Catch::Session().run(int(arguments.size()), arguments.data());
}
