// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <expected>

// What can go wrong, said so that a person can act on it.
namespace hubscreen {

enum class ErrorKind {
    InvalidInput, ///< a file, option or document is not what it should be
    NotFound,
    Network, ///< unreachable, timed out, broken off
    TooLarge, ///< over a size or count cap
    Refused, ///< 401, 403
    Server, ///< 5xx, 429
    Storage, ///< disk or database
    Damaged, ///< a file was found damaged and set aside
    Cancelled,
};

struct Error {
    ErrorKind kind = ErrorKind::InvalidInput;
    QString where; ///< file:line, URL, record id, option
    QString what; ///< what is wrong
    QString remedy; ///< what to do about it; may be empty

    /// "where: what. remedy" for logs and terminals.
    QString toString() const;
    friend bool operator==(const Error &, const Error &) = default;
};

template<typename T>
using Result = std::expected<T, Error>;

} // namespace hubscreen
