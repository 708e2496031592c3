// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

// Chance without state: the same arguments always draw the same number.
namespace hubscreen::platform::demo {

/// splitmix64's finaliser (Steele, Lea, Flood 2014): every bit of the result depends on every bit of `x`.
constexpr quint64 mixed(quint64 x)
{
    x += 0x9e3779b97f4a7c15ULL;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

/// One draw for a purpose (`what`) and up to two coordinates.
enum class Draw : quint64 {
    HubSeed = 1,
    Rain,
    DayNoise,
    HubNoise,
    HourNoise,
    Churn,
    Swap,
    NetMove,
    ClosedHub,
    EarlyHub,
    EarlyTime,
    OutageHub,
    OutageTime,
    Timetable,
    Regular,
    Popularity,
    SessionNoise,
    Booking,
    Attendance,
    FullSession,
    CancelledSession,
    LateSession,
    Organisations,
    Satellites,
    Place,
    ServiceOffered,
    SlotDemand,
    MenuShift,
    MenuHub
};

constexpr quint64 draw(quint64 seed, Draw what, qint64 a = 0, qint64 b = 0)
{
    return mixed(mixed(seed ^ (quint64(what) << 56) ^ quint64(a)) + quint64(b));
}

/// Uniform in [0, 1).
constexpr double unit(quint64 drawn)
{
    return double(drawn >> 11) * 0x1.0p-53;
}

/// About normal with mean 0 and standard deviation 1, within ±3.5: the sum of four uniform numbers.
constexpr double bell(quint64 drawn)
{
    const double sum = double((drawn & 0xffff) + ((drawn >> 16) & 0xffff) + ((drawn >> 32) & 0xffff) + (drawn >> 48));
    return (sum / 65536.0 - 2.0) * 1.7320508;
}

} // namespace hubscreen::platform::demo
