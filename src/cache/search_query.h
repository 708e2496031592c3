// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/queries.h"
#include "search/kind.h"
#include "search/query.h"

// Search as you type over everything that is held.
namespace hubscreen::cache {

using SearchKind = search::Kind;

struct SearchQuery {
    QString text; ///< as it was typed; empty: only `words` is answered
    Language language = Language::Chinese; ///< in which the answer will be shown
    int perKind = 8; ///< at most so many hits of each kind
    int words = 12; ///< at most so many of `words` and of `near`
};

struct SearchHit {
    SearchKind kind = SearchKind::Activity;
    QString id; ///< of the activity, hub, organisation…; of a venue: its own within `hubId`
    QString hubId; ///< where; empty: in no one hub
    LocalizedText title;
    LocalizedText hubLabel;
    LocalizedText venueName; ///< of an activity, a service, a dish
    LocalizedText detail; ///< an organisation's offer, a hub's address
    std::optional<int> floor;
    std::optional<ActivityRow> session; ///< of an activity: when, where, its seats and how old they are
    std::vector<search::Span> lit; ///< what of the title in the query's language was typed
    int more = 0; ///< further ones with this title; told with the last that is in the answer
    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

struct SearchAnswer {
    std::vector<SearchHit> hits; ///< kind by kind, as ranked by search/index.h
    std::vector<LocalizedText> near; ///< nothing was found: names that are nearly spelled so, nearest first
    std::vector<LocalizedText> words; ///< nothing was typed, or found: short names of what there is most of
    friend bool operator==(const SearchAnswer &, const SearchAnswer &) = default;
};

} // namespace hubscreen::cache
