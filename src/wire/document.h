// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>

// Bytes to a JSON object, within caps. A document that breaks one is refused whole, and the last good one stays.
namespace hubscreen::wire {

inline constexpr qsizetype maximumBytes = 32 << 20; // 32 MiB
inline constexpr qsizetype maximumRecords = 100'000;
inline constexpr int maximumDepth = 32;

/// Errors: TooLarge over maximumBytes; InvalidInput when it is not JSON (a number such as 1e400 too), too deep, or not
/// an object. Of a duplicated key the last one counts.
Result<QJsonObject> parseDocument(const QByteArray &bytes);

QByteArray toBytes(const QJsonObject &object);

} // namespace hubscreen::wire
