// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/settings.h"
#include "tour/tour.h"

namespace hubscreen::tour {

/// What the tour program is told.
struct Options {
    client::Settings settings;
    Tour::Route route;
};

/// Reads the command line (and ends the program for --help and --version). Needs no application.
Result<Options> readOptions(const QStringList &arguments);

} // namespace hubscreen::tour
