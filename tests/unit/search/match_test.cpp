// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/match.h"
#include "search/near.h"
#include "search/query.h"
#include "search/score.h"

#include <catch2/catch_test_macros.hpp>

using namespace hubscreen;
using namespace hubscreen::search;
using namespace Qt::StringLiterals;

namespace {

std::optional<Match> found(QStringView typed, QStringView text, Reach reach = Reach::Name)
{
    return match(typed, prepared(text), reach);
}

/// "way place from-to", empty: not found.
QString told(QStringView typed, QStringView text, Reach reach = Reach::Name)
{
    static const QStringList ways{u"characters"_s, u"pinyin"_s, u"mixed"_s, u"initials"_s};
    static const QStringList places{u"whole"_s, u"start"_s, u"word"_s, u"inside"_s};
    const auto match = found(typed, text, reach);
    return match ? u"%1 %2 %3-%4"_s.arg(ways[int(match->way)], places[int(match->place)], QString::number(match->from),
                                        QString::number(match->to))
                 : QString();
}

} // namespace

TEST_CASE("what was typed is found by characters, pinyin, initials and all of them mixed", "[search]")
{
    CHECK(told(u"八段锦", u"八段锦") == u"characters whole 0-3");
    CHECK(told(u"八段", u"八段锦") == u"characters start 0-2");
    CHECK(told(u"段锦", u"八段锦") == u"characters inside 1-3");
    CHECK(told(u"baduanjin", u"八段锦") == u"pinyin whole 0-3");
    CHECK(told(u"baduan", u"八段锦") == u"pinyin start 0-2");
    CHECK(told(u"badu", u"八段锦") == u"pinyin start 0-2");
    CHECK(told(u"bad", u"八段锦") == u"pinyin start 0-2");
    CHECK(told(u"duanjin", u"八段锦") == u"pinyin inside 1-3");
    CHECK(told(u"bdj", u"八段锦") == u"initials whole 0-3");
    CHECK(told(u"bd", u"八段锦") == u"initials start 0-2");
    CHECK(told(u"dj", u"八段锦") == u"initials inside 1-3");
    CHECK(told(u"八dj", u"八段锦") == u"mixed whole 0-3");
    CHECK(told(u"badj", u"八段锦") == u"mixed whole 0-3");
    CHECK(told(u"bduanj", u"八段锦") == u"mixed whole 0-3");
    CHECK(told(u"zhz", u"长者") == u"initials whole 0-2");
    CHECK(told(u"zz", u"长者") == u"initials whole 0-2");
    CHECK(told(u"zhzh", u"长者") == u"initials whole 0-2");
}

TEST_CASE("what is not there is not found", "[search]")
{
    CHECK_FALSE(found(u"bdk", u"八段锦"));
    CHECK_FALSE(found(u"baduanjinx", u"八段锦"));
    CHECK_FALSE(found(u"aduanjin", u"八段锦")); // a syllable begins with its first letter
    CHECK_FALSE(found(u"baduajin", u"八段锦")); // only the last syllable may be begun
    CHECK_FALSE(found(u"d", u"八段锦")); // a letter alone: at the start
    CHECK_FALSE(found(u"", u"八段锦"));
    CHECK_FALSE(found(u"b", u""));
}

TEST_CASE("both readings of ü and of a polyphone are found", "[search]")
{
    CHECK(told(u"lvcheng", u"绿城里") == u"pinyin start 0-2");
    CHECK(told(u"lucheng", u"绿城里") == u"pinyin start 0-2"); // as it is written without the dots
    CHECK(told(u"lu", u"绿") == u"pinyin whole 0-1");
    CHECK(told(u"hang", u"行") == u"pinyin whole 0-1");
    CHECK(told(u"xing", u"行") == u"pinyin whole 0-1");
    CHECK(told(u"yinxing", u"银行").isEmpty());
}

