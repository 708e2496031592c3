// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contact/sealed_contact.h"

#include "contact/flat_reader.h"

#include <algorithm>
#include <optional>
#include <sodium.h>

namespace hubscreen::contact {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView before = "{\"phone\":\"";
constexpr QByteArrayView after = "\"}";
constexpr qsizetype largestName = 200; // bytes

Error refused(const QString &what)
{
    return {ErrorKind::InvalidInput, u"contact_sealed"_s, what, {}};
}

const unsigned char *data(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

SecretBytes copyOf(QByteArrayView text)
{
    SecretBytes copy(std::size_t(text.size()));
    std::ranges::copy(text, copy.bytes().begin());
    return copy;
}

bool isPhone(QByteArrayView text)
{
    return text.size() == PhoneNumber::length && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; })
        && isPossiblePrefix(text.first(3));
}

/// One member of the object.
bool readMember(FlatReader &reader, Contact &contact)
{
    const auto key = reader.string();
    if (!key || !reader.take(':'))
        return false;
    if (*key != "phone" && *key != "name")
        return reader.skipValue();
    const auto value = reader.string();
    if (!value)
        return false;
    if (*key == "phone") {
        contact.phone = copyOf(*value);
        return isPhone(*value);
    }
    contact.name = copyOf(*value);
    return value->size() <= largestName;
}

std::optional<Contact> readContact(SecretBytes &clear)
{
    FlatReader reader(clear.bytes());
    Contact contact;
    if (!reader.take('{'))
        return std::nullopt;
    do {
        if (!readMember(reader, contact))
            return std::nullopt;
    } while (reader.take(','));
    if (!reader.take('}') || !reader.isAtEnd() || contact.phone.size() == 0)
        return std::nullopt;
    return contact;
}

} // namespace

Result<QByteArray> seal(const PhoneNumber &phone, const ContactKey &key)
{
    if (phone.fault() != PhoneNumber::Fault::None)
        return std::unexpected(refused(u"the phone number is not whole"_s));
    if (std::size_t(key.publicKey.size()) != publicKeySize)
        return std::unexpected(refused(u"the platform's key %1 is not a public key"_s.arg(key.keyId)));
    SecretBytes clear(std::size_t(before.size() + PhoneNumber::length + after.size()));
    auto *end = std::ranges::copy(before, clear.bytes().data()).out;
    end = std::ranges::copy(phone.ascii(), end).out;
    std::ranges::copy(after, end);
    QByteArray sealed(qsizetype(clear.size() + crypto_box_SEALBYTES), Qt::Uninitialized);
    if (crypto_box_seal(reinterpret_cast<unsigned char *>(sealed.data()), clear.bytes().data(), clear.size(),
                        data(key.publicKey))
        != 0)
        return std::unexpected(refused(u"the platform's key %1 is not usable"_s.arg(key.keyId)));
    return sealed;
}

Result<Contact> open(QByteArrayView sealed, const KeyPair &key)
{
    if (sealed.size() <= qsizetype(crypto_box_SEALBYTES))
        return std::unexpected(refused(u"too short"_s));
    SecretBytes clear(std::size_t(sealed.size()) - crypto_box_SEALBYTES);
    if (crypto_box_seal_open(clear.bytes().data(), data(sealed), std::size_t(sealed.size()), data(key.shared.publicKey),
                             key.secret.bytes().data())
        != 0)
        return std::unexpected(refused(u"not sealed with the key %1, or changed"_s.arg(key.shared.keyId)));
    auto contact = readContact(clear);
    if (!contact)
        return std::unexpected(refused(u"holds no phone number"_s));
    return std::move(*contact);
}

} // namespace hubscreen::contact
