// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/change_teller.h"
#include "cache/reader.h"
#include "cache/search_query.h"
#include "search/index.h"

#include <set>

namespace hubscreen::cache {

/// The search index of what is held: made in slices when it is first needed, and kept up with what changes.
class SearchBook
{
public:
    SearchBook(Holdings &holdings, QString ownHub);

    /// What a commit changed. Activities are looked at one by one, when next asked; anything else that is indexed is
    /// few: the index is made anew.
    void note(const ChangeSet &changes);

    /// Does some milliseconds of what there is to do. True when there is nothing left.
    Result<bool> advance(Instant now);

    /// From what was indexed; call when `advance` has nothing left to do.
    Result<SearchAnswer> answer(const SearchQuery &query, Reader reader, Instant now) const;

    const search::Index &index() const { return m_index; }

private:
    enum class Phase { Hubs, Offers, Activities, Ready };

    /// A thing that is not an activity.
    struct Thing {
        SearchKind kind = SearchKind::Hub;
        QString id;
        QString hubId;
        LocalizedText title; ///< of a service or a dish: hubs, rooms and organisations have theirs in the catalogue
        QString venueId;
    };

    void begin();
    Result<void> addHubs();
    Result<void> addServices();
    Result<void> addDishes();
    void addHub(const Hub &hub, quint16 farness);
    void addOrganisations();
    void addThing(const search::Subject &subject, Thing thing, quint16 farness);
    Result<void> addActivities();
    void addActivity(quint64 number, const Activity &activity);
    void removeActivity(const QString &id);
    Result<void> refresh();

    Result<SearchHit> hitOf(const search::Found &found, Reader reader) const;
    void describe(SearchHit &hit, const QString &venueId) const;
    std::vector<LocalizedText> shortNames(std::vector<LocalizedText> names) const;

    Holdings &m_holdings;
    QString m_ownHub;
    search::Index m_index;
    Phase m_phase = Phase::Hubs;
    QString m_hub; // up to which hubs were indexed
    QDate m_day; // whose dishes are indexed
    std::vector<Thing> m_things; // by their ref
    QHash<QString, quint16> m_farness; // of hubs
    ActivityTable::Place m_place; // up to where activities were read
    struct Known {
        quint32 subject = 0;
        quint64 number = 0;
    };
    QHash<quint64, Known> m_activities; // by a hash of their id: an id is long, and needed only when one changes
    std::set<QString> m_changed; // activities
};

} // namespace hubscreen::cache
