// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/settings.h"
#include "kiosk/run_screen.h"

namespace hubscreen::kiosk {

/// What the kiosk program is told.
struct Options {
    client::Settings settings;
    WindowWish window;
    QString readyFile; ///< empty: none is written
    bool selfTest = false;
};

/// Reads the command line (and ends the program for --help and --version). Needs no application.
Result<Options> readOptions(const QStringList &arguments);

} // namespace hubscreen::kiosk
