// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contact/flat_reader.h"

#include <cstring>

namespace hubscreen::contact {

namespace {

constexpr const char escaped[] = "\"\\/bfnrt";
constexpr const char meant[] = "\"\\/\b\f\n\r\t";

constexpr bool isHighSurrogate(char32_t unit)
{
    return unit >= 0xd800 && unit < 0xdc00;
}

constexpr bool isLowSurrogate(char32_t unit)
{
    return unit >= 0xdc00 && unit < 0xe000;
}

int digitOf(char hex)
{
    if (hex >= '0' && hex <= '9')
        return hex - '0';
    const char small = char(hex | 0x20);
    return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

void writeUtf8(char32_t point, char *&out)
{
    const auto tail = [&](int shift) { *out++ = char(0x80 | (point >> shift & 0x3f)); };
    if (point < 0x80) {
        *out++ = char(point);
    } else if (point < 0x800) {
        *out++ = char(0xc0 | point >> 6);
        tail(0);
    } else if (point < 0x10000) {
        *out++ = char(0xe0 | point >> 12);
        tail(6);
        tail(0);
    } else {
        *out++ = char(0xf0 | point >> 18);
        tail(12);
        tail(6);
        tail(0);
    }
}

} // namespace

void FlatReader::skipSpaces()
{
    while (!atEnd() && std::strchr(" \t\r\n", *m_next) && *m_next)
        ++m_next;
}

bool FlatReader::isAtEnd()
{
    skipSpaces();
    return atEnd();
}

bool FlatReader::take(char wanted)
{
    skipSpaces();
    if (atEnd() || *m_next != wanted)
        return false;
    ++m_next;
    return true;
}

std::optional<QByteArrayView> FlatReader::string()
{
    if (!take('"'))
        return std::nullopt;
    const char *const begin = m_next;
    char *out = m_next;
    while (!atEnd() && *m_next != '"') {
        const char next = *m_next++;
        if (next != '\\')
            *out++ = next;
        else if (!unescape(out))
            return std::nullopt;
    }
    const QByteArrayView text(begin, out);
    if (!take('"') || !text.isValidUtf8())
        return std::nullopt;
    return text;
}

bool FlatReader::unescape(char *&out)
{
    if (atEnd())
        return false;
    const char kind = *m_next++;
    if (kind == 'u') {
        const auto point = codePoint();
        if (point)
            writeUtf8(*point, out);
        return point.has_value();
    }
    const auto *found = kind ? std::strchr(escaped, kind) : nullptr;
    if (found)
        *out++ = meant[found - escaped];
    return found;
}

std::optional<char32_t> FlatReader::codeUnit()
{
    char32_t unit = 0;
    for (int i = 0; i < 4; ++i) {
        const int digit = atEnd() ? -1 : digitOf(*m_next++);
        if (digit < 0)
            return std::nullopt;
        unit = unit << 4 | char32_t(digit);
    }
    return unit;
}

std::optional<char32_t> FlatReader::codePoint()
{
    const auto first = codeUnit();
    if (!first || *first == 0 || isLowSurrogate(*first))
        return std::nullopt;
    if (!isHighSurrogate(*first))
        return first;
    if (m_end - m_next < 2 || m_next[0] != '\\' || m_next[1] != 'u')
        return std::nullopt;
    m_next += 2;
    const auto second = codeUnit();
    if (!second || !isLowSurrogate(*second))
        return std::nullopt;
    return 0x10000 + ((*first - 0xd800) << 10) + (*second - 0xdc00);
}

bool FlatReader::skipValue()
{
    int depth = 0;
    for (bool isEmpty = true; !isAtEnd(); isEmpty = false) {
        const char next = *m_next;
        if (depth == 0 && (next == ',' || next == '}'))
            return !isEmpty;
        if (next == '"') {
            if (!string())
                return false;
            continue;
        }
        depth += int(next == '{' || next == '[') - int(next == '}' || next == ']');
        ++m_next;
    }
    return false;
}

} // namespace hubscreen::contact
