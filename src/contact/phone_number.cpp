// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contact/phone_number.h"

#include <algorithm>
#include <array>

namespace hubscreen::contact {

namespace {

constexpr int prefixLength = 3;
constexpr int shownAtTheEnd = 2;

// The third digits in use after 13, 14, … 19 (numbering plan of the public networks, 2017 edition and later
// assignments; 140–144 and 154 are for machines or not assigned, 165–167 and 170–171 belong to resellers and are
// ordinary numbers).
constexpr std::array<std::string_view, 10> thirdDigits = {
    "", // 10
    "", // 11
    "", // 12
    "0123456789", // 13
    "56789", // 14
    "012356789", // 15
    "24567", // 16
    "012345678", // 17
    "0123456789", // 18
    "0123456789", // 19
};

} // namespace

bool isPossiblePrefix(QByteArrayView digits)
{
    if (digits.size() > 0 && digits[0] != '1')
        return false;
    if (digits.size() < 2)
        return true;
    const auto third = thirdDigits[std::size_t(digits[1] - '0')];
    return digits.size() < prefixLength ? !third.empty() : third.contains(digits[2]);
}

bool PhoneNumber::append(int digit)
{
    if (m_size == length || digit < 0 || digit > 9)
        return false;
    m_digits.bytes()[std::size_t(m_size)] = static_cast<unsigned char>('0' + digit);
    ++m_size;
    return true;
}

void PhoneNumber::removeLast()
{
    if (m_size == 0)
        return;
    --m_size;
    m_digits.bytes()[std::size_t(m_size)] = 0;
}

void PhoneNumber::clear()
{
    m_digits.clear();
    m_size = 0;
}

PhoneNumber::Fault PhoneNumber::fault() const
{
    if (!isPossiblePrefix(ascii().first(std::min(m_size, prefixLength))))
        return Fault::UnknownPrefix;
    return m_size < length ? Fault::TooShort : Fault::None;
}

int PhoneNumber::digitAt(int index) const
{
    return m_digits.bytes()[std::size_t(index)] - '0';
}

std::optional<int> PhoneNumber::shownDigitAt(int index) const
{
    const bool isShown = index < prefixLength || (m_size == length && index >= length - shownAtTheEnd);
    if (index < 0 || index >= m_size || !isShown)
        return std::nullopt;
    return digitAt(index);
}

} // namespace hubscreen::contact
