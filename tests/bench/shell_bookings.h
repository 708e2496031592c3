// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTemporaryDir>

namespace hubscreen::bench {

inline constexpr int bookedActivities = 50;
inline constexpr int bookingsEach = 10;

/// The platform's own tables, and a script with which the sqlite3 shell reads and writes in them what the platform does
/// for as many bookings, each in a transaction that is on the disk at its end: what bookings a second are measured
/// against.
class ShellBookings
{
public:
    ShellBookings();

    /// In a new database, waits; false when the shell failed.
    bool run() const;

private:
    QTemporaryDir m_folder;
};

} // namespace hubscreen::bench
