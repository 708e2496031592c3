// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/query.h"

#include "core/graphemes.h"
#include "search/match.h"

#include <algorithm>

namespace hubscreen::search {

namespace {

constexpr qsizetype longest = 40;

/// A match knows of letters; what is lit is what a reader takes for one.
Span widened(const Match &match, const QString &shown)
{
    return {int(graphemeStart(shown, match.from)), int(graphemeEnd(shown, match.to))};
}

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
    query.parts = prepared(shortened(typed, longest)).letters.split(u' ', Qt::SkipEmptyParts);
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
        return {widened(*whole, shown)};
    std::vector<Span> spans;
    for (const auto &part : query.parts) {
        if (const auto found = match(part, text))
            spans.push_back(widened(*found, shown));
    }
    return merged(std::move(spans));
}

} // namespace hubscreen::search
