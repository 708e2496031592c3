// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contact/key_pair.h"

#include <algorithm>
#include <sodium.h>

namespace hubscreen::contact {

using namespace Qt::StringLiterals;

static_assert(publicKeySize == crypto_box_PUBLICKEYBYTES);
static_assert(secretKeySize == crypto_box_SECRETKEYBYTES);

KeyPair makeKeyPair(const QString &keyId)
{
    KeyPair pair{.shared = {keyId, QByteArray(qsizetype(publicKeySize), '\0')}, .secret = SecretBytes(secretKeySize)};
    crypto_box_keypair(reinterpret_cast<unsigned char *>(pair.shared.publicKey.data()), pair.secret.bytes().data());
    return pair;
}

Result<KeyPair> keyPairOf(const QString &keyId, QByteArrayView secret)
{
    if (std::size_t(secret.size()) != secretKeySize)
        return std::unexpected(
            Error{ErrorKind::InvalidInput, keyId, u"a secret key has %1 bytes"_s.arg(secretKeySize), {}});
    KeyPair pair{.shared = {keyId, QByteArray(qsizetype(publicKeySize), '\0')}, .secret = SecretBytes(secretKeySize)};
    std::ranges::copy(secret, pair.secret.bytes().begin());
    crypto_scalarmult_base(reinterpret_cast<unsigned char *>(pair.shared.publicKey.data()), pair.secret.bytes().data());
    return pair;
}

} // namespace hubscreen::contact
