// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recorded.h"
#include "wire/activity.h"
#include "wire/clean_text.h"
#include "wire/document.h"
#include "wire/hub.h"
#include "wire/notice.h"
#include "wire/page.h"
#include "wire/problem.h"

using namespace hubscreen;
using namespace hubscreen::wire;
using namespace Qt::StringLiterals;

namespace {

struct Sample {
    const char *what;
    QString given;
    QString cleaned;
};

void checkAll(const std::vector<Sample> &samples, Lines lines = Lines::One)
{
    for (const auto &[what, given, cleaned] : samples) {
        INFO(what);
        CHECK(cleanText(given, lines) == cleaned);
        CHECK(cleanText(cleanText(given, lines), lines) == cleaned);
    }
}

QJsonObject inChinese(const QString &text)
{
    return {{u"zh"_s, text}};
}

Result<Page<Activity>> withTitle(const QJsonObject &title)
{
    auto item = firstItem("activities.json");
    item[u"title"_s] = title;
    return readActivities(toBytes(pageToJson({item}, {}, {})), hangzhou());
}

QString titleOf(const QString &zh)
{
    const auto page = withTitle(inChinese(zh));
    REQUIRE(page);
    REQUIRE(page->records.size() == 1);
    return page->records[0].title.zh;
}

} // namespace

TEST_CASE("ordinary text stays as it is", "[wire][text]")
{
    for (const auto &text : {u"八段锦公开课（第3期）·三墩"_s, u"Tai Chi: the 24 forms, 10–12 o'clock"_s,
                             u"𫰠𱖎奶奶的“老手艺”"_s, u"Café crème"_s, u"สวัสดีที่นี่"_s, u"हिन्दी में क्षेत्र"_s,
                             u"👩🏽‍⚕️义诊 ❤️ 1️⃣ 🇨🇳 🙂‍↔️"_s,
                             u"🏴󠁧󠁢󠁥󠁮󠁧󠁿"_s, u"葛󠄀城"_s, u"র‍্যালি ক্‌ষ"_s}) {
        INFO(text.toStdString());
        CHECK(cleanText(text, Lines::One) == text);
        CHECK(cleanText(text, Lines::Several) == text);
    }
}

TEST_CASE("what turns the direction or is not to be seen goes", "[wire][text]")
{
    checkAll({
        {"override", u"免费书法\u202e03:41"_s, u"免费书法03:41"_s},
        {"embeddings", u"\u202a\u202b\u202d书法\u202c"_s, u"书法"_s},
        {"isolates", u"\u2066\u2067\u2068书法\u2069"_s, u"书法"_s},
        {"marks of direction", u"\u200e书\u200f法\u061c"_s, u"书法"_s},
        {"zero width", u"\ufeff书\u200b\u2060法\u00ad"_s, u"书法"_s},
        {"joiners that join nothing", u"书\u200d法\u200c A\u200dB"_s, u"书法 AB"_s},
        {"controls", u"书\u0000\u0007\u001b[31m法\u007f\u009b"_s, u"书[31m法"_s},
        {"fillers", u"书\u3164\uffa0\u115f法"_s, u"书法"_s},
        {"tags without a flag", u"书\U000E0041\U000E0042法"_s, u"书法"_s},
        {"noncharacters", u"书\ufdd0\ufffe法"_s, u"书法"_s},
        {"half a pair", u"书"_s + QChar(0xD83D) + u"法"_s, u"书\ufffd法"_s},
        {"an object's place", u"书\ufffc法"_s, u"书法"_s},
    });
}

TEST_CASE("a line break is a blank in one line, and blanks are one", "[wire][text]")
{
    checkAll({
        {"line feed", u"书法\n入门"_s, u"书法 入门"_s},
        {"CR LF", u"书法\r\n入门"_s, u"书法 入门"_s},
        {"line separator", u"书法\u2028入门"_s, u"书法 入门"_s},
        {"paragraph separator", u"书法\u2029入门"_s, u"书法 入门"_s},
        {"next line", u"书法\u0085入门"_s, u"书法 入门"_s},
        {"tabs", u"书法\v\f\t入门"_s, u"书法 入门"_s},
        {"wide and hard blanks", u"\u3000\u00a0书法\u3000\u2003入门\u202f\u2800"_s, u"书法 入门"_s},
        {"a blank hidden behind another", u"书法 \u200b 入门 \u200b"_s, u"书法 入门"_s},
    });
}

TEST_CASE("in several lines the breaks stay, at most two", "[wire][text]")
{
    checkAll(
        {
            {"kept", u"第一\n第二\n\n第三"_s, u"第一\n第二\n\n第三"_s},
            {"many", u"\n\n第一\n\n \n\u3000\n第二\n"_s, u"第一\n\n第二"_s},
            {"every kind", u"一\r\n二\r三\u2028四\u2029五\u0085六"_s, u"一\n二\n三\n四\n五\n六"_s},
            {"blanks around them", u"\u3000\u3000一段 \n \t二段"_s, u"一段\n二段"_s},
            {"each from right to left apart", u"مرحبا\n书法"_s, u"\u2068مرحبا\u2069\n书法"_s},
        },
        Lines::Several);
}

