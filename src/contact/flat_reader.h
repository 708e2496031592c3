// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <optional>
#include <span>

namespace hubscreen::contact {

/// Reads a JSON object of strings where it lies, and unescapes them there: a parser's strings would be copies that
/// nobody overwrites. What it gives out lives as long as the text.
class FlatReader
{
public:
    explicit FlatReader(std::span<unsigned char> text)
        : m_next(reinterpret_cast<char *>(text.data())),
          m_end(m_next + text.size())
    {
    }

    /// The next character that is no space, if it is this one.
    bool take(char wanted);
    /// A string, unescaped; std::nullopt: there is none, or it is no Unicode text.
    std::optional<QByteArrayView> string();
    /// Passes over any value, without judging a faulty one.
    bool skipValue();
    bool isAtEnd();

private:
    bool atEnd() const { return m_next == m_end; }
    void skipSpaces();
    /// Behind the backslash; writes the character at `out`, which is never behind what is read.
    bool unescape(char *&out);
    std::optional<char32_t> codePoint();
    std::optional<char32_t> codeUnit();

    char *m_next;
    char *m_end;
};

} // namespace hubscreen::contact
