// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/data_directory.h"

#include <QDir>

namespace hubscreen::client {

using namespace Qt::StringLiterals;

DataDirectory::DataDirectory(QString path, std::unique_ptr<DirectoryLock> lock)
    : m_path(std::move(path)),
      m_lock(std::move(lock))
{
}

Result<std::unique_ptr<DataDirectory>> DataDirectory::open(const QString &path)
{
    const QDir directory(path);
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    const bool made = directory.exists() || (QDir().mkpath(path) && QFile::setPermissions(path, ownerOnly));
    if (!made)
        return std::unexpected(
            Error{ErrorKind::Storage, path, u"the data directory cannot be made"_s, u"choose another with --data"_s});
    auto lock = DirectoryLock::take(directory.absoluteFilePath(u"lock"_s));
    if (!lock)
        return std::unexpected(lock.error());
    return std::unique_ptr<DataDirectory>(new DataDirectory(directory.absolutePath(), *std::move(lock)));
}

} // namespace hubscreen::client
