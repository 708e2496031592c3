// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTemporaryDir>

namespace hubscreen::bench {

/// The rows of screenFeed as CSV files, and a script with which the sqlite3 shell imports them: what a first sync is
/// measured against.
class ShellImport
{
public:
    ShellImport();

    /// Imports into a new database, waits; false when the shell failed.
    bool run() const;

private:
    QTemporaryDir m_folder;
};

} // namespace hubscreen::bench
