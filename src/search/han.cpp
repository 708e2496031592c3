// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/han.h"

#include <QStringTokenizer>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hubscreen::search {

namespace {

/// A character that is read in more than one way: the more usual ones first, and how many of them are usual.
struct Polyphone {
    std::array<QLatin1StringView, 6> readings;
    int usual;
};

#include "han_table.inc"

struct Reading {
    QStringView word;
    QLatin1StringView syllables;
};

// Words that say which reading it is. Longer ones stand before those that they hold.
constexpr Reading wordReadings[] = {
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

/// Every sound there is: one a syllable, then one a way to be read that is several.
class Sounds
{
public:
    Sounds()
    {
        m_readings.reserve(std::size(syllables) + std::size(polyphones));
        for (const auto syllable : syllables)
            add({{syllable}, 1});
        for (const auto &polyphone : polyphones)
            add(polyphone);
        for (const auto &word : wordReadings) {
            std::vector<Sound> sounds;
            for (const auto syllable : QLatin1StringView(word.syllables).tokenize(' '_L1))
                sounds.push_back(ofSyllable(syllable));
            m_words.push_back(std::move(sounds));
        }
    }

    std::span<const QLatin1StringView> readings(Sound sound) const { return m_readings[sound].all; }
    std::size_t usual(Sound sound) const { return m_readings[sound].usual; }
    quint32 firstLetters(Sound sound) const { return m_readings[sound].firstLetters; }
    const std::vector<Sound> &ofWord(std::size_t word) const { return m_words[word]; }

private:
    struct Readings {
        std::vector<QLatin1StringView> all;
        std::size_t usual = 0;
        quint32 firstLetters = 0;
    };

    static Sound ofSyllable(QLatin1StringView syllable)
    {
        const auto found = std::ranges::lower_bound(syllables, syllable);
        return found != std::end(syllables) && *found == syllable ? Sound(found - syllables) : Sound(0);
    }

    void add(const Polyphone &polyphone)
    {
        Readings readings;
        for (std::size_t i = 0; i < polyphone.readings.size() && !polyphone.readings[i].isEmpty(); ++i) {
            addReading(readings, polyphone.readings[i]);
            if (const auto plain = withPlainU(polyphone.readings[i]); !plain.isEmpty())
                addReading(readings, plain);
            if (i < std::size_t(polyphone.usual))
                readings.usual = readings.all.size();
        }
        m_readings.push_back(std::move(readings));
    }

    static void addReading(Readings &readings, QLatin1StringView reading)
    {
        if (std::ranges::contains(readings.all, reading))
            return;
        readings.all.push_back(reading);
        readings.firstLetters |= quint32(1) << (reading.front().unicode() - u'a');
    }

    static QLatin1StringView withPlainU(QLatin1StringView syllable)
    {
        if (syllable == "lv"_L1)
            return "lu"_L1;
        if (syllable == "nv"_L1)
            return "nu"_L1;
        if (syllable == "lve"_L1)
            return "lue"_L1;
        return syllable == "nve"_L1 ? "nue"_L1 : QLatin1StringView();
    }

    std::vector<Readings> m_readings;
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
    return isHan(character) ? soundOfHan[character - firstHan] : Sound(0);
}

std::span<const QLatin1StringView> readingsOf(Sound sound)
{
    return sounds().readings(sound);
}

std::size_t usualReadingsOf(Sound sound)
{
    return sounds().usual(sound);
}

quint32 firstLettersOf(Sound sound)
{
    return sounds().firstLetters(sound);
}

void mendSounds(QStringView text, std::vector<Sound> &ofText)
{
    for (std::size_t word = 0; word < std::size(wordReadings); ++word) {
        const auto &mended = sounds().ofWord(word);
        for (auto at = text.indexOf(wordReadings[word].word); at >= 0;
             at = text.indexOf(wordReadings[word].word, at + 1))
            std::ranges::copy(mended, ofText.begin() + at);
    }
}

} // namespace hubscreen::search
