// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/demo/hub_day.h"

// The timetable: which activities a hub offers on a day, and who has booked them at a moment.
namespace hubscreen::platform::demo {

/// One activity of one day, as planned.
struct Session {
    int number = 1; ///< within hub and day, by start
    Offer offer;
    int starts = 0; ///< minutes of day
    int ends = 0;
    int seats = 0; ///< 0: walk in
    quint64 series = 0; ///< the same for the sessions of a series
    quint64 seed = 0; ///< of this session alone
};

/// By start. Weekly series of a quarter of a year, so that the same hub has the same activity at the same hour.
std::vector<Session> sessionsOn(const World &world, int hub, DayNumber day);

/// In every block of hubs each day has a session with a waiting list, one cancelled days before, and one cancelled at
/// short notice. hub -1: there is none.
struct SessionKey {
    int hub = -1;
    int number = 0;
    friend bool operator==(const SessionKey &, const SessionKey &) = default;
};
struct DayRoles {
    SessionKey full;
    SessionKey cancelledEarly;
    SessionKey cancelledLate;
};
DayRoles dayRoles(const World &world, int block, DayNumber day);

/// How a session's bookings come in: a closed form in time.
struct BookingCourse {
    Instant opens{};
    Instant until{};
    Instant starts{};
    Instant ends{};
    std::optional<Instant> cancelled;
    int demand = 0; ///< bookings by the end
    bool isRush = false; ///< most come at the beginning, otherwise most towards the end
    quint64 seed = 0;

    int bookedAt(Instant now) const;
    /// When booking `index` (from 0) comes; bookedAt() counts it from that millisecond on.
    Instant timeOf(int index) const;
    bool isCancelledAt(Instant now) const { return cancelled && *cancelled <= now; }
    bool isHeldAt(Instant now) const { return !cancelled && ends <= now; }
};

/// The activities of one hub and day with all that decides about them.
struct Programme {
    std::vector<Session> sessions;
    std::vector<BookingCourse> courses; ///< one a session
};
Programme programmeOf(const World &world, int hub, DayNumber day);

/// Who came, once the session is held.
int attendanceOf(const Session &session, int booked);

QString activityId(const World &world, int hub, DayNumber day, int number);
struct ActivityKey {
    int hub = 0;
    DayNumber day = 0;
    int number = 0;
};
std::optional<ActivityKey> parseActivityId(const World &world, const QString &id);

Activity activityRecord(const World &world, int hub, const Session &session, const BookingCourse &course, DayNumber day,
                        Instant now);

} // namespace hubscreen::platform::demo
