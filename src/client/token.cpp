// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/token.h"

#include <QFile>

namespace hubscreen::client {

using namespace Qt::StringLiterals;

Result<Token> readToken(const QString &path)
{
    constexpr qint64 longest = 8192;
    const auto wrong = [&](const QString &what) {
        return std::unexpected(Error{ErrorKind::InvalidInput, path, what,
                                     u"name a file that holds this screen's token with --token-file"_s});
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(file.errorString());
    Token token{.value = file.read(longest).trimmed(), .warning = {}};
    if (token.value.isEmpty())
        return wrong(u"holds no token"_s);
    if (token.value.simplified().contains(' '))
        return wrong(u"holds more than one token"_s);
    token.warning = warningOfSecret(path);
    return token;
}

QString warningOfSecret(const QString &path)
{
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if (!(QFile::permissions(path) & others))
        return {};
    return u"%1: others may read this secret. chmod 600 it"_s.arg(path);
}

} // namespace hubscreen::client
