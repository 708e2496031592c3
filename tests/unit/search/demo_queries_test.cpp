// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/cache.h"
#include "core/simulated.h"
#include "platform/demo/demo_district.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

// What people type in the lobby of the demo district's first hub on a Wednesday at 10:32, and what must come first:
// queries.tsv, through the real cache.
namespace {

using namespace hubscreen;
using namespace Qt::StringLiterals;
using cache::SearchKind;

class DemoScreen
{
public:
    DemoScreen()
    {
        clock.learn(time.system(), time.monotonic());
        const auto district = platform::demo::DemoDistrict::create().value();
        const auto hubs = district.hubs(clock.now());
        cache.setOwnHub(hubs.front().id);
        cache.open();
        cache.putDistrict(district.district(), mark());
        put(hubs);
        put(district.organisations());
        std::vector<Activity> activities;
        std::vector<Service> services;
        std::vector<Menu> menus;
        for (int i = 0; i < district.hubCount(); ++i) {
            std::ranges::copy(district.services(i), std::back_inserter(services));
            for (int later : {0, 1}) {
                if (auto menu = district.menuOn(i, today.addDays(later), clock.now()))
                    menus.push_back(std::move(*menu));
            }
            for (auto day = today.addDays(-7); day < today.addDays(31); day = day.addDays(1))
                std::ranges::move(district.activitiesOn(i, day, clock.now()), std::back_inserter(activities));
        }
        put(std::move(activities));
        put(std::move(services));
        put(std::move(menus));
    }

    cache::SearchAnswer search(const QString &text, Language language = Language::Chinese)
    {
        auto answer = cache.search({.text = text, .language = language});
        settle();
        return answer.result().value;
    }

    void settle()
    {
        for (int i = 0; i < 200; ++i)
            time.advance(std::chrono::milliseconds(1));
    }

    cache::ListMark mark()
    {
        return {.epoch = "e", .revision = ++revision, .syncToken = {}, .etag = {}, .vouchedAt = clock.now()};
    }

    template<typename T>
    void put(std::vector<T> records)
    {
        cache.putList({.records = std::move(records),
                       .deletedIds = {},
                       .scope = cache::ListScope::Full,
                       .range = {},
                       .hubId = {},
                       .mark = mark()});
    }

    const Zone zone = *Zone::fromIanaId("Asia/Shanghai");
    const QDate today{2026, 11, 25};
    quint64 revision = 0;
    SimulatedTime time{zone.at(today, 10 * 60 + 32)};
    ServerClock clock{time};
    cache::Cache cache{u":memory:"_s, time, time, clock};
};

DemoScreen &screen()
{
    static DemoScreen demo;
    return demo;
}

QString name(SearchKind kind)
{
    static const QStringList names{u"activity"_s, u"service"_s, u"venue"_s, u"hub"_s, u"organisation"_s, u"dish"_s};
    return names[int(kind)];
}

/// "venue 老年食堂"; for nothing found: "near 太极扇, 书法", or "nothing" where no word is near.
QString firstOf(const cache::SearchAnswer &answer, Language language)
{
    if (!answer.hits.empty())
        return name(answer.hits.front().kind) + u' ' + answer.hits.front().title.in(language);
    return answer.near.empty() ? u"nothing"_s : u"near "_s + answer.near.front().in(language);
}

} // namespace

TEST_CASE("more than two hundred things that people type find what they mean", "[search][queries]")
{
    QFile file(QStringLiteral(HUBSCREEN_SEARCH_QUERIES));
    REQUIRE(file.open(QIODevice::ReadOnly));
    int asked = 0;
    for (const auto &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const auto columns = line.split(u'\t');
        REQUIRE(columns.size() == 3);
        const auto language = columns[1] == u"en" ? Language::English : Language::Chinese;
        ++asked;
        const auto first = firstOf(screen().search(columns[0], language), language);
        CHECKED_ELSE(first == columns[2])
        {
            FAIL_CHECK(columns[0].toStdString() << " (" << columns[1].toStdString() << "): " << first.toStdString()
                                                << ", not " << columns[2].toStdString());
        }
    }
    CHECK(asked >= 200);
}

TEST_CASE("a hit says what, where, when, how many seats are free and how old that is", "[search][queries]")
{
    const auto answer = screen().search(u"bdj"_s);
    REQUIRE_FALSE(answer.hits.empty());
    const auto &hit = answer.hits.front();
    CHECK(hit.kind == SearchKind::Activity);
    CHECK(hit.title.zh == u"八段锦公开课");
    CHECK(hit.lit == std::vector<search::Span>{{0, 3}});
    CHECK(hit.hubId == u"sandun");
    CHECK(hit.hubLabel.zh == u"三墩镇");
    REQUIRE(hit.session);
    CHECK(hit.session->venueName.zh == u"百姓健身房");
    CHECK(hit.floor == 3);
    CHECK(hit.session->activity.time.from == screen().zone.at(screen().today, 14 * 60)); // today's next one here
    CHECK(hit.session->activity.remaining.has_value());
    CHECK(hit.session->observedAt == screen().clock.now() - (screen().clock.now() - hit.session->observedAt));
    CHECK(hit.session->observedAt > screen().zone.at(screen().today, 10 * 60));
    for (const auto &one : answer.hits)
        CHECK((!one.session || one.session->activity.time.to > screen().clock.now()));
}

