// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace hubscreen::wire {

/// A point in the feed's order of facts. Revisions compare within one epoch only.
struct FeedRevision {
    QString epoch;
    quint64 revision = 0;
    friend bool operator==(const FeedRevision &, const FeedRevision &) = default;
};

/// "<epoch>:<revision>", the `id:` of an event; std::nullopt when it is not that.
std::optional<FeedRevision> parseEventId(QByteArrayView id);
QByteArray toEventId(const FeedRevision &revision);

} // namespace hubscreen::wire
