// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/bookable.h"
#include "cache/holdings.h"
#include "cache/queries.h"
#include "domain/kiosk_settings.h"
#include "insight/typical.h"

#include <set>

namespace hubscreen::cache {

/// Answers questions from what is held, as of `now`. Damaged when something stored cannot be read.
class Reader
{
public:
    Reader(Holdings &holdings, Instant now) : m_holdings(holdings), m_now(now) { }

    Result<std::optional<District>> district();
    Result<std::optional<KioskSettings>> kioskSettings();
    Result<std::vector<HubSummary>> hubSummaries();
    Result<std::optional<HubDetail>> hubDetail(const QString &hubId);
    Result<DistrictNow> districtNow();
    Result<HubToday> hubToday(const QString &hubId);
    Result<Outlook> outlook(const QString &hubId);
    Result<std::vector<RankedHub>> ranking();
    Result<HubWeek> hubWeek(const QString &hubId);
    Result<FootfallMonth> footfallMonth(const QString &hubId, QDate month);
    Result<FootfallYear> footfallYear(const QString &hubId);
    Result<std::optional<TimeRange>> commonQuiet(const std::vector<QString> &hubIds);
    Result<std::vector<Notice>> notices(const QString &hubId);

    /// A slice of the rows, from the `skip`th on; `known` once for all slices.
    Result<std::vector<ActivityRow>> activityRows(const ActivityQuery &query, int skip, int count);
    /// By its number in the table; empty when it is gone.
    Result<std::optional<ActivityRow>> activityRow(quint64 number);
    Result<bool> activitiesKnown(const ActivityQuery &query);
    Result<ActivityDays> activityDays(const ActivityQuery &query);
    Result<std::optional<ActivityDetail>> activityDetail(const QString &id);
    Result<std::vector<OrganisationSummary>> organisations(const QString &hubId);
    Result<std::optional<OrganisationDetail>> organisationDetail(const QString &id);
    Result<HeldCounts> heldCounts(const QString &hubId, QDate month);

    Result<ServiceList> services(const ServiceQuery &query);
    Result<SlotList> slotsOf(const QString &serviceId);
    Result<std::optional<BookableOffer>> bookable(BookingKind kind, const QString &id, int partySize);
    Result<MenuList> menus(const std::optional<QString> &hubId);
    /// Service: hubs that offer one; Menu: hubs that have a canteen. By id.
    Result<std::vector<QString>> hubsWith(RecordKind kind);

private:
    QDate today() const { return m_holdings.catalogue.zone().dayOf(m_now); }
    struct Figures {
        Reading<qint64> inside;
        Reading<qint64> entriesToday;
    };
    Figures figuresOf(const QString &hubId) const;
    LiveNow liveOf(const Hub &hub) const;
    HubSummary summaryOf(const Hub &hub) const;
    ActivityRow rowOf(ActivityTable::Row row) const;
    Result<std::optional<std::vector<ActivityCount>>> countsOf(const QString &hubId, QDate month);
    static void addRows(std::vector<HeldCount> &rows, const Hub &hub, const std::vector<ActivityCount> &counts,
                        bool byVenue);
    LocalizedText townStreetOf(const Hub &hub) const;

    /// A sum over the hubs that are counted.
    struct Total {
        Reading<qint64> people;
        std::vector<std::pair<QString, qint64>> counted; ///< hubs, and their people
        std::vector<QString> lacking; ///< the others
    };
    Total totalOf(Reading<qint64> Figures::*figure) const;

    SlotRow slotRowOf(SlotTable::Row row) const;
    Result<std::vector<SlotRow>> slotRowsOf(Result<std::vector<SlotTable::Row>> rows) const;
    ServiceRow serviceRowOf(Service service, std::vector<SlotRow> next) const;
    Result<std::optional<BookableOffer>> bookableActivity(const QString &id, int partySize);
    Result<std::optional<BookableOffer>> bookableSlot(const QString &id, int partySize);
    Result<std::vector<Bookable>> freeSlotsOf(const ServiceRow &service, const QString &without, int partySize);
    bool areSlotsKnown() const;
    bool isListKnown(RecordKind kind) const;
    /// Entries of the hubs that are counted now and were on the same weekdays before.
    struct Like {
        qint64 people = 0; ///< by now
        int hubs = 0;
        std::vector<QString> without; ///< who is not among them
    };
    Result<Like> likeOf(const Total &entries, QDate firstDay);
    Result<void> compare(DistrictNow &now, const Total &entries);
    Result<double> entriesOf(const std::vector<QString> &hubIds, QDate day, int untilMinute);
    enum class Gaps { Unknown, Nobody }; ///< what a bucket that was not counted makes of the sum
    Result<std::optional<double>> entriesOfDay(const QString &hubId, QDate day, int untilMinute, Gaps gaps);

    /// People inside by the quarter hours that a day really has, from its first moment on: 92 to 100 of them.
    using DayLine = std::vector<std::optional<double>>;
    /// A day, and the same weekdays before it.
    struct DayCurves {
        DayLine line;
        std::vector<insight::DayCurve> weeks;
        insight::TypicalDay typical;
    };
    struct DayHours {
        std::vector<OpenPeriod> periods; ///< within the day; all of it when nothing is known
        std::optional<TimeRange> span;
        bool known = true; ///< else nobody can say when it is quiet
    };
    /// Quarter hours, where there are none hours four times each.
    Result<DayLine> lineOf(const QString &hubId, QDate day);
    /// The same by the wall clock.
    Result<insight::DayCurve> curveOf(const QString &hubId, QDate day);
    insight::DayCurve byWallClock(const DayLine &line, QDate day) const;
    /// Where the rest of the day begins that is not known yet; empty: the day has not begun, or what is known is old.
    std::optional<Instant> endOfKnown(const DayCurves &curves, Minutes bucket) const;
    Result<DayCurves> curvesOf(const QString &hubId, QDate day);
    /// An empty id: from the first hub's opening to the last one's closing, by those of which it is known.
    DayHours hoursOf(const QString &hubId, QDate day) const;
    HubToday dayOf(const QString &hubId, const DayCurves &curves, const DayHours &hours) const;
    std::vector<BandPoint> pointsOf(const insight::TypicalDay &day, const DayHours &hours, Minutes bucket) const;
    Result<std::optional<double>> insideAt(const QString &hubId, Instant moment);

    /// Of each day of a month, from the first on.
    using DailyEntries = std::vector<std::optional<qint64>>;
    Result<DailyEntries> entriesOfMonth(const QString &hubId, QDate month);
    bool areDaysKnown(const QString &hubId) const;
    bool isHistoryKnown(const QString &hubId) const;
    Minutes lengthOfBuckets(const QString &hubId) const;

    Holdings &m_holdings;
    Instant m_now;
    mutable std::optional<TimeRange> m_rangeOfToday;
};

} // namespace hubscreen::cache
