// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed/session.h"

namespace hubscreen::feed {

using namespace std::chrono_literals;

namespace {

constexpr Milliseconds tooFarAhead = 5min;

} // namespace

void Session::begin(const cache::SyncState &state)
{
    m_synced = syncedStateOf(state);
    m_phase = Phase::Identifying;
}

Session::Identity Session::identify(const QString &districtId, const QByteArray &epoch, const wire::FeedFormat &format)
{
    const bool isOther = !m_synced.districtId.isEmpty() && m_synced.districtId != districtId;
    const bool isNewEpoch = !m_synced.epoch.isEmpty() && m_synced.epoch != epoch;
    if (isOther) {
        m_synced = {};
        m_screen.rememberedHub.clear();
    } else if (isNewEpoch) {
        m_synced.forgetEpoch();
    }
    m_synced.districtId = districtId;
    m_synced.epoch = epoch;
    m_format = format;
    return isOther ? Identity::OtherDistrict : isNewEpoch ? Identity::NewEpoch : Identity::Same;
}

void Session::restart()
{
    m_synced.forgetEpoch();
    m_phase = Phase::Identifying;
}

SyncScope Session::scope() const
{
    return {.now = m_clock.now(), .zone = m_format.zone, .ownHub = hub(), .kiosk = m_screen.kiosk};
}

bool Session::setRememberedHub(const QString &hubId)
{
    if (!m_screen.hub.isEmpty() || hubId.isEmpty() || m_screen.rememberedHub == hubId)
        return false;
    m_screen.rememberedHub = hubId;
    return true;
}

bool Session::isTooFarAhead(Instant at) const
{
    return m_clock.isLearnt() && at > m_clock.now() + tooFarAhead;
}

} // namespace hubscreen::feed
