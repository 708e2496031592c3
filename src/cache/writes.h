// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/changes.h"
#include "domain/activity.h"
#include "domain/district.h"
#include "domain/footfall.h"
#include "domain/hub.h"
#include "domain/kiosk_settings.h"
#include "domain/menu.h"
#include "domain/notice.h"
#include "domain/organisation.h"
#include "domain/service.h"
#include "domain/slot.h"

#include <map>
#include <optional>
#include <set>
#include <variant>
#include <vector>

// What the feed writes: lists, events and histories, each with the feed's own order (epoch and revision).
namespace hubscreen::cache {

/// Where a list stands in the feed's order.
struct ListMark {
    QByteArray epoch;
    quint64 revision = 0; ///< of the list's first page
    QString syncToken; ///< for the next `updated_since`; empty: none was given
    QByteArray etag; ///< of an unpaged reply; may be empty
    Instant vouchedAt{}; ///< the reply's `Date`
};

enum class ListScope {
    Full, ///< all there is: what it lacks is deleted
    /// all that overlaps `range`: what lies there and is lacking is deleted (activities, slots; counts of a past month)
    Range,
    Update, ///< only what changed (`updated_since`); `deletedIds` are its tombstones
};

using Records = std::variant<std::vector<Hub>, std::vector<Organisation>, std::vector<LiveFootfall>,
                             std::vector<Activity>, std::vector<ActivityCount>, std::vector<Notice>,
                             std::vector<Service>, std::vector<Slot>, std::vector<Menu>>;

/// One whole list, all its pages: applied in one transaction.
struct ListWrite {
    Records records;
    std::vector<QString> deletedIds;
    ListScope scope = ListScope::Full;
    TimeRange range; ///< for Range; the counts' range; the menus' day
    std::optional<QString> hubId; ///< the list was asked for one hub alone: it speaks of no other
    ListMark mark;
};

struct Deleted {
    RecordKind kind = RecordKind::Hub;
    QString id;
};

struct EventWrite {
    QByteArray epoch;
    quint64 revision = 0;
    std::variant<FootfallTick, Hub, Organisation, Activity, Notice, KioskSettings, Service, Slot, Menu, Deleted> what;
};

/// The kind of record that a list or an event speaks of.
RecordKind kindOf(const Records &records);
RecordKind kindOf(const EventWrite &event);

/// What the cache knows of the feed's order for one kind of list: of the last one that spoke for the whole kind (not of
/// one hub alone, nor of a range without a sync token).
struct ListState {
    QByteArray epoch;
    quint64 revision = 0;
    QString syncToken;
    QByteArray etag; ///< of the whole list, while what is cached is that list and nothing newer
    Instant vouchedAt{};
};

/// Everything the feed needs to go on after a restart.
struct SyncState {
    QString districtId; ///< empty: nothing cached yet
    QByteArray epoch;
    quint64 revision = 0; ///< of the highest applied event; a list's is in `lists`
    std::map<RecordKind, ListState> lists;
    std::optional<TimeRange> activitiesKnown; ///< window of whole-district activities read so far
    std::optional<TimeRange> slotsKnown; ///< window of whole-district slots read so far
    /// Up to where each history is known: (hub id, empty = district; step) → end of the last finished bucket held.
    std::map<std::pair<QString, FootfallStep>, TimeRange> historyKnown;
    std::set<QString> hubs; ///< ids of those that are cached
    Instant lastServerTime{};
};

} // namespace hubscreen::cache
