// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/name_order.h"

#include "search/text.h"

#include <algorithm>

namespace hubscreen::search {

namespace {

constexpr qsizetype mostKeys = 50'000; // more than a district has names; those of months add up
constexpr QChar afterSyllable(0x01); // before every letter: "xi an" stands before "xian"
constexpr QChar beforeName(0x00);

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// A longer number is a larger one.
void addNumber(QString &key, QStringView digits)
{
    while (digits.size() > 1 && digits.front() == u'0')
        digits = digits.sliced(1);
    key += QChar(char16_t(u'0' + std::min<qsizetype>(digits.size(), 48))) + digits.toString();
}

QString madeKey(const QString &name)
{
    const auto text = prepared(name);
    QString key;
    for (qsizetype i = 0; i < text.letters.size(); ++i) {
        const auto from = i;
        while (i < text.letters.size() && isDigit(text.letters[i]))
            ++i;
        if (i > from)
            addNumber(key, QStringView(text.letters).sliced(from, i - from));
        if (i == text.letters.size())
            break;
        if (const auto readings = readingsOf(text.sounds[std::size_t(i)]); !readings.empty())
            key += readings.front() + afterSyllable;
        key += text.letters[i];
    }
    return key + beforeName + name;
}

} // namespace

QString NameOrder::keyOf(const QString &name)
{
    if (const auto known = m_keys.constFind(name); known != m_keys.cend())
        return *known;
    if (m_keys.size() >= mostKeys)
        m_keys.clear();
    return *m_keys.insert(name, madeKey(name));
}

} // namespace hubscreen::search
