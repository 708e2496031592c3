// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/time.h"

#include <QHttpHeaders>
#include <QUrlQuery>

#include <expected>
#include <optional>

namespace hubscreen::http {

inline constexpr qint64 defaultBodyCap = 32 * 1024 * 1024; ///< bytes, after decompression
inline constexpr Milliseconds defaultDeadline{30'000};

struct Request {
    QString path = {}; ///< absolute, decoded: "/v1/hubs"; joined to the endpoint's address
    QUrlQuery query = {};
    QByteArray method = "GET";
    QByteArray body = {}; ///< JSON; only for methods other than GET and DELETE
    QHttpHeaders headers = {}; ///< beyond what the client sets itself
    QByteArray etag = {}; ///< of the copy at hand: sent as If-None-Match, so that the reply may be a 304
    QByteArray accept = "application/json"; ///< a reply of any other type is an error; "image/*": of any such
    Milliseconds deadline = defaultDeadline; ///< for the whole exchange, however the bytes drip
    qint64 bodyCap = defaultBodyCap;
};

/// An answer that can be used: 2xx, or 304 (then the body is empty).
struct Reply {
    int status = 0;
    QByteArray body = {};
    QHttpHeaders headers = {};
    std::optional<Instant> date = {}; ///< the server's time; empty when none was given or a cache answered (`Age`)
    Milliseconds receivedAt{}; ///< monotonic

    bool isNotModified() const { return status == 304; }
    QByteArray header(QByteArrayView name) const { return headers.value(name).toByteArray(); }
    QByteArray etag() const { return header("ETag"); }
    /// `Cache-Control: max-age`: how often the platform wishes to be asked.
    std::optional<Milliseconds> maxAge() const;
    friend bool operator==(const Reply &a, const Reply &b);
};

/// What went wrong, and what the server said about it.
struct Failure {
    Error error;
    int status = 0; ///< 0: no answer
    std::optional<Milliseconds> retryAfter = {};
    QByteArray body = {}; ///< of an error reply, at most 64 KiB: problem+json, perhaps
    /// It answers in another language than the platform's, or leads elsewhere: a captive portal, a firewall's page, a
    /// proxy's.
    bool isForeign = false;
    bool isOfProxy = false; ///< the proxy wants another user or password

    /// Nobody answered (usefully): the next request would most likely fare no better.
    bool isLinkDown() const;
    /// By the platform itself: it does not accept this token, here at least.
    bool isRefused() const { return error.kind == ErrorKind::Refused && !isForeign; }
    friend bool operator==(const Failure &, const Failure &) = default;
};

using Outcome = std::expected<Reply, Failure>;

/// `Retry-After` in seconds or as a date, against the reply's own `Date`; at most an hour.
std::optional<Milliseconds> retryAfter(const QHttpHeaders &headers);

} // namespace hubscreen::http
