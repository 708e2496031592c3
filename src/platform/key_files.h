// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contact/secret_bytes.h"
#include "core/result.h"

#include <QByteArrayView>
#include <QStringList>

// Secrets on the disk: one file each, for its owner alone, in a folder for its owner alone; read into locked memory.
// Errors of all: Storage, naming the file.
namespace hubscreen::platform {

class KeyFiles
{
public:
    /// Makes the folder if it is not there. What others may read or write is refused.
    static Result<KeyFiles> open(const QString &directory);

    QStringList names() const;
    Result<contact::SecretBytes> read(const QString &name) const;
    /// On the disk when it returns, whole or not at all. A file of that name is never written over: false when there is
    /// one.
    Result<bool> write(const QString &name, QByteArrayView secret) const;
    Result<void> remove(const QString &name) const;

private:
    explicit KeyFiles(QString directory) : m_directory(std::move(directory)) { }
    QString path(const QString &name) const { return m_directory + u'/' + name; }
    Result<void> syncDirectory() const;

    QString m_directory;
};

} // namespace hubscreen::platform
