// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/settings.h"
#include "kiosk/tour.h"

#include <QSize>

namespace hubscreen::kiosk {

/// What the kiosk program is told.
struct Options {
    client::Settings settings;
    std::optional<QSize> windowed; ///< a window of that size; none: one that fits the desktop, or the whole screen
    bool fullScreen = false;
    QString readyFile; ///< empty: none is written
    Tour::Route tour; ///< an empty folder: no tour; a drill's file is the platform's --drill
    bool selfTest = false;
};

/// Reads the command line (and ends the program for --help and --version).
Result<Options> readOptions(const QStringList &arguments);

} // namespace hubscreen::kiosk
