// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "booking/outcome.h"
#include "domain/booking.h"
#include "trace.h"

#include <map>
#include <set>
#include <vector>

namespace hubscreen::sim {

/// Seats as a page shows them.
struct Seats {
    std::optional<int> remaining;
    std::optional<int> waitlist;
    friend auto operator<=>(const Seats &, const Seats &) = default;
};

/// One wish of a visitor, from when it was put on the disk, and what the screen said of it.
struct Attempt {
    QString screen;
    BookingKind kind = BookingKind::Activity;
    QString target;
    int party = 1;
    QByteArray phone;
    bool isConfirmed = false; ///< the visitor pressed it
    bool isSaved = false; ///< the screen said so
    bool isNotSaved = false; ///< the screen said that nothing was booked
    QString code; ///< that was shown
};

/// Sees what the platform did, what reached the screens and what they showed, and holds the one against the other.
class Witness
{
public:
    explicit Witness(const Trace &trace) : m_trace(trace) { }

    void fail(const QString &what);
    const std::vector<QString> &failures() const { return m_failures; }

    /// By reference.
    const std::map<QString, Attempt> &attempts() const { return m_attempts; }
    Attempt &attempt(const QString &reference) { return m_attempts[reference]; }

    // --- the platform ------------------------------------------------------------------------------------------------

    /// The seats of a target from now on.
    void seatsBecame(const QString &target, const Seats &seats);
    const Seats &seatsOf(const QString &target) { return m_seats[target].back(); }
    /// What it answered to a write: the same for the same key.
    void answered(const QByteArray &key, int status, const QByteArray &body);

    // --- what reached a screen ---------------------------------------------------------------------------------------

    void told(const QString &screen, const Booking &booking);
    void toldRefusal(const QString &screen, const QString &reference, const QString &word);

    // --- what a screen showed ----------------------------------------------------------------------------------------

    void showed(const QString &screen, const QString &reference, booking::Outcome outcome,
                const std::optional<Booking> &receipt);
    void showedSeats(const QString &screen, const QString &target, const Seats &seats);
    void showedCancelled(const QString &screen, const Booking &booking);
    /// It forgot what it knew.
    void restarted(const QString &screen);

    /// Bookings that a screen said were cancelled, by id.
    const std::set<QString> &cancelled() const { return m_cancelled; }

private:
    struct Told {
        ReservationState state;
        QString code;
        std::optional<int> position;
        auto operator<=>(const Told &) const = default;
    };
    using Address = std::pair<QString, QString>; ///< screen, and reference or target

    const Trace &m_trace;
    std::vector<QString> m_failures;
    std::map<QString, Attempt> m_attempts;
    std::map<QString, std::vector<Seats>> m_seats;
    std::map<QByteArray, std::pair<int, QByteArray>> m_answers;
    std::map<Address, std::set<Told>> m_told;
    std::map<Address, std::set<QString>> m_refusals;
    std::map<Address, std::size_t> m_seatsShown; ///< the place in `m_seats` that a screen has come to
    std::set<QString> m_cancelled;
};

} // namespace hubscreen::sim
