// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/message.h"

#include <algorithm>

namespace hubscreen::http {

namespace {

constexpr qint64 longestWaitSeconds = 3600;

} // namespace

std::optional<Milliseconds> Reply::maxAge() const
{
    for (const auto &directive : header("Cache-Control").split(',')) {
        const auto text = directive.trimmed().toLower();
        bool ok = false;
        const auto seconds = text.startsWith("max-age=") ? text.mid(8).toLongLong(&ok) : 0;
        if (ok && seconds >= 0)
            return Milliseconds(std::min(seconds, 24 * longestWaitSeconds) * 1000);
    }
    return std::nullopt;
}

bool operator==(const Reply &a, const Reply &b)
{
    return a.status == b.status && a.body == b.body && a.headers.toListOfPairs() == b.headers.toListOfPairs()
        && a.date == b.date && a.receivedAt == b.receivedAt;
}

bool Failure::isLinkDown() const
{
    return error.kind == ErrorKind::Network || status == 429 || status == 502 || status == 503 || status == 504
        || status == 511;
}

std::optional<Milliseconds> retryAfter(const QHttpHeaders &headers)
{
    const auto text = headers.value("Retry-After").trimmed();
    if (text.isEmpty())
        return std::nullopt;
    bool ok = false;
    auto seconds = text.toByteArray().toLongLong(&ok);
    if (!ok) {
        const auto until = parseHttpDate(text);
        const auto date = parseHttpDate(headers.value("Date"));
        if (!until || !date)
            return std::nullopt;
        seconds = std::chrono::duration_cast<std::chrono::seconds>(*until - *date).count();
    }
    return Milliseconds(std::clamp<qint64>(seconds, 0, longestWaitSeconds) * 1000);
}

} // namespace hubscreen::http
