// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace hubscreen::client {

/// A setting as it was written, and where ("/etc/hubscreen/hubscreen.toml:3: feed", "--feed").
struct WrittenSetting {
    QString value;
    QString where;
    QString file; ///< empty: on the command line
};

using WrittenSettings = QHash<QString, WrittenSetting>;

/// The keys of a settings file that are options as well, in the order in which they are documented.
const QStringList &settingKeys();
/// Those of its [map], as "map.url": in the file alone.
const QStringList &mapKeys();

/// Reads a TOML file of strings (numbers in [map], too). Errors: not readable, not TOML, a key that is not known (names
/// the nearest), not a string.
Result<WrittenSettings> readSettingsFile(const QString &path);

/// The one of `candidates` with the fewest letters to change.
QString nearest(const QString &word, const QStringList &candidates);

} // namespace hubscreen::client
