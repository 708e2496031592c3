// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/index.h"

#include "search/index_entry.h"
#include "search/near.h"

#include <algorithm>
#include <tuple>

namespace hubscreen::search {

namespace {

constexpr QChar between(0x1F);

QString keyOfSaid(const Subject &subject)
{
    QString key;
    for (const auto &word : subject.words)
        key += word + between;
    for (const auto &sentence : subject.sentences)
        key += between + sentence.zh + between + sentence.en;
    return key;
}

QString keyOf(const Subject &subject, quint32 said)
{
    return QString::number(int(subject.kind)) + between + QString::number(said) + between + subject.name.zh + between
        + subject.name.en + between + subject.otherName.zh + between + subject.otherName.en;
}

void addText(std::vector<Text> &texts, const QString &text)
{
    auto ready = prepared(text);
    if (!ready.isEmpty() && std::ranges::find(texts, ready.letters, &Text::letters) == texts.end())
        texts.push_back(std::move(ready));
}

qint32 minutesOf(Instant instant)
{
    return qint32(std::chrono::floor<Minutes>(instant.time_since_epoch()).count());
}

} // namespace

Index::Index() = default;
Index::~Index() = default;
Index::Index(Index &&) noexcept = default;
Index &Index::operator=(Index &&) noexcept = default;

quint32 Index::saidOf(const Subject &subject)
{
    auto &number = m_bySaid[keyOfSaid(subject)];
    if (number == 0) {
        Said said;
        for (const auto &word : subject.words)
            addText(said.words, word);
        for (const auto &sentence : subject.sentences) {
            addText(said.sentences, sentence.zh);
            addText(said.sentences, sentence.en);
        }
        m_said.push_back(std::move(said));
        number = quint32(m_said.size());
    }
    return number - 1;
}

quint32 Index::addEntry(const Subject &subject)
{
    Entry entry{.kind = subject.kind, .name = subject.name, .names = {}, .here = {}, .elsewhere = {}};
    quint64 signature = 0;
    for (const auto *name : {&subject.name, &subject.otherName}) {
        for (const bool chinese : {true, false}) {
            auto text = prepared(chinese ? name->zh : name->en);
            if (text.isEmpty())
                continue;
            signature |= text.signature;
            auto spelling = spelled(text);
            const auto letters = signatureOf(spelling);
            entry.names.push_back({std::move(text), chinese, std::move(spelling), letters});
        }
    }
    m_signatures.push_back(signature);
    m_entries.push_back(std::move(entry));
    return quint32(m_entries.size());
}

quint32 Index::add(const Subject &subject, const Item &item)
{
    const auto said = saidOf(subject);
    auto &number = m_bySubject[keyOf(subject, said)];
    if (number == 0) {
        number = addEntry(subject);
        m_saidOf.push_back(said);
    }
    auto &list = m_entries[number - 1].listOf(item);
    list.insert(std::ranges::upper_bound(list, placeOfItem(item), {}, placeOfItem), item);
    return number - 1;
}

bool Index::remove(quint32 subject, quint64 ref)
{
    if (subject >= m_entries.size())
        return false;
    auto &entry = m_entries[subject];
    return std::erase_if(entry.here, [ref](const Item &item) { return item.ref == ref; })
        + std::erase_if(entry.elsewhere, [ref](const Item &item) { return item.ref == ref; })
        > 0;
}

std::vector<LocalizedText> Index::near(const Query &query, int limit) const
{
    Nearest nearest(query.whole, limit);
    for (const auto &entry : m_entries) {
        if (entry.here.empty() && entry.elsewhere.empty())
            continue;
        for (const auto &name : entry.names)
            nearest.offer(name.spelling, name.letters, entry.name);
    }
    return nearest.take();
}

std::vector<LocalizedText> Index::common(Instant now, int limit) const
{
    const auto minute = minutesOf(now);
    std::vector<std::pair<qsizetype, const Entry *>> byKind[kinds];
    for (const auto &entry : m_entries) {
        const auto ahead = [minute](const std::vector<Item> &list) {
            return std::ranges::count_if(list,
                                         [minute](const Item &item) { return item.ends == 0 || item.ends > minute; });
        };
        const auto count = ahead(entry.here) * 4 + ahead(entry.elsewhere);
        if (count > 0)
            byKind[int(entry.kind)].emplace_back(count, &entry);
    }
    constexpr Kind offered[] = {Kind::Activity, Kind::Service, Kind::Venue};
    for (const auto kind : offered)
        std::ranges::stable_sort(byKind[int(kind)], std::greater(), &std::pair<qsizetype, const Entry *>::first);
    std::vector<LocalizedText> words;
    for (std::size_t rank = 0; int(words.size()) < limit && rank < m_entries.size(); ++rank) {
        for (const auto kind : offered) {
            const auto &ofKind = byKind[int(kind)];
            if (rank < ofKind.size() && int(words.size()) < limit
                && !std::ranges::contains(words, ofKind[rank].second->name))
                words.push_back(ofKind[rank].second->name);
        }
    }
    return words;
}

int Index::subjects() const
{
    return int(m_entries.size());
}

int Index::items() const
{
    std::size_t count = 0;
    for (const auto &entry : m_entries)
        count += entry.here.size() + entry.elsewhere.size();
    return int(count);
}

} // namespace hubscreen::search
