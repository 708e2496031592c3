// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contact/key_pair.h"
#include "core/time.h"
#include "platform/key_files.h"

#include <vector>

namespace hubscreen::platform {

/// The keys with which contacts are sealed for this platform, and the one that hashes phone numbers. They lie in a
/// folder that another process may add to; the newest seals, older ones still open for 60 days after they were followed
/// by a newer one.
class KeyRing
{
public:
    static constexpr auto keptAfterRetiring = std::chrono::days(60);

    /// Makes what is missing. Errors: Storage.
    static Result<KeyRing> open(const QString &directory, Instant now);

    /// What `GET /v1/district` tells.
    const ContactKey &current() const { return m_pairs.back().shared; }
    /// nullptr: there is none of that id. Looks into the folder for one that it does not know.
    const contact::KeyPair *find(const QString &keyId);
    const contact::SecretBytes &hashKey() const { return m_hashKey; }

    /// Looks into the folder. Errors: Storage; what was known stays known.
    Result<void> refresh() { return load(); }
    /// Deletes what has been retired for long enough. Errors: Storage.
    Result<void> dropRetired(Instant now);
    /// A new key, which seals from now on. Errors: Storage.
    Result<void> rotate(Instant now);

private:
    explicit KeyRing(KeyFiles files) : m_files(std::move(files)) { }
    Result<void> load();
    Result<void> openHashKey();

    KeyFiles m_files;
    std::vector<contact::KeyPair> m_pairs; // the oldest first; never empty once open
    contact::SecretBytes m_hashKey;
};

} // namespace hubscreen::platform
