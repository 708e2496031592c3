// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/map_settings.h"
#include "core/result.h"
#include "domain/text.h"

#include <QNetworkProxy>
#include <QUrl>

#include <optional>

class QCommandLineParser;

namespace hubscreen::client {

/// What is set on the spot. What is not set here, `kiosks/me` may say.
struct Settings {
    QUrl feed; ///< the platform's address; https, or http on loopback
    QString tokenFile; ///< holds one token; empty: none is sent
    QString dataDirectory;
    QString hub; ///< id of the hub in which this screen hangs; empty: as `kiosks/me` says
    std::optional<Language> language; ///< the one that a session starts with
    QNetworkProxy proxy = QNetworkProxy::NoProxy; ///< with user and password, if the file gives them
    MapSettings map;
};

/// Adds --config, --feed, --token-file, --data, --hub, --language and --proxy to a program's options.
void addOptions(QCommandLineParser &parser);

/// Command line over file; a password is taken from the file alone, and if nobody but its owner may read that, since
/// everybody on a machine sees its command lines. Without --config the file is /etc/hubscreen/hubscreen.toml, if there
/// is one. Errors name the file, the line and the key, or the option. The feed may be missing here (a desk asks for
/// it); Client::make needs it.
Result<Settings> readSettings(const QCommandLineParser &parser);

} // namespace hubscreen::client
