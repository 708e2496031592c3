// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cache/dated_rows.h"
#include "domain/slot.h"

namespace hubscreen::cache {

/// Slots with the columns by which they are asked for. Failures of writes surface when the open transaction commits.
class SlotTable : public DatedRows
{
public:
    explicit SlotTable(sqlite::Database &database) : DatedRows(database, "slot") { }

    Written put(const Slot &slot, quint64 revision, Instant observedAt);
    std::vector<QString> outside(const TimeRange &window);

    struct Row {
        Slot slot;
        Instant observedAt{};
    };
    /// Of a service, within the range, by start.
    Result<std::vector<Row>> ofService(const QString &serviceId, const TimeRange &range);
    /// The next ones of a service that can be booked at `now` and have places, by start.
    Result<std::vector<Row>> nextFree(const QString &serviceId, Instant now, int count);

    Result<std::optional<Row>> find(const QString &id);

private:
    Result<std::vector<Row>> read(sqlite::Statement &query);
};

} // namespace hubscreen::cache
