// SPDX-FileCopyrightText: The Hubscreen developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kiosk/first_show.h"

#include <utility>

namespace hubscreen::kiosk {

FirstShow::FirstShow(Scheduler &scheduler) : m_patience(scheduler.after(longestWait, [this] { setOpened(); })) { }

void FirstShow::setRead()
{
    m_read = true;
    look();
}

void FirstShow::setOpened()
{
    m_opened = true;
    look();
}

void FirstShow::look()
{
    if (m_read && m_opened && !std::exchange(m_told, true))
        Q_EMIT due();
}

} // namespace hubscreen::kiosk
