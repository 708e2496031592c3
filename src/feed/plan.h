// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "feed/fetch_request.h"

#include <map>
#include <set>
#include <utility>

// What a screen keeps, and what of it is missing (feed API, "What a screen keeps"). Pure.
namespace hubscreen::feed {

/// What has been fetched so far, in the present epoch where the order of facts matters.
struct SyncedState {
    QString districtId;
    QByteArray epoch;
    std::map<cache::RecordKind, QString> syncTokens;
    std::optional<TimeRange> activities; ///< of the whole district
    std::optional<TimeRange> slots; ///< of the whole district
    std::map<std::pair<QString, FootfallStep>, TimeRange> history; ///< by hub; empty id: the district's own
    std::set<QString> hubs;

    /// The order of facts begins anew; figures of finished days hold all the same.
    void forgetEpoch();
    void addHistory(const HistoryRequest &request);
};

SyncedState syncedStateOf(const cache::SyncState &state);

struct SyncScope {
    Instant now{};
    Zone zone;
    QString ownHub; ///< empty: a desk, or not known yet
    bool kiosk = true; ///< has settings of its own on the platform

    /// Activities of all hubs: 7 days back to 30 ahead.
    TimeRange activities() const;
    /// Activities of the own hub: 35 days back.
    TimeRange ownPastActivities() const;
    bool keeps(const Activity &activity) const;
    /// Slots of all hubs: today and the six days after.
    TimeRange slots() const;
    bool keeps(const Slot &slot) const { return slot.time.overlaps(slots()); }
    TimeRange today() const { return zone.rangeOf(zone.dayOf(now)); }
    bool keeps(const Menu &menu) const { return menu.date == zone.dayOf(now); }
    /// 9 weeks of quarter hours and hours, 25 months of days, up to the last finished bucket.
    TimeRange history(FootfallStep step) const;
    TimeRange monthSoFar() const;
    /// The whole months before this one whose counts are kept, the last one first.
    std::vector<TimeRange> pastMonths() const;
};

/// What the first picture needs: this screen's settings, hubs, live figures; the own hub's history and its day.
std::vector<FetchRequest> firstPicture(const SyncedState &synced, const SyncScope &scope);

/// Of these, what concerns the own hub, and its past activities: when it becomes known later.
std::vector<FetchRequest> ownHub(const SyncedState &synced, const SyncScope &scope);

/// The rest: organisations, notices, activities, services, menus, slots, counts, the histories of hubs and district.
std::vector<FetchRequest> background(const SyncedState &synced, const SyncScope &scope);

/// Lists of `kind` as they changed since the last time, or whole.
std::vector<FetchRequest> refresh(cache::RecordKind kind, const SyncedState &synced, const SyncScope &scope);

/// Buckets finished since the last time; `revise`: also the 48 hours before, which may have been revised.
std::vector<FetchRequest> ownHistory(const SyncedState &synced, const SyncScope &scope, bool revise);
std::vector<FetchRequest> otherHistory(const SyncedState &synced, const SyncScope &scope, bool revise);

} // namespace hubscreen::feed
