// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/time.h"
#include "platform_test.h"

#include <algorithm>
#include <numeric>

using namespace hubscreen;
using namespace hubscreen::test;

namespace {

// From midnight to midnight in Hangzhou.
QString range(const char *from, const char *to)
{
    return u"from="_s + QLatin1StringView(from) + u"T00:00:00%2B08:00&to="_s + QLatin1StringView(to)
        + u"T00:00:00%2B08:00"_s;
}

QString historyPath(const QString &days, const char *step, const QString &rest = {})
{
    return u"/v1/footfall/history?"_s + days + u"&step="_s + QLatin1StringView(step) + rest;
}

QJsonObject onlySeries(const FeedReply &reply)
{
    REQUIRE(reply.status == 200);
    const auto series = reply.json()[u"series"_s].toArray();
    REQUIRE(series.size() == 1);
    return series[0].toObject();
}

std::vector<double> column(const QJsonObject &series, const char *name)
{
    std::vector<double> values;
    for (const auto &value : series[QLatin1StringView(name)].toArray())
        values.push_back(value.toDouble(-1));
    return values;
}

} // namespace

TEST_CASE("a list is the same in pages of every size", "[platform]")
{
    const PlatformProcess platform(still());
    FeedClient client;
    for (const auto &path :
         {u"/v1/hubs?"_s, u"/v1/organisations?"_s, u"/v1/activities?"_s, u"/v1/footfall/live?"_s,
          u"/v1/activity-counts?"_s, u"/v1/notices?"_s, u"/v1/services?"_s, u"/v1/slots?"_s, u"/v1/menus?"_s}) {
        const auto whole = fetchAll(client, platform, path + u"limit=500"_s);
        const auto count = whole.items.size();
        const auto limit = std::max<std::size_t>(1, count / 7);
        const auto paged = fetchAll(client, platform, path + u"limit=%1"_s.arg(limit));
        INFO(path.toStdString() << count << " records");
        CHECK(count > 0);
        CHECK(paged.pages.size() == (count + limit - 1) / limit);
        REQUIRE(paged.items.size() == count);
        for (std::size_t i = 0; i < count; ++i) {
            auto expected = whole.items[i];
            auto got = paged.items[i];
            for (auto *item : {&expected, &got})
                item->remove(u"at"_s); // the figures' time runs on
            CHECK(got == expected);
        }
    }
}

TEST_CASE("every page states the first page's revision, whatever happens meanwhile", "[platform]")
{
    const PlatformProcess platform(lively(100));
    FeedClient client;
    FeedStream stream(client, platform.url(u"/v1/stream"_s));
    auto page = client.get(platform.url(u"/v1/activities?limit=500"_s));
    const auto first = page.revision();
    int pages = 1;
    while (page.json().contains(u"next"_s)) {
        CHECK_FALSE(page.json().contains(u"sync"_s));
        const auto seen = stream.events().size();
        REQUIRE(stream.waitForCount(seen + 1));
        page = client.get(platform.url(u"/v1/activities?limit=500&cursor="_s + page.json()[u"next"_s].toString()));
        CHECK(page.revision() == first);
        ++pages;
    }
    CHECK(pages > 3);
    CHECK(page.json().contains(u"sync"_s));
    CHECK(stream.events().back().revision() > first);
}

TEST_CASE("a cursor belongs to its list", "[platform]")
{
    const PlatformProcess platform(still());
    FeedClient client;
    const auto cursor = client.get(platform.url(u"/v1/hubs?limit=1"_s)).json()[u"next"_s].toString();
    CHECK(client.get(platform.url(u"/v1/hubs?limit=5&cursor="_s + cursor)).status == 200);
    CHECK(client.get(platform.url(u"/v1/activities?hub_id=x&cursor="_s + cursor)).status == 400);
}

TEST_CASE("activities are those that overlap the range, of the hubs and categories asked for, by start", "[platform]")
{
    const PlatformProcess platform(still());
    FeedClient client;
    const auto all = fetchAll(client, platform, u"/v1/activities?limit=500&"_s + range("2026-11-23", "2026-11-28"));
    REQUIRE(all.items.size() > 20);
    CHECK(std::ranges::is_sorted(all.items, {},
                                 [](const auto &item) { return *parseRfc3339(item[u"starts_at"_s].toString()); }));

    const auto some = all.items[all.items.size() / 2];
    const auto hub = some[u"hub_id"_s].toString();
    const auto category = some[u"category"_s].toString();
    const auto filtered =
        fetchAll(client, platform,
                 u"/v1/activities?hub_id=%1&category=%2&"_s.arg(hub, category) + range("2026-11-23", "2026-11-28"));
    const auto matches = [&](const QJsonObject &item) {
        return item[u"hub_id"_s] == hub && item[u"category"_s] == category;
    };
    CHECK(std::ranges::all_of(filtered.items, matches));
    CHECK(std::ptrdiff_t(filtered.items.size()) == std::ranges::count_if(all.items, matches));

    // A range that begins in the middle of one holds it; one that ends at its start does not.
    const auto starts = some[u"starts_at"_s].toString();
    const auto middle = QString(starts).replace(14, 2, u"10"_s).replace(u"+"_s, u"%2B"_s);
    const auto evening = starts.left(11) + u"23:59:00%2B08:00"_s;
    const auto holds = [&](const QString &from, const QString &to) {
        const auto list = fetchAll(client, platform, u"/v1/activities?limit=500&from="_s + from + u"&to="_s + to);
        return list.byId().contains(some[u"id"_s].toString());
    };
    CHECK(holds(middle, evening));
    CHECK_FALSE(holds(starts.left(11) + u"00:00:00%2B08:00"_s, QString(starts).replace(u"+"_s, u"%2B"_s)));
}

