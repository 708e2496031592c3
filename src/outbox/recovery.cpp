// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/recovery.h"

#include "sqlite/set_aside.h"

#include <QFile>

#include <filesystem>
#include <map>
#include <sqlite3.h>

namespace hubscreen::outbox {

using namespace Qt::StringLiterals;

namespace {

struct Files {
    QString file;
    QString growing; ///< the new one while it is made: what a crash leaves of it is nothing
    QString rebuilt; ///< the new one, whole, until it takes the damaged one's place
};

using Handle = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;
using Query = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

QString text(sqlite3_stmt *row, int column)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(row, column)),
                             sqlite3_column_bytes(row, column));
}

QByteArray blob(sqlite3_stmt *row, int column)
{
    return {static_cast<const char *>(sqlite3_column_blob(row, column)), sqlite3_column_bytes(row, column)};
}

/// A row as far as it can be believed: a key of a UUID's length and a state that there is.
std::optional<Item> believable(sqlite3_stmt *row)
{
    Item item;
    item.number = sqlite3_column_int64(row, 0);
    item.key = text(row, 1);
    item.write = {text(row, 2), text(row, 3), blob(row, 4), text(row, 5), blob(row, 6), blob(row, 7)};
    const int state = sqlite3_column_int(row, 8);
    item.state = State(state);
    item.tries = sqlite3_column_int(row, 9);
    if (sqlite3_column_type(row, 10) != SQLITE_NULL)
        item.answer = Answer{sqlite3_column_int(row, 10), blob(row, 11)};
    item.reason = text(row, 12);
    item.changedAt = Instant(Milliseconds(sqlite3_column_int64(row, 13)));
    constexpr qsizetype uuidLength = 36;
    const bool isPossible = item.key.size() == uuidLength && item.write.path.startsWith(u'/')
        && state > int(State::Draft) && state <= int(State::SetAside);
    return isPossible ? std::optional(item) : std::nullopt;
}

/// What a damaged file still tells, from both ends: a broken page in the middle ends each walk.
std::map<qint64, Item> readableItems(const QString &file)
{
    std::map<qint64, Item> items;
    sqlite3 *raw = nullptr;
    const int opened = sqlite3_open_v2(QFile::encodeName(file).constData(), &raw, SQLITE_OPEN_READWRITE, nullptr);
    const Handle database(raw, &sqlite3_close);
    if (opened != SQLITE_OK)
        return items;
    for (const auto *order : {"ASC", "DESC"}) {
        const auto sql =
            QByteArray("SELECT number, key, district, subject, method, path, body, note, state, tries, status, answer,"
                       " reason, changed_at FROM item NOT INDEXED ORDER BY number ")
            + order;
        sqlite3_stmt *prepared = nullptr;
        sqlite3_prepare_v2(raw, sql.constData(), int(sql.size()), &prepared, nullptr);
        const Query query(prepared, &sqlite3_finalize);
        while (prepared && sqlite3_step(prepared) == SQLITE_ROW) {
            if (const auto item = believable(prepared))
                items.try_emplace(item->number, *item);
        }
    }
    return items;
}

Result<void> rename(const QString &from, const QString &to)
{
    std::error_code failed;
    std::filesystem::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData(), failed);
    if (!failed)
        return {};
    const auto reason = QString::fromStdString(failed.message());
    return std::unexpected(Error{ErrorKind::Storage, from, u"cannot be renamed to %1: %2"_s.arg(to, reason),
                                 u"Check that the folder may be written to"_s});
}

/// A new file of what these still tell; the first one's word counts. The answer is how many writes that are.
Result<int> gather(const QString &into, std::initializer_list<QString> sources)
{
    auto fresh = Store::open(into);
    if (!fresh)
        return std::unexpected(fresh.error());
    for (const auto &source : sources) {
        for (const auto &[number, item] : readableItems(source)) {
            if (const auto adopted = fresh->adopt(item); !adopted)
                return std::unexpected(adopted.error());
        }
    }
    return fresh->all().transform([](const std::vector<Item> &items) { return int(items.size()); });
}

/// The new file is called `rebuilt` only when it is whole. One that is called so already is of a recovery that a crash
/// ended: it may hold what was read in a log that has been set aside since.
Result<int> rebuild(const Files &files)
{
    const auto items = gather(files.growing, {files.rebuilt, files.file}); // closed again: its log is in the file
    if (!items)
        return items;
    if (QFile::exists(files.growing + u"-wal"_s))
        return std::unexpected(Error{ErrorKind::Storage, files.growing, u"could not be written to its end"_s, {}});
    return rename(files.growing, files.rebuilt).transform([&] { return *items; });
}

/// A crash at any point is made good by the next start: what is whole lies beside the damaged file until that has gone
/// aside.
Result<Recovered> recover(const Files &files)
{
    const auto items = rebuild(files);
    if (!items)
        return std::unexpected(items.error());
    const auto aside = sqlite::setAside(files.file);
    if (!aside)
        return std::unexpected(aside.error());
    if (const auto placed = rename(files.rebuilt, files.file); !placed)
        return std::unexpected(placed.error());
    auto fresh = Store::open(files.file);
    if (!fresh)
        return std::unexpected(fresh.error());
    return Recovered{.store = std::move(*fresh), .keptAs = *aside, .items = *items};
}

} // namespace

Result<Recovered> openOrRecover(const QString &file)
{
    const Files files{.file = file, .growing = file + u".rebuilding"_s, .rebuilt = file + u".rebuilt"_s};
    for (const auto *companion : {"", "-wal", "-shm"})
        QFile::remove(files.growing + QLatin1StringView(companion));
    const bool wasInterrupted = QFile::exists(files.rebuilt);
    if (wasInterrupted && QFile::exists(file))
        return recover(files);
    if (wasInterrupted) {
        if (const auto placed = rename(files.rebuilt, file); !placed)
            return std::unexpected(placed.error());
    }
    auto store = Store::open(file);
    if (store)
        return Recovered{.store = std::move(*store), .keptAs = {}, .items = 0};
    if (store.error().kind != ErrorKind::Damaged)
        return std::unexpected(store.error());
    return recover(files);
}

} // namespace hubscreen::outbox
