// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>

#include <optional>

namespace hubscreen::client {

/// Reads the one token that a file holds. Errors: not readable, empty, more than one word; `remedy` says what to name
/// instead. Readable by others than its owner: see openSecret.
Result<QByteArray> readToken(const QString &path, const QString &remedy);

/// Why a file is no place for a secret, since others than its owner may read or write it, and what to do; nothing: it
/// is one. `where` the secret stands in it.
std::optional<Error> openSecret(const QString &path, const QString &where);

} // namespace hubscreen::client
