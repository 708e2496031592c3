// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/listing.h"

#include "wire/page.h"
#include "wire/revision.h"

#include <QCryptographicHash>

namespace hubscreen::platform {

using namespace Qt::StringLiterals;

namespace {

constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

std::optional<QByteArray> decoded(const QString &token)
{
    const auto result =
        QByteArray::fromBase64Encoding(token.toLatin1(), base64 | QByteArray::AbortOnBase64DecodingErrors);
    return result ? std::optional(result.decoded) : std::nullopt;
}

QByteArray hashOfOthers(QUrlQuery query)
{
    query.removeAllQueryItems(u"cursor"_s);
    query.removeAllQueryItems(u"limit"_s);
    const auto text = query.toString(QUrl::FullyEncoded).toUtf8();
    return QCryptographicHash::hash(text, QCryptographicHash::Sha1).first(6).toHex();
}

// "<epoch>:<revision> <query> <key>"
Reply takeCursor(const QString &cursor, const FeedState &state, PageRequest &page)
{
    const auto parts = decoded(cursor).value_or(QByteArray()).split(' ');
    const auto at = wire::parseEventId(parts[0]);
    if (parts.size() < 3 || !at || parts[1] != page.query)
        return badRequest(u"cursor: not one of this list"_s);
    if (at->epoch != state.epoch)
        return syncExpired();
    page.revision = at->revision;
    page.after = QString::fromUtf8(parts.sliced(2).join(' '));
    return {};
}

Reply takeSync(const QString &sync, const FeedState &state, PageRequest &page)
{
    const auto at = wire::parseEventId(decoded(sync).value_or(QByteArray()));
    if (!at)
        return badRequest(u"updated_since: not a sync token"_s);
    if (at->epoch != state.epoch || at->revision < state.horizon || at->revision > state.revision)
        return syncExpired();
    page.since = at->revision;
    return {};
}

QString syncToken(const PageRequest &page)
{
    return QString::fromLatin1(wire::toEventId({page.epoch, page.revision}).toBase64(base64));
}

QString revisionKey(quint64 revision)
{
    return u"%1"_s.arg(revision, 20, 10, '0'_L1);
}

} // namespace

std::expected<PageRequest, Reply> readPageRequest(const Request &request, Storage &storage)
{
    const auto state = storage.state();
    if (!state)
        return std::unexpected(unavailable(state.error()));
    Parameters parameters(request.query);
    PageRequest page{std::size_t(parameters.integer(u"limit"_s, 1, 500, 200)),
                     state->epoch,
                     state->revision,
                     {},
                     {},
                     hashOfOthers(request.query)};
    const auto cursor = parameters.text(u"cursor"_s);
    const auto sync = parameters.text(u"updated_since"_s);
    if (!sync.isEmpty() && (parameters.has(u"from"_s) || parameters.has(u"to"_s)))
        parameters.fail(u"updated_since: not together with from and to"_s);
    if (!parameters.isGood())
        return std::unexpected(badRequest(parameters.problem()));
    if (!sync.isEmpty()) {
        if (auto refusal = takeSync(sync, *state, page); refusal.status != 200)
            return std::unexpected(refusal);
    }
    if (!cursor.isEmpty()) {
        if (auto refusal = takeCursor(cursor, *state, page); refusal.status != 200)
            return std::unexpected(refusal);
    }
    return page;
}

std::expected<PageRequest, Reply> readPageRequest(const Request &request, Storage &storage, const Parameters &own)
{
    if (!own.isGood())
        return std::unexpected(badRequest(own.problem()));
    return readPageRequest(request, storage);
}

Reply toReply(const PageRequest &page, const QJsonArray &items, const QString &next, bool hasSync, int maxAgeSeconds)
{
    const bool isLast = next.isEmpty();
    auto reply =
        document(wire::pageToJson(items, next, isLast && hasSync ? syncToken(page) : QString()), maxAgeSeconds);
    reply.revision = page.revision;
    return reply;
}

QString cursorBehind(const PageRequest &page, const QString &key)
{
    const auto at = wire::toEventId({page.epoch, page.revision});
    return QString::fromLatin1((at + ' ' + page.query + ' ' + key.toUtf8()).toBase64(base64));
}

Reply changesPage(Storage &storage, wire::RecordKind kind, const PageRequest &page,
                  const std::function<bool(const QJsonObject &)> &accepts, int maxAgeSeconds)
{
    const quint64 from = page.after.isEmpty() ? page.since.value_or(0) : page.after.toULongLong();
    const auto records = storage.changedSince(from, kind, int(page.limit) + 1);
    if (!records)
        return unavailable(records.error());
    QJsonArray items;
    const auto count = std::min(records->size(), page.limit);
    for (const auto &record : std::span(*records).first(count)) {
        const auto body = wire::parseDocument(record.change.body).value_or(QJsonObject());
        if (record.isDeleted())
            items.append(wire::tombstone(record.change.id));
        else if (accepts(body))
            items.append(body);
    }
    const bool hasMore = records->size() > page.limit;
    const auto next = hasMore ? cursorBehind(page, revisionKey((*records)[count - 1].revision)) : QString();
    return toReply(page, items, next, true, maxAgeSeconds);
}

} // namespace hubscreen::platform
