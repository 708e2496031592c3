// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/writes.h"
#include "core/clock.h"
#include "feed/order.h"
#include "http/message.h"
#include "wire/district.h"
#include "wire/footfall.h"

#include <QObject>

#include <functional>

namespace hubscreen::http {
class Client;
}

namespace hubscreen::feed {

/// What an order brought, whole and read.
struct Arrival {
    Order order = {};
    cache::ListMark mark = {};
    std::optional<Milliseconds> maxAge = {};
    bool notModified = false; ///< then there is no content
    std::variant<std::monostate, wire::DistrictDocument, KioskSettings, cache::ListWrite, wire::FootfallHistory>
        content = {};
    std::vector<wire::Skipped> skipped = {};
    std::vector<wire::Incomplete> incomplete = {};
};

/// Fetches one order, all pages of it, and reads it. Single-use; its owner destroys it, before or after the end.
class Job : public QObject
{
public:
    /// A document that cannot be used is a Failure with InvalidInput or TooLarge and status 200.
    using Done = std::function<void(std::expected<Arrival, http::Failure>)>;

    Job(http::Client &client, const ServerClock &clock, Order order, wire::FeedFormat format, QByteArray etag,
        Done done);

    const Order &order() const { return m_arrival.order; }

private:
    void ask(const QString &cursor);
    void take(const http::Outcome &outcome);
    bool takeMark(const http::Reply &reply);
    Result<QString> read(const http::Reply &reply);
    Result<QString> readListPage(const QByteArray &body);
    void fail(const Error &error);

    template<typename T, typename Read>
    Result<QString> append(Read read, const QByteArray &body);

    http::Client &m_client;
    const ServerClock &m_clock;
    wire::FeedFormat m_format;
    QByteArray m_etag;
    Done m_done;
    Arrival m_arrival;
    int m_pages = 0;
    qsizetype m_records = 0;
};

} // namespace hubscreen::feed
