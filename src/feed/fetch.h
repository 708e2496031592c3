// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/writes.h"
#include "core/clock.h"
#include "feed/fetch_request.h"
#include "http/message.h"
#include "wire/district.h"
#include "wire/footfall.h"

#include <QObject>

#include <functional>

namespace hubscreen::http {
class Client;
}

namespace hubscreen::feed {

/// What a fetch brought, whole and read.
struct FetchResult {
    FetchRequest request = {};
    cache::ListMark mark = {};
    std::optional<Milliseconds> maxAge = {};
    bool notModified = false; ///< then there is no content
    std::variant<std::monostate, wire::DistrictDocument, KioskSettings, cache::ListWrite, wire::FootfallHistory>
        content = {};
    std::vector<wire::Skipped> skipped = {};
    std::vector<wire::Incomplete> incomplete = {};
};

/// Fetches what one request asks for, all pages of it, and reads it. Single-use; its owner destroys it, before or after
/// the end.
class Fetch : public QObject
{
public:
    /// A document that cannot be used is a Failure with InvalidInput or TooLarge and status 200.
    using Done = std::function<void(std::expected<FetchResult, http::Failure>)>;

    Fetch(http::Client &client, const ServerClock &clock, FetchRequest request, wire::FeedFormat format,
          QByteArray etag, Done done);

    const FetchRequest &request() const { return m_result.request; }

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
    FetchResult m_result;
    int m_pages = 0;
    qsizetype m_records = 0;
};

} // namespace hubscreen::feed
