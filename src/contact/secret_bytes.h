// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QtTypes>

#include <memory>
#include <span>

namespace hubscreen::contact {

/// A fixed number of bytes in guarded memory of its own: never swapped out, left out of core dumps, overwritten with
/// zeros when cleared or destroyed (libsodium, `sodium_malloc`). Movable; a moved-from one is empty.
class SecretBytes
{
public:
    SecretBytes() = default;
    /// All zeros. Ends the process when the system has no such memory left: there is no safe way on.
    explicit SecretBytes(std::size_t size);

    std::size_t size() const { return m_size; }
    std::span<unsigned char> bytes() { return {m_bytes.get(), m_size}; }
    std::span<const unsigned char> bytes() const { return {m_bytes.get(), m_size}; }
    /// For as long as this object lives and is not changed.
    QByteArrayView view() const { return {m_bytes.get(), qsizetype(m_size)}; }
    void clear();

private:
    struct Free {
        void operator()(unsigned char *bytes) const;
    };
    std::unique_ptr<unsigned char[], Free> m_bytes;
    std::size_t m_size = 0;
};

} // namespace hubscreen::contact
