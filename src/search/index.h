// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/time.h"
#include "domain/text.h"
#include "search/kind.h"
#include "search/query.h"
#include "search/score.h"

#include <QHash>

#include <vector>

namespace hubscreen::search {

/// What a thing is called and what is said of it. Things that say the same are one subject: a course that is held a
/// thousand times is searched once.
struct Subject {
    Kind kind = Kind::Activity;
    LocalizedText name; ///< as it is shown
    LocalizedText otherName; ///< a short name; may be empty
    std::vector<QString> words; ///< of its kind, category, audience
    std::vector<LocalizedText> sentences;
};

/// One thing of a subject: a session, a room in a hub.
struct Item {
    quint64 ref = 0; ///< the owner's own number; unique within a kind
    qint32 starts = 0; ///< minutes since 1970
    qint32 ends = 0; ///< not found any more from then on; 0: it has no time
    quint16 farness = 0; ///< of its hub: 0 is this hub, then the nearer before the farther
    bool full = false; ///< no seat is free, or it cannot be booked
};

struct Found {
    Kind kind = Kind::Activity;
    quint64 ref = 0;
    Score score;
    int more = 0; ///< further things of that subject that are not in the list; told with the subject's last one
};

/// Subjects with their things in memory, found by what was typed. Measured against SQLite's FTS5:
/// tests/bench/search_bench.cpp.
///
/// Order: by kind, the one with the best score first (equal: as in Kind). Within a kind: tier, then what is in this
/// hub, then coverage, then the sooner day, then free seats, then the sooner start, then the nearer hub.
class Index
{
public:
    Index();
    ~Index();
    Index(Index &&) noexcept;
    Index &operator=(Index &&) noexcept;

    /// Adds to the subject, which is made when there is none like it. Answers the subject's number, for `remove`.
    quint32 add(const Subject &subject, const Item &item);
    /// False when there is none.
    bool remove(quint32 subject, quint64 ref);

    struct Limits {
        int perKind = 8;
        int perSubject = 3; ///< where more than one subject of the kind was found
    };
    /// As of `now`; days are those of a zone that is `utcOffset` ahead of UTC.
    std::vector<Found> find(const Query &query, Instant now, Minutes utcOffset, const Limits &limits) const;

    /// Names that are nearly spelled like that, nearest first.
    std::vector<LocalizedText> near(const Query &query, int limit) const;

    /// Names of the subjects of which there is most ahead, in turn activities, services and venues.
    std::vector<LocalizedText> common(Instant now, int limit) const;

    int subjects() const;
    int items() const;

private:
    struct Entry;
    struct Said;
    struct Candidate;
    class Probe;

    quint32 addEntry(const Subject &subject);
    quint32 saidOf(const Subject &subject);
    Score scoreOfMeanings(const Query &query, const Entry &entry) const;
    std::vector<Candidate> candidates(const Query &query) const;
    void addFound(std::vector<Found> &all, std::vector<Candidate> ofKind, qint32 now, Minutes utcOffset,
                  const Limits &limits) const;

    std::vector<Entry> m_entries;
    std::vector<quint64> m_signatures; // of the names, by entry: all that a keystroke looks at of most
    std::vector<quint32> m_saidOf; // by entry
    std::vector<Said> m_said;
    QHash<QString, quint32> m_bySubject; // one more than the entry's number
    QHash<QString, quint32> m_bySaid; // likewise
};

} // namespace hubscreen::search
