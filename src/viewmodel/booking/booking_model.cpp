// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewmodel/booking/booking_model.h"

namespace hubscreen::viewmodel {

using booking::BookingFlow;
using booking::Step;

BookingModel::BookingModel(BookingFlow &flow, const HubDirectory &directory, Scheduler &scheduler)
    : TimedSessionModel(flow, directory, scheduler),
      m_flow(flow),
      m_phone(flow.phone())
{
    BookingModel::refresh();
}

void BookingModel::setRevealed(bool revealed)
{
    if (revealed == m_phone.isRevealed())
        return;
    m_phone.setRevealed(revealed);
    Q_EMIT revealedChanged();
}

void BookingModel::refresh()
{
    const auto last = std::exchange(m_lastStep, m_flow.step());
    if (last != m_lastStep)
        setRevealed(false);
    const auto &offer = m_flow.offer();
    m_target = offer ? bookableRow(offer->target, directory()) : BookableRow();
    m_others.show(offer ? offer->others : std::vector<cache::Bookable>(), directory());
    m_phone.refresh();
    tell(m_lastStep != Step::Idle);
}

} // namespace hubscreen::viewmodel
