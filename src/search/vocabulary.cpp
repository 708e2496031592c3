// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/vocabulary.h"

#include "search/match.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscreen::search {

namespace {

std::vector<QString> stringsOf(const QJsonValue &list)
{
    std::vector<QString> strings;
    for (const auto &value : list.toArray())
        strings.push_back(value.toString());
    return strings;
}

bool isMeant(QStringView typed, const Text &word)
{
    const auto found = match(typed, word);
    if (!found || found->place > Place::Start)
        return false;
    if (found->place == Place::Whole)
        return true;
    return found->way != Way::Initials && typed.size() >= (isHan(typed.front().unicode()) ? 2 : 3);
}

} // namespace

const Vocabulary &Vocabulary::builtIn()
{
    static const Vocabulary vocabulary = [] {
        QFile file(u":/hubscreen/search/vocabulary.json"_s);
        return file.open(QIODevice::ReadOnly) ? fromJson(file.readAll()) : Vocabulary();
    }();
    return vocabulary;
}

Vocabulary Vocabulary::fromJson(const QByteArray &document)
{
    const auto root = QJsonDocument::fromJson(document).object();
    Vocabulary vocabulary;
    for (const auto &value : root["synonyms"_L1].toArray()) {
        const auto words = stringsOf(value.toObject()["words"_L1]);
        auto finds = stringsOf(value.toObject()["finds"_L1]);
        Group group;
        for (const auto &word : words)
            group.words.push_back(prepared(word));
        for (const auto &word : finds.empty() ? words : finds)
            group.finds.push_back(prepared(word).letters);
        vocabulary.m_groups.push_back(std::move(group));
    }
    const auto things = root["words"_L1].toObject();
    for (auto it = things.begin(); it != things.end(); ++it)
        vocabulary.m_wordsOf.insert(it.key(), stringsOf(it.value()));
    vocabulary.m_endings = stringsOf(root["endings"_L1]);
    std::ranges::stable_sort(vocabulary.m_endings, std::greater(), &QString::size);
    return vocabulary;
}

std::vector<Vocabulary::Meaning> Vocabulary::meanings(QStringView typed) const
{
    std::vector<Meaning> all;
    for (const auto &group : m_groups) {
        if (std::ranges::none_of(group.words, [typed](const Text &word) { return isMeant(typed, word); }))
            continue;
        for (int i = 0; i < int(group.finds.size()); ++i) {
            if (group.finds[std::size_t(i)] != typed)
                all.push_back({group.finds[std::size_t(i)], i});
        }
    }
    return all;
}

const std::vector<QString> &Vocabulary::wordsOf(const QString &thing) const
{
    static const std::vector<QString> none;
    const auto found = m_wordsOf.constFind(thing);
    return found == m_wordsOf.cend() ? none : *found;
}

QString Vocabulary::withoutEnding(const QString &title) const
{
    for (const auto &ending : m_endings) {
        if (title == ending)
            break;
        if (title.size() >= ending.size() + 2 && title.endsWith(ending))
            return title.chopped(ending.size());
    }
    return title;
}

} // namespace hubscreen::search