TEST_CASE("surnames and places are found by every reading of today", "[search]")
{
    struct Named {
        QStringView name;
        std::vector<QStringView> typed;
    };
    const std::vector<Named> all{
        {u"曾家塘", {u"zjt", u"zengjiatang", u"cengjia"}},
        {u"仇山", {u"qs", u"qiushan", u"cs"}},
        {u"区家弄", {u"ojn", u"oujianong", u"qjl", u"oujialong"}},
        {u"单家浜", {u"sjb", u"shanjiabang", u"djb"}},
        {u"查家桥", {u"zjq", u"zhajiaqiao", u"chajia"}},
        {u"解放桥", {u"jfq"}},
        {u"解家村", {u"xjc", u"xiejiacun"}},
        {u"朴树湾", {u"psw", u"pushuwan"}},
        {u"盖家里", {u"gejiali", u"gaijiali"}},
        {u"缪家埭", {u"mjd", u"miaojiadai"}},
        {u"翟家", {u"zj", u"zhaijia", u"dijia"}},
        {u"覃家", {u"qinjia", u"tanjia"}},
        {u"尉迟路", {u"yuchilu", u"ycl", u"weichi"}},
        {u"万俟里", {u"moqili", u"mql"}},
        {u"贾家", {u"jiajia", u"jj"}},
        {u"葛岭", {u"geling"}},
        {u"长庆", {u"cq", u"changqing", u"zhangqing"}},
        {u"重兴里", {u"cxl", u"zhongxing"}},
        {u"厦门路", {u"xml", u"xiamenlu", u"shamen"}},
        {u"乐清路", {u"yueqinglu", u"yql", u"leqing"}},
        {u"十里铺", {u"slp", u"shilipu"}},
        {u"吴家堡", {u"wjb", u"wujiabao", u"wujiapu", u"wujiabu"}},
        {u"六合里", {u"luheli", u"lhl", u"liuhe"}},
        {u"番禺路", {u"pyl", u"panyulu", u"fanyu"}},
        {u"浒墅关", {u"xsg", u"xushuguan", u"hushu"}},
        {u"圩区", {u"weiqu", u"xuqu"}},
        {u"大埔", {u"dabu", u"dapu"}},
        {u"都锦生", {u"djs", u"dujinsheng"}},
        {u"行宫前", {u"xgq", u"xinggongqian"}},
        {u"车家弄", {u"cjl", u"jujialong"}},
    };
    for (const auto &[name, typed] : all) {
        for (const auto &one : typed) {
            INFO(name.toString().toStdString() << " by " << one.toString().toStdString());
            CHECK(found(one, name));
        }
    }
}

TEST_CASE("what is usual is found before what is read so in names only", "[search]")
{
    CHECK_FALSE(found(u"qu", u"区")->unusual);
    CHECK(found(u"ou", u"区")->unusual);
    CHECK_FALSE(found(u"zeng", u"曾")->unusual);
    CHECK_FALSE(found(u"ceng", u"曾")->unusual);
    CHECK_FALSE(found(u"区", u"区")->unusual);
    CHECK(tiers::ofName(*found(u"ou", u"欧")) > tiers::ofName(*found(u"ou", u"区")));
    CHECK(tiers::ofName(*found(u"ou", u"区")) > tiers::ofName(*found(u"ou", u"欧洲")));
}

TEST_CASE("English is found by words, with or without blanks", "[search]")
{
    CHECK(told(u"table", u"Table Tennis") == u"characters start 0-5");
    CHECK(told(u"tennis", u"Table Tennis") == u"characters word 6-12");
    CHECK(told(u"tabletennis", u"Table Tennis") == u"characters whole 0-12");
    CHECK(told(u"t", u"Table Tennis") == u"characters start 0-1");
    CHECK(told(u"enn", u"Table Tennis").isEmpty());
    CHECK(told(u"enni", u"Table Tennis") == u"characters inside 7-11");
    CHECK(told(u"cafe", u"Café") == u"characters whole 0-4");
}

