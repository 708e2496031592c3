// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/district.h"
#include "feed/parts.h"
#include "feed/plan.h"
#include "wire/format.h"

namespace hubscreen::feed {

/// How far a feed has come with the platform that answers, and what its parts share: which screen it is, how documents
/// are to be read and what has been fetched so far. Pure.
class Session
{
public:
    enum class Phase {
        Stopped,
        Identifying, ///< it is asked who the district is, before anything else
        AwaitingStream, ///< that is known; lists are requested when the stream is open, so that no change falls between
        Following, ///< the lists have been requested; events, or polling, keep them current
        Rechecking, ///< the line was away meanwhile: who answers may have changed, so events are only held
    };

    /// What a district is to the one that was known.
    enum class Identity { Same, NewEpoch, OtherDistrict };

    Session(const ServerClock &clock, Screen screen) : m_clock(clock), m_screen(std::move(screen)) { }

    Phase phase() const { return m_phase; }
    bool isRunning() const { return m_phase != Phase::Stopped; }
    /// The district has answered since the line was last away: events may be read.
    bool isConfirmed() const { return m_phase == Phase::AwaitingStream || m_phase == Phase::Following; }
    /// The lists of this epoch have been requested.
    bool isFollowing() const { return m_phase == Phase::Following || m_phase == Phase::Rechecking; }

    void begin(const cache::SyncState &state);
    void stop() { m_phase = Phase::Stopped; }
    /// Who answers is asked again.
    void recheck() { m_phase = isFollowing() ? Phase::Rechecking : Phase::Identifying; }
    /// That district answered. What was fetched of another, or in another order of facts, counts no longer.
    Identity identify(const QString &districtId, const QByteArray &epoch, const wire::FeedFormat &format);
    /// It is the one whose lists are held, or are requested next.
    void confirm() { m_phase = isFollowing() ? Phase::Following : Phase::AwaitingStream; }
    void follow() { m_phase = Phase::Following; }
    /// The order of facts is lost: the lists are requested anew, beginning with who the district is.
    void restart();

    SyncedState &synced() { return m_synced; }
    const SyncedState &synced() const { return m_synced; }
    /// Of every document but the district's own.
    const wire::FeedFormat &format() const { return m_format; }
    SyncScope scope() const;
    bool isKiosk() const { return m_screen.kiosk; }

    QString hub() const { return m_screen.hub.isEmpty() ? m_screen.rememberedHub : m_screen.hub; }
    /// `kiosks/me` says so; true when that is news and counts.
    bool setRememberedHub(const QString &hubId);

    Instant now() const { return m_clock.now(); }
    /// A counter whose clock is wrong.
    bool isTooFarAhead(Instant at) const;

private:
    const ServerClock &m_clock;
    Screen m_screen;
    Phase m_phase = Phase::Stopped;
    SyncedState m_synced;
    wire::FeedFormat m_format;
};

} // namespace hubscreen::feed
