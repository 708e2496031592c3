// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/record_table.h"
#include "domain/district.h"
#include "domain/hub.h"
#include "domain/organisation.h"

#include <map>

namespace hubscreen::cache {

/// The district, its hubs and organisations, read and kept when first needed: they are few, and every answer needs
/// them.
class Catalogue
{
public:
    explicit Catalogue(RecordTable &records) : m_records(records) { }

    /// Does nothing when it is loaded. Damaged when a record cannot be read.
    Result<void> load();
    void forget();

    const std::optional<District> &district() const { return m_district; }
    const std::map<QString, Hub> &hubs() const { return m_hubs; }
    const std::map<QString, Organisation> &organisations() const { return m_organisations; }
    const Hub *hub(const QString &id) const;
    const Organisation *organisation(const QString &id) const;
    const TownStreet *townStreet(const QString &id) const;
    /// The district's; UTC before it is known.
    Zone zone() const { return m_district ? m_district->zone : Zone(); }

    /// How a hub stands by its opening hours.
    struct Standing {
        bool open = false;
        bool hoursKnown = true; ///< else nobody can say
        bool wasOpenToday = false; ///< while closed: earlier that day
        std::optional<Instant> opensAt; ///< while closed
        TimeRange holds; ///< until it opens or closes, at the latest midnight
    };
    /// Of a hub of this catalogue. Asked of every hub at every tick: kept as long as it holds.
    const Standing &standingOf(const Hub &hub, Instant now);

private:
    Standing judged(const Hub &hub, Instant now) const;

    RecordTable &m_records;
    std::optional<District> m_district;
    std::map<QString, Hub> m_hubs;
    std::map<QString, Organisation> m_organisations;
    std::map<QString, Standing> m_standings;
    bool m_loaded = false;
};

} // namespace hubscreen::cache
