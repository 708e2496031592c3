// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/name_order.h"
#include "search/text.h"

#include <QStringList>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <memory>
#include <unicode/translit.h>

using namespace hubscreen;
using namespace hubscreen::search;
using namespace Qt::StringLiterals;

namespace {

QString spell(const QString &text)
{
    return spelled(prepared(text));
}

QStringList readings(char16_t character)
{
    QStringList all;
    for (const auto reading : readingsOf(soundOf(character)))
        all << QString(reading);
    return all;
}

} // namespace

TEST_CASE("a text is searched without regard to width, case, accents, punctuation and traditional forms", "[search]")
{
    CHECK(prepared(u"ＡＢＣ１２３").letters == u"abc123");
    CHECK(prepared(u"Lüchengli").letters == u"luchengli");
    CHECK(prepared(u"Neighbours' Choir").letters == u"neighbours choir");
    CHECK(prepared(u"  《梁祝》，选段！ ").letters == u"梁祝 选段");
    CHECK(prepared(u"健康講座").letters == u"健康讲座");
    CHECK(prepared(u"ﬁt").letters == u"fit");
    CHECK(prepared(u"…—").isEmpty());
    CHECK(prepared(u"").isEmpty());
}

TEST_CASE("every normalised character knows where it stood", "[search]")
{
    const auto text = prepared(u"《梁祝》ﬁ😀a");
    CHECK(text.letters.size() + 1 == qsizetype(text.origins.size()));
    CHECK(text.origins.front() == 1); // 梁
    CHECK(text.origins[3] == 4); // f of the ligature
    CHECK(text.origins[4] == 4); // i of the ligature
    CHECK(text.letters.endsWith(u" a")); // the face is no letter
    CHECK(text.origins[text.origins.size() - 2] == 7);
    CHECK(text.origins.back() == 8);
}

TEST_CASE("Han is read as ICU reads it", "[search]")
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> rules(
        icu::Transliterator::createInstance("Han-Latin; NFD; [:Mn:] Remove", UTRANS_FORWARD, status));
    REQUIRE(U_SUCCESS(status));
    for (const char16_t c : u"八段锦公开课太极扇入门智能手机课堂乒乓球邻里赛食堂综合体蒋村翠苑荡墩坞穆莲") {
        if (c == 0)
            continue;
        icu::UnicodeString text(static_cast<UChar32>(c));
        rules->transliterate(text);
        CHECK(readings(c).front() == QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length()));
    }
    CHECK(spell(u"八段锦公开课"_s) == u"baduanjingongkaike");
}

TEST_CASE("a character with several readings is read by its word, and by all of them where no word says", "[search]")
{
    CHECK(spell(u"重阳节"_s) == u"chongyangjie");
    CHECK(spell(u"体重"_s) == u"tizhong");
    CHECK(spell(u"长者俱乐部"_s) == u"zhangzhejulebu");
    CHECK(spell(u"长埭"_s) == u"changdai");
    CHECK(spell(u"银行"_s) == u"yinhang");
    CHECK(spell(u"步行"_s) == u"buxing");
    CHECK(spell(u"音乐会"_s) == u"yinyuehui");
    CHECK(spell(u"都市水乡"_s) == u"dushishuixiang");
    CHECK(spell(u"朝晖"_s) == u"zhaohui");
    CHECK(spell(u"睡觉"_s) == u"shuijiao");
    CHECK(spell(u"感觉"_s) == u"ganjue");
    CHECK(spell(u"空调"_s) == u"kongtiao");
    CHECK(spell(u"调查"_s) == u"diaocha");
    CHECK(readings(u'行') == QStringList{u"xing"_s, u"hang"_s, u"heng"_s});
    CHECK(readings(u'绿') == QStringList{u"lv"_s, u"lu"_s});
    CHECK(readings(u'女') == QStringList{u"nv"_s, u"nu"_s});
    CHECK(readings(u'a').isEmpty());
}

TEST_CASE("what is read otherwise in names only comes after what is usual", "[search]")
{
    CHECK(readings(u'区') == QStringList{u"qu"_s, u"ou"_s});
    CHECK(usualReadingsOf(soundOf(u'区')) == 1);
    CHECK(readings(u'长') == QStringList{u"chang"_s, u"zhang"_s});
    CHECK(usualReadingsOf(soundOf(u'长')) == 2);
    CHECK(readings(u'绿') == QStringList{u"lv"_s, u"lu"_s});
    CHECK(usualReadingsOf(soundOf(u'绿')) == 2); // "lu" is how "lü" is typed without the dots
    CHECK(usualReadingsOf(soundOf(u'八')) == 1);
    CHECK(usualReadingsOf(soundOf(u'a')) == 0);
}

TEST_CASE("names stand by pinyin, the same character together, numbers by value", "[search]")
{
    NameOrder order;
    QStringList names{u"重阳里"_s,  u"三墩"_s, u"长埭"_s,    u"北山10号"_s, u"山东路"_s,  u"单家"_s,
                      u"北山2号"_s, u"西安"_s, u"Alpha 2"_s, u"山西路"_s,   u"仙林"_s,    u"２号楼"_s,
                      u"绿城"_s,    u"古荡"_s, u"翠苑"_s,    u"10号楼"_s,   u"alpha 10"_s};
    std::ranges::sort(names, {}, [&order](const QString &name) { return order.keyOf(name); });
    CHECK(names.join(u' ')
          == u"２号楼 10号楼 Alpha 2 alpha 10 北山2号 北山10号 长埭 重阳里 翠苑 单家 古荡 绿城 三墩 山东路 山西路 西安 "
             u"仙林");
    CHECK(order.keyOf(u"三墩"_s) != order.keyOf(u"三敦"_s));
    CHECK(order.keyOf(u"A"_s) != order.keyOf(u"a"_s));
    CHECK(order.keyOf(u"7"_s) != order.keyOf(u"007"_s));
}
