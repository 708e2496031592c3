// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/activity_table.h"
#include "cache/catalogue.h"
#include "cache/history_table.h"
#include "cache/live_board.h"
#include "cache/past_counts.h"
#include "cache/record_table.h"
#include "cache/slot_table.h"
#include "cache/sync_book.h"
#include "search/name_order.h"

#include <memory>

namespace hubscreen::cache {

/// An open cache file, and what of it is in memory.
struct Holdings {
    explicit Holdings(sqlite::Database opened) : database(std::move(opened)) { }

    static Result<std::unique_ptr<Holdings>> open(const QString &file);

    sqlite::Database database;
    RecordTable records{database};
    Tombstones tombstones{database};
    ActivityTable activities{database};
    SlotTable slots{database};
    HistoryTable history{database};
    PastCounts pastCounts{database};
    SyncBook sync{database};
    Catalogue catalogue{records};
    LiveBoard live;
    search::NameOrder names; ///< by which what is listed by name is sorted
};

} // namespace hubscreen::cache
