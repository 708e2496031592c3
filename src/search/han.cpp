// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/han.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hubscreen::search {

namespace {

#include "han_table.inc"

struct Polyphone {
    char16_t character;
    std::array<QLatin1StringView, 3> readings;
};

// Characters that are often met with more than one reading, where no word below says which. The more usual one here first.
constexpr Polyphone polyphones[] = {
    {u'长', {"chang"_L1, "zhang"_L1}},
    {u'重', {"zhong"_L1, "chong"_L1}},
    {u'行', {"xing"_L1, "hang"_L1}},
    {u'乐', {"le"_L1, "yue"_L1}},
    {u'都', {"du"_L1, "dou"_L1}},
    {u'朝', {"chao"_L1, "zhao"_L1}},
    {u'觉', {"jue"_L1, "jiao"_L1}},
    {u'调', {"tiao"_L1, "diao"_L1}},
    {u'会', {"hui"_L1, "kuai"_L1}},
    {u'还', {"hai"_L1, "huan"_L1}},
    {u'便', {"bian"_L1, "pian"_L1}},
    {u'地', {"di"_L1, "de"_L1}},
    {u'得', {"de"_L1, "dei"_L1}},
    {u'传', {"chuan"_L1, "zhuan"_L1}},
    {u'藏', {"cang"_L1, "zang"_L1}},
    {u'参', {"can"_L1, "shen"_L1}},
    {u'单', {"dan"_L1, "shan"_L1}},
    {u'弹', {"tan"_L1, "dan"_L1}},
    {u'血', {"xue"_L1, "xie"_L1}},
    {u'厦', {"sha"_L1, "xia"_L1}},
    {u'校', {"xiao"_L1, "jiao"_L1}},
    {u'降', {"jiang"_L1, "xiang"_L1}},
    {u'差', {"cha"_L1, "chai"_L1}},
    {u'解', {"jie"_L1, "xie"_L1}},
    {u'薄', {"bo"_L1, "bao"_L1}},
    {u'种', {"zhong"_L1, "chong"_L1}},
    {u'率', {"lv"_L1, "shuai"_L1}},
    {u'折', {"zhe"_L1, "she"_L1}},
    {u'埭', {"dai"_L1}},
    {u'圩', {"xu"_L1, "wei"_L1}},
    {u'削', {"xiao"_L1, "xue"_L1}},
    {u'露', {"lu"_L1, "lou"_L1}},
    {u'角', {"jiao"_L1, "jue"_L1}},
    {u'宿', {"su"_L1, "xiu"_L1}},
    {u'绿', {"lv"_L1, "lu"_L1}},
    {u'剥', {"bo"_L1, "bao"_L1}},
    {u'馏', {"liu"_L1}},
    {u'熟', {"shu"_L1, "shou"_L1}},
    {u'虾', {"xia"_L1, "ha"_L1}},
    {u'蛤', {"ge"_L1, "ha"_L1}},
    {u'茄', {"qie"_L1, "jia"_L1}},
    {u'粥', {"zhou"_L1}},
    {u'炖', {"dun"_L1}},
    {u'石', {"shi"_L1, "dan"_L1}},
    {u'系', {"xi"_L1, "ji"_L1}},
    {u'吐', {"tu"_L1}},
    {u'仔', {"zi"_L1, "zai"_L1}},
    {u'了', {"le"_L1, "liao"_L1}},
};

struct Reading {
    QStringView word;
    QLatin1StringView syllables;
};

// Words that say which reading it is. Longer ones stand before those that they hold.
constexpr Reading words[] = {
    {u"重阳", "chong yang"_L1},  {u"重庆", "chong qing"_L1}, {u"重建", "chong jian"_L1},
    {u"重新", "chong xin"_L1},   {u"体重", "ti zhong"_L1},   {u"重点", "zhong dian"_L1},
    {u"长者", "zhang zhe"_L1},   {u"家长", "jia zhang"_L1},  {u"成长", "cheng zhang"_L1},
    {u"生长", "sheng zhang"_L1}, {u"增长", "zeng zhang"_L1}, {u"院长", "yuan zhang"_L1},
    {u"时长", "shi chang"_L1},   {u"长物", "zhang wu"_L1},   {u"长埭", "chang dai"_L1},
    {u"长城", "chang cheng"_L1}, {u"特长", "te chang"_L1},   {u"银行", "yin hang"_L1},
    {u"行业", "hang ye"_L1},     {u"同行", "tong hang"_L1},  {u"步行", "bu xing"_L1},
    {u"旅行", "lv xing"_L1},     {u"举行", "ju xing"_L1},    {u"进行", "jin xing"_L1},
    {u"运行", "yun xing"_L1},    {u"音乐", "yin yue"_L1},    {u"声乐", "sheng yue"_L1},
    {u"民乐", "min yue"_L1},     {u"乐器", "yue qi"_L1},     {u"乐队", "yue dui"_L1},
    {u"奏乐", "zou yue"_L1},     {u"国乐", "guo yue"_L1},    {u"俱乐部", "ju le bu"_L1},
    {u"益乐", "yi le"_L1},       {u"快乐", "kuai le"_L1},    {u"娱乐", "yu le"_L1},
    {u"都市", "du shi"_L1},      {u"首都", "shou du"_L1},    {u"成都", "cheng du"_L1},
    {u"都可", "dou ke"_L1},      {u"朝阳", "chao yang"_L1},  {u"朝晖", "zhao hui"_L1},
    {u"睡觉", "shui jiao"_L1},   {u"午觉", "wu jiao"_L1},    {u"感觉", "gan jue"_L1},
    {u"听觉", "ting jue"_L1},    {u"视觉", "shi jue"_L1},    {u"调解", "tiao jie"_L1},
    {u"调理", "tiao li"_L1},     {u"空调", "kong tiao"_L1},  {u"调查", "diao cha"_L1},
    {u"曲调", "qu diao"_L1},     {u"会计", "kuai ji"_L1},    {u"便民", "bian min"_L1},
    {u"方便", "fang bian"_L1},   {u"便利", "bian li"_L1},    {u"便宜", "pian yi"_L1},
    {u"传记", "zhuan ji"_L1},    {u"人参", "ren shen"_L1},   {u"西洋参", "xi yang shen"_L1},
    {u"学校", "xue xiao"_L1},    {u"校对", "jiao dui"_L1},   {u"降压", "jiang ya"_L1},
    {u"投降", "tou xiang"_L1},   {u"出差", "chu chai"_L1},   {u"薄荷", "bo he"_L1},
    {u"大夫", "dai fu"_L1},      {u"还书", "huan shu"_L1},   {u"数学", "shu xue"_L1},
    {u"绿城", "lv cheng"_L1},    {u"茄子", "qie zi"_L1},     {u"番茄", "fan qie"_L1},
    {u"虾仁", "xia ren"_L1},     {u"石灰", "shi hui"_L1},    {u"弹琴", "tan qin"_L1},
    {u"单位", "dan wei"_L1},     {u"角色", "jue se"_L1},     {u"英语角", "ying yu jiao"_L1},
};

/// Every sound there is: one a syllable, then one a polyphone.
class Sounds
{
public:
    Sounds()
    {
        m_readings.reserve(std::size(syllables) + std::size(polyphones));
        for (const auto syllable : syllables)
            m_readings.push_back(withPlainU(syllable));
        for (const auto &polyphone : polyphones) {
            m_polyphones.insert(polyphone.character, Sound(m_readings.size()));
            m_readings.push_back(allOf(polyphone));
        }
        for (const auto &readings : m_readings) {
            quint32 letters = 0;
            for (const auto reading : readings)
                letters |= quint32(1) << (reading.front().unicode() - u'a');
            m_firstLetters.push_back(letters);
        }
        for (const auto &word : words) {
            std::vector<Sound> sounds;
            for (const auto syllable : QLatin1StringView(word.syllables).tokenize(' '_L1))
                sounds.push_back(ofSyllable(syllable));
            m_words.push_back(std::move(sounds));
        }
    }

