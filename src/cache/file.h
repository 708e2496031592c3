// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sqlite/database.h"

namespace hubscreen::cache {

/// Opens the cache's file and makes its tables where it is new. A file of another version counts as InvalidInput, as
/// another program's does: the cache is never migrated, it is begun anew.
Result<sqlite::Database> openFile(const QString &file);

} // namespace hubscreen::cache
