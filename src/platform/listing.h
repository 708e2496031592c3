// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/message.h"
#include "platform/parameters.h"
#include "platform/storage/storage.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <expected>
#include <functional>
#include <optional>
#include <vector>

// Pages of lists. A cursor says behind which key the next page begins and which revision the first page stated.
namespace hubscreen::platform {

struct PageRequest {
    std::size_t limit = 200;
    QString epoch;
    quint64 revision = 0; ///< that the page states: the first page's
    QString after; ///< behind this key; empty: from the first on
    std::optional<quint64> since; ///< `updated_since`
    QByteArray query; ///< a hash of the other parameters: a cursor belongs to its list
};

/// The page that is asked for of the feed as it stands. The Reply is a 400, 410 or 503. `updated_since` together with
/// `from`/`to` is wrong.
std::expected<PageRequest, Reply> readPageRequest(const Request &request, Storage &storage);
/// The same where the list has parameters of its own: one of them may be wrong.
std::expected<PageRequest, Reply> readPageRequest(const Request &request, Storage &storage, const Parameters &own);

Reply toReply(const PageRequest &page, const QJsonArray &items, const QString &next, bool hasSync, int maxAgeSeconds);
QString cursorBehind(const PageRequest &page, const QString &key);

/// The page of `records`, which are in the order of their keys and may begin before the page.
template<typename T, typename KeyOf, typename ToJson>
Reply pageOf(const PageRequest &page, const std::vector<T> &records, KeyOf keyOf, ToJson toJson, bool hasSync,
             int maxAgeSeconds)
{
    QJsonArray items;
    QString last;
    for (const auto &record : records) {
        const QString key = std::invoke(keyOf, record);
        if (!page.after.isEmpty() && key <= page.after)
            continue;
        if (std::size_t(items.size()) == page.limit)
            return toReply(page, items, cursorBehind(page, last), hasSync, maxAgeSeconds);
        items.append(toJson(record));
        last = key;
    }
    return toReply(page, items, {}, hasSync, maxAgeSeconds);
}

/// The page of what changed since: whole records that `accepts` takes, and tombstones.
Reply changesPage(Storage &storage, wire::RecordKind kind, const PageRequest &page,
                  const std::function<bool(const QJsonObject &)> &accepts, int maxAgeSeconds);

} // namespace hubscreen::platform
