// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "booking/outcome.h"
#include "booking/timed_session.h"
#include "cache/bookable.h"
#include "domain/booking.h"

#include <optional>

namespace hubscreen::booking {

/// 查我的预约: finds a booking by its code (or the reference of a recorded one) and the phone's last four digits, and
/// cancels it. Nothing of it is kept on the disk.
class LookupFlow : public TimedSession
{
    Q_OBJECT

public:
    enum class Step {
        Idle,
        Filling, ///< code or reference, and four digits
        Asking,
        Found, ///< `found`, and `target` when the cache knows it
        StillWaiting, ///< recorded on this screen; the platform has not answered yet
        NotFound,
        TooManyTries, ///< until `retryAfter` has passed
        Unreachable, ///< nobody answered: try again
        Cancelling,
        Cancelled,
        Unsure, ///< whether it was cancelled is not known: look it up again
        NotBooked, ///< recorded on this screen, and refused since: `outcome` says why
        Refused, ///< the platform takes no look-up from this screen: to the desk
        Over, ///< what was booked has taken place: there is nothing to cancel any more
    };

    explicit LookupFlow(const Parts &parts);

    Step step() const { return m_step; }
    /// Six digits, or eight characters of a reference (booking/reference.h).
    const QString &code() const { return m_code; }
    bool isReference() const { return m_isReference; }
    int codeLength() const;
    /// How many of the last four digits are typed; they themselves are shown by nobody.
    int lastFourSize() const { return int(m_lastFour.size()); }
    bool isWhole() const;
    const std::optional<Booking> &found() const { return m_found; }
    const std::optional<cache::Bookable> &target() const { return m_target; }
    std::optional<Milliseconds> retryAfter() const { return m_retryAfter; }
    /// Of NotBooked; else Outcome::None.
    Outcome outcome() const { return m_outcome; }

    void begin();
    /// True: a reference is typed, by letters; false: a code, by digits. What was typed goes.
    void setReference(bool reference);
    /// One character more, to the code first, then to the four digits; others than fit are not taken.
    void type(QChar character);
    void erase();
    void ask();
    bool isCancellable() const;
    /// Found → Cancelling → Cancelled, with the same key until there is an answer or patience ends.
    void cancel();
    /// To the filled form, from what was found or was not.
    void back();
    void finish() override;
    void touch() override;

private:
    void go(Step step);
    void onRecorded(const std::vector<outbox::Item> &items);
    void askPlatform();
    /// One try, whose answer goes to `take` if it is still this round's.
    void send(http::Request request, const QString &key, void (LookupFlow::*take)(const http::Outcome &));
    void onAnswer(const http::Outcome &outcome);
    void onFound(const BookingFound &found);
    void sendCancel();
    void onCancelled(const http::Outcome &outcome);
    void limit(Step step);
    void forget();

    Step m_step = Step::Idle;
    QString m_code;
    bool m_isReference = false;
    QString m_lastFour;
    std::optional<Booking> m_found;
    QString m_manageToken;
    QString m_cancelKey;
    int m_cancelTries = 0;
    std::optional<cache::Bookable> m_target;
    std::optional<Milliseconds> m_retryAfter;
    Outcome m_outcome = Outcome::None;
    quint64 m_round = 0;
    ScheduledJob m_again;
    ScheduledJob m_limit; ///< of a step that has no time of its own
};

} // namespace hubscreen::booking
