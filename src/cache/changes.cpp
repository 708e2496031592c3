// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/changes.h"

#include <algorithm>

namespace hubscreen::cache {

bool Changes::touches(RecordKind kind) const
{
    return everything || std::ranges::contains(upserted, kind, &RecordKey::kind)
        || std::ranges::contains(removed, kind, &RecordKey::kind);
}

bool Changes::touches(const RecordKey &key) const
{
    return everything || std::ranges::binary_search(upserted, key) || std::ranges::binary_search(removed, key);
}

} // namespace hubscreen::cache
