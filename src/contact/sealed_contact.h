// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contact/key_pair.h"
#include "contact/phone_number.h"

#include <QByteArray>

namespace hubscreen::contact {

/// Seals a whole number for the platform (libsodium sealed box, X25519 with XSalsa20-Poly1305): nobody but the holder
/// of the secret key can open it, not even who sealed it. The clear text is the UTF-8 JSON {"phone": "…"}, made in
/// locked memory. Errors: InvalidInput when the number is not whole or the key is not one.
Result<QByteArray> seal(const PhoneNumber &phone, const ContactKey &key);

/// What a seal held. In locked memory: its clear text leaves it only where a member of staff is told it.
struct Contact {
    SecretBytes phone; ///< digits in ASCII
    SecretBytes name; ///< UTF-8; empty: none was asked

    QByteArrayView lastFour() const { return phone.view().last(4); }
};

/// Errors: InvalidInput when it was not sealed for this key, was changed, or does not hold a possible phone number.
Result<Contact> open(QByteArrayView sealed, const KeyPair &key);

} // namespace hubscreen::contact
