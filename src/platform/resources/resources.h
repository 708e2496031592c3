// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/random.h"
#include "platform/key_ring.h"
#include "platform/live_board.h"
#include "platform/message.h"
#include "platform/news.h"
#include "platform/records.h"
#include "platform/tokens.h"

// The feed's resources: functions from a request to its reply.
namespace hubscreen::platform {

struct Services {
    const Facts &facts;
    Storage &storage;
    const Records &records;
    const LiveBoard &live;
    const Clock &clock;
    const wire::FeedFormat &format;
    KeyRing &keys;
    Random &random;
    Announcer &announcer;
};

namespace resources {

Reply district(const Services &services, const Request &request, const Caller &caller);
Reply hubs(const Services &services, const Request &request, const Caller &caller);
Reply organisations(const Services &services, const Request &request, const Caller &caller);
Reply notices(const Services &services, const Request &request, const Caller &caller);
Reply liveFootfall(const Services &services, const Request &request, const Caller &caller);
Reply footfallHistory(const Services &services, const Request &request, const Caller &caller);
Reply activities(const Services &services, const Request &request, const Caller &caller);
Reply activityCounts(const Services &services, const Request &request, const Caller &caller);
Reply services(const Services &services, const Request &request, const Caller &caller);
Reply bookableSlots(const Services &services, const Request &request, const Caller &caller);
Reply menus(const Services &services, const Request &request, const Caller &caller);
Reply ownKiosk(const Services &services, const Request &request, const Caller &caller);
Reply createBooking(const Services &services, const Request &request, const Caller &caller);
Reply lookUpBooking(const Services &services, const Request &request, const Caller &caller);
Reply cancelBooking(const Services &services, const Request &request, const Caller &caller);
Reply roster(const Services &services, const Request &request, const Caller &caller);
Reply checkIn(const Services &services, const Request &request, const Caller &caller);

} // namespace resources

} // namespace hubscreen::platform
