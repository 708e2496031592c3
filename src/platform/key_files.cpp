// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/key_files.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hubscreen::platform {

using namespace Qt::StringLiterals;

namespace {

constexpr off_t largestSecret = 4096;

std::unexpected<Error> failed(const QString &path)
{
    return std::unexpected(Error{ErrorKind::Storage, path, QString::fromLocal8Bit(std::strerror(errno)),
                                 u"The platform needs its keys: see to the folder's owner and free space"_s});
}

class Descriptor
{
public:
    Descriptor(const QString &path, int flags) : m_number(::open(QFile::encodeName(path).constData(), flags, 0600)) { }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }

private:
    int m_number;
};

bool writeAll(int file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const auto written = ::write(file, bytes.data(), std::size_t(bytes.size()));
        if (written < 0 && errno != EINTR)
            return false;
        bytes = bytes.sliced(std::max<ssize_t>(written, 0));
    }
    return true;
}

bool readAll(int file, std::span<unsigned char> bytes)
{
    while (!bytes.empty()) {
        const auto got = ::read(file, bytes.data(), bytes.size());
        if (got == 0 || (got < 0 && errno != EINTR))
            return false;
        bytes = bytes.subspan(std::size_t(std::max<ssize_t>(got, 0)));
    }
    return true;
}

bool isPrivate(const struct stat &status)
{
    return (status.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

} // namespace

Result<KeyFiles> KeyFiles::open(const QString &directory)
{
    const auto native = QFile::encodeName(directory);
    if (!QDir().mkpath(QFileInfo(directory).path()) || (::mkdir(native.constData(), 0700) != 0 && errno != EEXIST))
        return failed(directory);
    struct stat status{};
    if (::stat(native.constData(), &status) != 0)
        return failed(directory);
    if (!isPrivate(status)) {
        return std::unexpected(Error{ErrorKind::Storage, directory,
                                     u"others than its owner may enter the folder of keys"_s,
                                     u"chmod 700 it, and rotate the key if somebody may have read it"_s});
    }
    return KeyFiles(directory);
}

QStringList KeyFiles::names() const
{
    return QDir(m_directory).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

Result<contact::SecretBytes> KeyFiles::read(const QString &name) const
{
    const Descriptor file(path(name), O_RDONLY | O_CLOEXEC);
    struct stat status{};
    if (!file.isOpen() || ::fstat(file.number(), &status) != 0)
        return failed(path(name));
    if (status.st_size <= 0 || status.st_size > largestSecret || !isPrivate(status)) {
        return std::unexpected(Error{ErrorKind::Storage, path(name),
                                     u"not a key, or others than its owner may read it"_s,
                                     u"chmod 600 it, or move it away"_s});
    }
    contact::SecretBytes secret(std::size_t(status.st_size));
    if (!readAll(file.number(), secret.bytes()))
        return failed(path(name));
    return secret;
}

Result<bool> KeyFiles::write(const QString &name, QByteArrayView secret) const
{
    const auto draft = path(u".%1.%2"_s.arg(name, QString::number(::getpid())));
    const auto nativeDraft = QFile::encodeName(draft);
    {
        const Descriptor file(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC);
        if (!file.isOpen() || !writeAll(file.number(), secret) || ::fsync(file.number()) != 0)
            return failed(draft);
    }
    const bool isNew = ::link(nativeDraft.constData(), QFile::encodeName(path(name)).constData()) == 0;
    const int reason = errno;
    ::unlink(nativeDraft.constData());
    if (!isNew && reason != EEXIST) {
        errno = reason;
        return failed(path(name));
    }
    if (const auto synced = syncDirectory(); !synced)
        return std::unexpected(synced.error());
    return isNew;
}

Result<void> KeyFiles::remove(const QString &name) const
{
    if (::unlink(QFile::encodeName(path(name)).constData()) != 0 && errno != ENOENT)
        return failed(path(name));
    return syncDirectory();
}

Result<void> KeyFiles::syncDirectory() const
{
    const Descriptor folder(m_directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (!folder.isOpen() || ::fsync(folder.number()) != 0)
        return failed(m_directory);
    return {};
}

} // namespace hubscreen::platform
