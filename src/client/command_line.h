// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QStringList>

class QCommandLineParser;

namespace hubscreen::client {

/// What main() was given, as texts.
QStringList argumentsOf(int argc, char *argv[]);

/// Something is wrong with the command line.
Error mistake(const QString &what);

/// Reads a program's command line into `parser`, with --help and --version, for which it ends the program. Needs no
/// application, so that a terminal without a display gets its answer too: Qt's own options (-platform) are not taken.
/// Errors: an unknown option, an argument that belongs to none.
Result<void> parse(QCommandLineParser &parser, const QStringList &arguments);

} // namespace hubscreen::client
