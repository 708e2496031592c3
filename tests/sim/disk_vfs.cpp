// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "disk_vfs.h"

#include <cstring>
#include <new>
#include <sqlite3.h>

namespace hubscreen::sim {

namespace {

std::map<QByteArray, Disk *> mounted;
SeededRandom sqliteRandom{0};

struct OpenFile {
    sqlite3_file base; ///< first: what SQLite sees
    Disk *disk;
    int program; ///< Disk::program
    std::shared_ptr<DiskFile> file;
    std::vector<std::vector<char>> sharedMemory; ///< of the one connection; gone with it
    QByteArray removedAtClose;

    /// The program that opened it is gone.
    bool isDead() const { return disk && disk->program() != program; }
    /// As `isDead`, which it may become by that.
    bool diesBeforeChange()
    {
        if (disk && !isDead())
            disk->count();
        return isDead();
    }
};

OpenFile &of(sqlite3_file *file)
{
    return *reinterpret_cast<OpenFile *>(file);
}

Disk *diskOf(const QByteArray &path)
{
    const auto parts = path.split('/');
    const bool isOurs = parts.size() >= 4 && parts[1] == "sim";
    const auto found = isOurs ? mounted.find(parts[2]) : mounted.end();
    return found == mounted.end() ? nullptr : found->second;
}

int closeFile(sqlite3_file *file)
{
    auto &open = of(file);
    if (open.disk && !open.isDead() && !open.removedAtClose.isEmpty())
        open.disk->remove(open.removedAtClose, false);
    open.~OpenFile();
    return SQLITE_OK;
}

int readFile(sqlite3_file *file, void *to, int count, sqlite3_int64 offset)
{
    if (of(file).isDead())
        return SQLITE_IOERR_READ;
    auto *bytes = static_cast<char *>(to);
    const auto length = of(file).file->read(bytes, count, offset);
    std::memset(bytes + length, 0, std::size_t(count - length));
    return length == count ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file *file, const void *from, int count, sqlite3_int64 offset)
{
    auto &open = of(file);
    if (open.diesBeforeChange())
        return SQLITE_IOERR_WRITE;
    const auto *bytes = static_cast<const char *>(from);
    if (!open.disk)
        return open.file->write(bytes, count, offset), SQLITE_OK;
    if (open.disk->write(*open.file, bytes, count, offset))
        return SQLITE_OK;
    return open.disk->trouble() == DiskTrouble::Full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    auto &open = of(file);
    if (open.diesBeforeChange() || (open.disk && open.disk->fails()))
        return SQLITE_IOERR_TRUNCATE;
    open.file->truncate(size);
    return SQLITE_OK;
}

int syncFile(sqlite3_file *file, int)
{
    auto &open = of(file);
    if (open.diesBeforeChange())
        return SQLITE_IOERR_FSYNC;
    if (!open.disk || open.disk->sync(*open.file))
        return SQLITE_OK;
    return SQLITE_IOERR_FSYNC;
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    *size = of(file).file->size();
    return of(file).isDead() ? SQLITE_IOERR_FSTAT : SQLITE_OK;
}

// The house allows one connection a file: nobody else holds a lock.
int lockFile(sqlite3_file *file, int)
{
    return of(file).isDead() ? SQLITE_IOERR_LOCK : SQLITE_OK;
}

int unlockFile(sqlite3_file *, int)
{
    return SQLITE_OK;
}

int checkReservedLock(sqlite3_file *, int *isReserved)
{
    *isReserved = 0;
    return SQLITE_OK;
}

int controlFile(sqlite3_file *, int, void *)
{
    return SQLITE_NOTFOUND;
}

int sectorSizeOf(sqlite3_file *)
{
    return 4096; // as on Unix
}

int characteristicsOf(sqlite3_file *)
{
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE; // as on Unix: a torn write spoils no neighbours
}

int mapSharedMemory(sqlite3_file *file, int region, int size, int mayMake, void volatile **memory)
{
    auto &open = of(file);
    *memory = nullptr;
    if (open.isDead())
        return SQLITE_IOERR_SHMMAP;
    while (mayMake && int(open.sharedMemory.size()) <= region)
        open.sharedMemory.emplace_back(std::size_t(size));
    if (region < int(open.sharedMemory.size()))
        *memory = open.sharedMemory[std::size_t(region)].data();
    return SQLITE_OK;
}

int lockSharedMemory(sqlite3_file *file, int, int, int)
{
    return of(file).isDead() ? SQLITE_IOERR_SHMLOCK : SQLITE_OK;
}

void barrier(sqlite3_file *) { }

int unmapSharedMemory(sqlite3_file *file, int)
{
    of(file).sharedMemory.clear();
    return SQLITE_OK;
}

constexpr sqlite3_io_methods methods{.iVersion = 2,
                                     .xClose = closeFile,
                                     .xRead = readFile,
                                     .xWrite = writeFile,
                                     .xTruncate = truncateFile,
                                     .xSync = syncFile,
                                     .xFileSize = sizeOfFile,
                                     .xLock = lockFile,
                                     .xUnlock = unlockFile,
                                     .xCheckReservedLock = checkReservedLock,
                                     .xFileControl = controlFile,
                                     .xSectorSize = sectorSizeOf,
                                     .xDeviceCharacteristics = characteristicsOf,
                                     .xShmMap = mapSharedMemory,
                                     .xShmLock = lockSharedMemory,
                                     .xShmBarrier = barrier,
                                     .xShmUnmap = unmapSharedMemory,
                                     .xFetch = nullptr,
                                     .xUnfetch = nullptr};

int openFile(sqlite3_vfs *, const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    auto *disk = path ? diskOf(path) : nullptr;
    if (path && !disk)
        return SQLITE_CANTOPEN;
    auto opened = disk ? disk->open(path, flags & SQLITE_OPEN_CREATE) : std::make_shared<DiskFile>();
    if (!opened)
        return SQLITE_CANTOPEN;
    auto *open = new (file) OpenFile{{&methods}, disk, disk ? disk->program() : 0, std::move(opened), {}, {}};
    if (path && (flags & SQLITE_OPEN_DELETEONCLOSE))
        open->removedAtClose = path;
    if (outFlags)
        *outFlags = flags;
    return SQLITE_OK;
}

int removeFile(sqlite3_vfs *, const char *path, int syncsFolder)
{
    auto *disk = diskOf(path);
    if (!disk || !disk->exists(path))
        return SQLITE_IOERR_DELETE_NOENT;
    disk->remove(path, syncsFolder);
    return SQLITE_OK;
}

int accessFile(sqlite3_vfs *, const char *path, int, int *isThere)
{
    const auto *disk = diskOf(path);
    *isThere = disk && disk->exists(path);
    return SQLITE_OK;
}

int fullPath(sqlite3_vfs *, const char *path, int size, char *full)
{
    sqlite3_snprintf(size, full, "%s", path);
    return SQLITE_OK;
}

int drawBytes(sqlite3_vfs *, int count, char *bytes)
{
    for (int i = 0; i < count; ++i)
        bytes[i] = char(sqliteRandom.next());
    return count;
}

int sleepNot(sqlite3_vfs *, int microseconds)
{
    return microseconds;
}

int tellTime(sqlite3_vfs *, sqlite3_int64 *milliseconds)
{
    *milliseconds = 0; // nothing that we ask of SQLite depends on it
    return SQLITE_OK;
}

int tellDays(sqlite3_vfs *, double *days)
{
    *days = 0;
    return SQLITE_OK;
}

int lastError(sqlite3_vfs *, int, char *)
{
    return 0;
}

sqlite3_vfs vfs{.iVersion = 2,
                .szOsFile = sizeof(OpenFile),
                .mxPathname = 512,
                .pNext = nullptr,
                .zName = "simulated",
                .pAppData = nullptr,
                .xOpen = openFile,
                .xDelete = removeFile,
                .xAccess = accessFile,
                .xFullPathname = fullPath,
                .xDlOpen = nullptr,
                .xDlError = nullptr,
                .xDlSym = nullptr,
                .xDlClose = nullptr,
                .xRandomness = drawBytes,
                .xSleep = sleepNot,
                .xCurrentTime = tellDays,
                .xGetLastError = lastError,
                .xCurrentTimeInt64 = tellTime,
                .xSetSystemCall = nullptr,
                .xGetSystemCall = nullptr,
                .xNextSystemCall = nullptr};

} // namespace

void installDisks()
{
    sqlite3_vfs_register(&vfs, 1);
}

void mountDisk(const QByteArray &name, Disk *disk)
{
    mounted[name] = disk;
}

void seedSqlite(quint64 seed)
{
    sqliteRandom = SeededRandom(seed);
    sqlite3_randomness(0, nullptr); // its own is drawn anew with the next use
}

} // namespace hubscreen::sim