    Sound of(char16_t character) const
    {
        if (const auto found = m_polyphones.constFind(character); found != m_polyphones.cend())
            return *found;
        return isHan(character) ? syllableOf[character - firstHan] : Sound(0);
    }
    std::span<const QLatin1StringView> readings(Sound sound) const { return m_readings[sound]; }
    quint32 firstLetters(Sound sound) const { return m_firstLetters[sound]; }
    const std::vector<Sound> &ofWord(std::size_t word) const { return m_words[word]; }

private:
    using Readings = std::vector<QLatin1StringView>;

    static Sound ofSyllable(QLatin1StringView syllable)
    {
        const auto found = std::ranges::lower_bound(syllables, syllable);
        return found != std::end(syllables) && *found == syllable ? Sound(found - syllables) : Sound(0);
    }
    static Readings withPlainU(QLatin1StringView syllable)
    {
        if (syllable.isEmpty())
            return {};
        if (syllable == "lv"_L1)
            return {syllable, "lu"_L1};
        if (syllable == "nv"_L1)
            return {syllable, "nu"_L1};
        if (syllable == "lve"_L1)
            return {syllable, "lue"_L1};
        if (syllable == "nve"_L1)
            return {syllable, "nue"_L1};
        return {syllable};
    }
    static Readings allOf(const Polyphone &polyphone)
    {
        Readings all;
        for (const auto reading : polyphone.readings) {
            if (!reading.isEmpty())
                all.push_back(reading);
        }
        return all;
    }

    std::vector<Readings> m_readings;
    std::vector<quint32> m_firstLetters;
    QHash<char16_t, Sound> m_polyphones;
    std::vector<std::vector<Sound>> m_words;
};

const Sounds &sounds()
{
    static const Sounds all;
    return all;
}

} // namespace

bool isHan(char16_t character)
{
    return character >= firstHan && character <= lastHan;
}

char16_t simplified(char16_t character)
{
    return isHan(character) ? simplifiedOf[character - firstHan] : character;
}

Sound soundOf(char16_t character)
{
    return sounds().of(character);
}

std::span<const QLatin1StringView> readingsOf(Sound sound)
{
    return sounds().readings(sound);
}

quint32 firstLettersOf(Sound sound)
{
    return sounds().firstLetters(sound);
}

void mendSounds(QStringView text, std::vector<Sound> &ofText)
{
    for (std::size_t word = 0; word < std::size(words); ++word) {
        const auto &mended = sounds().ofWord(word);
        for (auto at = text.indexOf(words[word].word); at >= 0; at = text.indexOf(words[word].word, at + 1))
            std::ranges::copy(mended, ofText.begin() + at);
    }
}

} // namespace hubscreen::search
