// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

namespace hubscreen::sqlite {

/// Renames a closed file and its write-ahead log to the first free "FILE.aside-N" (N from 1); answers the new name. The
/// newest `keep` files set aside stay, older ones are deleted; 0 keeps all (for what must never be lost).
Result<QString> setAside(const QString &file, int keep = 0);

} // namespace hubscreen::sqlite
