// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>

#include <catch2/catch_session.hpp>

// Catch2's main with a Qt event loop to hand.
int main(int argc, char *argv[])
{
    qputenv("TZ", "Pacific/Auckland"); // far from the district's: whoever asks the machine for the day fails
    QCoreApplication app(argc, argv);
    return Catch::Session().run(argc, argv);
}
