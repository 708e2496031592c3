// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/client.h"
#include "support/feed_client.h"
#include "support/line.h"
#include "support/platform_process.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

// A screen without a picture on the real platform: real threads, real files, real sockets.
namespace hubscreen::test {

inline QStringList platformAt(const QString &clock, const QString &tick = QStringLiteral("1s"))
{
    return {QStringLiteral("--clock"), clock,
            QStringLiteral("--hubs"),  QStringLiteral("12"),
            QStringLiteral("--seed"),  QStringLiteral("7"),
            QStringLiteral("--tick"),  tick};
}

/// On the address `feed`, with the data of `directory`.
class Screen
{
public:
    Screen(const QUrl &feed, const QString &directory, const QNetworkProxy &proxy = QNetworkProxy::NoProxy)
    {
        client::Settings settings;
        settings.feed = feed;
        settings.dataDirectory = directory;
        settings.proxy = proxy;
        auto made = client::Client::make(std::move(settings), client::Role::Kiosk);
        REQUIRE(made.has_value());
        m_client = std::move(*made);
        QObject::connect(m_client.get(), &client::Client::settled, m_client.get(), [this] { ++m_settled; });
        m_client->start();
    }

    client::Client &client() { return *m_client; }
    int settled() const { return m_settled; }
    bool waitSettled()
    {
        return waitUntil([this] { return m_settled > 0; });
    }
    bool waitFor(feed::State state)
    {
        return waitUntil([this, state] { return m_client->health().state == state; });
    }

    template<typename T>
    T get(QFuture<T> future)
    {
        REQUIRE(waitUntil([&] { return future.isFinished(); }));
        return future.result();
    }

    std::vector<cache::HubSummary> hubs() { return get(m_client->cache().hubSummaries()).value; }

    Reading<qint64> inside(const QString &hubId)
    {
        for (const auto &hub : hubs()) {
            if (hub.id == hubId)
                return hub.live.inside;
        }
        return {};
    }

    /// Of the district's day that holds `now`.
    std::vector<Activity> activitiesToday()
    {
        const auto zone = get(m_client->cache().district()).value->zone;
        cache::ActivityQuery query;
        query.range = zone.rangeOf(zone.dayOf(m_client->clock().now()));
        std::vector<Activity> found;
        for (const auto &row : get(m_client->cache().activities(query)).value.rows)
            found.push_back(row.activity);
        return found;
    }

private:
    std::unique_ptr<client::Client> m_client;
    int m_settled = 0;
};

} // namespace hubscreen::test
