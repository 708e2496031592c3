// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "sqlite/database.h"

#include <span>

namespace hubscreen::sqlite {

/// Brings the file from its version to `migrations.size()`; migration n (from 1) makes version n out of n - 1. Each is
/// one transaction: a crash leaves the last whole version, and the next start goes on from there. A newer file is
/// refused (InvalidInput) and left as it is.
Result<void> migrate(Database &database, std::span<const char *const> migrations);

} // namespace hubscreen::sqlite
