// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/tokens.h"

#include "wire/fields.h"

#include <QCryptographicHash>
#include <QFile>

namespace hubscreen::platform {

using namespace Qt::StringLiterals;

namespace {

QByteArray hashOf(const QByteArray &token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

std::optional<Role> roleOf(QStringView word)
{
    if (word == u"kiosk")
        return Role::Kiosk;
    if (word == u"staff")
        return Role::Staff;
    if (word == u"counter")
        return Role::Counter;
    return std::nullopt;
}

} // namespace

Result<Tokens> Tokens::fromFile(const QString &file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly)) {
        return std::unexpected(Error{ErrorKind::InvalidInput, u"--token-file "_s + file, opened.errorString(),
                                     u"Give a readable file with lines `role id token`"_s});
    }
    return parse(QString::fromUtf8(opened.readAll()), file);
}

Result<Tokens> Tokens::parse(const QString &text, const QString &file)
{
    Tokens tokens;
    const auto lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto line = lines[i].trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const auto words = line.simplified().split(u' ');
        const auto role = roleOf(words[0]);
        if (words.size() != 3 || !role || !wire::isIdentifier(words[1])) {
            return std::unexpected(Error{ErrorKind::InvalidInput,
                                         u"%1:%2"_s.arg(file).arg(i + 1),
                                         u"not `role id token` with the role kiosk, staff or counter"_s,
                                         {}});
        }
        tokens.m_callers.insert(hashOf(words[2].toUtf8()), Caller{*role, words[1]});
    }
    return tokens;
}

Tokens Tokens::openTo(Caller caller)
{
    Tokens tokens;
    tokens.m_anyone = std::move(caller);
    return tokens;
}

std::optional<Caller> Tokens::callerOf(const Request &request) const
{
    const auto authorization = request.header("Authorization");
    if (authorization.isEmpty())
        return request.fromLoopback ? m_anyone : std::nullopt;
    constexpr QByteArrayView scheme = "bearer ";
    if (!authorization.first(std::min(authorization.size(), scheme.size())).toLower().startsWith(scheme))
        return std::nullopt;
    const auto found = m_callers.constFind(hashOf(authorization.sliced(scheme.size()).trimmed()));
    return found == m_callers.cend() ? std::nullopt : std::optional(*found);
}

} // namespace hubscreen::platform
