// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodel/booking/bookable_row.h"
#include "viewmodel/booking/phone_cell_model.h"
#include "viewmodel/booking/timed_session_model.h"

namespace hubscreen::viewmodel {

/// A booking as it is walked through, on its flow: what the page shows, and what a finger does.
class BookingModel : public TimedSessionModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")
    Q_PROPERTY(int step READ step NOTIFY changed) ///< BookingStep
    Q_PROPERTY(int outcome READ outcome NOTIFY changed) ///< BookingOutcome
    /// BookingOutcome: why it cannot be booked here and now; None: it can, as far as is known
    Q_PROPERTY(int obstacle READ obstacle NOTIFY changed)
    Q_PROPERTY(bool answered READ isAnswered NOTIFY changed) ///< false: what is to be booked is still being looked up
    Q_PROPERTY(hubscreen::viewmodel::BookableRow target READ target NOTIFY changed)
    Q_PROPERTY(hubscreen::viewmodel::BookableListModel *others READ others CONSTANT) ///< with room, when it is full
    Q_PROPERTY(int partySize READ partySize WRITE setPartySize NOTIFY changed)
    Q_PROPERTY(int mostPeople READ mostPeople NOTIFY changed) ///< that may be taken now
    Q_PROPERTY(bool full READ isFull NOTIFY changed) ///< nobody gets a seat, as far as is known
    /// It is full, or has too few seats for the party: a place on the list is asked for
    Q_PROPERTY(bool forWaitlist READ isForWaitlist NOTIFY changed)
    Q_PROPERTY(hubscreen::viewmodel::PhoneCellModel *phone READ phone CONSTANT)
    Q_PROPERTY(int phoneSize READ phoneSize NOTIFY changed) ///< digits typed
    Q_PROPERTY(int phoneFault READ phoneFault NOTIFY changed) ///< PhoneFault
    Q_PROPERTY(bool revealed READ isRevealed WRITE setRevealed NOTIFY revealedChanged) ///< every cell has its digit
    Q_PROPERTY(bool ready READ isReady NOTIFY changed) ///< nothing is missing: it may be read back
    Q_PROPERTY(QString code READ code NOTIFY changed) ///< six digits; empty: the platform gave none
    Q_PROPERTY(int position READ position NOTIFY changed) ///< on the waiting list, from 1; 0: not said
    Q_PROPERTY(int receiptSize READ receiptSize NOTIFY changed) ///< people of the booking that was answered
    Q_PROPERTY(QString manageUrl READ manageUrl NOTIFY changed) ///< for a phone; may be empty
    Q_PROPERTY(QString reference READ reference NOTIFY changed) ///< eight characters, of a recorded one
    Q_PROPERTY(bool canWait READ canWait NOTIFY changed) ///< after Full: the waiting list is open

public:
    BookingModel(booking::BookingFlow &flow, const HubDirectory &directory, Scheduler &scheduler);

    int step() const { return int(m_flow.step()); }
    int outcome() const { return int(m_flow.outcome()); }
    int obstacle() const { return int(m_flow.obstacle()); }
    bool isAnswered() const { return m_flow.isOfferAnswered(); }
    const BookableRow &target() const { return m_target; }
    BookableListModel *others() { return &m_others; }
    int partySize() const { return m_flow.partySize(); }
    void setPartySize(int people) { m_flow.setPartySize(people); }
    int mostPeople() const { return m_flow.mostPeople(); }
    bool isFull() const { return m_flow.isFull(); }
    bool isForWaitlist() const { return m_flow.isForWaitlist(); }
    PhoneCellModel *phone() { return &m_phone; }
    int phoneSize() const { return m_flow.phone().size(); }
    int phoneFault() const { return int(m_flow.phone().fault()); }
    bool isRevealed() const { return m_phone.isRevealed(); }
    void setRevealed(bool revealed);
    bool isReady() const { return m_flow.isReady(); }
    QString code() const { return m_flow.receipt() ? m_flow.receipt()->code : QString(); }
    int position() const { return m_flow.receipt() ? m_flow.receipt()->position.value_or(0) : 0; }
    int receiptSize() const { return m_flow.receipt() ? m_flow.receipt()->partySize : m_flow.partySize(); }
    QString manageUrl() const { return m_flow.receipt() ? m_flow.receipt()->manageUrl : QString(); }
    QString reference() const { return m_flow.reference(); }
    bool canWait() const { return m_flow.canWait(); }

    /// `kind`: BookingKind.
    Q_INVOKABLE void begin(int kind, const QString &targetId, int people = 1)
    {
        m_flow.begin(BookingKind(kind), targetId, people);
    }
    Q_INVOKABLE void typeDigit(int digit) { m_flow.typeDigit(digit); }
    Q_INVOKABLE void eraseDigit() { m_flow.eraseDigit(); }
    Q_INVOKABLE void erasePhone() { m_flow.erasePhone(); }
    Q_INVOKABLE void readBack() { m_flow.readBack(); }
    Q_INVOKABLE void confirm() { m_flow.confirm(); }
    Q_INVOKABLE void acceptWaitlist() { m_flow.acceptWaitlist(); }
    /// To what was filled in, with it.
    Q_INVOKABLE void change() { m_flow.back(); }

Q_SIGNALS:
    void revealedChanged();

private:
    void refresh() override;

    booking::BookingFlow &m_flow;
    PhoneCellModel m_phone;
    BookableListModel m_others;
    BookableRow m_target;
    booking::Step m_lastStep = booking::Step::Idle;
};

} // namespace hubscreen::viewmodel