TEST_CASE("in a sentence initials do not count", "[search]")
{
    constexpr auto sentence = u"量血压、测血糖、问问医生，随到随看。";
    CHECK(told(u"血糖", sentence, Reach::Sentence) == u"characters inside 5-7");
    CHECK(told(u"xuetang", sentence, Reach::Sentence) == u"pinyin inside 5-7");
    CHECK(told(u"xt", sentence, Reach::Sentence).isEmpty());
    CHECK(told(u"xue", sentence, Reach::Sentence).isEmpty());
    CHECK(told(u"yangs", u"Guided by hand", Reach::Sentence).isEmpty());
    CHECK(told(u"han", u"Guided by hand", Reach::Sentence) == u"characters word 10-13");
}

TEST_CASE("a hostile text costs no more than its length", "[search]")
{
    const QString many(2000, u'时');
    CHECK(told(QString(40, u's'), many) == u"initials start 0-40");
    CHECK_FALSE(found(QString(39, u's') + u'x', many));
    CHECK_FALSE(found(QString(20, u'长').replace(u"长"_s, u"zh"_s) + u'q', QString(300, u'长')));
    CHECK_FALSE(found(QString(39, u'b') + u'x', QString(300, u'堡'))); // "bao" and "bu": two ways each time
    CHECK_FALSE(found(QString(39, u'n') + u'x', QString(300, u'嗯'))); // "n" and "ng"
}

TEST_CASE("what was typed is lit in what is shown", "[search]")
{
    const auto lit = [](const QString &typed, const QString &shown) {
        return highlights(queryOf(typed, Language::Chinese), shown);
    };
    CHECK(lit(u"bdj"_s, u"八段锦公开课"_s) == std::vector<Span>{{0, 3}});
    CHECK(lit(u"kai"_s, u"《八段锦》公开课"_s) == std::vector<Span>{{6, 7}});
    CHECK(lit(u"ba duan jin"_s, u"八段锦公开课"_s) == std::vector<Span>{{0, 3}});
    CHECK(lit(u"公开 bd"_s, u"八段锦公开课"_s) == std::vector<Span>{{0, 2}, {3, 5}});
    CHECK(lit(u"tea"_s, u"龙井茶艺"_s).empty());
    CHECK(lit(u"𫰠"_s, u"阿𫰠的店"_s) == std::vector<Span>{{1, 3}}); // both halves of it
    CHECK(lit(u"cafe"_s, u"Cafe\u0301 A"_s) == std::vector<Span>{{0, 5}}); // with its accent
}

TEST_CASE("the distance of two spellings: worked examples", "[search]")
{
    CHECK(distanceWithin(u"baduanjin", u"baduanjingongkaike", 3) == 0); // it stands in it
    CHECK(distanceWithin(u"badanjin", u"baduanjingongkaike", 3) == 1); // one left out
    CHECK(distanceWithin(u"baudnajin", u"baduanjin", 3) == 2); // two swaps
    CHECK(distanceWithin(u"padonjin", u"baduanjin", 3) == 3); // b→p, u→o, a left out
    CHECK(distanceWithin(u"xyzxyz", u"baduanjin", 2) == 3); // more than 2
    CHECK(distanceWithin(u"ab", u"", 2) == 2);
}

TEST_CASE("what is nearly spelled so is offered, the nearest first", "[search]")
{
    Nearest nearest(u"pindpang"_s, 3);
    for (const auto *name : {u"拼盘", u"乒乓球", u"评弹", u"象棋"})
        nearest.offer(spelled(prepared(name)), signatureOf(spelled(prepared(name))), {QString(name), {}});
    const auto names = nearest.take();
    REQUIRE(names.size() >= 2);
    CHECK(names[0].zh == u"乒乓球");
    CHECK(names[1].zh == u"拼盘");
    CHECK_FALSE(std::ranges::contains(names, LocalizedText{u"象棋"_s, {}}));
}
