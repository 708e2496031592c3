// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/booking_model.h"

#include <QScopedValueRollback>

namespace hubscreen::viewmodel {

using booking::BookingFlow;
using booking::Step;

BookingModel::BookingModel(BookingFlow &flow, const HubDirectory &directory, Scheduler &scheduler)
    : m_flow(flow),
      m_directory(directory),
      m_phone(flow.phone()),
      m_countdown(scheduler, [&flow] { return flow.timeLeft(); })
{
    connect(&flow, &BookingFlow::changed, this, &BookingModel::refresh);
    connect(&flow, &BookingFlow::endsAtChanged, &m_countdown, &Countdown::restart);
    connect(&m_countdown, &Countdown::changed, this, &BookingModel::secondsLeftChanged);
    connect(&directory.context().language, &LanguageSetting::currentChanged, this, &BookingModel::refresh);
    connect(&directory.context().pulse, &Pulse::beat, this, [this] {
        if (m_flow.step() != Step::Idle)
            refresh();
    });
    refresh();
}

void BookingModel::setRevealed(bool revealed)
{
    if (revealed == m_phone.isRevealed())
        return;
    m_phone.setRevealed(revealed);
    Q_EMIT revealedChanged();
}

bool BookingModel::isReady() const
{
    return m_flow.offer() && m_flow.obstacle() == booking::Outcome::None && m_flow.partySize() >= 1
        && m_flow.partySize() <= m_flow.mostPeople() && m_flow.phone().fault() == contact::PhoneNumber::Fault::None;
}

bool BookingModel::isForWaitlist() const
{
    return m_target.booking == BookingStateEnum::Full || (m_flow.offer() && m_flow.offer()->target.remaining == 0);
}

void BookingModel::leave()
{
    const QScopedValueRollback leaving(m_leaving, true);
    m_flow.finish();
}

void BookingModel::refresh()
{
    const auto last = std::exchange(m_lastStep, m_flow.step());
    if (last != m_lastStep)
        setRevealed(false);
    const auto &offer = m_flow.offer();
    m_target = offer ? bookableRow(offer->target, m_directory) : BookableRow();
    m_others.show(offer ? offer->others : std::vector<cache::Bookable>(), m_directory);
    m_phone.refresh();
    Q_EMIT changed();
    if (last != Step::Idle && m_lastStep == Step::Idle && !m_leaving)
        Q_EMIT ended();
}

} // namespace hubscreen::viewmodel
