// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/token.h"

#include <QFile>

namespace hubscreen::client {

using namespace Qt::StringLiterals;

Result<QByteArray> readToken(const QString &path, const QString &remedy)
{
    constexpr qint64 longest = 8192;
    const auto wrong = [&](const QString &what) {
        return std::unexpected(Error{ErrorKind::InvalidInput, path, what, remedy});
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(file.errorString());
    if (const auto open = openSecret(path, path))
        return std::unexpected(*open);
    const auto token = file.read(longest).trimmed();
    if (token.isEmpty())
        return wrong(u"holds no token"_s);
    if (token.simplified().contains(' '))
        return wrong(u"holds more than one token"_s);
    return token;
}

std::optional<Error> openSecret(const QString &path, const QString &where)
{
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if (!(QFile::permissions(path) & others))
        return std::nullopt;
    return Error{ErrorKind::InvalidInput, where, u"others than its owner may read the secret in this file"_s,
                 u"chmod 600 %1, and let it belong to the user that this program runs as"_s.arg(path)};
}

} // namespace hubscreen::client
