// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/base/cache_query.h"

#include <algorithm>

namespace hubscreen::viewmodel {

CacheQueryBase::CacheQueryBase(const ViewContext &context, Concerns concerns, Retell retell)
    : m_concerns(std::move(concerns))
{
    connect(&context.cache, &cache::Cache::changed, this, &CacheQueryBase::onChanged);
    connect(&context.pulse, &Pulse::outdated, this, [this] {
        if (m_asked)
            ask();
    });
    connect(&context.language, &LanguageSetting::currentChanged, this, std::move(retell));
}

void CacheQueryBase::ask()
{
    m_asked = true;
    ++m_generation;
    if (m_underWay)
        m_again = true;
    else
        sendNow();
}

void CacheQueryBase::rest()
{
    m_asked = false;
    ++m_generation;
}

void CacheQueryBase::sendNow()
{
    m_underWay = true;
    m_again = false;
    send(m_generation);
}

bool CacheQueryBase::answered(int generation, quint64 revision)
{
    m_underWay = false;
    const bool counts = m_asked && generation == m_generation;
    if (counts)
        m_seen = revision;
    if (m_asked && (m_again || m_wanted > revision))
        sendNow();
    return counts;
}

void CacheQueryBase::onChanged(const cache::Changes &changes)
{
    if (!m_asked || changes.revision <= m_seen || !(changes.everything || m_concerns(changes)))
        return;
    m_wanted = std::max(m_wanted, changes.revision);
    if (!m_underWay)
        sendNow();
}

} // namespace hubscreen::viewmodel
