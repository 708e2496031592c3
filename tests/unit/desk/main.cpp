// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>

#include <catch2/catch_session.hpp>

// Catch2's main with an application of Widgets that needs no display.
int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "Pacific/Auckland");
    QApplication app(argc, argv);
    return Catch::Session().run(argc, argv);
}
