// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "booking/submission.h"
#include "cache/bookable.h"

#include <memory>
#include <optional>

namespace hubscreen::booking {

enum class Step {
    Idle, ///< nobody is booking
    Filling, ///< how many, which number
    Preparing, ///< being sealed and put on the disk, for the read-back
    ReadBack, ///< said once more: to be confirmed
    Saving, ///< confirmed: being written
    Asking, ///< saved; the platform is asked
    Done, ///< `outcome` stands
};

/// What a visitor walks through to book.
///
/// The number lives in `phone` alone. It is sealed before it goes anywhere, and overwritten as soon as it is no longer
/// needed: on success, when the flow is left (`finish`), when nobody touches it for `patience`.
class BookingFlow : public TimedSession
{
    Q_OBJECT

public:
    explicit BookingFlow(const Parts &parts);

    // --- what the page shows -----------------------------------------------------------------------------------------

    Step step() const { return m_step; }
    Outcome outcome() const { return m_outcome; }
    /// Empty until the cache has told it, and when it is gone.
    const std::optional<cache::BookableOffer> &offer() const { return m_offer; }
    bool isOfferAnswered() const { return m_offerAnswered; }
    int partySize() const { return m_partySize; }
    /// The most that may be taken now: up to the activity's own limit, its capacity and the free seats; while a waiting
    /// list is kept up to limit and capacity alone. A party that was chosen before may be larger: then it is not ready.
    /// Seats told too long ago limit nothing.
    int mostPeople() const;
    const contact::PhoneNumber &phone() const { return m_phone; }
    /// Of a booking that the platform answered; else empty.
    std::optional<Booking> receipt() const;
    /// The eight characters by which a recorded booking is known.
    QString reference() const { return m_submission ? m_submission->reference() : QString(); }
    /// The target was full, a waiting list is kept: `acceptWaitlist` asks for a place on it.
    bool canWait() const;
    /// Nobody gets a seat, as far as is known.
    bool isFull() const;
    /// A place on the waiting list is asked for: the platform said that it is full, or that there are too few seats for
    /// the party. From the read-back on what was said there stands.
    bool isForWaitlist() const;
    /// Nothing is missing: it may be read back.
    bool isReady() const;
    /// Why it cannot be booked here and now, whatever is filled in; Outcome::None: it can.
    Outcome obstacle() const;

    // --- what a visitor does -----------------------------------------------------------------------------------------

    /// Begins with an activity or a slot, for so many. A number that was typed for another one stays.
    void begin(BookingKind kind, const QString &targetId, int people = 1);
    void setPartySize(int people);
    void typeDigit(int digit);
    void eraseDigit();
    void erasePhone();
    /// Filling → ReadBack, by way of the disk; Done when it cannot be saved or sealed. Nothing happens while something
    /// is missing.
    void readBack();
    /// ReadBack → Saving → Asking → Done; at once Done when by now it may not be booked any more (`obstacle`).
    void confirm();
    /// After Outcome::Full, with the same number: books again, for the waiting list.
    void acceptWaitlist();
    /// ReadBack → Filling; what was put on the disk for it goes. From Done, after a refusal, too.
    void back();
    /// Leaves: nothing stays behind. What was confirmed is sent all the same.
    void finish() override;
    /// Somebody touched the screen: the time begins anew.
    void touch() override;

    // --- what the program tells --------------------------------------------------------------------------------------

    /// The feed is heard.
    void setOnline(bool online);
    /// After `keyRequested`: the platform was asked, and the cache holds its key, or it was not reached.
    void keyChecked();

Q_SIGNALS:
    /// The platform's key is to be fetched (or found unchanged) before something is sealed.
    void keyRequested();

private:
    void go(Step step);
    void conclude(Outcome outcome);
    void askOffer();
    void submit();
    void onSettled(const outbox::Item &item, const std::any &reading);
    void onLine(const outbox::LineState &state);
    void onCacheChanged(const cache::Changes &changes);
    void restartTime();
    bool isReceipt() const;
    bool isLineUp() const { return m_online && !m_lineDown; }
    Instant expiry() const;
    Seats seats() const;
    Outcome hindrance() const;
    void wishKey();
    void giveUp(Outcome outcome);
    void forget();

    Step m_step = Step::Idle;
    Outcome m_outcome = Outcome::None;
    BookingKind m_kind = BookingKind::Activity;
    QString m_targetId;
    std::optional<cache::BookableOffer> m_offer;
    bool m_offerAnswered = false;
    int m_partySize = 1;
    contact::PhoneNumber m_phone;
    bool m_waitlistAccepted = false;
    bool m_online = false;
    bool m_lineDown = false;
    bool m_keyFresh = false;
    std::unique_ptr<Submission> m_submission; ///< from the read-back on; gone when what was said no longer counts
    quint64 m_round = 0; ///< an offer that was asked for in an earlier round is for nobody
};

} // namespace hubscreen::booking
