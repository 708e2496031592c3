// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/data_directory.h"

#include <QDir>

namespace hubscreen::client {

using namespace Qt::StringLiterals;

DataDirectory::DataDirectory(QString path) : m_path(std::move(path)), m_lock(m_path + u"/lock"_s)
{
    m_lock.setStaleLockTime(0); // a screen runs for months: only a dead owner makes a lock stale
}

Result<std::unique_ptr<DataDirectory>> DataDirectory::open(const QString &path)
{
    const QDir directory(path);
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    const bool made = directory.exists() || (QDir().mkpath(path) && QFile::setPermissions(path, ownerOnly));
    if (!made)
        return std::unexpected(
            Error{ErrorKind::Storage, path, u"the data directory cannot be made"_s, u"choose another with --data"_s});
    std::unique_ptr<DataDirectory> opened(new DataDirectory(directory.absolutePath()));
    if (opened->m_lock.tryLock(0))
        return opened;
    qint64 pid = 0;
    QString host;
    QString program;
    opened->m_lock.getLockInfo(&pid, &host, &program);
    const auto what = opened->m_lock.error() == QLockFile::LockFailedError
        ? u"%1 (process %2) uses this data directory"_s.arg(program, QString::number(pid))
        : u"the data directory cannot be locked"_s;
    return std::unexpected(Error{ErrorKind::Storage, path, what, u"choose another with --data"_s});
}

} // namespace hubscreen::client
