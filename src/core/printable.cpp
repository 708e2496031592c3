// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/printable.h"

#include <QRegularExpression>

#include <algorithm>

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

/// "https://…" or the like.
bool beginsAddress(QStringView text)
{
    qsizetype scheme = 0;
    while (scheme < text.size() && (text[scheme].isLetterOrNumber() || u"+-."_s.contains(text[scheme])))
        ++scheme;
    return scheme > 0 && text.sliced(scheme).startsWith("://"_L1);
}

/// Where the address ends whose host, or whoever logs in there, begins at `from`: at a blank, or before the next
/// address.
qsizetype endOfAddress(QStringView text, qsizetype from)
{
    for (auto i = from; i < text.size(); ++i) {
        if (text[i].isSpace() || (u",;|()<>'\"="_s.contains(text[i]) && beginsAddress(text.sliced(i + 1))))
            return i;
    }
    return text.size();
}

/// "host", "host:8080", "[::1]:80", with the end of a sentence behind it; "host:port" and "host[:port]" of a help text.
bool isHostAndPort(QStringView authority)
{
    static const QRegularExpression form(
        uR"(^(\[[0-9A-Fa-f:.%]*\]|[^:\[\]]*)(:([0-9]{0,5}|port)|\[:port\])?[^\w@]*$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return form.matchView(authority).hasMatch();
}

/// How much of an address without its scheme tells who logs in there. A password may hold anything, so that only its
/// last @ ends it; where the host was forgotten, what stands behind the colon is no port.
qsizetype lengthOfLogin(QStringView address)
{
    if (const auto at = address.lastIndexOf(u'@'); at >= 0)
        return at;
    const auto end = std::ranges::find_if(address, [](QChar c) { return u"/?#"_s.contains(c); });
    const auto authority = address.first(end - address.begin());
    return isHostAndPort(authority) ? 0 : authority.size();
}

QString withoutLogins(const QString &text)
{
    QString left;
    qsizetype copied = 0;
    for (auto at = text.indexOf("://"_L1); at >= 0; at = text.indexOf("://"_L1, copied)) {
        const auto begin = at + 3;
        const auto end = endOfAddress(text, begin);
        const auto login = lengthOfLogin(QStringView(text).sliced(begin, end - begin));
        left += QStringView(text).sliced(copied, begin - copied);
        if (login > 0)
            left += u'…';
        left += QStringView(text).sliced(begin + login, end - begin - login);
        copied = end;
    }
    return left += QStringView(text).sliced(copied);
}

} // namespace

QString printable(const QString &text)
{
    QString line;
    const auto sound = withoutLogins(text);
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
    if (const auto at = written.lastIndexOf(u'@'); at >= 0)
        return u'…' + written.sliced(at);
    static const QRegularExpression scheme(u"^[A-Za-z][A-Za-z0-9+.-]*:/+"_s);
    const auto begin = scheme.match(written).capturedLength();
    return isHostAndPort(QStringView(written).sliced(begin).split(u'/').first()) ? written
                                                                                 : written.first(begin) + u'…';
}

} // namespace hubscreen
