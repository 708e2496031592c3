// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chance.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <memory>
#include <vector>

// A disk, in memory: of every file what is written and what would outlive a power cut.
namespace hubscreen::sim {

/// What the disk does wrong at present.
enum class DiskTrouble {
    None,
    Full, ///< files do not grow
    Failing, ///< some writes and syncs fail; what a failed sync was for may be lost though the next one is well
};

/// Every file's content, as after a sync.
using DiskImage = std::map<QByteArray, QByteArray>;

class DiskFile
{
public:
    qint64 size() const { return m_data.size(); }
    /// As many bytes as there are from `offset` on, at most `count`.
    qint64 read(char *to, qint64 count, qint64 offset) const;
    void write(const char *bytes, qint64 count, qint64 offset);
    void truncate(qint64 size);
    void sync();
    /// A sync that failed: some of what was written is held for safe and is not.
    void loseSome(Chance &chance);

private:
    friend class Disk;

    struct Write {
        qint64 offset = 0;
        QByteArray bytes;
        bool isTruncation = false; ///< to `offset`
    };

    static void apply(QByteArray &data, const Write &write);
    static void applyTorn(QByteArray &data, const Write &write, int lostPercent, Chance &chance);
    void cutPower(int lostPercent, Chance &chance);

    QByteArray m_data; ///< as programs read it
    QByteArray m_safe; ///< as it is after a power cut, if nothing of `m_unsynced` got through
    std::vector<Write> m_unsynced;
    bool m_isNamed = false; ///< its name is safe too
};

class Disk
{
public:
    explicit Disk(quint64 seed) : m_chance(seed) { }

    void load(const DiskImage &image);
    DiskImage image() const;

    /// nullptr: there is none, and none is to be made.
    std::shared_ptr<DiskFile> open(const QByteArray &name, bool mayMake);
    bool exists(const QByteArray &name) const { return m_files.contains(name); }
    /// `isSafe`: the folder is synced; else a power cut may bring it back.
    void remove(const QByteArray &name, bool isSafe);
    /// False: it failed.
    bool write(DiskFile &file, const char *bytes, qint64 count, qint64 offset);
    bool sync(DiskFile &file);
    /// Whether what is to be done now fails. Now and then the computer does not outlive it for long.
    bool fails();

    void setTrouble(DiskTrouble trouble) { m_trouble = trouble; }
    DiskTrouble trouble() const { return m_trouble; }

    /// The program is gone: who has a file open cannot use it any more. What was written stays.
    void endProgram() { ++m_program; }
    /// Of what was not synced any part is lost, sectors torn out of pages too.
    void cutPower();
    /// One of both, in the middle of the program's work: before it writes or syncs for the `countdown`th time from now.
    void stopIn(int countdown, bool byPowerCut);
    /// That has come: what the program does until it notices, nobody sees.
    bool hasStopped() const { return m_hasStopped; }
    void startProgram();
    /// To be called before each write or sync.
    void count();
    /// Which start of the program a file was opened by.
    int program() const { return m_program; }

private:
    Chance m_chance;
    std::map<QByteArray, std::shared_ptr<DiskFile>> m_files;
    std::map<QByteArray, std::shared_ptr<DiskFile>> m_removed; ///< whose removal is not safe yet
    DiskTrouble m_trouble = DiskTrouble::None;
    int m_program = 0;
    int m_countdown = 0; ///< 0: it goes on
    bool m_stopsByPowerCut = false;
    bool m_hasStopped = false;
};

} // namespace hubscreen::sim
