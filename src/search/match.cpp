// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/match.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace hubscreen::search {

namespace {

enum Used : unsigned { Written = 1, Syllable = 2, Initial = 4, Begun = 8, BegunLonger = 16, Unusual = 32 };

struct Reached {
    int end = 0;
    unsigned used = 0;
    int syllables = 0;
};

// What is read in two ways that begin alike, many times over, could be walked through in more ways than there is time
// for.
constexpr int mostSteps = 4096;

bool isLatin(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

Way wayOf(const Reached &reached)
{
    const bool initials = (reached.used & Initial) != 0;
    const bool hasSyllables = (reached.used & Syllable) != 0;
    const bool written = (reached.used & Written) != 0;
    if (!initials && !hasSyllables && (reached.used & (Begun | BegunLonger)) == 0)
        return Way::Characters;
    if (!initials)
        return written ? Way::Mixed : Way::Pinyin;
    return hasSyllables || written || (reached.used & BegunLonger) != 0 ? Way::Mixed : Way::Initials;
}

/// The better way, and as usual as can be.
auto rankOf(const Reached &reached)
{
    return std::pair(wayOf(reached), (reached.used & Unusual) != 0);
}

/// The initial's length: "zh" counts as one.
int longInitial(QLatin1StringView reading)
{
    return reading.size() > 1 && reading[1] == u'h' ? 2 : 1;
}

/// Follows what was typed through a text from one place on.
class Walk
{
public:
    Walk(QStringView typed, const Text &text) : m_typed(typed), m_text(text) { }

    std::optional<Reached> from(int start)
    {
        m_best.reset();
        m_steps = 0;
        step(0, start, {.end = start});
        return m_best;
    }

private:
    void step(int q, int t, Reached so)
    {
        if (++m_steps > mostSteps)
            return;
        if (q == m_typed.size()) {
            so.end = t;
            if (!m_best || rankOf(so) < rankOf(*m_best))
                m_best = so;
            return;
        }
        if (t == m_text.letters.size())
            return;
        const QChar c = m_text.letters[t];
        if (c == m_typed[q])
            step(q + 1, t + 1, {t, so.used | Written, so.syllables});
        else if (c == u' ' && q > 0)
            step(q, t + 1, so);
        const auto sound = m_text.sounds[std::size_t(t)];
        const auto readings = readingsOf(sound);
        for (std::size_t i = 0; i < readings.size(); ++i) {
            if (i == usualReadingsOf(sound))
                so.used |= Unusual;
            stepReading(q, t, so, readings[i]);
        }
    }

    void stepReading(int q, int t, const Reached &so, QLatin1StringView reading)
    {
        const auto rest = m_typed.sliced(q);
        if (rest.startsWith(reading))
            step(q + int(reading.size()), t + 1, {t, so.used | Syllable, so.syllables + 1});
        else if (reading.startsWith(rest))
            step(int(m_typed.size()), t + 1,
                 {t, so.used | (rest.size() > longInitial(reading) ? BegunLonger : Begun), so.syllables});
        for (int length = longInitial(reading); length > 0; --length) {
            if (length < reading.size() && length < rest.size() && rest.startsWith(reading.first(length)))
                step(q + length, t + 1, {t, so.used | Initial, so.syllables});
        }
    }

    QStringView m_typed;
    const Text &m_text;
    std::optional<Reached> m_best;
    int m_steps = 0;
};

Place placeOf(int start, const Reached &reached, const Text &text)
{
    const auto size = int(text.letters.size());
    const bool ended =
        reached.end == size && ((reached.used & (Begun | BegunLonger)) == 0 || (reached.used & Initial) != 0);
    if (start == 0)
        return ended ? Place::Whole : Place::Start;
    const char16_t before = text.letters[start - 1].unicode();
    const bool begins = before == u' ' || (isLatin(text.letters[start].unicode()) && !isLatin(before));
    return begins ? Place::WordStart : Place::Inside;
}

bool counts(QStringView typed, const Text &text, Reach reach, int start, const Reached &reached, Place place)
{
    const auto way = wayOf(reached);
    const bool latin = isLatin(text.letters[start].unicode());
    if (place == Place::Inside && (typed.size() == 1 ? isLatin(typed.front().unicode()) : latin && typed.size() < 4))
        return false;
    if (reach == Reach::Name)
        return true;
    if (way == Way::Characters)
        return !latin || (place != Place::Inside && typed.size() > 2);
    return way == Way::Pinyin && reached.syllables > 1;
}

/// Whether it can begin there at all: what most places fail at.
bool mayBegin(char16_t typed, const Text &text, int start)
{
    if (text.letters[start] == typed)
        return true;
    const auto sound = text.sounds[std::size_t(start)];
    return sound != 0 && typed >= u'a' && typed <= u'z' && (firstLettersOf(sound) >> (typed - u'a') & 1) != 0;
}

} // namespace

std::optional<Match> match(QStringView typed, const Text &text, Reach reach)
{
    std::optional<Match> best;
    if (typed.isEmpty() || (signatureOf(typed) & ~text.signature) != 0)
        return best;
    Walk walk(typed, text);
    for (int start = 0; start < text.letters.size(); ++start) {
        if (!mayBegin(typed.front().unicode(), text, start))
            continue;
        const auto reached = walk.from(start);
        if (!reached)
            continue;
        const auto place = placeOf(start, *reached, text);
        const auto way = wayOf(*reached);
        const bool unusual = (reached->used & Unusual) != 0;
        const bool better =
            !best || std::tuple(way, place, unusual) < std::tuple(best->way, best->place, best->unusual);
        if (!better || !counts(typed, text, reach, start, *reached, place))
            continue;
        best = Match{way, place, text.origins[std::size_t(start)], 0, reached->end - start, unusual};
        // Where the last found character ends: the next one begins, or blanks do.
        best->to = text.origins[std::size_t(reached->end - 1)] + 1;
        if (reached->end < text.letters.size() && text.letters[reached->end] != u' ')
            best->to = std::max<int>(best->to, text.origins[std::size_t(reached->end)]);
    }
    return best;
}

} // namespace hubscreen::search
