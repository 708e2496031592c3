// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cache/change_teller.h"

#include <algorithm>

namespace hubscreen::cache {

void ChangeSet::add(const ChangeSet &later)
{
    for (const auto &[key, upserted] : later.m_keys)
        m_keys[key] = upserted;
    m_everything = m_everything || later.m_everything;
}

bool ChangeSet::touches(RecordKind kind) const
{
    return m_everything || std::ranges::any_of(m_keys, [kind](const auto &entry) { return entry.first.kind == kind; });
}

Changes ChangeSet::toChanges(quint64 revision) const
{
    Changes changes{.revision = revision, .upserted = {}, .removed = {}, .everything = m_everything};
    for (const auto &[key, upserted] : m_keys)
        (upserted ? changes.upserted : changes.removed).push_back(key);
    return changes;
}

ChangeTeller::ChangeTeller(Scheduler &scheduler, std::function<void(const Changes &)> tell)
    : m_scheduler(scheduler),
      m_tell(std::move(tell))
{
}

quint64 ChangeTeller::committed(const ChangeSet &changes)
{
    ++m_revision;
    if (changes.isEmpty())
        return m_revision;
    if (m_pending.isEmpty())
        m_job = m_scheduler.after(frame, [this] { flush(); });
    m_pending.add(changes);
    return m_revision;
}

void ChangeTeller::flush()
{
    m_job.cancel();
    if (const auto pending = std::exchange(m_pending, {}); !pending.isEmpty())
        m_tell(pending.toChanges(m_revision));
}

} // namespace hubscreen::cache
