// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <random>

// Chance, injectable.
namespace hubscreen {

class Random
{
public:
    virtual ~Random() = default;
    virtual quint64 next() = 0;

    /// Uniform in [0, 1).
    double unit() { return double(next() >> 11) * 0x1.0p-53; }

    /// Uniform in [0, bound), without bias.
    quint64 below(quint64 bound);

    /// A version 4 UUID (RFC 9562, 5.4) without braces.
    QString uuid();
};

/// From the system's generator; for jitter and keys.
class SystemRandom final : public Random
{
public:
    quint64 next() override;
};

/// The same sequence for the same seed, on every machine.
class SeededRandom final : public Random
{
public:
    explicit SeededRandom(quint64 seed) : m_engine(seed) { }
    quint64 next() override { return m_engine(); }

private:
    std::mt19937_64 m_engine;
};

} // namespace hubscreen
