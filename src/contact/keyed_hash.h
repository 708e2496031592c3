// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contact/secret_bytes.h"

#include <QByteArray>

// Tells two phone numbers apart without knowing either: without the key, a hash of eleven digits would be found by
// trying them all.
namespace hubscreen::contact {

inline constexpr std::size_t hashKeySize = 32;

/// From the system's generator.
SecretBytes makeHashKey();

/// 32 bytes (BLAKE2b with a key). `key` has hashKeySize bytes.
QByteArray keyedHash(QByteArrayView message, const SecretBytes &key);

} // namespace hubscreen::contact
