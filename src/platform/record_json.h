// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/document.h"
#include "wire/fields.h"

#include <optional>

namespace hubscreen::platform {

/// A stored record's JSON as what it is of, by that kind's reader; std::nullopt: deleted, or not as a record should be.
template<typename T>
std::optional<T> readRecordJson(const QByteArray &body, const wire::FeedFormat &format, T (*read)(wire::Fields &))
{
    const auto object = wire::parseDocument(body);
    if (!object)
        return std::nullopt;
    wire::Fields fields(*object, format, wire::BadParts::Refused);
    auto record = read(fields);
    return fields.isGood() ? std::optional(std::move(record)) : std::nullopt;
}

} // namespace hubscreen::platform
