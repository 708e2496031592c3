// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/query.h"

#include "search/match.h"

#include <algorithm>

namespace hubscreen::search {

namespace {

constexpr qsizetype longest = 40;

std::vector<Span> merged(std::vector<Span> spans)
{
    std::ranges::sort(spans, {}, &Span::from);
    std::vector<Span> apart;
    for (const auto &span : spans) {
        if (!apart.empty() && span.from <= apart.back().to)
            apart.back().to = std::max(apart.back().to, span.to);
        else
            apart.push_back(span);
    }
    return apart;
}

} // namespace

Query queryOf(const QString &typed, Language language, const Vocabulary &vocabulary)
{
    Query query;
    query.parts =
        prepared(QStringView(typed).first(std::min(typed.size(), longest))).letters.split(u' ', Qt::SkipEmptyParts);
    query.whole = query.parts.join(QString());
    query.language = language;
    if (!query.isEmpty())
        query.meanings = vocabulary.meanings(query.whole);
    return query;
}

std::vector<Span> highlights(const Query &query, const QString &shown)
{
    const auto text = prepared(shown);
    if (const auto whole = match(query.whole, text))
        return {{whole->from, whole->to}};
    std::vector<Span> spans;
    for (const auto &part : query.parts) {
        if (const auto found = match(part, text))
            spans.push_back({found->from, found->to});
    }
    return merged(std::move(spans));
}

} // namespace hubscreen::search
