// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "domain/activity.h"
#include "domain/district.h"
#include "domain/footfall.h"
#include "domain/hub.h"
#include "domain/menu.h"
#include "domain/notice.h"
#include "domain/organisation.h"
#include "domain/service.h"
#include "domain/slot.h"

#include <memory>

// The synthetic district that the reference platform serves with --demo. Everything is a pure function of the facts
// (resources/demo), the seed, and the instant asked for: no clock, no random, no state, so the past is computed when
// asked, live figures continue it, and every thread may ask. Hubs are named by index, 0 ≤ index < hubCount(); a wrong
// index is a programming error. Days are those of the district's time zone.
namespace hubscreen::platform::demo {

struct World;

struct Options {
    int hubs = 58; ///< beyond those of the facts, further ones are made after their pattern; 1–10,000
    quint64 seed = 1;
    QString facts = QStringLiteral(":/hubscreen/demo/xihu"); ///< folder with the district's JSON files
};

/// One bucket of one hub. std::nullopt = the counter did not report for all of it; 0 = nobody (closed).
struct FootfallBucket {
    std::optional<qint64> entries;
    std::optional<double> averageInside; ///< time-weighted mean, people
    std::optional<qint64> peakInside;
    friend bool operator==(const FootfallBucket &, const FootfallBucket &) = default;
};

/// One change between two instants. The record that changed is asked for with the matching function and `at` or later.
struct Happening {
    enum class Kind {
        ActivityBooked, ///< seats or waiting list; recordId is the activity's: activity()
        ActivityBookingClosed, ///< bookingUntil has come
        ActivityCancelled,
        ActivityHeld, ///< with `attended`
        HubChanged, ///< opening hours, exceptions; recordId is the hub's: hub()
        NoticeBegan, ///< recordId is the notice's: notices()
        NoticeEnded,
        CounterFailed, ///< of the hub recordId: live() says `inside` empty
        CounterReturned,
        SlotBooked, ///< recordId is the slot's: slot()
        SlotClosed, ///< its bookingUntil has come, or its hub closes earlier
        MenuChanged, ///< recordId is the menu's: menuOn()
    };
    Instant at{};
    Kind kind{};
    int hubIndex = -1; ///< -1: the whole district
    QString recordId;
    friend bool operator==(const Happening &, const Happening &) = default;
};

class DemoDistrict
{
public:
    /// Reads the facts; the error names the file and the record that is wrong.
    static Result<DemoDistrict> create(const Options &options = {});

    const District &district() const;
    int hubCount() const;
    std::optional<int> indexOf(const QString &hubId) const;

    /// Opening exceptions are those known at `now`, from 7 days back to 30 days ahead.
    Hub hub(int hubIndex, Instant now) const;
    std::vector<Hub> hubs(Instant now) const;
    const std::vector<Organisation> &organisations() const;

    /// Valid at `now`.
    std::vector<Notice> notices(Instant now) const;

    /// That day's activities by start, as they stand at `now`: seats fill while booking is open, past ones are held.
    std::vector<Activity> activitiesOn(int hubIndex, QDate day, Instant now) const;
    /// std::nullopt when there is no such activity.
    std::optional<Activity> activity(const QString &activityId, Instant now) const;
    /// Held by `now` on the days from `from` to before `to`; one entry a venue in which something was held.
    std::vector<ActivityCount> activityCounts(int hubIndex, QDate from, QDate to, Instant now) const;

    const std::vector<Service> &services(int hubIndex) const;
    /// That day's slots of all the hub's services, by start, as they stand at `now`.
    std::vector<Slot> slotsOn(int hubIndex, QDate day, Instant now) const;
    /// std::nullopt when there is no such slot.
    std::optional<Slot> slot(const QString &slotId, Instant now) const;
    /// std::nullopt when no canteen of the hub cooks on that day.
    std::optional<Menu> menuOn(int hubIndex, QDate day, Instant now) const;

    /// The bucket in which `bucketStart` lies.
    FootfallBucket quarterHour(int hubIndex, Instant bucketStart) const;
    FootfallBucket hour(int hubIndex, Instant bucketStart) const;
    FootfallBucket day(int hubIndex, QDate day) const;

    /// Every bucket that overlaps `range`, finished or not by anybody's clock. Hours and days are sums and means of
    /// their quarter hours; one that was not counted leaves its hour and day not counted.
    FootfallSeries history(int hubIndex, TimeRange range, FootfallStep step) const;
    /// The whole district: entries and averages are sums over the hubs that were counted, the peak is the greatest of
    /// the sums at the quarter hours' ends.
    FootfallSeries districtHistory(TimeRange range, FootfallStep step) const;

    /// What the counter says at `at`. Its time-mean over a quarter hour is the bucket's average to within half a
    /// person, entries − exits = inside, and both counts start the day at 0. While the counter is out, `inside` is
    /// empty and the counts stand still.
    LiveFootfall live(int hubIndex, Instant at) const;

    /// What changed in (from, to], in order. happenings(a, b) and happenings(b, c) together are happenings(a, c).
    std::vector<Happening> happenings(Instant from, Instant to) const;

private:
    explicit DemoDistrict(std::shared_ptr<const World> world) : m_world(std::move(world)) { }
    std::shared_ptr<const World> m_world; // never changes: copies share it
};

} // namespace hubscreen::platform::demo
