// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/index_entry.h"

#include <algorithm>
#include <array>
#include <tuple>

// What a keystroke does.
namespace hubscreen::search {

namespace {

// A subject that is not among the best so many of its kind is not looked at closer.
constexpr std::size_t looked = 256;
constexpr qint32 minutesADay = 24 * 60;

int coverage(const Match &found, const Text &text)
{
    return 30 * found.covered / int(text.letters.size());
}

bool isWorthASentence(QStringView typed)
{
    return typed.size() >= (isHan(typed.front().unicode()) ? 2 : 3);
}

/// A thing with all by which it is ordered within its kind.
struct Placed {
    Item item;
    Score score;
    std::size_t subject = 0;
    qint32 day = 0;

    auto order() const
    {
        return std::tuple(-score.tier, item.farness != 0, -score.coverage, day, item.full, item.starts, item.farness,
                          item.ref);
    }
};

/// What has begun is one of today.
qint32 dayOf(const Item &item, qint32 now, qint32 offset)
{
    return (std::max(item.starts, now) + offset) / minutesADay;
}

/// The best `count` of a list: by day, then free seats, then start. The list is by start.
void takeBest(std::vector<Item> &best, const std::vector<Item> &list, qint32 now, qint32 offset, std::size_t count)
{
    const auto wanted = best.size() + count;
    for (auto at = list.begin(); at != list.end() && best.size() < wanted;) {
        const auto day = dayOf(*at, now, offset);
        const auto dayBegins = best.size();
        for (; at != list.end() && dayOf(*at, now, offset) == day && (at->ends != 0 || best.size() < wanted); ++at) {
            if (at->ends == 0 || at->ends > now)
                best.push_back(*at);
        }
        std::stable_partition(best.begin() + std::ptrdiff_t(dayBegins), best.end(),
                              [](const Item &item) { return !item.full; });
    }
    if (best.size() > wanted)
        best.resize(wanted);
}

} // namespace

struct Index::Candidate {
    Score score;
    quint32 entry = 0;
};

/// One thing that was typed, and how it was found in what is said of subjects: each is looked at once a keystroke.
class Index::Probe
{
public:
    Probe(const Index &index, QStringView typed, Language language)
        : m_index(index),
          m_typed(typed),
          m_signature(signatureOf(typed)),
          m_chinese(language == Language::Chinese),
          m_ofSaid(index.m_said.size(), unknown)
    {
    }

    Score scoreOf(std::size_t number)
    {
        Score best;
        if ((m_signature & ~m_index.m_signatures[number]) == 0) {
            for (const auto &name : m_index.m_entries[number].names)
                best = std::max(best, ofName(name));
        }
        if (best.tier < tiers::synonym)
            best = std::max(best, Score{ofSaid(m_index.m_saidOf[number]), 0});
        return best;
    }

private:
    static constexpr qint16 unknown = -1;

    Score ofName(const Entry::Name &name) const
    {
        const auto found = match(m_typed, name.text);
        if (!found)
            return {};
        const bool other = !name.chinese && m_chinese;
        return {tiers::ofName(*found) - (other ? tiers::otherLanguage : 0), coverage(*found, name.text)};
    }

    int ofSaid(std::size_t number)
    {
        auto &tier = m_ofSaid[number];
        if (tier != unknown)
            return tier;
        const auto &said = m_index.m_said[number];
        tier = 0;
        for (const auto &word : said.words) {
            if (const auto found = match(m_typed, word))
                tier = std::max(tier, qint16(tiers::ofWord(*found)));
        }
        const auto says = [this](const Text &text) { return match(m_typed, text, Reach::Sentence).has_value(); };
        if (tier == 0 && isWorthASentence(m_typed) && std::ranges::any_of(said.sentences, says))
            tier = tiers::sentence;
        return tier;
    }

