// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sqlite/set_aside.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <set>

using namespace Qt::StringLiterals;

namespace hubscreen::sqlite {

namespace {

const auto companions = {""_L1, "-wal"_L1, "-shm"_L1};

QString asideName(const QString &file, int number)
{
    return file + u".aside-%1"_s.arg(number);
}

/// The numbers in use, ascending; of a file whose setting aside a crash ended there may be the log alone.
std::vector<int> asideNumbers(const QString &file)
{
    const QFileInfo info(file);
    const auto prefix = info.fileName() + ".aside-"_L1;
    std::set<int> numbers;
    for (const auto &name : info.dir().entryList({prefix + '*'_L1}, QDir::Files)) {
        bool isNumber = false;
        const int number = name.mid(prefix.size()).section(u'-', 0, 0).toInt(&isNumber);
        if (isNumber)
            numbers.insert(number);
    }
    return {numbers.begin(), numbers.end()};
}

void removeOldest(const QString &file, int keep)
{
    auto numbers = asideNumbers(file);
    while (int(numbers.size()) > keep) {
        for (const auto companion : companions)
            QFile::remove(asideName(file, numbers.front()) + companion);
        numbers.erase(numbers.begin());
    }
}

} // namespace

Result<QString> setAside(const QString &file, int keep)
{
    const auto numbers = asideNumbers(file);
    const auto name = asideName(file, numbers.empty() ? 1 : numbers.back() + 1);
    // The log first: a file without its log is older, a log without its file is nothing.
    for (const auto companion : {"-shm"_L1, "-wal"_L1, ""_L1}) {
        QFile part(file + companion);
        if (part.exists() && !part.rename(name + companion))
            return std::unexpected(Error{ErrorKind::Storage, file, u"cannot be set aside: %1"_s.arg(part.errorString()),
                                         u"Check that the folder may be written to"_s});
    }
    if (keep > 0)
        removeOldest(file, keep);
    return name;
}

} // namespace hubscreen::sqlite
