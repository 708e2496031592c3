// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/revision.h"

namespace hubscreen::wire {

std::optional<FeedRevision> parseEventId(QByteArrayView id)
{
    const auto colon = id.lastIndexOf(':');
    if (colon < 1 || id.size() > 100)
        return std::nullopt;
    bool isNumber = false;
    const auto revision = id.sliced(colon + 1).toULongLong(&isNumber);
    if (!isNumber)
        return std::nullopt;
    return FeedRevision{QString::fromLatin1(id.first(colon)), revision};
}

QByteArray toEventId(const FeedRevision &revision)
{
    return revision.epoch.toLatin1() + ':' + QByteArray::number(revision.revision);
}

} // namespace hubscreen::wire
