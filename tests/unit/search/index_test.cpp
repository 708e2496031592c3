// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/index.h"

#include <QStringList>

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace hubscreen::search;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant now = *parseRfc3339(u"2026-11-25T02:32:00Z"); // 10:32 in Hangzhou
constexpr Minutes utcOffset = 8h;

qint32 minute(int day, int hour)
{
    return qint32(std::chrono::floor<Minutes>(now.time_since_epoch()).count()) - 32 + (day * 24 + hour - 10) * 60;
}

class Shelf
{
public:
    quint32 session(quint64 ref, const QString &title, int day, int hour, int farness = 1, bool full = false)
    {
        return index.add({.kind = Kind::Activity, .name = {title, {}}, .otherName = {}, .words = {}, .sentences = {}},
                         {.ref = ref,
                          .starts = minute(day, hour),
                          .ends = minute(day, hour + 1),
                          .farness = quint16(farness),
                          .full = full});
    }

    void thing(quint64 ref, Kind kind, const LocalizedText &name, const QString &sentence = {}, int farness = 1)
    {
        index.add({.kind = kind, .name = name, .otherName = {}, .words = {}, .sentences = {{sentence, {}}}},
                  {.ref = ref, .farness = quint16(farness)});
    }

    std::vector<Found> all(const QString &typed, Language language = Language::Chinese) const
    {
        return index.find(queryOf(typed, language), now, utcOffset, {});
    }

    /// The refs, as found.
    QString refs(const QString &typed, Language language = Language::Chinese) const
    {
        QStringList list;
        for (const auto &found : all(typed, language))
            list << QString::number(found.ref);
        return list.join(u' ');
    }

    Index index;
};

} // namespace

TEST_CASE("characters before pinyin before initials before synonyms before sentences", "[search]")
{
    Shelf shelf;
    shelf.thing(1, Kind::Venue, {u"老年餐厅"_s, {}}); // a synonym of 食堂
    shelf.thing(2, Kind::Venue, {u"邻里会堂"_s, {}}, u"食堂在楼下"_s);
    shelf.thing(3, Kind::Venue, {u"老年食堂"_s, {}});
    shelf.thing(4, Kind::Venue, {u"食堂后厨"_s, {}});
    shelf.thing(5, Kind::Venue, {u"食堂"_s, {}});
    CHECK(shelf.refs(u"食堂"_s) == u"5 4 3 2");
    CHECK(shelf.refs(u"shitang"_s) == u"5 4 3 2"); // the sentence too: two whole syllables
    CHECK(shelf.refs(u"吃饭"_s) == u"5 3 4 1"); // 食堂 is nearer to 吃饭 than 餐厅
    CHECK(shelf.all(u"食堂"_s)[0].score.tier == 1000);
    CHECK(shelf.all(u"食堂"_s)[1].score.tier == 900);
    CHECK(shelf.all(u"食堂"_s)[2].score.tier == 700);
    CHECK(shelf.all(u"shitang"_s)[0].score.tier == 660);
    CHECK(shelf.all(u"st"_s)[0].score.tier == 560);
    CHECK(shelf.all(u"吃饭"_s)[0].score.tier == 400);
    CHECK(shelf.all(u"吃饭"_s)[3].score == Score{400, 10}); // 15 for half the name, less 5 for the second of the list
}

TEST_CASE("this hub first, then the sooner day, then free seats, then the sooner start", "[search]")
{
    Shelf shelf;
    shelf.session(1, u"八段锦"_s, 0, 15, 1);
    shelf.session(2, u"八段锦"_s, 0, 12, 2, true); // full
    shelf.session(3, u"八段锦"_s, 1, 9, 1);
    shelf.session(4, u"八段锦"_s, 2, 9, 0); // in this hub
    shelf.session(5, u"八段锦"_s, 0, 8, 1); // over
    shelf.session(6, u"八段锦"_s, 0, 10, 3); // on now
    CHECK(shelf.refs(u"bdj"_s) == u"4 6 1 2 3");
}

TEST_CASE("a subject with many sessions leaves room for others, and says how many more there are", "[search]")
{
    Shelf shelf;
    for (int i = 0; i < 20; ++i)
        shelf.session(quint64(i), u"太极扇"_s, i, 14);
    CHECK(shelf.refs(u"tjs"_s) == u"0 1 2 3 4 5 6 7"); // alone it has the list
    CHECK(shelf.all(u"tjs"_s).back().more == 12);
    shelf.session(100, u"太极拳"_s, 3, 9);
    CHECK(shelf.refs(u"taiji"_s) == u"0 1 2 100"); // three of each
    const auto both = shelf.all(u"taiji"_s);
    CHECK(both[2].more == 17);
    CHECK(both[3].more == 0);
}

