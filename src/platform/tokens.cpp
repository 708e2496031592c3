// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/tokens.h"

#include "wire/fields.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

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

Result<Caller> callerIn(const QStringList &words, const std::vector<QString> &hubIds)
{
    const auto refused = [](const QString &what) {
        return std::unexpected(Error{ErrorKind::InvalidInput, {}, what, {}});
    };
    const auto role = roleOf(words[0]);
    const bool namesHub = words.size() == 4 && role == Role::Kiosk;
    if ((words.size() != 3 && !namesHub) || !role || !wire::isIdentifier(words[1]))
        return refused(u"not `role id token` with the role kiosk, staff or counter, nor `kiosk id token hub`"_s);
    if (namesHub && !std::ranges::contains(hubIds, words[3]))
        return refused(u"no hub "_s + words[3]);
    return Caller{*role, words[1], words.value(3)};
}

} // namespace

Result<Tokens> Tokens::fromFile(const QString &file, const std::vector<QString> &hubIds)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly)) {
        return std::unexpected(Error{ErrorKind::InvalidInput, u"--token-file "_s + file, opened.errorString(),
                                     u"Give a readable file with lines `role id token`"_s});
    }
    return parse(QString::fromUtf8(opened.readAll()), file, hubIds);
}

Result<Tokens> Tokens::parse(const QString &text, const QString &file, const std::vector<QString> &hubIds)
{
    Tokens tokens;
    const auto lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto line = lines[i].trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const auto words = line.simplified().split(u' ');
        auto caller = callerIn(words, hubIds);
        if (!caller) {
            caller.error().where = u"%1:%2"_s.arg(file, QString::number(i + 1));
            return std::unexpected(caller.error());
        }
        tokens.m_callers.insert(hashOf(words[2].toUtf8()), *caller);
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
