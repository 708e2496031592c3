// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/storage/storage.h"

namespace hubscreen::platform {

Result<std::vector<StoredRecord>> Storage::commit(std::span<const Change> changes, Instant at)
{
    std::vector<StoredRecord> records;
    const auto committed = transact([&](StorageTransaction &transaction) {
        transaction.reach(at);
        for (const auto &change : changes)
            records.push_back(transaction.put(change, at));
    });
    if (!committed)
        return std::unexpected(committed.error());
    return records;
}

} // namespace hubscreen::platform
