// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/index.h"

#include "search/index_entry.h"
#include "search/near.h"

#include <algorithm>
#include <tuple>

namespace hubscreen::search {

namespace {

QString keyOf(const Subject &subject)
{
    QStringList parts{QString::number(int(subject.kind)), subject.name.zh, subject.name.en, subject.otherName.zh,
                      subject.otherName.en};
    for (const auto &word : subject.words)
        parts << word;
    for (const auto &sentence : subject.sentences)
        parts << sentence.zh << sentence.en;
    return parts.join(QChar(0x1F));
}

void addText(std::vector<Text> &texts, const QString &text)
{
    auto ready = prepared(text);
    if (!ready.isEmpty() && std::ranges::find(texts, ready.letters, &Text::letters) == texts.end())
        texts.push_back(std::move(ready));
}

quint64 signatureOfAll(const std::vector<Text> &texts)
{
    quint64 signature = 0;
    for (const auto &text : texts)
        signature |= text.signature;
    return signature;
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

quint32 Index::add(const Subject &subject, const Item &item)
{
    auto &number = m_bySubject[keyOf(subject)]; // 0: new
    if (number == 0) {
        Entry entry{.kind = subject.kind,
                    .name = subject.name,
                    .names = {},
                    .words = {},
                    .sentences = {},
                    .here = {},
                    .elsewhere = {}};
        quint64 signature = 0;
        for (const auto *name : {&subject.name, &subject.otherName}) {
            for (const bool chinese : {true, false}) {
                Entry::Name ready{prepared(chinese ? name->zh : name->en), chinese};
                signature |= ready.text.signature;
                if (!ready.text.isEmpty())
                    entry.names.push_back(std::move(ready));
            }
        }
        for (const auto &word : subject.words)
            addText(entry.words, word);
        for (const auto &sentence : subject.sentences) {
            addText(entry.sentences, sentence.zh);
            addText(entry.sentences, sentence.en);
        }
        m_signatures.push_back(signature | signatureOfAll(entry.words));
        m_sentenceSignatures.push_back(signatureOfAll(entry.sentences));
        m_entries.push_back(std::move(entry));
        number = quint32(m_entries.size());
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
            nearest.offer(name.text, entry.name);
    }
    return nearest.take();
}

std::vector<LocalizedText> Index::common(Instant now, int limit) const
{
    const auto minute = minutesOf(now);
    std::vector<std::pair<qsizetype, const Entry *>> byKind[kinds];
    for (const auto &entry : m_entries) {
        const auto ahead = [minute](const Item &item) { return item.ends == 0 || item.ends > minute; };
        const auto count = std::ranges::count_if(entry.here, ahead) * 4 + std::ranges::count_if(entry.elsewhere, ahead);
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
