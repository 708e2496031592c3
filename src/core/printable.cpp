// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printable.h"

#include <QRegularExpression>

namespace hubscreen {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 1000;

bool isHarmless(char32_t letter)
{
    switch (QChar::category(letter)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidi marks, overrides and isolates, what has no width
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

QString numberOf(char32_t letter)
{
    const auto digits = QString::number(uint(letter), 16);
    return letter < 0x100 ? u"\\x"_s + digits.rightJustified(2, u'0') : u"\\u"_s + digits.rightJustified(4, u'0');
}

/// Of a lone surrogate, itself.
char32_t letterAt(const QString &text, qsizetype i)
{
    const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
    return isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode());
}

} // namespace

QString printable(const QString &text)
{
    static const QRegularExpression user(u"://\\S*@"_s);
    QString line;
    const auto sound = QString(text.left(2 * longestLine)).replace(user, u"://…@"_s);
    for (qsizetype i = 0; i < sound.size();) {
        if (line.size() >= longestLine)
            return line + u'…';
        const auto letter = letterAt(sound, i);
        line += isHarmless(letter) ? QString::fromUcs4(&letter, 1) : numberOf(letter);
        i += QChar::requiresSurrogates(letter) ? 2 : 1;
    }
    return line;
}

QString printableAddress(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

QString printableAddress(const QString &written)
{
    const auto at = written.lastIndexOf(u'@');
    return at < 0 ? written : u'…' + written.sliced(at);
}

} // namespace hubscreen