TEST_CASE("marks do not pile up, and none is without a letter", "[wire][text]")
{
    const QString many(40, QChar(0x0335));
    checkAll({
        {"on nothing", many, {}},
        {"on a blank", u"书 "_s + many + u"法"_s, u"书 法"_s},
        {"piled up", u"书"_s + many + u"法"_s, u"书"_s + many.first(4) + u"法"_s},
        {"composed", u"e\u0301"_s, u"é"_s},
        {"that grow when they are composed", u"书"_s + QString(4, QChar(0x0344)), u"书\u0308\u0301\u0308\u0301"_s},
        {"selectors of a form", u"❤"_s + QString(9, QChar(0xFE0F)), u"❤"_s + QString(4, QChar(0xFE0F))},
    });
}

TEST_CASE("text from right to left stays readable, and is set apart", "[wire][text]")
{
    checkAll({
        {"Uyghur", u"ئۇيغۇرچە دەرس"_s, u"\u2068ئۇيغۇرچە دەرس\u2069"_s},
        {"Persian, with its joints", u"می\u200cخواهم"_s, u"\u2068می\u200cخواهم\u2069"_s},
        {"Hebrew with vowels", u"שָׁלוֹם"_s, u"\u2068שָׁלוֹם\u2069"_s},
        {"marks of its own", u"\u200fעברית\u200e 3"_s, u"\u2068עברית 3\u2069"_s},
        {"Chinese with a word of it", u"学说 سلام"_s, u"\u2068学说 سلام\u2069"_s},
    });
    CHECK(withoutIsolates(u"\u2068שלום\u2069\nA"_s) == u"שלום\nA");
}

TEST_CASE("nothing to be seen is nothing", "[wire][text]")
{
    for (const auto &text : {u""_s, u" "_s, u"\u200b"_s, u"\u3000"_s, u"\u00ad"_s, u"\u2800"_s, u"\n\u2028"_s,
                             u"\u202e"_s, u"\u0301"_s, u"\u200d\ufe0f"_s, u"\u3164"_s}) {
        CHECK(cleanText(text, Lines::One).isEmpty());
        CHECK(cleanText(text, Lines::Several).isEmpty());
    }
}

TEST_CASE("records are read with clean texts", "[wire][text]")
{
    CHECK(titleOf(u"免费书法\u202e03:41"_s) == u"免费书法03:41");
    CHECK(titleOf(u"书法\n入门"_s) == u"书法 入门");

    auto hub = firstItem("hubs.json");
    hub[u"phone"_s] = u"0571\u200b-\u202e8888\n"_s;
    hub[u"short_name"_s] = inChinese(u"\u200b"_s);
    const auto hubs = readHubs(toBytes(pageToJson({hub}, {}, {})), hangzhou());
    REQUIRE(hubs);
    REQUIRE(hubs->records.size() == 1);
    CHECK(hubs->records[0].phone == u"0571-8888");
    CHECK(hubs->records[0].shortName.isEmpty());

    auto notice = firstItem("notices.json");
    notice[u"body"_s] = inChinese(u"一\r\n\r\n\r\n二"_s);
    const auto notices = readNotices(toBytes(pageToJson({notice}, {}, {})), hangzhou());
    REQUIRE(notices);
    CHECK(notices->records[0].body.zh == u"一\n\n二");
}

TEST_CASE("a blank text is a missing one", "[wire][text]")
{
    for (const auto &blank : {u"\u200b"_s, u"\u3000"_s, u"\u00ad"_s}) {
        const auto page = withTitle(inChinese(blank));
        REQUIRE(page);
        CHECK(page->records.empty());
        REQUIRE(page->skipped.size() == 1);
        CHECK(page->skipped[0].reason == u"title: no text in Chinese");
        const auto english = withTitle({{u"zh"_s, u"书法"_s}, {u"en"_s, blank}});
        REQUIRE(english);
        REQUIRE(english->records.size() == 1);
        CHECK(english->records[0].title.in(Language::English) == u"书法");
    }
}

TEST_CASE("what a screen sets apart is not sent", "[wire][text]")
{
    const auto page = withTitle(inChinese(u"ئۇيغۇرچە"_s));
    REQUIRE(page);
    REQUIRE(page->records.size() == 1);
    CHECK(toJson(page->records[0], hangzhou())["title"_L1].toObject() == inChinese(u"ئۇيغۇرچە"_s));
}

TEST_CASE("a problem is told with clean texts", "[wire][text]")
{
    const QJsonObject document{{u"type"_s, u"/problems/full"_s},
                               {u"title"_s, u"满\u202e了\n"_s},
                               {u"detail"_s, QString(3999, u'满') + u"👩🏽‍⚕️"_s}};
    const auto problem = readProblem(toBytes(document), 409);
    CHECK(problem.word == u"full");
    CHECK(problem.title == u"满了");
    CHECK(problem.detail == QString(3999, u'满'));
}
