// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour/program.h"

int main(int argc, char *argv[])
{
    return hubscreen::tour::runProgram(argc, argv);
}
