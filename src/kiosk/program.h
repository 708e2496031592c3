// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace hubscreen::kiosk {

/// hubscreen-kiosk, from its command line to its exit code.
int runProgram(int argc, char *argv[]);

} // namespace hubscreen::kiosk
