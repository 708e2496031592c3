// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/random.h"

#include <QRandomGenerator>
#include <QUuid>

#include <array>
#include <limits>

namespace hubscreen {

quint64 Random::below(quint64 bound)
{
    const auto most = std::numeric_limits<quint64>::max();
    const auto even = most - most % bound; // what lies above would favour the small numbers
    auto drawn = next();
    while (drawn >= even)
        drawn = next();
    return drawn % bound;
}

QString Random::uuid()
{
    std::array<quint64, 2> drawn{next(), next()};
    auto bytes = std::bit_cast<std::array<quint8, 16>>(drawn);
    bytes[6] = quint8((bytes[6] & 0x0f) | 0x40); // version 4
    bytes[8] = quint8((bytes[8] & 0x3f) | 0x80); // the variant of the RFC
    return QUuid::fromRfc4122(QByteArrayView(bytes)).toString(QUuid::WithoutBraces);
}

quint64 SystemRandom::next()
{
    return QRandomGenerator::system()->generate64();
}

} // namespace hubscreen
