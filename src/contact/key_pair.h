// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contact/secret_bytes.h"
#include "core/result.h"
#include "domain/district.h"

namespace hubscreen::contact {

inline constexpr std::size_t publicKeySize = 32; ///< X25519
inline constexpr std::size_t secretKeySize = 32;

/// The platform's key: what is sealed with its public half is opened with it alone.
struct KeyPair {
    ContactKey shared; ///< what `GET /v1/district` tells
    SecretBytes secret; ///< secretKeySize bytes
};

/// A new pair, from the system's generator.
KeyPair makeKeyPair(const QString &keyId);

/// The pair of a secret that was stored. Errors: InvalidInput when it is not secretKeySize bytes.
Result<KeyPair> keyPairOf(const QString &keyId, QByteArrayView secret);

} // namespace hubscreen::contact
