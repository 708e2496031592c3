// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contact/secret_bytes.h"

#include <QtLogging>

#include <sodium.h>

namespace hubscreen::contact {

SecretBytes::SecretBytes(std::size_t size) : m_size(size)
{
    if (sodium_init() >= 0)
        m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(size)));
    if (!m_bytes)
        qFatal("no locked memory for a secret of %zu bytes: raise the limit of locked memory (ulimit -l)", size);
    clear();
}

void SecretBytes::clear()
{
    sodium_memzero(m_bytes.get(), m_size);
}

void SecretBytes::Free::operator()(unsigned char *bytes) const
{
    sodium_free(bytes); // overwrites first
}

} // namespace hubscreen::contact