TEST_CASE("what changed since a list brings it up to date, across a restart", "[platform]")
{
    PlatformProcess platform(still(u"2026-11-24T10:32:00+08:00"_s, 20));
    FeedClient client;
    const auto days = range("2026-11-23", "2026-12-20");
    const auto before = fetchAll(client, platform, u"/v1/activities?limit=500&"_s + days);
    const auto notices = fetchAll(client, platform, u"/v1/notices?limit=500"_s);
    const auto hubs = fetchAll(client, platform, u"/v1/hubs?limit=500"_s);
    CHECK(platform.stop() == 0);

    platform.start(still(u"2026-12-02T15:00:00+08:00"_s, 20));
    const auto bringsUpToDate = [&](const WholeList &old, const QString &path, const QString &query, int limit) {
        const auto changes =
            fetchAll(client, platform, u"%1?updated_since=%2&limit=%3"_s.arg(path, old.sync, QString::number(limit)));
        CHECK(changes.pages.front().epoch() == old.pages.front().epoch());
        CHECK(changes.pages.front().revision() > old.pages.front().revision());
        auto held = old.byId();
        apply(held, changes.items);
        const auto now = fetchAll(client, platform, path + u"?limit=500&"_s + query).byId();
        INFO(path.toStdString());
        for (const auto &[id, record] : now)
            CHECK(held[id] == record);
        return changes.items;
    };
    const auto changed = bringsUpToDate(before, u"/v1/activities"_s, days, 37);
    CHECK(changed.size() > 100);
    bringsUpToDate(hubs, u"/v1/hubs"_s, {}, 500);

    // Notices end, so that tombstones are among the changes, and nothing is left that the list lacks.
    const auto noticeChanges = bringsUpToDate(notices, u"/v1/notices"_s, {}, 2);
    CHECK(std::ranges::any_of(noticeChanges, [](const auto &item) { return item[u"deleted"_s].toBool(); }));
    auto held = notices.byId();
    apply(held, noticeChanges);
    CHECK(held == fetchAll(client, platform, u"/v1/notices?limit=500"_s).byId());
}

TEST_CASE("a sync token of another epoch has expired, and is not mixed with a range", "[platform]")
{
    PlatformProcess platform(still());
    FeedClient client;
    const auto list = fetchAll(client, platform, u"/v1/hubs?limit=2"_s);
    const auto cursor = list.pages.front().json()[u"next"_s].toString();
    const auto since = u"?updated_since="_s + list.sync;
    CHECK(client.get(platform.url(u"/v1/hubs"_s + since)).json()[u"items"_s].toArray().isEmpty());
    CHECK(client.get(platform.url(u"/v1/activities"_s + since + u"&"_s + range("2026-11-23", "2026-11-28"))).status
          == 400);
    platform.stop();

    platform.start(still(u"2026-11-24T09:00:00+08:00"_s)); // before what was stored: a new epoch
    const auto expired = client.get(platform.url(u"/v1/hubs"_s + since));
    CHECK(expired.status == 410);
    CHECK(expired.problemWord() == u"sync-expired"_s);
    CHECK(client.get(platform.url(u"/v1/hubs?limit=2&cursor="_s + cursor)).status == 410);
    CHECK(expired.epoch() != list.pages.front().epoch());
}