    const Index &m_index;
    QStringView m_typed;
    quint64 m_signature;
    bool m_chinese;
    std::vector<qint16> m_ofSaid;
};

Score Index::scoreOfMeanings(const Query &query, const Entry &entry) const
{
    Score best;
    for (const auto &meaning : query.meanings) {
        for (const auto &name : entry.names) {
            const auto &letters = name.text.letters;
            const auto at = letters.indexOf(meaning.word);
            if (at < 0 || (at > 0 && !isHan(meaning.word.front().unicode()) && letters[at - 1] != u' '))
                continue;
            best = std::max(
                best, Score{tiers::synonym, int(30 * meaning.word.size() / letters.size()) - 5 * meaning.farness});
        }
    }
    return best;
}

std::vector<Index::Candidate> Index::candidates(const Query &query) const
{
    std::vector<quint64> meant;
    for (const auto &meaning : query.meanings)
        meant.push_back(signatureOf(meaning.word));
    Probe whole(*this, query.whole, query.language);
    std::vector<Probe> parts;
    for (const auto &part : query.parts)
        parts.emplace_back(*this, part, query.language);
    std::vector<Candidate> all;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        auto score = whole.scoreOf(i);
        if (parts.size() > 1 && score.tier < tiers::synonym) {
            Score together{tiers::ofName(Way::Characters, Place::Whole), 0};
            for (auto &part : parts) {
                const auto one = part.scoreOf(i);
                together = {std::min(together.tier, one.tier), together.coverage + one.coverage};
            }
            score = std::max(score, together.tier == 0 ? Score() : together);
        }
        const auto names = m_signatures[i];
        if (score.tier <= tiers::synonym
            && std::ranges::any_of(meant, [names](quint64 one) { return (one & ~names) == 0; }))
            score = std::max(score, scoreOfMeanings(query, m_entries[i]));
        if (score.tier > 0 && !(m_entries[i].here.empty() && m_entries[i].elsewhere.empty()))
            all.push_back({score, quint32(i)});
    }
    return all;
}

void Index::addFound(std::vector<Found> &all, std::vector<Candidate> ofKind, qint32 now, Minutes utcOffset,
                     const Limits &limits) const
{
    const auto better = [this](const Candidate &a, const Candidate &b) {
        const auto order = [this](const Candidate &c) {
            return std::tuple(-c.score.tier, m_entries[c.entry].here.empty(), -c.score.coverage, c.entry);
        };
        return order(a) < order(b);
    };
    const auto count = std::min(ofKind.size(), looked);
    std::ranges::partial_sort(ofKind, ofKind.begin() + std::ptrdiff_t(count), better);
    const auto perSubject = std::size_t(ofKind.size() == 1 ? limits.perKind : limits.perSubject);
    std::vector<Placed> placed;
    std::vector<Item> best;
    for (std::size_t i = 0; i < count; ++i) {
        const auto &entry = m_entries[ofKind[i].entry];
        best.clear();
        takeBest(best, entry.here, now, qint32(utcOffset.count()), perSubject);
        takeBest(best, entry.elsewhere, now, qint32(utcOffset.count()), perSubject - std::min(perSubject, best.size()));
        for (const auto &item : best)
            placed.push_back({item, ofKind[i].score, i, dayOf(item, now, qint32(utcOffset.count()))});
    }
    std::ranges::sort(placed, {}, &Placed::order);
    if (placed.size() > std::size_t(limits.perKind))
        placed.resize(std::size_t(limits.perKind));
    std::vector<bool> told(count);
    const auto begun = all.size();
    for (const auto &one : placed)
        all.push_back({m_entries[ofKind[one.subject].entry].kind, one.item.ref, one.score, 0});
    for (std::size_t i = placed.size(); i-- > 0;) {
        const auto subject = placed[i].subject;
        if (told[subject])
            continue;
        told[subject] = true;
        const auto &entry = m_entries[ofKind[subject].entry];
        const auto ahead = [now](const Item &item) { return item.ends == 0 || item.ends > now; };
        const auto shown = std::ranges::count(placed, subject, &Placed::subject);
        all[begun + i].more =
            int(std::ranges::count_if(entry.here, ahead) + std::ranges::count_if(entry.elsewhere, ahead) - shown);
    }
}

std::vector<Found> Index::find(const Query &query, Instant now, Minutes utcOffset, const Limits &limits) const
{
    if (query.isEmpty())
        return {};
    std::array<std::vector<Candidate>, kinds> byKind;
    for (const auto &candidate : candidates(query))
        byKind[std::size_t(m_entries[candidate.entry].kind)].push_back(candidate);
    const auto minute = qint32(std::chrono::floor<Minutes>(now.time_since_epoch()).count());
    std::vector<std::vector<Found>> groups;
    for (auto &ofKind : byKind) {
        std::vector<Found> found;
        addFound(found, std::move(ofKind), minute, utcOffset, limits);
        if (!found.empty())
            groups.push_back(std::move(found));
    }
    // By the best score of each; equal ones stay in the order of Kind.
    std::ranges::stable_sort(groups, std::greater(), [](const std::vector<Found> &group) {
        return std::ranges::max(group, {}, &Found::score).score;
    });
    std::vector<Found> all;
    for (const auto &group : groups)
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

} // namespace hubscreen::search
