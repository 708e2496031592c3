// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace hubscreen::tour {

/// hubscreen-tour, from its command line to its exit code: 0 when every step came about.
int runProgram(int argc, char *argv[]);

} // namespace hubscreen::tour
