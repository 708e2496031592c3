// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/recovery.h"

#include "sqlite/set_aside.h"

#include <QFile>

#include <map>
#include <sqlite3.h>

namespace hubscreen::outbox {

using namespace Qt::StringLiterals;

namespace {

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

/// The new file grows beside the damaged one and takes its place only when it is whole.
Result<int> rebuild(const QString &damaged, const QString &rebuilt)
{
    for (const auto *companion : {"", "-wal", "-shm"})
        QFile::remove(rebuilt + QLatin1StringView(companion));
    auto fresh = Store::open(rebuilt);
    if (!fresh)
        return std::unexpected(fresh.error());
    const auto items = readableItems(damaged);
    for (const auto &[number, item] : items) {
        if (const auto adopted = fresh->adopt(item); !adopted)
            return std::unexpected(adopted.error());
    }
    return int(items.size());
}

/// A crash between the two renames leaves the new file under its first name.
Result<void> putInPlace(const QString &rebuilt, const QString &file)
{
    if (QFile::rename(rebuilt, file))
        return {};
    return std::unexpected(Error{ErrorKind::Storage, rebuilt, u"cannot be renamed to "_s + file,
                                 u"Check that the folder may be written to"_s});
}

} // namespace

Result<Recovered> openOrRecover(const QString &file)
{
    const auto rebuilt = file + u".rebuilt"_s;
    if (!QFile::exists(file) && QFile::exists(rebuilt)) {
        if (const auto placed = putInPlace(rebuilt, file); !placed)
            return std::unexpected(placed.error());
    }
    auto store = Store::open(file);
    if (store)
        return Recovered{.store = std::move(*store), .keptAs = {}, .items = 0};
    if (store.error().kind != ErrorKind::Damaged)
        return std::unexpected(store.error());
    const auto items = rebuild(file, rebuilt); // closed again: its log is in the file
    if (!items)
        return std::unexpected(items.error());
    const auto aside = sqlite::setAside(file);
    if (!aside)
        return std::unexpected(aside.error());
    if (const auto placed = putInPlace(rebuilt, file); !placed)
        return std::unexpected(placed.error());
    auto fresh = Store::open(file);
    if (!fresh)
        return std::unexpected(fresh.error());
    return Recovered{.store = std::move(*fresh), .keptAs = *aside, .items = *items};
}

} // namespace hubscreen::outbox
