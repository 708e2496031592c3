// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/search_book.h"
#include "search/vocabulary.h"

#include <algorithm>

// What the book answers; how it is kept is in search_book.cpp.
namespace hubscreen::cache {

Result<SearchAnswer> SearchBook::answer(const SearchQuery &asked, Reader reader, Instant now) const
{
    const auto query = search::queryOf(asked.text, asked.language);
    const auto &zone = m_holdings.catalogue.zone();
    const Minutes utcOffset(zone.local(now).offsetFromUtc() / 60);
    SearchAnswer answer;
    for (const auto &found : m_index.find(query, now, utcOffset, {.perKind = asked.perKind})) {
        auto hit = hitOf(found, reader);
        if (!hit)
            return std::unexpected(hit.error());
        hit->lit = search::highlights(query, hit->title.in(asked.language));
        answer.hits.push_back(std::move(*hit));
    }
    if (!answer.hits.empty())
        return answer;
    if (!query.isEmpty())
        answer.near = shortNames(m_index.near(query, asked.words));
    answer.words = shortNames(m_index.common(now, asked.words));
    return answer;
}

Result<SearchHit> SearchBook::hitOf(const search::Found &found, Reader reader) const
{
    SearchHit hit{.kind = found.kind,
                  .id = {},
                  .hubId = {},
                  .title = {},
                  .hubLabel = {},
                  .venueName = {},
                  .detail = {},
                  .floor = {},
                  .session = {},
                  .lit = {},
                  .more = found.more};
    if (found.kind == SearchKind::Activity) {
        auto read = reader.activityRow(found.ref);
        if (!read)
            return std::unexpected(read.error());
        auto &session = *read;
        if (!session)
            return hit; // not so: what is removed is removed from the index before it is asked
        hit.id = session->activity.id;
        hit.hubId = session->activity.hubId;
        hit.title = session->activity.title;
        hit.hubLabel = session->hubLabel;
        hit.venueName = session->venueName;
        hit.floor = session->venueFloor;
        hit.session = std::move(session);
        return hit;
    }
    const auto &thing = m_things[found.ref];
    hit.id = thing.id;
    hit.hubId = thing.hubId;
    hit.title = thing.title;
    describe(hit, thing.venueId);
    return hit;
}

void SearchBook::describe(SearchHit &hit, const QString &venueId) const
{
    const auto &catalogue = m_holdings.catalogue;
    if (const auto *organisation = hit.kind == SearchKind::Organisation ? catalogue.organisation(hit.id) : nullptr) {
        hit.title = organisation->name;
        hit.detail = organisation->offer;
    }
    const auto *hub = catalogue.hub(hit.hubId);
    if (!hub)
        return;
    hit.hubLabel = hub->label();
    if (hit.kind == SearchKind::Hub) {
        hit.title = hub->name;
        hit.detail = hub->address;
    }
    const auto venue = std::ranges::find(hub->venues, venueId, &Venue::id);
    if (venue == hub->venues.end())
        return;
    hit.floor = venue->floor;
    if (hit.kind == SearchKind::Venue)
        hit.title = venue->name;
    else
        hit.venueName = venue->name;
}

/// Names as one says them: without what only says that it is a course. Each once.
std::vector<LocalizedText> SearchBook::shortNames(std::vector<LocalizedText> names) const
{
    std::vector<LocalizedText> all;
    for (auto &one : names) {
        one.zh = search::Vocabulary::builtIn().withoutEnding(one.zh);
        if (!std::ranges::contains(all, one.zh, &LocalizedText::zh))
            all.push_back(std::move(one));
    }
    return all;
}

} // namespace hubscreen::cache