TEST_CASE("history holds finished buckets only, on the district's hours and days", "[platform]")
{
    const PlatformProcess platform(still(u"2026-11-24T10:32:00+08:00"_s, 3));
    FeedClient client;
    const auto hub = client.get(platform.url(u"/v1/kiosks/me"_s)).json()[u"hub_id"_s].toString();
    const auto ofHub = u"&hub_id="_s + hub;
    const auto fetch = [&](const QString &days, const char *step) {
        return onlySeries(client.get(platform.url(historyPath(days, step, ofHub))));
    };
    const auto quarters = fetch(range("2026-11-24", "2026-11-25"), "PT15M");
    CHECK(quarters[u"start"_s] == u"2026-11-24T00:00:00+08:00"_s);
    CHECK(column(quarters, "entries").size() == 42); // until 10:30
    const auto hours = fetch(range("2026-11-24", "2026-11-25"), "PT1H");
    CHECK(column(hours, "entries").size() == 10);
    CHECK(column(fetch(range("2026-11-24", "2026-11-25"), "P1D"), "entries").empty());
    CHECK(column(fetch(range("2026-11-25", "2026-11-26"), "PT15M"), "entries").empty());

    const auto odd = fetch(u"from=2026-11-23T23:50:00%2B08:00&to=2026-11-24T00:20:00%2B08:00"_s, "PT15M");
    CHECK(odd[u"start"_s] == u"2026-11-24T00:00:00+08:00"_s);
    CHECK(column(odd, "entries").size() == 2);
    const auto days = fetch(u"from=2026-11-20T16:00:00Z&to=2026-11-23T16:00:00Z"_s, "P1D");
    CHECK(days[u"start"_s] == u"2026-11-21T00:00:00+08:00"_s);
    CHECK(column(days, "entries").size() == 3);
}

TEST_CASE("hours and days are sums of their quarters, the district the sum of its hubs", "[platform]")
{
    const PlatformProcess platform(still(u"2026-11-24T10:32:00+08:00"_s, 3));
    FeedClient client;
    const auto day = range("2026-11-18", "2026-11-19");
    const auto quarters = client.get(platform.url(historyPath(day, "PT15M"))).json()[u"series"_s].toArray();
    const auto daily = client.get(platform.url(historyPath(day, "P1D"))).json()[u"series"_s].toArray();
    REQUIRE(quarters.size() == 3);
    double everybody = 0;
    for (qsizetype hub = 0; hub < 3; ++hub) {
        const auto entries = column(quarters[hub].toObject(), "entries");
        const auto peaks = column(quarters[hub].toObject(), "peak_inside");
        const auto total = column(daily[hub].toObject(), "entries").at(0);
        REQUIRE(entries.size() == 96);
        if (std::ranges::contains(entries, -1.0))
            continue; // a counter was out: the day is not counted
        CHECK(total == std::reduce(entries.begin(), entries.end()));
        CHECK(column(daily[hub].toObject(), "peak_inside").at(0) == std::ranges::max(peaks));
        everybody += total;
    }
    const auto district = onlySeries(client.get(platform.url(historyPath(day, "P1D", u"&scope=district"_s))));
    CHECK_FALSE(district.contains(u"hub_id"_s));
    CHECK(everybody > 0);
    CHECK(column(district, "entries").at(0) == everybody);
}

TEST_CASE("a reply has at most 100,000 buckets", "[platform]")
{
    const PlatformProcess platform(still(u"2026-11-24T10:32:00+08:00"_s, 58));
    FeedClient client;
    const auto nineWeeks = client.get(platform.url(historyPath(range("2026-09-22", "2026-11-24"), "PT1H")));
    CHECK(nineWeeks.status == 200);
    CHECK(nineWeeks.json()[u"series"_s].toArray().size() == 58);
    const auto tooMany = client.get(platform.url(historyPath(range("2026-09-01", "2026-11-24"), "PT1H")));
    CHECK(tooMany.status == 400);
    CHECK(tooMany.problemWord() == u"too-many-buckets"_s);
    CHECK(tooMany.json()[u"detail"_s].toString().contains(u"100000"_s));
    // Only finished buckets count: a range far into the future is no reason to refuse.
    CHECK(client.get(platform.url(historyPath(range("2026-11-20", "2036-11-24"), "PT1H"))).status == 200);
}

TEST_CASE("counts of held activities are those of the activities themselves", "[platform]")
{
    const PlatformProcess platform(still());
    FeedClient client;
    const auto week = range("2026-11-16", "2026-11-23");
    const auto activities = fetchAll(client, platform, u"/v1/activities?limit=500&"_s + week);
    std::map<QString, int> held;
    for (const auto &activity : activities.items) {
        if (activity[u"status"_s] == u"held"_s)
            ++held[activity[u"hub_id"_s].toString() + u'/' + activity[u"venue_id"_s].toString()];
    }
    std::map<QString, int> counted;
    for (const auto &count : fetchAll(client, platform, u"/v1/activity-counts?limit=500&"_s + week).items) {
        if (count[u"held"_s].toInt() > 0)
            counted[count[u"hub_id"_s].toString() + u'/' + count[u"venue_id"_s].toString()] = count[u"held"_s].toInt();
    }
    CHECK(held.size() > 3);
    CHECK(counted == held);
}
