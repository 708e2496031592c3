// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/notices/notice_board.h"

#include "viewmodel/base/figure_reading.h"
#include "viewmodel/base/time_span.h"

#include <algorithm>

namespace hubscreen::viewmodel {

namespace {

using cache::RecordKind;
using namespace std::chrono_literals;

// The clock may be set meanwhile: nobody relies on a moment that is farther away.
constexpr Milliseconds longestWait = 1h;

} // namespace

NoticeBoard::NoticeBoard(const ViewContext &context, const DistrictInfo &district, Scheduler &scheduler)
    : m_context(context),
      m_district(district),
      m_scheduler(scheduler),
      m_query(
          context, [](const cache::Changes &c) { return c.touches(RecordKind::Notice); },
          [this] { return m_context.cache.notices(m_hubId); },
          [this](std::vector<Notice> &&notices) {
              m_notices = std::move(notices);
              m_known = true;
              refresh();
          },
          [this] { refresh(); })
{
    connect(&context.pulse, &Pulse::beat, this, &NoticeBoard::refresh);
    connect(&district, &DistrictInfo::changed, this, &NoticeBoard::refresh);
    m_query.ask();
}

void NoticeBoard::setHubId(const QString &hubId)
{
    if (hubId == m_hubId)
        return;
    m_hubId = hubId;
    m_query.ask();
}

void NoticeBoard::refresh()
{
    const auto now = m_context.clock.now();
    std::vector<NoticeRow> valid;
    for (const auto &notice : m_notices) {
        if (notice.validity.contains(now))
            valid.push_back(rowOf(notice));
    }
    m_emergencies = int(std::ranges::count(valid, int(UrgencyEnum::Emergency), &NoticeRow::urgency));
    mergeRows(std::move(valid), &NoticeRow::id);
    armNext(now);
    Q_EMIT changed();
}

void NoticeBoard::armNext(Instant now)
{
    std::optional<Instant> next;
    for (const auto &notice : m_notices) {
        for (const auto edge : {notice.validity.from, notice.validity.to}) {
            if (edge > now && (!next || edge < *next))
                next = edge;
        }
    }
    m_next.cancel();
    if (next)
        m_next = m_scheduler.after(std::min<Milliseconds>(*next - now, longestWait), [this] { refresh(); });
}

NoticeRow NoticeBoard::rowOf(const Notice &notice) const
{
    const auto &language = m_context.language;
    const auto &zone = m_district.zone();
    const auto other = language.language() == Language::Chinese ? Language::English : Language::Chinese;
    const auto otherOf = [&](const LocalizedText &text) {
        const auto words = language.glyphs().drawable(text.in(other));
        return words == language.textOf(text) ? QString() : words;
    };
    NoticeRow row;
    row.id = notice.id;
    row.title = language.textOf(notice.title);
    row.body = language.textOf(notice.body);
    row.otherTitle = otherOf(notice.title);
    row.otherBody = otherOf(notice.body);
    row.urgency = int(notice.urgency);
    row.ofThisHub = !notice.hubIds.empty();
    const auto validity = timeSpan(notice.validity, m_district.today(), zone);
    row.fromDay = validity.from.day;
    row.fromTime = validity.from.time;
    row.untilDay = validity.to.day;
    row.untilTime = validity.to.time;
    return row;
}

} // namespace hubscreen::viewmodel
