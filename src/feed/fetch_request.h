// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/writes.h"
#include "http/message.h"

#include <variant>
#include <vector>

// What is to be fetched, as values.
namespace hubscreen::feed {

struct DistrictRequest {
    friend bool operator==(const DistrictRequest &, const DistrictRequest &) = default;
};

struct KioskRequest {
    friend bool operator==(const KioskRequest &, const KioskRequest &) = default;
};

struct ListRequest {
    cache::RecordKind kind = cache::RecordKind::Hub;
    cache::ListScope scope = cache::ListScope::Full;
    TimeRange range{}; ///< for Range, and the counts; menus: their day
    std::optional<QString> hubId = {}; ///< of this hub alone
    QString updatedSince = {}; ///< for Update
    friend bool operator==(const ListRequest &, const ListRequest &) = default;
};

struct HistoryRequest {
    FootfallStep step = FootfallStep::QuarterHour;
    TimeRange range{};
    std::vector<QString> hubIds = {}; ///< empty: the district's own series
    bool everyHub = false; ///< `hubIds` are all there are: they need not be named
    friend bool operator==(const HistoryRequest &, const HistoryRequest &) = default;
};

enum class Stage {
    District, ///< who is it? Before anything else, alone
    FirstPicture,
    Background, ///< one at a time
};

struct FetchRequest {
    std::variant<DistrictRequest, KioskRequest, ListRequest, HistoryRequest> what;
    Stage stage = Stage::FirstPicture;
    friend bool operator==(const FetchRequest &, const FetchRequest &) = default;
};

/// The list or record that a request is about, for the event buffer; FootfallHistory has none.
cache::RecordKind kindOf(const FetchRequest &request);

/// `etag`: of the copy at hand; `zone`: whose offset is written.
http::Request requestFor(const FetchRequest &request, const Zone &zone, const QByteArray &etag);

} // namespace hubscreen::feed
