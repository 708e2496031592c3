// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/text.h"

#include <QList>

namespace hubscreen::search {

namespace {

// 26 letters, 6 for digits, 32 for all else.
quint64 bitOf(char16_t c)
{
    if (c >= u'a' && c <= u'z')
        return quint64(1) << (c - u'a');
    if (c >= u'0' && c <= u'9')
        return quint64(1) << (26 + (c - u'0') % 6);
    if (c == u' ')
        return 0;
    return quint64(1) << (32 + (c * 2654435761U >> 16) % 32);
}

/// One character of the original at a time, so that what is found can be shown where it stands.
class Preparer
{
public:
    Text take(QStringView original)
    {
        original = original.first(std::min<qsizetype>(original.size(), 0xFFFE));
        for (qsizetype i = 0; i < original.size();) {
            const bool pair = original[i].isHighSurrogate() && i + 1 < original.size();
            m_origin = quint16(i);
            add(original.sliced(i, pair ? 2 : 1));
            i += pair ? 2 : 1;
        }
        m_text.origins.push_back(quint16(original.size()));
        readSounds();
        return std::move(m_text);
    }

private:
    void add(QStringView character)
    {
        const char16_t c = character.front().unicode();
        if (isHan(c) || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9')) {
            put(simplified(c));
            return;
        }
        const auto folded = character.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
        for (const char32_t part : folded.toUcs4()) {
            if (QChar::isLetterOrNumber(part)) {
                for (const char16_t unit : QChar::fromUcs4(part))
                    put(simplified(unit));
            } else if (!QChar::isMark(part)) {
                m_blank = !m_text.letters.isEmpty();
            }
        }
    }

    void put(char16_t c)
    {
        if (std::exchange(m_blank, false))
            append(u' ');
        append(c);
    }

    void append(char16_t c)
    {
        m_text.letters += QChar(c);
        m_text.origins.push_back(m_origin);
    }

    void readSounds()
    {
        m_text.sounds.reserve(std::size_t(m_text.letters.size()));
        for (const QChar c : std::as_const(m_text.letters))
            m_text.sounds.push_back(soundOf(c.unicode()));
        mendSounds(m_text.letters, m_text.sounds);
        m_text.signature = signatureOf(m_text.letters);
        for (const auto sound : m_text.sounds) {
            for (const auto reading : readingsOf(sound)) {
                for (const char letter : reading)
                    m_text.signature |= bitOf(char16_t(letter));
            }
        }
    }

    Text m_text;
    quint16 m_origin = 0;
    bool m_blank = false;
};

} // namespace

Text prepared(QStringView original)
{
    return Preparer().take(original);
}

quint64 signatureOf(QStringView typed)
{
    quint64 signature = 0;
    for (const QChar c : typed)
        signature |= bitOf(c.unicode());
    return signature;
}

QString spelled(const Text &text)
{
    QString all;
    for (qsizetype i = 0; i < text.letters.size(); ++i) {
        const auto readings = readingsOf(text.sounds[std::size_t(i)]);
        if (!readings.empty())
            all += readings.front();
        else if (text.letters[i] != u' ')
            all += text.letters[i];
    }
    return all;
}

} // namespace hubscreen::search
