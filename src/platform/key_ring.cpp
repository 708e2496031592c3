// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/key_ring.h"

#include "contact/keyed_hash.h"

#include <QDebug>
#include <QRegularExpression>

#include <algorithm>

namespace hubscreen::platform {

using namespace Qt::StringLiterals;

namespace {

const QString hashKeyFile = u"phone-hash"_s;
const QString timeFormat = u"yyyyMMddHHmmss"_s;
constexpr int tries = 100; // at a number that another process takes at the same time

/// "k12-20261124023200": the twelfth, made then (UTC).
struct KeyId {
    int number = 0;
    Instant madeAt{};

    QString toString() const
    {
        const auto made = QDateTime::fromMSecsSinceEpoch(madeAt.time_since_epoch().count(), QTimeZone::utc());
        return u"k%1-%2"_s.arg(QString::number(number), made.toString(timeFormat));
    }
};

std::optional<KeyId> parseKeyId(const QString &text)
{
    static const QRegularExpression pattern(uR"(^k(\d{1,9})-(\d{14})$)"_s);
    const auto match = pattern.match(text);
    auto made = QDateTime::fromString(match.captured(2), timeFormat);
    if (!match.hasMatch() || !made.isValid())
        return std::nullopt;
    made.setTimeZone(QTimeZone::utc());
    return KeyId{match.captured(1).toInt(), toInstant(made)};
}

KeyId idOf(const contact::KeyPair &pair)
{
    return parseKeyId(pair.shared.keyId).value_or(KeyId());
}

} // namespace

Result<KeyRing> KeyRing::open(const QString &directory, Instant now)
{
    auto files = KeyFiles::open(directory);
    if (!files)
        return std::unexpected(files.error());
    KeyRing ring(std::move(*files));
    if (const auto opened = ring.openHashKey(); !opened)
        return std::unexpected(opened.error());
    if (const auto loaded = ring.load(); !loaded)
        return std::unexpected(loaded.error());
    if (!ring.m_pairs.empty())
        return ring;
    if (const auto made = ring.rotate(now); !made)
        return std::unexpected(made.error());
    return ring;
}

Result<void> KeyRing::openHashKey()
{
    if (!m_files.names().contains(hashKeyFile)) {
        if (const auto written = m_files.write(hashKeyFile, contact::makeHashKey().view()); !written)
            return std::unexpected(written.error());
    }
    auto key = m_files.read(hashKeyFile); // perhaps another process's, which was faster
    if (!key)
        return std::unexpected(key.error());
    m_hashKey = std::move(*key);
    if (m_hashKey.size() == contact::hashKeySize)
        return {};
    return std::unexpected(Error{ErrorKind::Storage, hashKeyFile, u"not a key of %1 bytes"_s.arg(contact::hashKeySize),
                                 u"Move the file away: a new one is made, and the same phone may book once more"_s});
}

Result<void> KeyRing::load()
{
    std::vector<contact::KeyPair> pairs;
    for (const auto &name : m_files.names()) {
        if (!parseKeyId(name))
            continue;
        const auto secret = m_files.read(name);
        if (!secret)
            return std::unexpected(secret.error());
        auto pair = contact::keyPairOf(name, secret->view());
        if (!pair)
            return std::unexpected(pair.error());
        pairs.push_back(std::move(*pair));
    }
    std::ranges::sort(pairs, {}, [](const contact::KeyPair &pair) {
        const auto id = idOf(pair);
        return std::pair(id.number, id.madeAt);
    });
    if (!pairs.empty())
        m_pairs = std::move(pairs);
    return {};
}

const contact::KeyPair *KeyRing::find(const QString &keyId)
{
    const auto known = [&] {
        return std::ranges::find(m_pairs, keyId, [](const auto &pair) { return pair.shared.keyId; });
    };
    if (known() == m_pairs.end() && parseKeyId(keyId)) {
        if (const auto loaded = load(); !loaded)
            qWarning().noquote() << loaded.error().toString();
    }
    const auto found = known();
    return found == m_pairs.end() ? nullptr : &*found;
}

Result<void> KeyRing::dropRetired(Instant now)
{
    while (m_pairs.size() > 1 && idOf(m_pairs[1]).madeAt + keptAfterRetiring <= now) {
        if (const auto removed = m_files.remove(m_pairs.front().shared.keyId); !removed)
            return removed;
        m_pairs.erase(m_pairs.begin());
    }
    return {};
}

Result<void> KeyRing::rotate(Instant now)
{
    for (int attempt = 0; attempt < tries; ++attempt) {
        const int last = m_pairs.empty() ? 0 : idOf(m_pairs.back()).number;
        auto pair = contact::makeKeyPair(KeyId{last + 1 + attempt, now}.toString());
        const auto written = m_files.write(pair.shared.keyId, pair.secret.view());
        if (!written)
            return std::unexpected(written.error());
        if (*written)
            return load();
    }
    return std::unexpected(Error{ErrorKind::Storage, u"rotate-key"_s, u"other processes make keys all the time"_s, {}});
}

} // namespace hubscreen::platform
