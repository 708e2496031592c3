// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/directory_lock.h"

namespace hubscreen::client {

/// A data directory that is ours alone as long as this object lives.
class DataDirectory
{
public:
    /// Makes the directory, readable for its owner only, if it is not there. Errors: cannot be made, or what
    /// DirectoryLock says.
    static Result<std::unique_ptr<DataDirectory>> open(const QString &path);

    const QString &path() const { return m_path; }
    QString file(const QString &name) const { return m_path + u'/' + name; }

private:
    DataDirectory(QString path, std::unique_ptr<DirectoryLock> lock);

    QString m_path;
    std::unique_ptr<DirectoryLock> m_lock;
};

} // namespace hubscreen::client
