// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/time.h"

#include <QHostAddress>
#include <QString>
#include <QStringList>

#include <optional>

namespace hubscreen::platform {

struct Options {
    QHostAddress address = QHostAddress::LocalHost;
    quint16 port = 0; ///< 0: any free one
    QString dataDirectory;
    bool rotateKey = false; ///< only makes a new key for contacts, and ends
    bool demo = false;
    int hubs = 58;
    quint64 seed = 1;
    std::optional<Instant> clock; ///< when the district's time begins; empty: the machine's time
    Milliseconds tick{1000}; ///< 0: figures stand still
    QString tokenFile; ///< empty: none
    QString drillFile; ///< while it is there, a drill of an emergency is held; empty: never
};

/// `arguments` without the program's name; the first may be the word `rotate-key`. Errors name the option.
Result<Options> parseOptions(const QStringList &arguments);

/// Where the platform's secrets lie.
QString keysDirectory(const Options &options);

QString helpText();

} // namespace hubscreen::platform
