// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/feed_client.h"
#include "support/platform_process.h"

#include <QJsonArray>
#include <QUrlQuery>

#include <catch2/catch_test_macros.hpp>
#include <map>

namespace hubscreen::test {

using namespace Qt::StringLiterals;

/// A Tuesday morning; figures stand still.
inline QStringList still(const QString &clock = u"2026-11-24T10:32:00+08:00"_s, int hubs = 6)
{
    return {u"--clock"_s, clock, u"--tick"_s, u"0"_s, u"--hubs"_s, QString::number(hubs)};
}

/// The same morning, at hubs enough for something new at nearly every tick.
inline QStringList lively(int hubs = 300)
{
    return {u"--clock"_s, u"2026-11-24T10:32:00+08:00"_s, u"--tick"_s, u"50ms"_s, u"--hubs"_s, QString::number(hubs)};
}

struct WholeList {
    std::vector<QJsonObject> items;
    std::vector<FeedReply> pages;
    QString sync;

    std::map<QString, QJsonObject> byId() const
    {
        std::map<QString, QJsonObject> records;
        for (const auto &item : items)
            records[item[u"id"_s].toString()] = item;
        return records;
    }
};

/// All pages of a list; `path` holds a query already.
inline WholeList fetchAll(FeedClient &client, const PlatformProcess &platform, const QString &path)
{
    WholeList list;
    QString cursor;
    do {
        const auto more = cursor.isEmpty() ? QString() : u"&cursor="_s + cursor;
        list.pages.push_back(client.get(platform.url(path + more)));
        const auto page = list.pages.back().json();
        REQUIRE(list.pages.back().status == 200);
        for (const auto &item : page[u"items"_s].toArray())
            list.items.push_back(item.toObject());
        cursor = page[u"next"_s].toString();
        list.sync = page[u"sync"_s].toString();
        REQUIRE(list.pages.size() < 1000);
    } while (!cursor.isEmpty());
    return list;
}

/// What a screen holds after it has applied changes to what it had.
inline void apply(std::map<QString, QJsonObject> &records, const std::vector<QJsonObject> &changes)
{
    for (const auto &change : changes) {
        const auto id = change[u"id"_s].toString();
        if (change[u"deleted"_s].toBool())
            records.erase(id);
        else
            records[id] = change;
    }
}

} // namespace hubscreen::test
