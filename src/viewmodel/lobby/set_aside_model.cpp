// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/lobby/set_aside_model.h"

#include "viewmodel/base/figure_reading.h"

namespace hubscreen::viewmodel {

void SetAsideModel::show(const std::vector<OutboxReport::SetAside> &writes, const Zone &zone)
{
    std::vector<SetAsideRow> rows;
    rows.reserve(writes.size());
    for (const auto &write : writes)
        rows.push_back({write.reference, timeText(write.at, zone), zone.dayOf(write.at), write.reason});
    mergeRows(std::move(rows), &SetAsideRow::reference);
}

} // namespace hubscreen::viewmodel
