// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "disk.h"

#include <algorithm>

namespace hubscreen::sim {

namespace {

constexpr qint64 sectorSize = 512;

} // namespace

qint64 DiskFile::read(char *to, qint64 count, qint64 offset) const
{
    const auto length = std::clamp<qint64>(m_data.size() - offset, 0, count);
    std::copy_n(m_data.constData() + offset, length, to);
    return length;
}

void DiskFile::write(const char *bytes, qint64 count, qint64 offset)
{
    m_unsynced.push_back({offset, QByteArray(bytes, count)});
    apply(m_data, m_unsynced.back());
}

void DiskFile::truncate(qint64 size)
{
    m_unsynced.push_back({size, {}, true});
    apply(m_data, m_unsynced.back());
}

void DiskFile::sync()
{
    for (const auto &write : m_unsynced)
        apply(m_safe, write);
    m_unsynced.clear();
    m_isNamed = true;
}

void DiskFile::loseSome(Chance &chance)
{
    std::erase_if(m_unsynced, [&](const Write &write) { return !write.isTruncation && chance.percent(30); });
}

void DiskFile::apply(QByteArray &data, const Write &write)
{
    const auto end = write.offset + write.bytes.size();
    if (write.isTruncation || data.size() < end)
        data.resize(end, '\0');
    std::copy_n(write.bytes.constData(), write.bytes.size(), data.data() + write.offset);
}

/// Sector by sector, each of which may be lost.
void DiskFile::applyTorn(QByteArray &data, const Write &write, int lostPercent, Chance &chance)
{
    if (write.isTruncation) {
        if (!chance.percent(lostPercent))
            apply(data, write);
        return;
    }
    for (qint64 done = 0; done < write.bytes.size();) {
        const auto offset = write.offset + done;
        const auto length = std::min(sectorSize - offset % sectorSize, write.bytes.size() - done);
        if (!chance.percent(lostPercent))
            apply(data, {offset, write.bytes.sliced(done, length)});
        done += length;
    }
}

void DiskFile::cutPower(int lostPercent, Chance &chance)
{
    for (const auto &write : m_unsynced)
        applyTorn(m_safe, write, lostPercent, chance);
    m_unsynced.clear();
    m_data = m_safe;
}

void Disk::load(const DiskImage &image)
{
    for (const auto &[name, content] : image) {
        auto file = std::make_shared<DiskFile>();
        file->m_data = content;
        file->m_safe = content;
        file->m_isNamed = true;
        m_files[name] = std::move(file);
    }
}

DiskImage Disk::image() const
{
    DiskImage image;
    for (const auto &[name, file] : m_files)
        image[name] = file->m_data;
    return image;
}

std::shared_ptr<DiskFile> Disk::open(const QByteArray &name, bool mayMake)
{
    const auto found = m_files.find(name);
    if (found != m_files.end())
        return found->second;
    if (!mayMake || fails())
        return nullptr;
    return m_files[name] = std::make_shared<DiskFile>();
}

void Disk::remove(const QByteArray &name, bool isSafe)
{
    const auto found = m_files.extract(name);
    if (isSafe)
        m_removed.clear();
    else if (found && found.mapped()->m_isNamed)
        m_removed[name] = found.mapped();
}

bool Disk::fails()
{
    const bool isFailure = m_trouble == DiskTrouble::Failing && m_chance.percent(25);
    if (isFailure && m_countdown == 0 && m_chance.percent(8))
        stopIn(m_chance.number(1, 8), m_chance.percent(50));
    return isFailure;
}

bool Disk::write(DiskFile &file, const char *bytes, qint64 count, qint64 offset)
{
    const bool isTooMuch = m_trouble == DiskTrouble::Full && offset + count > file.size();
    const bool isCutShort = isTooMuch || fails();
    file.write(bytes, isCutShort ? m_chance.number(0, int(count) - 1) : count, offset);
    return !isCutShort;
}

bool Disk::sync(DiskFile &file)
{
    if (fails()) {
        file.loseSome(m_chance);
        return false;
    }
    if (!file.m_isNamed)
        m_removed.clear(); // a new file's folder is synced with it
    file.sync();
    return true;
}

void Disk::stopIn(int countdown, bool byPowerCut)
{
    m_countdown = countdown;
    m_stopsByPowerCut = byPowerCut;
}

void Disk::startProgram()
{
    m_countdown = 0;
    m_hasStopped = false;
}

void Disk::count()
{
    if (m_countdown == 0)
        return;
    --m_countdown;
    if (m_countdown > 0)
        return;
    m_hasStopped = true;
    m_stopsByPowerCut ? cutPower() : endProgram();
}

void Disk::cutPower()
{
    endProgram();
    constexpr int shares[] = {0, 100, 50, 10, 90};
    const int lostPercent = shares[m_chance.number(0, int(std::size(shares)) - 1)];
    for (auto &[name, file] : m_removed)
        if (!m_files.contains(name) && m_chance.percent(lostPercent))
            m_files[name] = file;
    m_removed.clear();
    std::erase_if(m_files,
                  [&](const auto &entry) { return !entry.second->m_isNamed && m_chance.percent(lostPercent); });
    for (auto &[name, file] : m_files)
        file->cutPower(lostPercent, m_chance);
}

} // namespace hubscreen::sim
