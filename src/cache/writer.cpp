// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/writer.h"

#include "cache/record_codec.h"
#include "cache/retention.h"
#include "insight/crowd.h"
#include "sqlite/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscreen::cache {

namespace {

/// The end of the last bucket of that day that is over.
Instant finishedUpTo(Instant moment, FootfallStep step, const Zone &zone)
{
    const auto day = zone.startOf(zone.dayOf(moment));
    const Milliseconds length = lengthOf(step);
    return step == FootfallStep::Day ? day : day + (moment - day) / length * length;
}

} // namespace

Writer::Writer(Holdings &holdings, const ServerClock &clock, const QString &ownHub)
    : m_holdings(holdings),
      m_clock(clock),
      m_ownHub(ownHub)
{
}

Result<ChangeSet> Writer::inTransaction(const Work &work)
{
    if (const auto loaded = m_holdings.catalogue.load(); !loaded)
        return std::unexpected(loaded.error());
    const auto before = m_holdings.sync.state();
    ChangeSet changes;
    sqlite::Transaction transaction(m_holdings.database);
    work(changes);
    m_holdings.sync.store(m_clock.isLearnt() ? m_clock.now() : Instant{});
    if (const auto committed = transaction.commit(); !committed) {
        m_holdings.sync.restore(before);
        m_holdings.tombstones.reload();
        return std::unexpected(committed.error());
    }
    const bool catalogued = changes.touches(RecordKind::District) || changes.touches(RecordKind::Hub)
        || changes.touches(RecordKind::Organisation);
    if (catalogued) {
        m_holdings.catalogue.forget();
        if (const auto loaded = m_holdings.catalogue.load(); !loaded)
            return std::unexpected(loaded.error());
        m_holdings.live.judgeAgain(judge());
    }
    return changes;
}

LiveBoard::Judge Writer::judge() const
{
    const auto now = m_clock.now();
    const auto &zone = m_holdings.catalogue.zone();
    return {.level =
                [this, now](const LiveFootfall &figures, CrowdLevel previous) {
                    const auto *hub = m_holdings.catalogue.hub(figures.hubId);
                    const bool open = hub && !hub->openingHours.isClosedAt(now, m_holdings.catalogue.zone());
                    return insight::crowdLevel(figures.inside, hub ? hub->capacity : 0, open, previous);
                },
            .midnight = zone.startOf(zone.dayOf(now))};
}

void Writer::enterEpoch(const QByteArray &epoch)
{
    auto &sync = m_holdings.sync;
    if (sync.state().epoch == epoch)
        return;
    sync.beginEpoch(epoch);
    m_holdings.records.forgetRevisions();
    m_holdings.activities.forgetRevisions();
    m_holdings.slots.forgetRevisions();
    m_holdings.tombstones.forgetAll();
    m_holdings.live.beginEpoch();
}

Result<ChangeSet> Writer::beginEpoch(const QByteArray &epoch)
{
    return inTransaction([&](ChangeSet &) {
        m_holdings.sync.beginEpoch({}); // the same one again is a `reset`: its order begins anew all the same
        enterEpoch(epoch);
    });
}

Result<ChangeSet> Writer::putDistrict(const District &district, const ListMark &mark)
{
    return inTransaction([&](ChangeSet &changes) {
        enterEpoch(mark.epoch);
        const auto &known = m_holdings.catalogue.district();
        if (known && known->zone != district.zone) { // the rows are the old zone's days
            m_holdings.history.clear();
            m_holdings.sync.forgetHistory();
        }
        const auto written = m_holdings.records.put(RecordKind::District, district.id, mark.revision, encode(district));
        if (written == Written::Changed)
            changes.upsert(RecordKind::District, district.id);
        m_holdings.sync.setDistrict(district.id);
        m_holdings.sync.noteList(RecordKind::District, mark, true, ListScope::Full);
    });
}

Result<ChangeSet> Writer::putHistory(const std::vector<FootfallSeries> &series, FootfallStep step,
                                     const TimeRange &range, Instant vouchedAt)
{
    if (const auto loaded = m_holdings.catalogue.load(); !loaded)
        return std::unexpected(loaded.error());
    if (!m_holdings.catalogue.district())
        return std::unexpected(Error{
            ErrorKind::InvalidInput, u"footfall history"_s, u"the district and its time zone are not known yet"_s, {}});
    return inTransaction([&](ChangeSet &changes) {
        const auto zone = m_holdings.catalogue.zone();
        const auto today = zone.startOf(zone.dayOf(m_clock.now()));
        const auto finished = finishedUpTo(vouchedAt, step, zone);
        for (const auto &one : series) {
            const auto before = m_holdings.sync.historyKnown(one.hubId, step);
            const bool changed = m_holdings.history.put(one, zone);
            m_holdings.sync.noteHistory(one.hubId, step, {range.from, std::min(range.to, finished)});
            const auto after = m_holdings.sync.historyKnown(one.hubId, step);
            const bool reachedToday = after && after->to >= today && (!before || before->to < today);
            if (changed || !before || reachedToday)
                changes.upsert(RecordKind::FootfallHistory, one.hubId);
        }
    });
}

Result<ChangeSet> Writer::flush()
{
    if (!m_holdings.live.isDirty() && !m_holdings.sync.isDirty())
        return ChangeSet();
    auto flushed = inTransaction([this](ChangeSet &) { m_holdings.live.store(m_holdings.database); });
    m_liveStored = m_liveStored || (m_liveWhole && flushed);
    if (!flushed)
        m_holdings.live.storeAgain();
    return flushed;
}

Result<ChangeSet> Writer::prune()
{
    if (!m_clock.isLearnt()) // a wrong clock must not throw away what is still needed
        return ChangeSet();
    return inTransaction([this](ChangeSet &changes) {
        const auto now = m_clock.now();
        const auto zone = m_holdings.catalogue.zone();
        m_holdings.tombstones.forget(now - std::chrono::days(1)); // no reply is that long on its way
        m_holdings.history.removeBefore(firstHistoryDays(now, zone).days, FootfallStep::Day);
        m_holdings.history.removeBefore(firstHistoryDays(now, zone).hours, FootfallStep::QuarterHour);
        m_holdings.pastCounts.forgetBefore(firstCountMonth(now, zone));
        if (m_ownHub.isEmpty())
            return;
        m_holdings.history.removeBefore(firstHistoryDays(now, zone).hours, FootfallStep::Hour);
        m_holdings.history.removeQuarterHoursOfOthers(firstHistoryDays(now, zone).othersQuarterHours, m_ownHub);
        for (const auto &id :
             m_holdings.activities.outside(activityWindow(now, zone), m_ownHub, ownActivityWindow(now, zone))) {
            m_holdings.activities.remove(id);
            changes.remove(RecordKind::Activity, id);
        }
        pruneOffers(changes, now);
    });
}

/// Slots and menus of days that have passed.
void Writer::pruneOffers(ChangeSet &changes, Instant now)
{
    const auto zone = m_holdings.catalogue.zone();
    for (const auto &id : m_holdings.slots.outside(slotWindow(now, zone))) {
        m_holdings.slots.remove(id);
        changes.remove(RecordKind::Slot, id);
    }
    const auto bodies = m_holdings.records.bodies(RecordKind::Menu);
    for (const auto &body : bodies.value_or(std::vector<QByteArray>())) {
        const auto menu = decode<Menu>(body);
        if (menu && !isKept(*menu, m_ownHub, now, zone) && m_holdings.records.remove(RecordKind::Menu, menu->id))
            changes.remove(RecordKind::Menu, menu->id);
    }
}

} // namespace hubscreen::cache
