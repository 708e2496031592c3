// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewmodel/booking/bookable_row.h"
#include "viewmodel/booking/timed_session_model.h"

#include <QStringList>

namespace hubscreen::viewmodel {

/// 查我的预约, on its flow: what is typed, what was found, and cancelling it.
class LookupModel : public TimedSessionModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the program")
    Q_PROPERTY(int step READ step NOTIFY changed) ///< LookupStep
    Q_PROPERTY(bool byReference READ isByReference WRITE setByReference NOTIFY changed)
    Q_PROPERTY(QString code READ code NOTIFY changed) ///< as far as it is typed
    Q_PROPERTY(int codeLength READ codeLength NOTIFY changed)
    Q_PROPERTY(bool codeWhole READ isCodeWhole NOTIFY changed) ///< the four digits are typed now
    Q_PROPERTY(int lastFourSize READ lastFourSize NOTIFY changed)
    Q_PROPERTY(bool whole READ isWhole NOTIFY changed) ///< it may be asked
    Q_PROPERTY(QStringList referenceKeys READ referenceKeys CONSTANT) ///< every character of which references are made
    Q_PROPERTY(bool targetKnown READ isTargetKnown NOTIFY changed)
    Q_PROPERTY(hubscreen::viewmodel::BookableRow target READ target NOTIFY changed) ///< what was booked
    Q_PROPERTY(int state READ state NOTIFY changed) ///< ReservationState of what was found
    Q_PROPERTY(QString foundCode READ foundCode NOTIFY changed)
    Q_PROPERTY(int partySize READ partySize NOTIFY changed)
    Q_PROPERTY(int position READ position NOTIFY changed) ///< on the waiting list, from 1; 0: not said
    Q_PROPERTY(bool cancellable READ isCancellable NOTIFY changed)
    Q_PROPERTY(int outcome READ outcome NOTIFY changed) ///< BookingOutcome: why what was recorded is not booked
    Q_PROPERTY(int retryMinutes READ retryMinutes NOTIFY changed) ///< after too many tries; 0: not said

public:
    LookupModel(booking::LookupFlow &flow, const HubDirectory &directory, Scheduler &scheduler);

    int step() const { return int(m_flow.step()); }
    bool isByReference() const { return m_flow.isReference(); }
    void setByReference(bool reference) { m_flow.setReference(reference); }
    QString code() const { return m_flow.code(); }
    int codeLength() const { return m_flow.codeLength(); }
    bool isCodeWhole() const { return int(m_flow.code().size()) >= codeLength(); }
    int lastFourSize() const { return m_flow.lastFourSize(); }
    bool isWhole() const { return m_flow.isWhole(); }
    QStringList referenceKeys() const;
    bool isTargetKnown() const { return m_flow.target().has_value(); }
    const BookableRow &target() const { return m_target; }
    int state() const { return int(m_flow.found() ? m_flow.found()->state : ReservationState::Other); }
    QString foundCode() const { return m_flow.found() ? m_flow.found()->code : QString(); }
    int partySize() const { return m_flow.found() ? m_flow.found()->partySize : 0; }
    int position() const { return m_flow.found() ? m_flow.found()->position.value_or(0) : 0; }
    bool isCancellable() const { return m_flow.isCancellable(); }
    int outcome() const { return int(m_flow.outcome()); }
    int retryMinutes() const;

    Q_INVOKABLE void begin() { m_flow.begin(); }
    /// A key, in either case.
    Q_INVOKABLE void type(const QString &key);
    Q_INVOKABLE void erase() { m_flow.erase(); }
    Q_INVOKABLE void ask() { m_flow.ask(); }
    Q_INVOKABLE void cancel() { m_flow.cancel(); }
    /// To the form, empty.
    Q_INVOKABLE void back() { m_flow.back(); }

private:
    void refresh() override;

    booking::LookupFlow &m_flow;
    BookableRow m_target;
};

} // namespace hubscreen::viewmodel