TEST_CASE("a dish is found at the canteens that cook it today", "[search][queries]")
{
    DemoScreen demo; // of its own: its time goes on
    const auto dishes = [&demo] {
        auto hits = demo.search(u"mifan"_s).hits;
        std::erase_if(hits, [](const cache::SearchHit &hit) { return hit.kind != SearchKind::Dish; });
        return hits;
    };
    REQUIRE_FALSE(dishes().empty());
    CHECK(dishes().front().hubId == u"sandun"); // this hub's canteen first
    for (const auto &hit : dishes()) {
        CHECK(hit.title.zh.contains(u"米饭"));
        CHECK_FALSE(hit.hubLabel.zh.isEmpty());
        CHECK_FALSE(hit.venueName.zh.isEmpty());
    }
    demo.time.advance(std::chrono::hours(24 * 5)); // whose menus nobody knows yet
    CHECK(dishes().empty());
}

TEST_CASE("a service says its room", "[search][queries]")
{
    const auto answer = screen().search(u"qinfang"_s);
    REQUIRE_FALSE(answer.hits.empty());
    CHECK(answer.hits.front().kind == SearchKind::Service);
    CHECK(answer.hits.front().title.zh == u"共享琴房");
    CHECK_FALSE(answer.hits.front().hubLabel.zh.isEmpty());
}

TEST_CASE("nothing typed, or nothing found: words of what there is", "[search][queries]")
{
    const auto blank = screen().search(u""_s);
    CHECK(blank.hits.empty());
    CHECK(blank.near.empty());
    CHECK(blank.words.size() >= 8);
    for (const auto &word : blank.words)
        CHECK_FALSE(screen().search(word.zh).hits.empty());

    const auto wrong = screen().search(u"pingpamg"_s);
    CHECK(wrong.hits.empty());
    REQUIRE_FALSE(wrong.near.empty());
    CHECK(wrong.near.front().zh == u"乒乓球");

    const auto nonsense = screen().search(u"xqxqxqxq"_s);
    CHECK(nonsense.hits.empty());
    CHECK(nonsense.near.empty());
    CHECK(nonsense.words == blank.words);
}

TEST_CASE("the index follows what changes", "[search][queries]")
{
    DemoScreen demo; // of its own: it is changed
    REQUIRE(demo.search(u"皮影戏"_s).hits.empty());
    Activity activity;
    activity.id = u"shadow"_s;
    activity.hubId = u"sandun"_s;
    activity.title = {u"皮影戏"_s, u"Shadow Play"_s};
    activity.time = {demo.zone.at(demo.today, 15 * 60), demo.zone.at(demo.today, 16 * 60)};
    activity.remaining = 3;
    activity.booking = BookingState::Open;
    const auto tell = [&demo](auto what) { demo.cache.putEvents({{"e", ++demo.revision, std::move(what)}}); };
    tell(activity);
    REQUIRE(demo.search(u"pyx"_s).hits.size() == 1);
    CHECK(demo.search(u"pyx"_s).hits.front().session->activity.remaining == 3);

    activity.title.zh = u"木偶戏"_s;
    activity.remaining = 0;
    tell(activity);
    CHECK(demo.search(u"pyx"_s).hits.empty());
    REQUIRE_FALSE(demo.search(u"muou"_s).hits.empty());
    CHECK(demo.search(u"muou"_s).hits.front().session->activity.remaining == 0);

    activity.status = ActivityStatus::Cancelled;
    tell(activity);
    CHECK(demo.search(u"muou"_s).hits.empty());
    activity.status = ActivityStatus::Scheduled;
    tell(activity);
    CHECK(demo.search(u"muou"_s).hits.size() == 1);
    tell(cache::Deleted{cache::RecordKind::Activity, u"shadow"_s});
    CHECK(demo.search(u"muou"_s).hits.empty());

    Organisation troupe{.id = u"troupe"_s,
                        .name = {u"月牙皮影社"_s, u"Crescent Shadows"_s},
                        .kind = OrganisationKind::Culture,
                        .phone = {},
                        .offer = {}};
    tell(troupe);
    REQUIRE(demo.search(u"pys"_s).hits.size() == 1);
    CHECK(demo.search(u"pys"_s).hits.front().kind == SearchKind::Organisation);
    CHECK(demo.search(u"bdj"_s).hits.front().title.zh == u"八段锦公开课"); // the rest is there too

    demo.cache.setOwnHub(u"gudang"_s);
    CHECK(demo.search(u"sf"_s).hits.front().hubId == u"gudang");
}

TEST_CASE("a search that is asked while the feed still writes sees what is written", "[search][queries]")
{
    DemoScreen demo;
    auto early = demo.cache.search({.text = u"bdj"_s});
    demo.put(std::vector<Organisation>{});
    auto late = demo.cache.search({.text = u"文泽"_s});
    demo.settle();
    CHECK_FALSE(early.result().value.hits.empty());
    CHECK(late.result().value.hits.empty()); // the organisations were gone by then
    CHECK(late.result().revision >= early.result().revision);
}
