// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox/store.h"

#include "sqlite/migrations.h"
#include "sqlite/transaction.h"

namespace hubscreen::outbox {

namespace {

constexpr const char *migrations[] = {
    R"(CREATE TABLE item (number INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, district TEXT NOT NULL,
                          subject TEXT NOT NULL, method BLOB NOT NULL, path TEXT NOT NULL, body BLOB NOT NULL,
                          note BLOB NOT NULL, state INTEGER NOT NULL, tries INTEGER NOT NULL, status INTEGER, answer BLOB,
                          reason TEXT NOT NULL, changed_at INTEGER NOT NULL) STRICT;
       CREATE INDEX item_by_state ON item (state, number);)",
};

#define ITEM_COLUMNS                                                                                                   \
    "number, key, district, subject, method, path, body, note, state, tries, status, answer, reason, changed_at"

Item readItem(const sqlite::Statement &row)
{
    Item item;
    item.number = row.column<qint64>(0);
    item.key = row.column<QString>(1);
    item.write = {.district = row.column<QString>(2),
                  .subject = row.column<QString>(3),
                  .method = row.column<QByteArray>(4),
                  .path = row.column<QString>(5),
                  .body = row.column<QByteArray>(6),
                  .note = row.column<QByteArray>(7)};
    item.state = State(row.column<int>(8));
    item.tries = row.column<int>(9);
    if (const auto status = row.column<std::optional<int>>(10))
        item.answer = Answer{*status, row.column<QByteArray>(11)};
    item.reason = row.column<QString>(12);
    item.changedAt = row.column<Instant>(13);
    return item;
}

std::optional<Item> firstOf(std::vector<Item> items)
{
    if (items.empty())
        return std::nullopt;
    return std::move(items.front());
}

} // namespace

Result<Store> Store::open(const QString &file)
{
    auto database = sqlite::Database::open(file,
                                           {.durability = sqlite::Durability::Durable,
                                            .applicationId = sqlite::applicationId("HSob"),
                                            .newestVersion = int(std::size(migrations))});
    if (!database)
        return std::unexpected(database.error());
    for (const auto &made : {sqlite::migrate(*database, migrations), database->quickCheck(),
                             database->execute("PRAGMA secure_delete = ON")}) {
        if (!made)
            return std::unexpected(made.error());
    }
    auto drafts = database->prepare("DELETE FROM item WHERE state = ?").bind(int(State::Draft)).run();
    if (!drafts)
        return std::unexpected(drafts.error());
    return Store(std::move(*database));
}

Result<Item> Store::add(const Write &write, const QString &key, Instant now)
{
    const Item item{.number = 0, .key = key, .write = write, .state = State::Draft, .changedAt = now};
    if (const auto added = adopt(item); !added)
        return std::unexpected(added.error());
    const auto found = findByKey(key);
    if (!found)
        return std::unexpected(found.error());
    return found->value_or(item);
}

Result<void> Store::adopt(const Item &item)
{
    std::optional<int> status;
    std::optional<QByteArray> answer;
    if (item.answer) {
        status = item.answer->status;
        answer = item.answer->body;
    }
    return m_database
        .prepare(
            "INSERT INTO item (key, district, subject, method, path, body, note, state, tries, status, answer, reason,"
            " changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING")
        .bind(item.key, item.write.district, item.write.subject, item.write.method, item.write.path, item.write.body,
              item.write.note, int(item.state), item.tries, status, answer, item.reason, item.changedAt)
        .run();
}

Result<void> Store::release(qint64 number, Instant now)
{
    return m_database.prepare("UPDATE item SET state = ?, changed_at = ? WHERE number = ? AND state = ?")
        .bind(int(State::Queued), now, number, int(State::Draft))
        .run();
}

Result<void> Store::discard(qint64 number)
{
    const auto gone =
        m_database.prepare("DELETE FROM item WHERE number = ? AND state = ?").bind(number, int(State::Draft)).run();
    return gone ? m_database.checkpoint() : gone;
}

Result<void> Store::markSent(qint64 number, Instant now)
{
    return m_database
        .prepare("UPDATE item SET state = ?, tries = tries + 1, changed_at = ? WHERE number = ? AND state IN (?, ?)")
        .bind(int(State::Sent), now, number, int(State::Queued), int(State::Sent))
        .run();
}

Result<void> Store::noteFailure(qint64 number, const QString &reason, Instant now)
{
    return m_database.prepare("UPDATE item SET reason = ?, changed_at = ? WHERE number = ? AND reason <> ?")
        .bind(reason, now, number, reason)
        .run();
}

Result<bool> Store::settle(qint64 number, State state, const std::optional<Answer> &answer, const QString &reason,
                           Instant now)
{
    std::optional<int> status;
    std::optional<QByteArray> body;
    if (answer) {
        status = answer->status;
        body = answer->body;
    }
    // What was to be sent is of no more use, and holds what a visitor entrusted to us.
    const auto done = m_database
                          .prepare("UPDATE item SET state = ?, status = ?, answer = ?, reason = ?, changed_at = ?,"
                                   " body = zeroblob(0) WHERE number = ? AND state IN (?, ?)")
                          .bind(int(state), status, body, reason, now, number, int(State::Queued), int(State::Sent))
                          .run();
    if (!done)
        return std::unexpected(done.error());
    const bool changed = m_database.changedRows() > 0;
    if (changed)
        (void)m_database.checkpoint(); // the row stands; what is left in the log goes with the next one
    return changed;
}

Result<bool> Store::markAnswered(qint64 number, const Answer &answer, Instant now)
{
    return settle(number, State::Answered, answer, {}, now);
}

Result<bool> Store::setAside(qint64 number, const QString &reason, const std::optional<Answer> &answer, Instant now)
{
    return settle(number, State::SetAside, answer, reason, now);
}

Result<std::vector<Item>> Store::read(sqlite::Statement &query)
{
    std::vector<Item> items;
    while (query.step())
        items.push_back(readItem(query));
    if (const auto outcome = query.outcome(); !outcome)
        return std::unexpected(outcome.error());
    return items;
}

Result<std::optional<Item>> Store::find(qint64 number)
{
    auto query = m_database.prepare("SELECT " ITEM_COLUMNS " FROM item WHERE number = ?");
    query.bind(number);
    return read(query).transform(firstOf);
}

Result<std::optional<Item>> Store::findByKey(const QString &key)
{
    auto query = m_database.prepare("SELECT " ITEM_COLUMNS " FROM item WHERE key = ?");
    query.bind(key);
    return read(query).transform(firstOf);
}

Result<std::vector<Item>> Store::open()
{
    auto query = m_database.prepare("SELECT " ITEM_COLUMNS " FROM item WHERE state IN (?, ?) ORDER BY number");
    query.bind(int(State::Queued), int(State::Sent));
    return read(query);
}

Result<std::vector<Item>> Store::all()
{
    auto query = m_database.prepare("SELECT " ITEM_COLUMNS " FROM item ORDER BY number");
    query.bind();
    return read(query);
}

Result<void> Store::forgetSettled(Instant answeredBefore, Instant setAsideBefore)
{
    const auto gone =
        m_database.prepare("DELETE FROM item WHERE (state = ? AND changed_at < ?) OR (state = ? AND changed_at < ?)")
            .bind(int(State::Answered), answeredBefore, int(State::SetAside), setAsideBefore)
            .run();
    return gone ? m_database.checkpoint() : gone;
}

} // namespace hubscreen::outbox
