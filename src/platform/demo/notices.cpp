// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/demo/notices.h"

#include "platform/demo/chance.h"
#include "platform/demo/hub_day.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscreen::platform::demo {

namespace {

constexpr int closureToldDaysBefore = 2;
constexpr int weekBegins = 8 * 60;

QString minuteText(int minute)
{
    return QString::asprintf("%d:%02d", minute / 60, minute % 60);
}

QString noticeId(const QString &what, DayNumber day)
{
    return u"notice."_s + what + u'.' + dateOf(day).toString(u"yyyyMMdd");
}

DatedNotice weekly(const World &world, DayNumber monday)
{
    const auto &texts = world.facts.weeklyNotices;
    const auto &text = texts[std::size_t(monday / 7) % texts.size()];
    const auto &clock = world.facts.clock;
    return {{.id = noticeId(u"week"_s, monday),
             .hubIds = {},
             .title = text.title,
             .body = text.body,
             .urgency = Urgency::Info,
             .validity = {clock.at(monday, weekBegins), clock.at(monday + 7)}},
            -1};
}

DatedNotice ofHub(const World &world, int hub, DayNumber day, const QString &what, const NoticeTexts &texts,
                  const LocalizedText &when)
{
    const auto &record = world.hub(hub).record;
    return {
        {.id = noticeId(record.id + u'.' + what, day),
         .hubIds = {record.id},
         .title = {texts.title.zh.arg(record.shortName.zh, when.zh), texts.title.en.arg(record.shortName.en, when.en)},
         .body = texts.body,
         .urgency = Urgency::Important,
         .validity = {}},
        hub};
}

DatedNotice closure(const World &world, int hub, DayNumber day)
{
    const auto date = dateOf(day);
    const LocalizedText when{u"%1月%2日"_s.arg(QString::number(date.month()), QString::number(date.day())),
                             QLocale::c().toString(date, u"d MMMM"_s)};
    auto notice = ofHub(world, hub, day, u"closed"_s, world.facts.closedNotice, when);
    const auto &clock = world.facts.clock;
    notice.notice.validity = {clock.at(day - closureToldDaysBefore, weekBegins), clock.at(day + 1)};
    return notice;
}

DatedNotice earlyEnd(const World &world, const EarlyHub &early, DayNumber day)
{
    const auto time = minuteText(early.closing.closes);
    auto notice = ofHub(world, early.hub, day, u"early"_s, world.facts.earlyNotice, {time, time});
    const auto &clock = world.facts.clock;
    notice.notice.validity = {clock.at(day, early.closing.announced), clock.at(day + 1)};
    return notice;
}

} // namespace

std::vector<DatedNotice> noticesBetween(const World &world, Instant from, Instant to)
{
    std::vector<DatedNotice> notices;
    const auto add = [&](DatedNotice notice) {
        const auto &validity = notice.notice.validity;
        if (validity.from <= to && from <= validity.to)
            notices.push_back(std::move(notice));
    };
    const auto first = world.facts.clock.dayOf(from) - 1;
    const auto last = world.facts.clock.dayOf(to);
    for (DayNumber monday = first - weekdayOf(first); monday <= last; monday += 7)
        add(weekly(world, monday));
    for (DayNumber day = first; day <= last + closureToldDaysBefore; ++day) {
        for (int block = 0; block < world.blockCount(); ++block) {
            if (const int hub = closedHub(world, block, day); hub >= 0)
                add(closure(world, hub, day));
            if (const auto early = earlyHub(world, block, day); early.hub >= 0)
                add(earlyEnd(world, early, day));
        }
    }
    std::ranges::stable_sort(notices, {}, [](const DatedNotice &n) { return n.notice.validity.from; });
    return notices;
}

} // namespace hubscreen::platform::demo
