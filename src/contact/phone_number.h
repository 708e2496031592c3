// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contact/secret_bytes.h"

#include <optional>

namespace hubscreen::contact {

/// A mainland mobile number while it is typed, digit by digit: eleven digits, of which the first three are a prefix in
/// use (13–19, as the numbering plan of the Ministry of Industry and Information Technology assigns them). It lives in
/// locked memory alone; there is no way to get it as a string.
class PhoneNumber
{
public:
    static constexpr int length = 11;

    enum class Fault {
        None, ///< whole and possible
        TooShort,
        UnknownPrefix, ///< told as soon as the first digits say so
    };

    PhoneNumber() : m_digits(length) { }

    /// False, and nothing changes, when it is full or `digit` is not 0–9.
    bool append(int digit);
    void removeLast();
    void clear();

    int size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    Fault fault() const;

    /// One digit, 0–9: for as long as a visitor holds "show".
    int digitAt(int index) const;
    /// The digit, if it is one that the mask shows: the first three, and of a whole number the last two; else nothing.
    std::optional<int> shownDigitAt(int index) const;

    /// Of a whole number: its bytes in ASCII.
    QByteArrayView ascii() const { return m_digits.view().first(m_size); }

private:
    SecretBytes m_digits; // in ASCII
    int m_size = 0;
};

/// "138": a prefix that is assigned, as far as `digits` (one to three of them, ASCII) can tell.
bool isPossiblePrefix(QByteArrayView digits);

} // namespace hubscreen::contact
