// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "booking/outcome.h"
#include "booking/timed_session.h"
#include "contact/phone_number.h"

#include <optional>

namespace hubscreen::booking {

/// One booking on its way: the number sealed, the request put on the disk, read back by its owner, released, answered
/// by the platform. Single-use. What was not released when it is destroyed is discarded, also what the disk is still
/// writing.
///
/// On the interface thread; `owner`, its parts and the phone number outlive it.
class Submission : public QObject
{
    Q_OBJECT

public:
    struct Request {
        BookingKind kind = BookingKind::Activity;
        QString targetId;
        int partySize = 1;
        bool acceptWaitlist = false;
        Instant expiresAt{}; ///< what arrives later is not booked
    };

    Submission(const TimedSession::Parts &parts, Request request, const contact::PhoneNumber &phone, QObject &owner);
    ~Submission() override;

    /// Begins. With `awaitsKey` the platform's key is being fetched: sealed once `keyChecked` says so, or when that
    /// takes too long.
    void draft(bool awaitsKey);
    /// The cache holds the platform's key, or the platform was not reached. May be told more than once.
    void keyChecked();
    /// After `drafted`: from now on it may be sent, whatever becomes of this object.
    void release();
    /// The platform is not reached: whoever waits for its answer is told that the booking is recorded.
    void lineLost();
    /// A write of the outbox was answered or set aside: this one's or another's. `answer`: null where nobody could read
    /// one.
    void onSettled(const outbox::Item &item, const PlatformAnswer *answer);

    /// The eight characters by which it is known; empty until it is on the disk.
    const QString &reference() const { return m_reference; }
    /// What the platform booked, once it answered so.
    const std::optional<Booking> &receipt() const { return m_receipt; }

Q_SIGNALS:
    /// It is on the disk: it may be read back.
    void drafted();
    /// It is sent from now on: the platform is asked.
    void released();
    /// How it ended. After Recorded and Unsure another one may come.
    void concluded(hubscreen::booking::Outcome outcome);

private:
    enum class State {
        New,
        AwaitingKey,
        Drafting, ///< sealed and put on the disk
        Drafted,
        Releasing,
        Asking,
        Open, ///< concluded as Recorded or Unsure: not answered yet
        Closed,
    };

    void seal();
    void putOnDisk(const QByteArray &sealed, const District &district);
    void onDrafted(const Result<outbox::Item> &item);
    void onReleased(const Result<void> &released);
    void limit(Milliseconds patience, Outcome outcome);
    void conclude(Outcome outcome);
    void discard();

    const TimedSession::Parts m_parts;
    const Request m_request;
    const contact::PhoneNumber &m_phone;
    QObject &m_owner;
    State m_state = State::New;
    Outcome m_outcome = Outcome::None;
    std::optional<qint64> m_number; ///< of the write in the outbox
    QString m_reference;
    std::optional<Booking> m_receipt;
    ScheduledJob m_limit; ///< of the disk, and of the platform
    ScheduledJob m_keyLimit;
};

} // namespace hubscreen::booking
