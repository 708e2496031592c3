// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "disk.h"

// The file layer of SQLite over simulated disks: for the whole process, from `install` on.
namespace hubscreen::sim {

/// Makes it SQLite's own. Files are at "/sim/DISK/…"; others (temporary ones) live as long as they are open.
void installDisks();

/// From now on "/sim/NAME/…" is on that disk; nullptr: on none.
void mountDisk(const QByteArray &name, Disk *disk);
/// What SQLite draws from now on.
void seedSqlite(quint64 seed);

} // namespace hubscreen::sim