TEST_CASE("kinds come by their best score, equal ones in their order", "[search]")
{
    Shelf shelf;
    shelf.thing(1, Kind::Hub, {u"茶镇"_s, {}});
    shelf.thing(2, Kind::Organisation, {u"茶社"_s, {}});
    shelf.session(3, u"龙井茶艺"_s, 0, 15);
    CHECK(shelf.refs(u"茶"_s) == u"1 2 3");
}

TEST_CASE("a Latin name counts less while Chinese is shown", "[search]")
{
    Shelf shelf;
    shelf.thing(1, Kind::Venue, {u"厅堂"_s, u"Ba Hall"_s});
    shelf.thing(2, Kind::Venue, {u"八楼"_s, u"Upstairs"_s});
    CHECK(shelf.refs(u"ba"_s) == u"2 1");
    CHECK(shelf.refs(u"ba"_s, Language::English) == u"1 2");
}

TEST_CASE("every part of what was typed must be found", "[search]")
{
    Shelf shelf;
    shelf.thing(1, Kind::Venue, {u"社区书房"_s, {}});
    shelf.thing(2, Kind::Venue, {u"城市书房"_s, {}});
    CHECK(shelf.refs(u"书房 城市"_s) == u"2");
    CHECK(shelf.refs(u"shufang cs"_s) == u"2");
    CHECK(shelf.refs(u"书房 古荡"_s).isEmpty());
}

TEST_CASE("what is removed is not found, and its subject is not near", "[search]")
{
    Shelf shelf;
    const auto subject = shelf.session(1, u"八段锦"_s, 0, 15);
    shelf.session(2, u"八段锦"_s, 1, 15);
    CHECK(shelf.index.subjects() == 1);
    CHECK(shelf.index.remove(subject, 1));
    CHECK_FALSE(shelf.index.remove(subject, 1));
    CHECK_FALSE(shelf.index.remove(7, 1));
    CHECK(shelf.refs(u"bdj"_s) == u"2");
    CHECK(shelf.index.near(queryOf(u"badanjin"_s, Language::Chinese), 3).size() == 1);
    CHECK(shelf.index.remove(subject, 2));
    CHECK(shelf.refs(u"bdj"_s).isEmpty());
    CHECK(shelf.index.near(queryOf(u"badanjin"_s, Language::Chinese), 3).empty());
    CHECK(shelf.index.items() == 0);
}

TEST_CASE("the common words are of what there is most of, kinds in turn", "[search]")
{
    Shelf shelf;
    shelf.session(1, u"书法"_s, 0, 15);
    shelf.session(2, u"书法"_s, 1, 15);
    shelf.session(3, u"合唱"_s, 0, 15);
    shelf.session(4, u"昨日"_s, 0, 8); // over
    shelf.thing(5, Kind::Venue, {u"老年食堂"_s, {}});
    const auto words = shelf.index.common(now, 8);
    REQUIRE(words.size() == 3);
    CHECK(words[0].zh == u"书法");
    CHECK(words[1].zh == u"老年食堂");
    CHECK(words[2].zh == u"合唱");
    CHECK(shelf.index.common(now, 1).size() == 1);
}

TEST_CASE("the built-in vocabulary holds what people call things", "[search]")
{
    const auto &vocabulary = Vocabulary::builtIn();
    const auto finds = [&](QStringView typed) {
        QStringList list;
        for (const auto &meaning : vocabulary.meanings(typed))
            list << meaning.word;
        return list;
    };
    CHECK(finds(u"厕所") == QStringList{u"卫生间"_s, u"洗手间"_s, u"服务台"_s});
    CHECK(finds(u"cesuo") == QStringList{u"卫生间"_s, u"洗手间"_s, u"厕所"_s, u"服务台"_s});
    CHECK(finds(u"ces") == finds(u"cesuo"));
    CHECK(finds(u"restroom") == finds(u"cesuo"));
    CHECK(finds(u"zzzz").isEmpty());
    CHECK(vocabulary.wordsOf(u"venue.canteen"_s).size() > 2);
    CHECK(vocabulary.wordsOf(u"venue.none"_s).empty());
    CHECK(vocabulary.withoutEnding(u"八段锦公开课"_s) == u"八段锦");
    CHECK(vocabulary.withoutEnding(u"公开课"_s) == u"公开课");
    CHECK(vocabulary.withoutEnding(u"大会"_s) == u"大会");
    CHECK(Vocabulary::fromJson("no json").meanings(u"厕所").empty());
}

TEST_CASE("what began days ago and goes on is found among today's, and what is over is not", "[search]")
{
    Shelf shelf;
    shelf.session(1, u"书法展"_s, -4, 9); // over
    shelf.session(2, u"书法展"_s, 1, 9);
    shelf.index.add({.kind = Kind::Activity, .name = {u"书法展"_s, {}}, .otherName = {}, .words = {}, .sentences = {}},
                    {.ref = 3, .starts = minute(-5, 9), .ends = minute(1, 17), .farness = 1});
    CHECK(shelf.refs(u"书法"_s) == u"3 2");
    CHECK(shelf.index.common(now, 3).size() == 1);
}
