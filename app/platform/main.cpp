// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/program.h"

int main(int argc, char *argv[])
{
    return hubscreen::platform::runProgram(argc, argv);
}
