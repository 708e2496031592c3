// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/writes.h"
#include "http/message.h"

#include <variant>
#include <vector>

// What is to be fetched, as values.
namespace hubscreen::feed {

struct DistrictOrder {
    friend bool operator==(const DistrictOrder &, const DistrictOrder &) = default;
};

struct KioskOrder {
    friend bool operator==(const KioskOrder &, const KioskOrder &) = default;
};

struct ListOrder {
    cache::RecordKind kind = cache::RecordKind::Hub;
    cache::ListScope scope = cache::ListScope::Full;
    TimeRange range{}; ///< for Range, and the counts; menus: their day
    std::optional<QString> hubId = {}; ///< of this hub alone
    QString updatedSince = {}; ///< for Update
    friend bool operator==(const ListOrder &, const ListOrder &) = default;
};

struct HistoryOrder {
    FootfallStep step = FootfallStep::QuarterHour;
    TimeRange range{};
    std::vector<QString> hubIds = {}; ///< empty: the district's own series
    bool everyHub = false; ///< `hubIds` are all there are: they need not be named
    friend bool operator==(const HistoryOrder &, const HistoryOrder &) = default;
};

enum class Stage {
    District, ///< who is it? Before anything else, alone
    FirstPicture,
    Background, ///< one at a time
};

struct Order {
    std::variant<DistrictOrder, KioskOrder, ListOrder, HistoryOrder> what;
    Stage stage = Stage::FirstPicture;
    friend bool operator==(const Order &, const Order &) = default;
};

/// The list or record of which an order is about, for the gates; FootfallHistory has none.
cache::RecordKind kindOf(const Order &order);

/// `etag`: of the copy at hand; `zone`: whose offset is written.
http::Request requestFor(const Order &order, const Zone &zone, const QByteArray &etag);

} // namespace hubscreen::feed
