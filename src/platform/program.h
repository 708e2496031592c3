// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace hubscreen::platform {

/// hubscreen-platform, from its command line to its exit code.
int runProgram(int argc, char *argv[]);

} // namespace hubscreen::platform
