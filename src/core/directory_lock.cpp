// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/directory_lock.h"

#include <QCoreApplication>
#include <QFile>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace hubscreen {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t longestNote = 256;

/// Calls again what a signal interrupted.
int insist(auto call)
{
    int result = -1;
    do {
        result = call();
    } while (result < 0 && errno == EINTR);
    return result;
}

/// "hubscreen-kiosk, process 4711": as the holder wrote it, in a namespace that may not be ours.
QString holderIn(int descriptor)
{
    std::array<char, longestNote> bytes{};
    const auto size = ::pread(descriptor, bytes.data(), bytes.size(), 0);
    const auto lines = QByteArray(bytes.data(), qsizetype(std::max<ssize_t>(size, 0))).split('\n');
    bool isNumber = false;
    const auto process = lines[0].toLongLong(&isNumber);
    if (!isNumber || lines.size() < 2 || lines[1].isEmpty())
        return u"another process"_s;
    return u"%1, process %2 as that file says"_s.arg(QString::fromUtf8(lines[1]), QString::number(process));
}

/// For the message alone: a full disk keeps nobody from locking.
void noteHolder(int descriptor)
{
    const auto note = QByteArray::number(QCoreApplication::applicationPid()) + '\n'
        + QCoreApplication::applicationName().toUtf8() + '\n';
    if (::ftruncate(descriptor, 0) == 0)
        (void)!::pwrite(descriptor, note.constData(), std::size_t(note.size()), 0);
}

Error failed(const QString &file, int number)
{
    const auto reason = qt_error_string(number);
    if (number == ENOLCK || number == ENOSYS || number == EOPNOTSUPP || number == EINVAL)
        return {ErrorKind::Storage, file, u"its file system cannot lock files (%1)"_s.arg(reason),
                u"put this directory on a disk of this machine"_s};
    return {ErrorKind::Storage, file, u"cannot be locked (%1)"_s.arg(reason),
            u"its directory has to be one where this user can write files"_s};
}

} // namespace

Result<std::unique_ptr<DirectoryLock>> DirectoryLock::take(const QString &file)
{
    const auto path = QFile::encodeName(file);
    const int descriptor =
        insist([&] { return ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR); });
    if (descriptor < 0)
        return std::unexpected(failed(file, errno));
    std::unique_ptr<DirectoryLock> lock(new DirectoryLock(descriptor));
    if (insist([&] { return ::flock(descriptor, LOCK_EX | LOCK_NB); }) == 0) {
        noteHolder(descriptor);
        return lock;
    }
    if (errno != EWOULDBLOCK)
        return std::unexpected(failed(file, errno));
    return std::unexpected(
        Error{ErrorKind::Storage, file, u"is held by "_s + holderIn(descriptor),
              u"end that program first. Do not choose another directory: bookings and whatever else is kept "
              u"in this one would be left behind"_s});
}

DirectoryLock::~DirectoryLock()
{
    ::close(m_descriptor);
}

} // namespace hubscreen
