// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contact/keyed_hash.h"

#include <sodium.h>

namespace hubscreen::contact {

static_assert(hashKeySize == crypto_generichash_KEYBYTES);

SecretBytes makeHashKey()
{
    SecretBytes key(hashKeySize);
    randombytes_buf(key.bytes().data(), key.size());
    return key;
}

QByteArray keyedHash(QByteArrayView message, const SecretBytes &key)
{
    QByteArray hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), std::size_t(hash.size()),
                       reinterpret_cast<const unsigned char *>(message.data()), std::size_t(message.size()),
                       key.bytes().data(), key.size());
    return hash;
}

} // namespace hubscreen::contact
